package org.credence.read.frame;

import java.util.Set;
import org.credence.read.proposition.Proposition;
import org.credence.read.proposition.Tree;

/// What must stand, or must not stand, at the end of a path: a word whose lemma is of a list. `*` is any word, `NAME`
/// any proper name; `negated` asks that the
/// word found be negated ("not to recognize").
public record Condition(Path path, Set<String> lemmas, boolean absent, boolean negated) {
    static final String NAME = "NAME";
    private static final Set<String> TITLES = Set.of(
            "ambassador",
            "envoy",
            "nuncio",
            "chargé",
            "consul",
            "attaché",
            "diplomat",
            "high_commissioner",
            "president",
            "minister",
            "premier",
            "chancellor",
            "secretary",
            "king",
            "queen",
            "emir",
            "sultan",
            "pope");

    boolean holds(Proposition proposition) {
        boolean found = path.from(proposition).stream().anyMatch(word -> matches(proposition.tree(), word));
        return found != absent;
    }

    private boolean matches(Tree tree, int word) {
        if (lemmas.contains("*")) {
            return true;
        }
        if (lemmas.contains(NAME) && tree.tag(word).startsWith("NNP")) {
            return true;
        }
        boolean listed = lemmas.contains(Spelling.american(tree.lemma(word)))
                || lemmas.contains(tree.lower(word))
                || tree.tag(word).equals("NNPS")
                        && lemmas.contains(tree.lower(word).replaceFirst("s$", ""))
                || modified(tree, word)
                || titled(tree, word);
        boolean quantified = !listed
                && tree.children(word, "nmod").stream()
                        .filter(of -> tree.preposition(of).equals("of"))
                        .anyMatch(of -> lemmas.contains(tree.lemma(of)));
        return (listed || quantified) && (!negated || isNegated(tree, word));
    }

    /// "political_office" in a list asks for the noun with that modifier.
    private boolean modified(Tree tree, int word) {
        return tree.children(word, "amod", "compound").stream()
                .anyMatch(modifier -> lemmas.contains(tree.lower(modifier) + "_" + tree.lemma(word)));
    }

    /// "ambassador N. N." is an ambassador.
    private boolean titled(Tree tree, int word) {
        return tree.tag(word).startsWith("NNP")
                && tree.children(word, "compound", "amod").stream()
                        .map(tree::lower)
                        .anyMatch(title -> TITLES.contains(title) && lemmas.contains(title));
    }

    private static boolean isNegated(Tree tree, int word) {
        return tree.children(word, "advmod").stream()
                .anyMatch(child -> Set.of("not", "never", "n't", "n’t").contains(tree.lower(child)));
    }
}
