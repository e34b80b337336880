package org.credence.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.credence.model.Words;
import org.credence.parse.TokenizedSentence;
import org.credence.read.frame.Lexicon;
import org.credence.read.party.Descriptions;
import org.credence.read.party.Discourse;

/// Lets through the sentences that may make a claim: those with a word of the lexicon and something that may be a
/// party. The others are not parsed.
///
/// A word passes if it begins as a predicate of the lexicon does, so that all its forms do; irregular forms are listed.
final class Gate {
    /// Pronouns, and nouns for those who took part in what was told before.
    private static final Set<String> REFERRING = Set.of(
            "it", "they", "he", "she", "its", "their", "them", "his", "her", "him", "sides", "pair", "delegations");

    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> nouns;
    private final boolean open;
    private int longest;

    private Gate(Set<String> nouns, boolean open) {
        this.nouns = nouns;
        this.open = open;
    }

    static Gate open() {
        return new Gate(Set.of(), true);
    }

    static Gate of(Lexicon lexicon, Descriptions descriptions) {
        Gate gate = new Gate(descriptions.nouns(), false);
        lexicon.triggers().forEach(gate::add);
        IrregularForms.of(lexicon.triggers()).forEach(gate.beginnings::add);
        gate.longest = gate.beginnings.stream().mapToInt(String::length).max().orElse(0);
        return gate;
    }

    private void add(String lemma) {
        String first = lemma.split("_", 2)[0];
        boolean drops = first.length() > 3 && (first.endsWith("e") || first.endsWith("y"));
        String stem = drops ? first.substring(0, first.length() - 1) : first;
        beginnings.add(stem);
        if (stem.endsWith("iz")) {
            beginnings.add(stem.substring(0, stem.length() - 1) + "s"); // British spelling: "recognis-".
        }
    }

    /// In a document about the relations of two parties these may be meant without a word.
    boolean passes(TokenizedSentence sentence, Discourse discourse) {
        return open || (hasTrigger(sentence.tokens()) && mayNameParties(sentence, discourse));
    }

    private boolean mayNameParties(TokenizedSentence sentence, Discourse discourse) {
        return !discourse.names(sentence.sentence().index()).isEmpty()
                || discourse.findSides().isPresent()
                || hasReference(sentence.tokens());
    }

    private boolean hasTrigger(List<Words> words) {
        return words.stream().anyMatch(word -> begins(word.text().toLowerCase(Locale.ROOT)));
    }

    private boolean begins(String word) {
        for (int length = Math.min(word.length(), longest); length >= 2; length--) {
            if (beginnings.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasReference(List<Words> words) {
        return words.stream().anyMatch(word -> refers(word.text().toLowerCase(Locale.ROOT)));
    }

    private boolean refers(String word) {
        return REFERRING.contains(word)
                || nouns.contains(word)
                || (word.endsWith("s") && nouns.contains(word.substring(0, word.length() - 1)))
                || (word.endsWith("ies") && nouns.contains(word.substring(0, word.length() - 3) + "y"));
    }
}
