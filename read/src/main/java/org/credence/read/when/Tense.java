package org.credence.read.when;

/// The tense of the verb that governs a date: "on Thursday" is the last one with "met", the next one with "will meet".
public enum Tense {
    PAST,
    FUTURE,
    /// No verb says; understood as past.
    UNKNOWN,
    /// No verb decides: the nearest day or month with that name.
    NEAREST
}
