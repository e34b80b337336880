package org.credence.model;

/// A standing in two words, derived last.
public record Summary(RecognitionSummary recognition, PresenceSummary presence) {
    public String words() {
        return recognition.words() + ", " + presence.words();
    }
}
