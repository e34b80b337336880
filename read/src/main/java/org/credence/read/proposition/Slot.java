package org.credence.read.proposition;

/// The place of an argument after normalization: the logical subject and object, whatever the voice.
public enum Slot {
    SUBJECT,
    OBJECT,
    /// A second object: "granted *the mission* an agrément".
    INDIRECT_OBJECT,
    /// With a preposition.
    OBLIQUE,
    /// "Poland's closure".
    POSSESSOR,
    /// "the *Polish* closure", "*embassy* closure".
    MODIFIER,
    /// Of a noun: the subject of the clause around it. "During a visit to Togo *the minister* said".
    AROUND,
    /// What a predicate says of its subject or object: "became *the first*", "called it *a mistake*".
    PREDICATIVE,
    /// A clause: "urged it *to leave*", "said *that it left*".
    CLAUSE
}
