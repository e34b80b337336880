package org.credence.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.model.Document;
import org.credence.model.Span;

/// The stretches of a document that no sentence crosses: each headline, then each line, or in a hard-wrapped
/// document the lines between two blank ones.
final class Paragraphs {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final int SHORTEST_WRAPPED_LINE = 45;
    private static final int LONGEST_WRAPPED_LINE = 100;
    private static final String TERMINAL_PUNCTUATION = ".!?:;…。！？\"”’')]";

    private final String text;
    private final int headlines;
    private final List<Line> lines = new ArrayList<>();

    private Paragraphs(Document document) {
        text = document.text();
        headlines = document.headlines();
        Matcher lineBreak = LINE_BREAK.matcher(text);
        int start = 0;
        while (lineBreak.find()) {
            lines.add(line(start, lineBreak.start()));
            start = lineBreak.end();
        }
        lines.add(line(start, text.length()));
    }

    /// A line between its breaks, `blank` if it has nothing to read.
    private record Line(int start, int end, boolean blank) {}

    private Line line(int start, int end) {
        return new Line(start, end, text.substring(start, end).chars().allMatch(Paragraphs::isInvisible));
    }

    /// Also the spaces that Java does not call white, and the marks without width that web pages carry.
    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    static List<Span> of(Document document) {
        return new Paragraphs(document).spans();
    }

    private List<Span> spans() {
        int body = firstLineAfterHeadlines();
        boolean hardWrapped = isHardWrapped(body);
        List<Span> spans = new ArrayList<>();
        boolean continues = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blank) {
                continues = false;
            } else if (continues) {
                spans.add(spans.removeLast().through(new Span(line.start, line.end)));
            } else {
                spans.add(new Span(line.start, line.end));
                continues = hardWrapped && i >= body;
            }
        }
        return spans;
    }

    private int firstLineAfterHeadlines() {
        int found = 0;
        int i = 0;
        while (i < lines.size() && found < headlines) {
            if (!lines.get(i).blank) {
                found++;
            }
            i++;
        }
        return i;
    }

    /// Most lines that another follows at once look cut at the edge of a page rather than ended. The last line of
    /// a paragraph says nothing, for it ends wherever its words do.
    private boolean isHardWrapped(int from) {
        int followed = 0;
        int wrapped = 0;
        for (int i = from; i + 1 < lines.size(); i++) {
            if (!lines.get(i).blank && !lines.get(i + 1).blank) {
                followed++;
                wrapped += looksCut(lines.get(i)) ? 1 : 0;
            }
        }
        return wrapped > followed - wrapped;
    }

    private boolean looksCut(Line line) {
        String words = text.substring(line.start, line.end).strip();
        return words.length() >= SHORTEST_WRAPPED_LINE
                && words.length() <= LONGEST_WRAPPED_LINE
                && TERMINAL_PUNCTUATION.indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
