package org.credence.read;

import java.util.List;
import java.util.Random;

/// Sentences made odd: characters left out, doubled, exchanged or put in, and sentences without an end. The same seed
/// gives the same ones.
final class Mutations {
    private static final String[] ODD = {
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "“",
        "”",
        "‘",
        "’",
        "«",
        "»",
        "'",
        "''",
        "``",
        "„",
        "\uD83D",
        "\uDE00",
        "😀",
        "\uD83D\uDC69\u200D\uD83D\uDC67",
        "🇵🇪",
        "\u200B",
        "\u200D",
        "\u2060",
        "\uFEFF",
        "\u202E",
        "\u202D",
        "\u2066",
        "\u0000",
        "\u0007",
        "\u001B",
        "\u0085",
        "\u2028",
        "\uFFFE",
        "\uFFFF",
        "é",
        "e\u0301",
        "ß",
        "İ",
        "ı",
        "中国",
        "العربية",
        "עברית",
        "ไทย",
        "–",
        "—",
        "…",
        "...",
        ". ",
        "!?",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\u00A0",
        ",",
        ";",
        ":",
        "0",
        "99999999999999999999",
        "1/0/0",
        "31 February 2029",
        "-1",
        "%",
        "$",
        "&",
        "/",
        "\\",
        "<",
        ">",
        "#",
        "@",
        "_",
        "and",
        "or",
        "not",
        "which",
        "that",
        "to"
    };
    private static final int LONG = 10_000;
    private static final int ONE_IN_LONG = 2_000;

    private final List<String> seeds;
    private final Random random;

    Mutations(List<String> seeds, long seed) {
        this.seeds = List.copyOf(seeds);
        this.random = new Random(seed);
    }

    String next() {
        return random.nextInt(ONE_IN_LONG) == 0 ? endless() : mutated(anySentence());
    }

    /// Ten thousand words without a stop.
    String endless() {
        StringBuilder text = new StringBuilder();
        int words = 0;
        while (words < LONG) {
            String sentence = anySentence().replaceAll("[.!?\\n]", "");
            text.append(sentence).append(' ');
            words += sentence.split(" ", -1).length;
        }
        return text.toString();
    }

    private String anySentence() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private String mutated(String sentence) {
        StringBuilder text = new StringBuilder(sentence);
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times && !text.isEmpty(); i++) {
            mutate(text, random.nextInt(text.length()));
        }
        return text.toString();
    }

    private void mutate(StringBuilder text, int at) {
        int until = Math.min(text.length(), at + 1 + random.nextInt(8));
        switch (random.nextInt(8)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, text.charAt(at));
            case 2 -> exchange(text, at);
            case 3 -> text.delete(at, until);
            case 4 -> text.insert(at, text.substring(at, until).repeat(1 + random.nextInt(5)));
            case 5 -> text.setLength(at);
            case 6 -> text.append(' ').append(mutatedTail(at));
            default -> text.insert(at, ODD[random.nextInt(ODD.length)]);
        }
    }

    private String mutatedTail(int at) {
        String other = anySentence();
        return other.substring(Math.min(at, other.length()));
    }

    private static void exchange(StringBuilder text, int at) {
        if (at + 1 < text.length()) {
            char first = text.charAt(at);
            text.setCharAt(at, text.charAt(at + 1));
            text.setCharAt(at + 1, first);
        }
    }
}
