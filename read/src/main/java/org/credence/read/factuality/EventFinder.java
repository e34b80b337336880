package org.credence.read.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credence.read.proposition.Tree;

/// The words of a sentence that tell events: verbs but for auxiliaries, what is said of a subject with "be", and nouns
/// that name what happens.
public final class EventFinder {
    private static final Set<String> AUXILIARY = Set.of("aux", "aux:pass");

    private final Governors governors;
    private final EventNouns nouns;

    private EventFinder(Governors governors, EventNouns nouns) {
        this.governors = governors;
        this.nouns = nouns;
    }

    public static EventFinder load() {
        return new EventFinder(Governors.load(), EventNouns.load());
    }

    /// In the order of the words.
    public List<EventMention> mentions(Tree tree) {
        FactualityReader reader = new FactualityReader(tree, governors);
        List<EventMention> mentions = new ArrayList<>();
        for (int word = 1; word <= tree.size(); word++) {
            if (isVerbal(tree, word)) {
                int predicate = tree.relation(word).equals("cop") ? tree.head(word) : word;
                mentions.add(new EventMention(tree.words(word), reader.of(predicate, false, true)));
            } else if (tree.isNoun(word) && nouns.holds(tree.lemma(word))) {
                mentions.add(new EventMention(tree.words(word), reader.of(word, true, false)));
            }
        }
        return mentions;
    }

    private static boolean isVerbal(Tree tree, int word) {
        boolean verb = tree.isVerb(word) && !AUXILIARY.contains(tree.relation(word));
        boolean quality = tree.tag(word).startsWith("JJ") && tree.hasChild(word, "cop");
        return verb || quality || actsAsVerb(tree, word);
    }

    /// Headlines: a noun with a subject of its own is a verb ("Peru closes embassy").
    private static boolean actsAsVerb(Tree tree, int word) {
        return !tree.isVerb(word) && !tree.hasChild(word, "cop") && tree.hasChild(word, "nsubj", "nsubj:pass", "obj");
    }
}
