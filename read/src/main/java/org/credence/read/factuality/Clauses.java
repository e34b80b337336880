package org.credence.read.factuality;

import java.util.Set;
import org.credence.read.proposition.Tree;

/// What a clause begins with, and the tense of its verb.
final class Clauses {
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    private final Tree tree;

    Clauses(Tree tree) {
        this.tree = tree;
    }

    /// Whether the clause begins with one of these: "if", "when", "to".
    boolean hasMark(int word, Set<String> marks) {
        return tree.children(word, "mark", "advmod").stream().anyMatch(mark -> marks.contains(tree.lower(mark)));
    }

    /// Whether it is an infinitive; "reduced to half" is none.
    boolean hasTo(int word) {
        return tree.children(word, "mark", "advmod").stream()
                .anyMatch(mark -> mark < word && tree.lower(mark).equals("to"));
    }

    boolean isFinite(int word) {
        return FINITE.contains(finiteTag(word));
    }

    boolean isPresent(int word) {
        return PRESENT.contains(finiteTag(word));
    }

    /// The tag of the word that carries the tense: an auxiliary, a copula, or the verb itself.
    private String finiteTag(int word) {
        return tree.children(word, "aux", "aux:pass", "cop").stream()
                .map(tree::tag)
                .filter(FINITE::contains)
                .findFirst()
                .orElse(tree.tag(word));
    }

    /// "is closing".
    boolean isProgressive(int word) {
        return tree.tag(word).equals("VBG")
                && tree.children(word, "aux").stream()
                        .anyMatch(aux -> tree.lemma(aux).equals("be")
                                && Set.of("VBZ", "VBP", "VBD").contains(tree.tag(aux)));
    }

    boolean isPerfect(int word) {
        return tree.children(word, "aux").stream()
                .anyMatch(aux -> tree.lemma(aux).equals("have"));
    }
}
