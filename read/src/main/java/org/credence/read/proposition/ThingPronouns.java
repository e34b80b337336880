package org.credence.read.proposition;

import java.util.Set;
import java.util.stream.IntStream;

/// "It" and "them" for a thing of the same sentence: "closed its embassy in Lima and reopened *it*". Pronouns for
/// parties are left alone; they are resolved by the text around the sentence.
final class ThingPronouns {
    /// Nouns that name parties.
    private static final Set<String> PARTIES = Set.of(
            "government",
            "group",
            "movement",
            "country",
            "nation",
            "state",
            "republic",
            "organization",
            "organisation",
            "body",
            "bloc",
            "union",
            "alliance",
            "militia",
            "party",
            "company",
            "firm",
            "regime",
            "junta",
            "council",
            "administration",
            "ministry",
            "authority",
            "rebel",
            "leader",
            "official",
            "militant",
            "force",
            "troops",
            "people");

    private final Tree tree;

    ThingPronouns(Tree tree) {
        this.tree = tree;
    }

    /// The noun that the pronoun in an object's place stands for, the last object before that fits in number; else the
    /// word itself.
    int resolve(int word) {
        String tag = switch (tree.lower(word)) {
            case "it" -> "NN";
            case "they", "them" -> "NNS";
            default -> "";
        };
        if (tag.isEmpty()) {
            return word;
        }
        return IntStream.iterate(word - 1, before -> before > 0, before -> before - 1)
                .filter(noun -> tree.tag(noun).equals(tag)
                        && isAffected(noun)
                        && tree.head(noun) != tree.head(word)
                        && !PARTIES.contains(tree.lemma(noun)))
                .findFirst()
                .orElse(word);
    }

    private boolean isAffected(int noun) {
        return tree.relation(noun).equals("obj") || tree.relation(noun).equals("nsubj:pass");
    }
}
