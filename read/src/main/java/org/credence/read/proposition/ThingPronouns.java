package org.credence.read.proposition;

import java.util.Set;
import java.util.stream.IntStream;

/// "It" and "them" for a thing of the same sentence: "closed its embassy in Lima and reopened *it*". Pronouns for
/// parties are left alone; they are resolved by the text around the sentence.
final class ThingPronouns {
    /// Nouns of what diplomatic acts are done to.
    private static final Set<String> THINGS = Set.of(
            "embassy",
            "consulate",
            "mission",
            "legation",
            "nunciature",
            "office",
            "post",
            "section",
            "relation",
            "tie",
            "link",
            "contact",
            "talk",
            "sanction",
            "embargo",
            "measure",
            "restriction",
            "ban",
            "treaty",
            "agreement",
            "pact",
            "deal",
            "accord",
            "convention",
            "ceasefire",
            "recognition",
            "designation",
            "listing",
            "membership",
            "operation",
            "border",
            "credentials");

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
                        && goesOn(tree.head(noun), tree.head(word))
                        && THINGS.contains(tree.lemma(noun)))
                .findFirst()
                .orElse(word);
    }

    /// "closed it and plans to reopen it", "after closing it, reopened it", "who closed it, reopened it": one and the
    /// same goes on doing.
    private boolean goesOn(int first, int then) {
        boolean ofSubject = tree.relation(first).startsWith("acl") && tree.isAbove(then, first);
        return first != then
                && (tree.isAbove(first, then) || ofSubject || tree.tag(first).equals("VBG"));
    }

    private boolean isAffected(int noun) {
        return tree.relation(noun).equals("obj") || tree.relation(noun).equals("nsubj:pass");
    }
}
