package org.credence.read.factuality;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.credence.read.proposition.Tree;

/// Adverbs and adjectives that tell how an event is put: "reportedly", "the planned …". Data: `adjuncts.tsv`.
final class Adjuncts {
    private final Map<String, Governor.Effect> effects = new HashMap<>();

    private Adjuncts() {}

    static Adjuncts load() {
        Adjuncts adjuncts = new Adjuncts();
        for (WordTable.Row row : WordTable.read("adjuncts.tsv", 2)) {
            Governor.Effect effect = Governor.Effect.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            row.words(0).forEach(word -> adjuncts.effects.putIfAbsent(word, effect));
        }
        return adjuncts;
    }

    /// "perhaps": only thought of.
    boolean isPossible(Tree tree, int word) {
        return adverbs(tree, word).contains(Governor.Effect.CONSIDERED);
    }

    /// "reportedly": told by no one in particular.
    boolean isDoubted(Tree tree, int word) {
        return adverbs(tree, word).contains(Governor.Effect.HEARSAY);
    }

    private List<Governor.Effect> adverbs(Tree tree, int word) {
        return tree.children(word, "advmod").stream()
                .map(tree::lower)
                .filter(effects::containsKey)
                .map(effects::get)
                .toList();
    }

    /// The adjective before a noun that says how its event is put.
    Optional<Integer> adjective(Tree tree, int noun) {
        return tree.children(noun, "amod").stream()
                .filter(adjective -> effects.containsKey(tree.lower(adjective)))
                .findFirst();
    }

    Governor.Effect effectOf(String adjective) {
        Governor.Effect effect = effects.get(adjective);
        if (effect == null) {
            throw new IllegalArgumentException("expected a word of adjuncts.tsv, found \"" + adjective + "\"");
        }
        return effect;
    }
}
