package org.credence.read.claim;

/// What a word that governs a clause says of it: "refused to", "plans to", "denied that". Data: `governors.tsv`.
enum Governor {
    /// It happened: "managed to", "began to".
    DONE,
    /// It did not: "failed to", "stopped short of", "denied that".
    NOT_DONE,
    /// The subject would not: "refused to".
    REFUSED,
    /// It is intended or announced: "plans to", "agreed to".
    PLANNED,
    OFFERED,
    /// Someone is to do it: "urged X to".
    DEMANDED,
    THREATENED,
    /// It is only thought of: "considered", "could".
    CONSIDERED,
    /// Someone says it.
    SAID,
    /// Someone says it, and saying can do it: "announced that it recognizes".
    DECLARED
}
