package org.credence.read.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.credence.read.proposition.Tree;

/// "The first country to recognize": of which of several an act is told.
final class Ordinals {
    private static final Set<String> WORDS =
            Set.of("first", "second", "third", "fourth", "fifth", "only", "last", "latest", "sole");

    private Ordinals() {}

    /// The ordinal of a deed told by a noun, or of the noun that a verb says something of, in lower case.
    static Optional<String> of(Tree tree, int verb) {
        if (tree.isNoun(verb)) {
            return at(tree, verb);
        }
        int noun = tree.head(verb);
        if (noun == 0) {
            return Optional.empty();
        }
        if (tree.relation(verb).startsWith("acl")) {
            return at(tree, noun);
        }
        return tree.lemma(noun).equals("become")
                ? tree.findChild(noun, "xcomp").filter(tree::isNoun).flatMap(said -> at(tree, said))
                : Optional.empty();
    }

    private static Optional<String> at(Tree tree, int noun) {
        return Stream.concat(tree.children(noun, "amod", "nummod", "compound").stream(), Stream.of(noun))
                .map(tree::lower)
                .filter(word -> WORDS.contains(word) || word.matches("\\d+(st|nd|rd|th)"))
                .findFirst();
    }
}
