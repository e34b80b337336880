package org.credence.read.party;

/// Whether a word is another with one slip of the pen: a letter too many, too few or another, or two exchanged.
///
/// Words are of six letters or more, of five for letters exchanged; the first letter is right.
final class Spelling {
    private Spelling() {}

    static boolean isOneSlipFrom(String written, String meant) {
        Slip slip = Slip.between(written, meant);
        int shorter = Math.min(written.length(), meant.length());
        return shorter >= 5
                && written.charAt(0) == meant.charAt(0)
                && (slip.exchanged() || shorter > 5 && !slip.isNone() && slip.isOneLetter());
    }

    static boolean hasExchanged(String written, String meant) {
        return Slip.between(written, meant).exchanged();
    }

    /// Where two words differ: what one has and what the other.
    private record Slip(String written, String meant) {
        static Slip between(String written, String meant) {
            int shorter = Math.min(written.length(), meant.length());
            int front = 0;
            while (front < shorter && written.charAt(front) == meant.charAt(front)) {
                front++;
            }
            int back = 0;
            while (back < shorter - front
                    && written.charAt(written.length() - 1 - back) == meant.charAt(meant.length() - 1 - back)) {
                back++;
            }
            return new Slip(
                    written.substring(front, written.length() - back), meant.substring(front, meant.length() - back));
        }

        boolean isNone() {
            return written.isEmpty() && meant.isEmpty();
        }

        boolean isOneLetter() {
            return written.length() < 2 && meant.length() < 2;
        }

        boolean exchanged() {
            return written.length() == 2
                    && meant.length() == 2
                    && written.charAt(0) == meant.charAt(1)
                    && written.charAt(1) == meant.charAt(0);
        }
    }
}
