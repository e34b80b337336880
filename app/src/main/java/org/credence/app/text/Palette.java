package org.credence.app.text;

/// Colors of a terminal, or none.
public sealed interface Palette {
    static Palette of(boolean colored) {
        return colored ? new Ansi() : new Plain();
    }

    String strong(String text);

    String quoted(String text);

    String faint(String text);

    /// No color at all.
    record Plain() implements Palette {
        @Override
        public String strong(String text) {
            return text;
        }

        @Override
        public String quoted(String text) {
            return text;
        }

        @Override
        public String faint(String text) {
            return text;
        }
    }

    /// The escape codes of every usual terminal.
    record Ansi() implements Palette {
        @Override
        public String strong(String text) {
            return paint("1", text);
        }

        @Override
        public String quoted(String text) {
            return paint("36", text);
        }

        @Override
        public String faint(String text) {
            return paint("2", text);
        }

        private static String paint(String code, String text) {
            return "\u001B[" + code + "m" + text + "\u001B[0m";
        }
    }
}
