package org.credence.read.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credence.model.Words;
import org.credence.read.proposition.Tree;

/// The noun phrases of a tree: where one begins, what it lists, whether it is definite.
final class NounPhrases {
    private static final Set<String> QUANTIFIERS = Set.of(
            "none", "all", "both", "each", "neither", "either", "some", "most", "many", "one", "several", "any", "few",
            "two", "three", "four", "five");

    private final Tree tree;

    NounPhrases(Tree tree) {
        this.tree = tree;
    }

    /// The phrase's words, from its first modifier to its head.
    Words words(int head) {
        return tree.words(first(head), head);
    }

    /// The first word of a noun phrase: its leftmost modifier without clauses, quotes and prepositions.
    int first(int word) {
        int first = word;
        for (int child : tree.children(word)) {
            boolean inside = child < word
                    && Set.of("det", "amod", "compound", "nmod:poss", "nummod", "det:predet", "dep", "nmod")
                            .contains(tree.relation(child))
                    && tree.preposition(child).isEmpty();
            if (inside) {
                first = Math.min(first, first(child));
            }
        }
        return first;
    }

    int last(int word) {
        int last = word;
        for (int next : tree.children(word, "conj")) {
            last = Math.max(last, last(next));
        }
        return last;
    }

    List<Integer> conjuncts(int word) {
        List<Integer> all = new ArrayList<>(List.of(word));
        for (int next : tree.children(word, "conj")) {
            if (!isListed(next)) {
                return all;
            }
            all.addAll(conjuncts(next));
        }
        return all;
    }

    /// A noun of a list; not one that begins another clause ("recognized X, joining Y"), which the parser may take for
    /// it.
    private boolean isListed(int next) {
        boolean nounPhrase = tree.isNoun(next) || tree.isPronoun(next);
        int before = tree.first(next) - 1;
        boolean participle = tree.children(next, "amod").stream()
                .anyMatch(modifier -> tree.tag(modifier).equals("VBG")
                        && tree.text(modifier - 1).equals(","));
        boolean afterParticiple = before > 1
                && tree.tag(before).equals("VBG")
                && tree.text(before - 1).equals(",");
        return nounPhrase && !participle && !afterParticiple && !tree.hasChild(next, "nsubj", "cop", "nsubj:pass");
    }

    boolean isDefinite(int word) {
        return tree.children(word, "det").stream()
                .anyMatch(det -> Set.of("the", "this", "that").contains(tree.lower(det)));
    }

    boolean refersBack(int word) {
        return tree.children(word, "det", "nummod", "amod").stream()
                .anyMatch(child -> Set.of("the", "these", "those", "both", "all", "two", "three")
                        .contains(tree.lower(child)));
    }

    /// "no country", "only five states", "several nations": some or none of a kind, not one that is known.
    boolean isCounted(int word) {
        boolean none = tree.children(word, "det").stream()
                .anyMatch(det -> Set.of("no", "any", "every").contains(tree.lower(det)));
        int head = tree.head(word);
        boolean quantified = head != 0 && tree.preposition(word).equals("of") && QUANTIFIERS.contains(tree.lower(head));
        return none
                || quantified
                || tree.tag(word).equals("NNS")
                        && tree.children(word, "det", "nmod:poss").stream()
                                .noneMatch(det -> Set.of("the", "these", "those", "both", "its", "their")
                                        .contains(tree.lower(det)));
    }

    /// "but neither recognizes it": the list that was the subject before.
    boolean isBareQuantifier(int word) {
        return Set.of("neither", "both", "none", "all").contains(tree.lower(word))
                && tree.relation(word).startsWith("nsubj");
    }

    Optional<Integer> quantified(int word) {
        return QUANTIFIERS.contains(tree.lower(word))
                ? tree.children(word, "nmod").stream()
                        .filter(of -> tree.preposition(of).equals("of"))
                        .findFirst()
                : Optional.empty();
    }
}
