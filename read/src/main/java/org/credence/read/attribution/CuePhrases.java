package org.credence.read.attribution;

import java.util.BitSet;
import java.util.Set;
import org.credence.read.proposition.Tree;

/// The words of a cue: with its auxiliaries, its negation, its particle and the verbs it hangs on ("has repeatedly
/// said", "began to argue").
final class CuePhrases {
    private static final Set<String> BEGINS_CLAUSE =
            Set.of("when", "how", "why", "where", "that", "if", "as", "while", "because", "then", "meanwhile");

    private static final int LONGEST_MEDIUM = 3;

    private final Tree tree;
    private final Cues cues;

    CuePhrases(Tree tree, Cues cues) {
        this.tree = tree;
        this.cues = cues;
    }

    BitSet of(int cue) {
        BitSet words = new BitSet();
        tree.children(cue, "compound:prt").forEach(words::set);
        if (cue < tree.size() && tree.text(cue + 1).equals(":")) {
            words.set(cue + 1);
        }
        int at = cue;
        withAuxiliaries(at, words);
        while (isChained(at)) {
            int above = tree.head(at);
            at = above;
            withAuxiliaries(at, words);
        }
        return words;
    }

    /// "continues to insist": one cue; not where the verb above is a cue of its own ("wants to say").
    private boolean isChained(int verb) {
        int above = tree.head(verb);
        return tree.relation(verb).equals("xcomp")
                && above != 0
                && above < verb
                && tree.isVerb(above)
                && tree.lower(verb - 1).equals("to")
                && !tree.hasChild(above, "obj", "aux:pass")
                && cues.find(tree.lemma(above)).filter(cue -> cue.takes("to")).isEmpty();
    }

    private void withAuxiliaries(int verb, BitSet words) {
        words.set(verb);
        for (int word = verb - 1; word > 0 && isPart(word, verb); word--) {
            words.set(word);
        }
    }

    /// "said in a statement".
    void withMedium(int cue, BitSet words) {
        for (int noun : tree.children(cue, "obl")) {
            boolean medium = tree.preposition(noun).equals("in") && cues.isText(tree.lemma(noun));
            if (medium && tree.first(noun) == words.length() && noun - words.length() <= LONGEST_MEDIUM) {
                words.set(words.length(), noun + 1);
            }
        }
    }

    private boolean isPart(int word, int verb) {
        boolean auxiliary = Set.of("aux", "aux:pass", "advmod", "neg").contains(tree.relation(word));
        boolean to = tree.relation(word).equals("mark") && tree.lower(word).equals("to");
        return (auxiliary || to)
                && tree.head(word) == verb
                && tree.children(word).isEmpty()
                && !BEGINS_CLAUSE.contains(tree.lower(word));
    }
}
