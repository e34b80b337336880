package org.credence.model;

/// Where an observer stands on the recognition of a state, or of a government in a time of control.
public enum RecognitionLevel implements Level {
    DE_JURE(RecognitionSummary.RECOGNIZES),
    /// Only where a text says recognition de facto.
    DE_FACTO(RecognitionSummary.RECOGNIZES_DE_FACTO),
    SUSPENDED(RecognitionSummary.SUSPENDED),
    WITHDRAWN(RecognitionSummary.WITHDREW),
    /// The tenure or the party ended; nothing since.
    LAPSED(RecognitionSummary.LAPSED),
    /// An act of declining.
    REFUSES(RecognitionSummary.REFUSES),
    /// Told that it has not; the basis says by whom.
    NOT_RECOGNIZED(RecognitionSummary.DOES_NOT_RECOGNIZE),
    UNDECIDED(RecognitionSummary.UNDECIDED),
    /// Silence.
    NOTHING_ON_RECORD(RecognitionSummary.NOTHING_ON_RECORD);

    private final RecognitionSummary summary;

    RecognitionLevel(RecognitionSummary summary) {
        this.summary = summary;
    }

    public RecognitionSummary summary() {
        return summary;
    }

    /// Whether the observer recognizes, in whatever degree.
    public boolean recognizes() {
        return this == DE_JURE || this == DE_FACTO;
    }
}
