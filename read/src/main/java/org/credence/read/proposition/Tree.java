package org.credence.read.proposition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credence.model.Span;
import org.credence.model.Words;
import org.credence.parse.ParsedSentence;
import org.credence.parse.Token;

/// A dependency tree with ways to walk it. Words are named by their UD index, from 1; 0 is above the root.
public final class Tree {
    private static final Set<String> QUANTIFIERS =
            Set.of("one", "some", "many", "all", "most", "several", "both", "half", "none", "any", "few", "each");
    private static final Set<String> AMONG = Set.of("among", "amongst");

    private final ParsedSentence sentence;
    private final List<List<Integer>> children;

    public Tree(ParsedSentence parsed) {
        this.sentence = ElidedVerb.mend(Mending.mend(PhraseMending.mend(parsed)));
        this.children = new ArrayList<>();
        for (int i = 0; i <= sentence.tokens().size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (Token token : sentence.tokens()) {
            children.get(token.head()).add(token.index());
        }
    }

    public ParsedSentence sentence() {
        return sentence;
    }

    public int size() {
        return sentence.tokens().size();
    }

    public Token token(int word) {
        return sentence.token(word);
    }

    public String text(int word) {
        return token(word).text();
    }

    /// The word in lower case.
    public String lower(int word) {
        return token(word).text().toLowerCase(Locale.ROOT);
    }

    public String lemma(int word) {
        return token(word).lemma().toLowerCase(Locale.ROOT);
    }

    public String tag(int word) {
        return token(word).tag();
    }

    public String relation(int word) {
        return token(word).relation();
    }

    public int head(int word) {
        return token(word).head();
    }

    public boolean isVerb(int word) {
        return word > 0 && tag(word).startsWith("VB");
    }

    public boolean isNoun(int word) {
        return word > 0 && tag(word).startsWith("NN");
    }

    public boolean isPronoun(int word) {
        return word > 0 && tag(word).startsWith("PRP");
    }

    public List<Integer> children(int word) {
        return children.get(word);
    }

    public List<Integer> children(int word, String... relations) {
        Set<String> wanted = Set.copyOf(Arrays.asList(relations));
        return children(word).stream()
                .filter(child -> wanted.contains(relation(child)))
                .toList();
    }

    public Optional<Integer> findChild(int word, String... relations) {
        return children(word, relations).stream().findFirst();
    }

    public boolean hasChild(int word, String... relations) {
        return findChild(word, relations).isPresent();
    }

    /// The preposition of an oblique or nominal modifier, in lower case; "" if it has none. Fixed expressions count as
    /// one: "according_to".
    public String preposition(int word) {
        for (int child : children(word)) {
            if (relation(child).equals("case")
                    && !lower(child).equals("'s")
                    && !lower(child).equals("’s")) {
                if (lower(child).equals("out")
                        && children(word).contains(child + 1)
                        && lower(child + 1).equals("of")) {
                    return "out_of";
                }
                if (lower(child).equals("on")
                        && children(word).contains(child + 1)
                        && lower(child + 1).equals("to")) {
                    return "to";
                }
                if (AMONG.contains(lower(child)) && !isPronoun(word)) {
                    return "between";
                }
                StringBuilder words = new StringBuilder(lower(child));
                children(child, "fixed").forEach(part -> words.append('_').append(lower(part)));
                return words.toString();
            }
        }
        return "";
    }

    /// "three of its consulates": the number and what it counts; any other word alone.
    public List<Integer> withCounted(int word) {
        List<Integer> words = new ArrayList<>(List.of(word));
        if (tag(word).equals("CD") || QUANTIFIERS.contains(lower(word))) {
            children(word, "nmod").stream()
                    .filter(of -> preposition(of).equals("of"))
                    .forEach(words::add);
        }
        return words;
    }

    public boolean isAbove(int ancestor, int word) {
        for (int at = word; at != 0; at = head(at)) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /// The first word of a subtree.
    public int first(int word) {
        int first = word;
        for (int child : children(word)) {
            first = Math.min(first, first(child));
        }
        return first;
    }

    /// The last word of a subtree.
    public int last(int word) {
        int last = word;
        for (int child : children(word)) {
            last = Math.max(last, last(child));
        }
        return last;
    }

    /// The words from one to another, both included, as they stand in the document.
    public Words words(int first, int last) {
        Span span = new Span(token(first).span().start(), token(last).span().end());
        int offset = sentence.sentence().span().start();
        return new Words(sentence.sentence().text().substring(span.start() - offset, span.end() - offset), span);
    }

    /// Whether the last of these words is a proper noun.
    public boolean isName(Words words) {
        return sentence.tokens().stream()
                .anyMatch(token ->
                        token.span().end() == words.span().end() && token.tag().startsWith("NNP"));
    }

    public Words words(int word) {
        return words(word, word);
    }
}
