package org.credence.read.attribution;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;
import org.credence.read.proposition.Tree;

/// Sets of words of a tree, by UD index.
final class WordSets {
    private static final Set<String> EDGES = Set.of(",", ".", ";", ":", "-", "--", "—", "–", "and", "but", "or");

    private WordSets() {}

    static BitSet subtree(Tree tree, int top) {
        BitSet words = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(top);
        while (!open.isEmpty()) {
            int word = open.pop();
            if (!words.get(word)) {
                words.set(word);
                tree.children(word).forEach(open::push);
            }
        }
        return words;
    }

    /// Takes stops, commas and conjunctions off the edges.
    static void trim(Tree tree, BitSet words) {
        while (!words.isEmpty() && EDGES.contains(tree.lower(words.nextSetBit(0)))) {
            words.clear(words.nextSetBit(0));
        }
        while (!words.isEmpty() && EDGES.contains(tree.lower(words.length() - 1))) {
            words.clear(words.length() - 1);
        }
    }

    static boolean holds(Tree tree, BitSet words, String text) {
        return words.stream().anyMatch(word -> tree.text(word).equals(text));
    }
}
