package org.credence.model;

import java.util.Locale;

/// The first word of a standing's summary, in the order in which lists show them.
public enum RecognitionSummary {
    RECOGNIZES,
    RECOGNIZES_DE_FACTO,
    SUSPENDED,
    WITHDREW,
    LAPSED,
    REFUSES,
    DOES_NOT_RECOGNIZE,
    UNDECIDED,
    DISPUTED,
    NOTHING_ON_RECORD;

    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
