package org.credence.model;

/// Why what is said of one party is shown at another: never silently as the same party.
public record Link(Kind kind, PartyId said, PartyId shown) {
    public enum Kind {
        MOVEMENT_AND_GOVERNMENT("movement and its government"),
        GOVERNMENT_AND_STATE("state and its government of that day"),
        ORGAN_AND_BODY("organ and its body");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public String words() {
        return "said of %s, shown at %s (%s)".formatted(said, shown, kind.words());
    }
}
