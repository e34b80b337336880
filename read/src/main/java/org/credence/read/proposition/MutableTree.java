package org.credence.read.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.credence.parse.ParsedSentence;
import org.credence.parse.Token;

/// A tree under repair: words can be hung elsewhere. Words are named by their index, from 1.
final class MutableTree {
    private final ParsedSentence parsed;
    private final List<Token> tokens;

    MutableTree(ParsedSentence parsed) {
        this.parsed = parsed;
        this.tokens = new ArrayList<>(parsed.tokens());
    }

    ParsedSentence mended() {
        return new ParsedSentence(parsed.sentence(), tokens);
    }

    int size() {
        return tokens.size();
    }

    Token at(int word) {
        return tokens.get(word - 1);
    }

    String lower(int word) {
        return at(word).text().toLowerCase(Locale.ROOT);
    }

    boolean isNoun(int word) {
        return at(word).tag().startsWith("NN");
    }

    boolean isVerb(int word) {
        return at(word).tag().startsWith("VB");
    }

    List<Integer> children(int word, String... relations) {
        Set<String> wanted = Set.of(relations);
        return IntStream.rangeClosed(1, tokens.size())
                .filter(child ->
                        at(child).head() == word && wanted.contains(at(child).relation()))
                .boxed()
                .toList();
    }

    boolean isAbove(int ancestor, int word) {
        int at = word;
        for (int steps = 0; at != 0 && steps <= tokens.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = at(at).head();
        }
        return false;
    }

    /// Hangs a word elsewhere, unless that would close a circle.
    void attach(int word, int head, String relation) {
        boolean circle = head != 0 && isAbove(word, head);
        if (circle && at(head).head() != word) {
            return;
        }
        Token old = at(word);
        tokens.set(word - 1, new Token(old.index(), old.text(), old.span(), old.tag(), old.lemma(), head, relation));
    }
}
