package org.credence.app.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

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
        return new Near(
                word, begins ? 1 : LevenshteinDistance.getDefaultInstance().apply(typed, lower));
    }
}
