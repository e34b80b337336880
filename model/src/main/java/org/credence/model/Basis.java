package org.credence.model;

/// Whose word a claim rests on, best first.
public enum Basis {
    /// A party about its own act or policy.
    OWN_STATEMENT,
    /// The other side of the act.
    COUNTERPART,
    THIRD_PARTY,
    /// No one named, or only outlets.
    REPORTER,
    /// One with a claim against the recipient.
    RIVAL
}
