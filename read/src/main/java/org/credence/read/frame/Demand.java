package org.credence.read.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words that an entry asks of a sentence, whatever its tree: one of each set.
record Demand(List<Set<String>> words) {
    /// With one of the entry's predicates: its further parts ("pull_out"), and the lists of the conditions that want a
    /// word to be there.
    static Demand of(Entry entry, String predicate) {
        List<Set<String>> words = new ArrayList<>();
        String[] parts = predicate.split("_", -1);
        Arrays.stream(parts).skip(1).forEach(part -> words.add(Set.of(part)));
        for (Condition condition : entry.conditions()) {
            if (condition.namesItsWords()) {
                words.add(lastParts(condition.lemmas()));
            }
        }
        return new Demand(List.copyOf(words));
    }

    /// "political_office" is an office.
    private static Set<String> lastParts(Set<String> lemmas) {
        Set<String> last = new HashSet<>();
        lemmas.forEach(lemma -> last.add(lemma.substring(lemma.lastIndexOf('_') + 1)));
        return Set.copyOf(last);
    }

    boolean isMetBy(Set<String> lemmas) {
        for (Set<String> any : words) {
            if (Collections.disjoint(any, lemmas)) {
                return false;
            }
        }
        return true;
    }
}
