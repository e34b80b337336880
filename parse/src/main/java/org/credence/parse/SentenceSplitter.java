package org.credence.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.credence.model.Document;
import org.credence.model.Sentence;
import org.credence.model.Span;
import org.credence.model.Words;

/// Cuts a document into sentences: a paragraph's end ends one, a headline is one, and so does a stop with the
/// quotes and brackets that close on it.
///
/// A quotation's question mark or stop before a small letter ends nothing: "Will you?" asked the minister.
final class SentenceSplitter {
    private static final Pattern STOP = Pattern.compile("[.。]|[!?！？]+");
    private static final Pattern CLOSING = Pattern.compile("[\\p{Pe}\\p{Pf}\"'＂＇]|''");
    private static final Pattern ONLY_CLOSING = Pattern.compile("[\\p{Pe}\\p{Pf}&&[^’]]");
    private static final Pattern OPENING = Pattern.compile("[\"“]|``");

    /// Abbreviations that no name or number follows, so that a quotation after them begins a sentence.
    private static final Set<String> AT_THE_END =
            Set.of("Jr.", "Sr.", "a.m.", "p.m.", "Inc.", "Corp.", "Ltd.", "Co.", "etc.");

    private final Document document;
    private final List<TokenizedSentence> sentences = new ArrayList<>();

    private SentenceSplitter(Document document) {
        this.document = document;
    }

    static List<TokenizedSentence> split(Document document) {
        var splitter = new SentenceSplitter(document);
        List<Span> paragraphs = Paragraphs.of(document);
        for (int i = 0; i < paragraphs.size(); i++) {
            List<Words> words = Tokenizer.wordsIn(document.text(), paragraphs.get(i));
            if (i < document.headlines()) {
                splitter.add(words);
            } else {
                splitter.addEach(words);
            }
        }
        return List.copyOf(splitter.sentences);
    }

    private void addEach(List<Words> words) {
        int start = 0;
        while (start < words.size()) {
            int end = endOfSentence(words, start);
            add(words.subList(start, end));
            start = end;
        }
    }

    private static int endOfSentence(List<Words> words, int start) {
        for (int i = start; i < words.size(); i++) {
            if (STOP.matcher(words.get(i).text()).matches()) {
                int end = afterClosing(words, i + 1);
                boolean closed = end > i + 1;
                if (end == words.size() || !closed || !startsSmall(words.get(end))) {
                    return end;
                }
            } else if (endsBeforeQuotation(words, i)) {
                return i + 1;
            }
        }
        return words.size();
    }

    /// The tokenizer sees the end of a sentence in "… Jr. He said" by the next word, but not when a quote hides
    /// it.
    private static boolean endsBeforeQuotation(List<Words> words, int i) {
        if (i + 2 >= words.size() || !AT_THE_END.contains(words.get(i).text())) {
            return false;
        }
        Words quote = words.get(i + 1);
        return quote.span().start() > words.get(i).span().end()
                && OPENING.matcher(quote.text()).matches()
                && Character.isUpperCase(words.get(i + 2).text().codePointAt(0));
    }

    private static int afterClosing(List<Words> words, int from) {
        int end = from;
        while (end < words.size() && closes(words.get(end - 1), words.get(end))) {
            end++;
        }
        return end;
    }

    /// A straight quote after a space opens the next sentence; a sign that can only close does so anywhere.
    private static boolean closes(Words before, Words words) {
        boolean adjacent = before.span().end() == words.span().start();
        return (adjacent ? CLOSING : ONLY_CLOSING).matcher(words.text()).matches();
    }

    private static boolean startsSmall(Words words) {
        return Character.isLowerCase(words.text().codePointAt(0));
    }

    private void add(List<Words> words) {
        if (words.isEmpty()) {
            return;
        }
        Span span = words.getFirst().span().through(words.getLast().span());
        sentences.add(new TokenizedSentence(new Sentence(sentences.size(), Words.of(document.text(), span)), words));
    }
}
