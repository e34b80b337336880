package org.credence.model;

/// How a text puts an act: done, planned, demanded, denied and so on. Computed from one analysis of polarity, time and
/// certainty and from the words that govern the act.
public enum Modality {
    ASSERTED,
    /// Announced for later.
    PLANNED,
    CONDITIONAL,
    OFFERED,
    DEMANDED,
    THREATENED,
    DENIED,
    REFUSED,
    HYPOTHETICAL,
    /// A state that holds: "maintains an office".
    ONGOING
}
