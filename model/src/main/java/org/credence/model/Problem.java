package org.credence.model;

/// Something wrong with the data that a run met and went on from.
///
/// `place` names the file and, where there is one, the line; `message` says what was expected and what was found;
/// `nextStep` what to do now.
public record Problem(Kind kind, String place, String message, String nextStep) {
    public enum Kind {
        UNREADABLE,
        EMPTY,
        NOT_TEXT,
        TOO_LARGE,
        BAD_JSON,
        BAD_FIELD,
        BAD_DATE,
        CUT_OFF,
        TOO_LONG_SENTENCE,
        OTHER_LANGUAGE,
        NO_DOCUMENTS,
        MISSING_COLUMN,
        UNKNOWN_PARTY
    }

    @Override
    public String toString() {
        return "%s: %s; %s".formatted(place, message, nextStep);
    }
}
