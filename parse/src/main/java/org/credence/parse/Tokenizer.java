package org.credence.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credence.model.Span;
import org.credence.model.Words;

/// Cuts a paragraph into words as CoreNLP's models expect them, each with the document's own characters.
///
/// The stop of an abbreviation that ends a sentence is read twice, as English writes it once: "the U.S." ends in
/// the words "U.S." and ".", whose spans overlap by that stop.
final class Tokenizer {
    private static final String OPTIONS = "invertible=true,untokenizable=noneKeep";

    /// Titles that take a stop and a name: the lexer lacks some, and reads a stop after others before "Who" or
    /// "So".
    private static final Set<String> TITLES = Set.of(
            "Adm", "Amb", "Brig", "Capt", "Cmdr", "Col", "Dr", "Fr", "Ft", "Gen", "Gov", "Hon", "Lt", "Maj", "Messrs",
            "Min", "Mme", "Mr", "Mrs", "Ms", "Mt", "Pres", "Prof", "Rep", "Rev", "Sec", "Sen", "Sgt", "Sr", "St");

    private final String text;
    private final List<Words> words = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Words> wordsIn(String text, Span paragraph) {
        var tokenizer = new Tokenizer(text);
        tokenizer.read(paragraph);
        return tokenizer.words;
    }

    private void read(Span paragraph) {
        var lexer = new PTBTokenizer<>(
                new StringReader(text.substring(paragraph.start(), paragraph.end())),
                new CoreLabelTokenFactory(),
                OPTIONS);
        List<CoreLabel> labels = lexer.tokenize();
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            Span span = new Span(paragraph.start() + label.beginPosition(), paragraph.start() + label.endPosition());
            add(label.word(), span, i + 1 == labels.size());
        }
    }

    private void add(String form, Span span, boolean last) {
        if (!last && isStopOfTitle(span)) {
            words.add(Words.of(text, words.removeLast().span().through(span)));
        } else if (leavesItsStop(form, span)) {
            words.add(Words.of(text, new Span(span.start(), span.end() + 1)));
        } else {
            words.add(Words.of(text, span));
        }
    }

    private boolean isStopOfTitle(Span span) {
        if (words.isEmpty() || !isStop(span)) {
            return false;
        }
        Span before = words.getLast().span();
        boolean adjacent = before.end() == span.start() || before.end() == span.end();
        return adjacent
                && before.start() < span.start()
                && TITLES.contains(text.substring(before.start(), span.start()));
    }

    private boolean isStop(Span span) {
        return span.end() == span.start() + 1 && text.charAt(span.start()) == '.';
    }

    private boolean leavesItsStop(String form, Span span) {
        int length = span.end() - span.start();
        return form.length() == length + 1 && form.endsWith(".") && text.startsWith(form, span.start());
    }
}
