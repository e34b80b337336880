package org.credence.model;

import java.util.Locale;

/// What qualifies a recognition without being its level.
public enum Flag {
    IMPLIED,
    CONDITIONAL,
    COLLECTIVE,
    /// "Not formally recognized" denies recognition de jure only.
    FORMAL_ONLY,
    /// A, the, sole or legitimate representative of a people.
    REPRESENTATIVE,
    BELLIGERENT,
    /// The badge of an envoy received without more.
    AMBASSADOR_ACCEPTED;

    public String words() {
        return this == AMBASSADOR_ACCEPTED
                ? "ambassador accepted, no recognition declared"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
