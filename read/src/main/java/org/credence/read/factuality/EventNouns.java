package org.credence.read.factuality;

import java.util.HashSet;
import java.util.Set;
import org.credence.read.frame.Spelling;

/// Which nouns name events: those of `event-nouns.tsv`, and those with an ending by which English derives them from
/// verbs.
final class EventNouns {
    private static final int SHORTEST_STEM = 3;

    private final Set<String> endings = new HashSet<>();
    private final Set<String> never = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private EventNouns() {}

    static EventNouns load() {
        EventNouns nouns = new EventNouns();
        for (WordTable.Row row : WordTable.read("event-nouns.tsv", 2)) {
            nouns.named(row).addAll(row.words(1));
        }
        return nouns;
    }

    private Set<String> named(WordTable.Row row) {
        return switch (row.cell(0)) {
            case "ending" -> endings;
            case "never" -> never;
            case "word" -> words;
            default -> throw row.fault("expected ending, never or word");
        };
    }

    boolean holds(String lemma) {
        String word = Spelling.american(lemma);
        return words.contains(word) || !never.contains(word) && hasEnding(word);
    }

    private boolean hasEnding(String word) {
        return endings.stream()
                .anyMatch(ending -> word.endsWith(ending) && word.length() >= ending.length() + SHORTEST_STEM);
    }
}
