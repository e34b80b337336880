package org.credence.read.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.credence.read.proposition.Tree;

/// Whose words they are: the subject of a cue, or what stands in its place.
final class Sources {
    private static final int STEPS = 8;
    private static final Set<String> FRONTED = Set.of("IN", "VBG", "VBN", "TO", "RB", "WRB");

    private final Tree tree;

    Sources(Tree tree) {
        this.tree = tree;
    }

    /// The subject, or that of the verb above ("began to argue", "left, saying"), or the noun ("a note saying"); 0 if
    /// there is none.
    int subject(int cue) {
        int at = cue;
        for (int steps = 0; at != 0 && steps < STEPS; steps++) {
            Optional<Integer> subject = own(at, cue);
            if (subject.isPresent()) {
                return subject.get();
            }
            String relation = tree.relation(at);
            int head = tree.head(at);
            if (relation.startsWith("acl") && !isBehindComma(at)) {
                return head;
            }
            if (!relation.startsWith("acl")
                    && !Set.of("xcomp", "conj", "advcl", "dep", "nmod", "appos", "compound")
                            .contains(relation)) {
                return 0;
            }
            at = relation.startsWith("acl") ? verbAbove(at) : head;
        }
        return 0;
    }

    private Optional<Integer> own(int verb, int cue) {
        return tree.findChild(verb, "nsubj", "nsubj:pass").filter(noun -> noun != cue);
    }

    private boolean isBehindComma(int verb) {
        int first = tree.first(verb);
        return tree.tag(verb).equals("VBG") && first > 1 && tree.text(first - 1).equals(",");
    }

    private int verbAbove(int word) {
        int at = tree.head(word);
        while (at != 0 && !tree.isVerb(at) && !tree.hasChild(at, "nsubj")) {
            at = tree.head(at);
        }
        return at;
    }

    /// The noun with its titles, appositions and modifiers, without the clause of its own cue and what is put before
    /// it.
    BitSet nounPhrase(int noun, int cue) {
        BitSet words = WordSets.subtree(tree, noun);
        for (int child : tree.children(noun)) {
            if (tree.isAbove(child, cue)) {
                words.andNot(WordSets.subtree(tree, child));
            }
        }
        withoutFronted(words, noun);
        WordSets.trim(tree, words);
        int next = words.length();
        boolean set = next > 0 && next <= tree.size() && tree.text(next).equals(",") && next < cue;
        if (set && WordSets.holds(tree, words, ",")) {
            words.set(next);
        }
        return words;
    }

    private void withoutFronted(BitSet words, int noun) {
        int first = words.nextSetBit(0);
        if (first < 0 || first == noun || !FRONTED.contains(tree.tag(first))) {
            return;
        }
        for (int comma = noun; comma > first; comma--) {
            if (tree.text(comma).equals(",")) {
                words.clear(first, comma + 1);
                return;
            }
        }
    }

    /// "was denied by the ministry".
    BitSet agent(int verb) {
        return tree.children(verb, "obl", "nmod").stream()
                .filter(child -> tree.preposition(child).equals("by"))
                .findFirst()
                .map(this::withoutPreposition)
                .orElseGet(BitSet::new);
    }

    BitSet withoutPreposition(int noun) {
        BitSet words = WordSets.subtree(tree, noun);
        tree.children(noun, "case").forEach(child -> words.andNot(WordSets.subtree(tree, child)));
        WordSets.trim(tree, words);
        return words;
    }
}
