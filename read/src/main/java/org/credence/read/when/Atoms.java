package org.credence.read.when;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.model.Span;
import org.credence.model.Words;
import org.credence.parse.ParsedSentence;
import org.credence.parse.Token;

/// The atoms of a sentence, in order; any place outside holds [Atom#NONE].
record Atoms(ParsedSentence sentence, List<Atom> list) {
    private static final Pattern ATOM = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}(?!\\d)" // 2024-08-14
                    + "|\\d{1,2}/\\d{1,2}/\\d{4}(?!\\d)|\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)" // 14/08/2024
                    + "|\\d{1,2}/\\d{1,2}/\\d{2}(?!\\d)" // 14/08/24
                    + "|\\d{4}/\\d{2}/\\d{2}(?!\\d)|\\d{1,2}-\\d{1,2}-\\d{4}(?!\\d)" // 2024/08/14, 14-08-2024
                    + "|\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+\\.\\d+" // 2,000 and 3.5 are no years
                    + "|\\d+|\\p{L}+|['’]s(?!\\p{L})|\\S");

    static Atoms of(ParsedSentence sentence) {
        List<Atom> atoms = new ArrayList<>();
        Matcher matcher = ATOM.matcher(sentence.sentence().text());
        int offset = sentence.sentence().span().start();
        int token = 0;
        while (matcher.find()) {
            Span span = new Span(offset + matcher.start(), offset + matcher.end());
            token = tokenAt(sentence.tokens(), token, span.start());
            if (token < sentence.tokens().size()) {
                Token word = sentence.tokens().get(token);
                atoms.add(Atom.of(matcher.group(), span, word.index(), word.tag()));
            }
        }
        return new Atoms(sentence, List.copyOf(atoms));
    }

    private static int tokenAt(List<Token> tokens, int from, int start) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).span().end() <= start) {
            at++;
        }
        return at;
    }

    int size() {
        return list.size();
    }

    Atom at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : Atom.NONE;
    }

    boolean is(int index, String lower) {
        return at(index).lower().equals(lower);
    }

    /// Whether no space stands before that atom.
    boolean isGlued(int index) {
        return at(index).exists()
                && at(index - 1).exists()
                && at(index - 1).span().end() == at(index).span().start();
    }

    boolean isPossessed(int next) {
        return is(next, "'s") || is(next, "’s") || (is(next, "'") || is(next, "’"));
    }

    /// The words from one atom to another, the second exclusive, letter for letter.
    Words words(int from, int to) {
        Span span = at(from).span().through(at(to - 1).span());
        int offset = sentence.sentence().span().start();
        String text = sentence.sentence().text().substring(span.start() - offset, span.end() - offset);
        return new Words(text, span);
    }
}
