package org.credence.app.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How many lines before the body of a text are a headline and a deck.
///
/// A text of one line has none. The first line is a headline if a blank line follows it or it has no full stop. A deck
/// is one further line before the body: directly below the headline with a blank line after it, or apart
/// from both and without a full stop. What is longer than [#LONGEST] or holds two sentences is a paragraph.
final class Headlines {
    static final int LONGEST = 300;

    /// A full stop ends a sentence: not the one of "U.S." or "Mr.".
    private static final Pattern FULL_STOP =
            Pattern.compile("(?<!\\p{Lu}|\\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Lt|Col|Rep|No|vs))\\."
                    + "[\"'\\u201D\\u2019)\\]]*(?=\\s+[\"'\\u201C\\u2018(\\[]?[\\p{Lu}\\d]|\\s*$)");

    private Headlines() {}

    static int count(String text) {
        List<String> lines = firstLines(text, 6);
        if (lines.size() < 2 || bodyFrom(lines, 1) == lines.size()) {
            return 0;
        }
        String first = lines.getFirst();
        boolean apart = lines.get(1).isBlank();
        if (first.isBlank() || isParagraph(first) || !(apart || fullStops(first) == 0)) {
            return 0;
        }
        return hasDeck(lines, apart) ? 2 : 1;
    }

    private static boolean hasDeck(List<String> lines, boolean apart) {
        int deck = bodyFrom(lines, 1);
        boolean blankAfter = deck + 1 < lines.size() && lines.get(deck + 1).isBlank();
        boolean bodyAfter = bodyFrom(lines, deck + 1) < lines.size();
        if (!bodyAfter || !blankAfter || isParagraph(lines.get(deck))) {
            return false;
        }
        return !apart || fullStops(lines.get(deck)) == 0;
    }

    private static boolean isParagraph(String line) {
        return line.length() > LONGEST || fullStops(line) > 1;
    }

    private static long fullStops(String line) {
        return FULL_STOP.matcher(line).results().count();
    }

    /// The first line from `start` on that is not blank, else the number of lines.
    private static int bodyFrom(List<String> lines, int start) {
        int at = start;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /// The lines of the beginning; a run of blank lines counts as one.
    private static List<String> firstLines(String text, int wanted) {
        List<String> lines = new ArrayList<>();
        var all = text.lines().iterator();
        while (all.hasNext() && lines.size() < wanted) {
            String line = all.next();
            if (line.isBlank() && !lines.isEmpty() && lines.getLast().isBlank()) {
                continue;
            }
            lines.add(line);
        }
        return lines;
    }
}
