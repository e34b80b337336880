package org.credence.read.factuality;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A word that governs clauses: what it says of them, by the form they take. Data: `governors.tsv`.
public record Governor(Map<Form, Use> uses) {
    /// The form of what is governed.
    public enum Form {
        /// "denied that it closed"
        THAT,
        /// "plans to close"
        TO,
        /// "urged Peru to close", "was asked to close"
        OTHER_TO,
        /// "denied closing"
        GERUND,
        /// "announced the closure"
        NOUN
    }

    /// What is said of the event.
    public enum Effect {
        /// Nothing but that it is said or thought of.
        NONE,
        /// It happened: "managed to", "began to".
        DONE,
        /// It did not: "failed to", "stopped short of", "denied that".
        NOT_DONE,
        /// It did and does no longer: "ceased to".
        ENDED,
        /// The subject would not: "refused to".
        REFUSED,
        /// It is intended or announced: "plans to", "agreed to".
        PLANNED,
        /// It may be looked forward to: "hopes to", "is expected to".
        EXPECTED,
        /// It was to come and did not yet: "delayed".
        POSTPONED,
        OFFERED,
        /// Someone is to do it: "urged X to".
        DEMANDED,
        THREATENED,
        /// It is only thought of: "considered".
        CONSIDERED,
        /// Saying so does it where it can: "announced that it recognizes".
        DECLARED,
        /// Told by no one in particular: "is said to have".
        HEARSAY
    }

    /// An effect, and whether the subject is a speaker.
    public record Use(Effect effect, boolean says) {
        static final Use NONE = new Use(Effect.NONE, false);

        static Use parse(String cell) {
            if (cell.equals("-")) {
                return NONE;
            }
            String[] parts = cell.split(":", -1);
            boolean says = parts[0].equals("says");
            String effect = says ? (parts.length == 2 ? parts[1] : "NONE") : parts[0];
            return new Use(Effect.valueOf(effect.toUpperCase(Locale.ROOT)), says);
        }
    }

    public Governor {
        uses = Map.copyOf(uses);
    }

    /// `cells` are the columns of `governors.tsv` behind the words, in the order of the forms.
    static Governor parse(List<String> cells) {
        Map<Form, Use> uses = new EnumMap<>(Form.class);
        Iterator<String> cell = cells.iterator();
        for (Form form : Form.values()) {
            uses.put(form, Use.parse(cell.next()));
        }
        return new Governor(uses);
    }

    public Use use(Form form) {
        return uses.getOrDefault(form, Use.NONE);
    }
}
