package org.credence.read.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.model.Certainty;
import org.credence.model.Document;
import org.credence.model.Span;

/// A sentence of `mentions.tsv`: its text, and the marks of the events that stand in brackets.
record MarkedSentence(String text, List<Mark> marks) {
    private static final Pattern EVENT = Pattern.compile("\\[([^\\]]+)\\](-?>?\\??)");

    /// A word and its signs: "-" negated, ">" to come, "?" not certain.
    record Mark(Span span, String word, String signs) {
        @Override
        public String toString() {
            return "[" + word + "]" + signs;
        }
    }

    MarkedSentence {
        marks = List.copyOf(marks);
    }

    static MarkedSentence parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher event = EVENT.matcher(marked);
        int at = 0;
        while (event.find()) {
            text.append(marked, at, event.start());
            Span span = new Span(text.length(), text.length() + event.group(1).length());
            text.append(event.group(1));
            marks.add(new Mark(span, event.group(1), event.group(2)));
            at = event.end();
        }
        return new MarkedSentence(text.append(marked.substring(at)).toString(), marks);
    }

    Document document() {
        return new Document("example", null, null, null, null, null, text, 1);
    }

    /// The marks that the mentions found give to the same words.
    List<Mark> found(List<EventMention> mentions) {
        return marks.stream()
                .map(mark -> mentions.stream()
                        .filter(mention -> mention.trigger().span().equals(mark.span()))
                        .findFirst()
                        .map(mention -> new Mark(mark.span(), mark.word(), signs(mention.factuality())))
                        .orElse(new Mark(mark.span(), mark.word(), " no mention")))
                .toList();
    }

    private static String signs(Factuality factuality) {
        return (factuality.isNegated() ? "-" : "")
                + (factuality.isAhead() ? ">" : "")
                + (factuality.certainty() == Certainty.CERTAIN ? "" : "?");
    }
}
