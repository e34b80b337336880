package org.credence.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credence.model.Document;
import org.credence.model.Span;

/// The stretches of a document between double quotation marks, marks included.
///
/// A mark that nothing closes ends with its paragraph, as English prints a quotation of several paragraphs.
public final class Quotations {
    private final String text;
    private final List<Span> spans;

    private Quotations(String text, List<Span> spans) {
        this.text = text;
        this.spans = List.copyOf(spans);
    }

    public static Quotations of(Document document) {
        String text = document.text();
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean end = at == text.length() || text.charAt(at) == '\n';
            int length = end ? 0 : markLength(text, at);
            if (end || length > 0 && open >= 0 && isClosing(text.charAt(at))) {
                if (open >= 0 && at + length > open + 1) {
                    spans.add(new Span(open, at + length));
                }
                open = -1;
            } else if (length > 0 && open < 0 && isOpening(text.charAt(at))) {
                open = at;
            }
            at += Math.max(0, length - 1);
        }
        return new Quotations(text, spans);
    }

    /// Two typewriter apostrophes are a mark, one is none.
    private static int markLength(String text, int at) {
        char mark = text.charAt(at);
        if (mark == '\'' || mark == '`') {
            return at + 1 < text.length() && text.charAt(at + 1) == mark ? 2 : 0;
        }
        return isOpening(mark) || isClosing(mark) ? 1 : 0;
    }

    private static boolean isOpening(char mark) {
        return mark == '"' || mark == '“' || mark == '„' || mark == '«' || mark == '\'' || mark == '`';
    }

    private static boolean isClosing(char mark) {
        return mark == '"' || mark == '”' || mark == '»' || mark == '\'';
    }

    /// In the order of the text; none overlaps another.
    public List<Span> within(Span stretch) {
        return spans.stream().filter(span -> span.overlaps(stretch)).toList();
    }

    /// The quotation that holds a word.
    Optional<Span> around(Span word) {
        return spans.stream().filter(span -> span.contains(word)).findFirst();
    }

    /// The quotation that begins there in the same paragraph, or in the next one if what ends there was left open.
    Optional<Span> next(int from) {
        boolean open = from > 0 && !isClosing(text.charAt(from - 1));
        return spans.stream().filter(span -> span.start() >= from).findFirst().filter(span -> {
            String gap = text.substring(from, span.start());
            return gap.isBlank() && (open || gap.indexOf('\n') < 0);
        });
    }
}
