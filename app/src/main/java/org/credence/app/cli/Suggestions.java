package org.credence.app.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Words that look like a mistyped one, for "did you mean".
public final class Suggestions {
    private static final int MOST = 3;

    private record Near(String word, int distance) {}

    private Suggestions() {}

    /// At most three, nearest first: a third of the letters may differ, or the word begins with what was typed.
    public static List<String> closest(String typed, Collection<String> known) {
        String lower = typed.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, typed.length() / 3);
        return known.stream()
                .distinct()
                .map(word -> near(lower, word))
                .filter(near -> near.distance() <= allowed)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .limit(MOST)
                .map(Near::word)
                .toList();
    }

    private static Near near(String typed, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean begins = typed.length() > 3 && lower.startsWith(typed);
        return new Near(word, begins ? 1 : distance(typed, lower));
    }

    /// Letters to insert, delete or exchange (Levenshtein).
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
