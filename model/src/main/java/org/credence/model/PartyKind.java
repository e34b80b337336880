package org.credence.model;

/// What sort of party the register or the text speaks of.
public enum PartyKind {
    STATE,
    GOVERNMENT,
    MOVEMENT,
    /// Relations without being a state: the Holy See, the Order of Malta.
    ENTITY,
    /// Intergovernmental.
    ORGANIZATION,
    TERRITORY,
    PERSON,
    MISSION,
    /// Press, publisher.
    OUTLET,
    /// "The international community".
    GROUP
}
