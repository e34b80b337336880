package org.credence.read.claim;

import java.util.Set;
import java.util.stream.Stream;
import org.credence.read.proposition.Argument;
import org.credence.read.proposition.Proposition;
import org.credence.read.proposition.Slot;
import org.credence.read.proposition.Tree;

/// "recognized each other", "expelled each other's diplomats": what two did, each to the other, is two acts.
final class Reciprocal {
    private static final Set<String> BETWEEN_TWO = Set.of(
            "meeting",
            "summit",
            "talk",
            "talks",
            "negotiation",
            "dialogue",
            "conversation",
            "relation",
            "tie",
            "cooperation",
            "alliance",
            "dispute",
            "quarrel",
            "feud",
            "conflict",
            "war",
            "agreement",
            "accord",
            "treaty",
            "pact",
            "truce",
            "ceasefire",
            "border");

    private Reciprocal() {}

    /// "will reopen their embassies": each its own at the other's, where no place is told.
    static boolean isOfTheirOwn(Proposition proposition) {
        Tree tree = proposition.tree();
        return proposition.arguments(Slot.OBJECT).stream()
                .map(Argument::word)
                .anyMatch(word -> tree.tag(word).equals("NNS")
                        && tree.children(word, "nmod:poss").stream()
                                .anyMatch(owner -> tree.lower(owner).equals("their")));
    }

    static boolean is(Proposition proposition) {
        Tree tree = proposition.tree();
        return proposition.arguments(Slot.OBJECT).stream()
                .map(Argument::word)
                .flatMap(word -> Stream.concat(Stream.of(word), tree.children(word, "nmod:poss").stream()))
                .anyMatch(word -> isEachOther(tree, word));
    }

    /// "Peru and Chile postponed *their meeting*": what is only between two, and is theirs, is between those two.
    static boolean isTheirs(Proposition proposition) {
        Tree tree = proposition.tree();
        return proposition.arguments(Slot.OBJECT).stream()
                .map(Argument::word)
                .filter(word -> BETWEEN_TWO.contains(tree.lemma(word)) && !tree.hasChild(word, "nmod"))
                .flatMap(word -> tree.children(word, "nmod:poss").stream())
                .anyMatch(owner -> tree.lower(owner).equals("their"));
    }

    private static boolean isEachOther(Tree tree, int word) {
        return word > 1
                && (tree.lower(word).equals("other") && tree.lower(word - 1).equals("each")
                        || tree.lower(word).equals("another")
                                && tree.lower(word - 1).equals("one"));
    }
}
