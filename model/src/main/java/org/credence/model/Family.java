package org.credence.model;

/// A group of act types that belong together in diplomatic practice.
public enum Family {
    RECOGNITION,
    RELATIONS,
    MISSIONS,
    HEADS,
    DESIGNATIONS,
    SANCTIONS,
    CONTACTS,
    AGREEMENTS,
    MULTILATERAL,
    POWER,
    TERRITORY,
    OFFICES;

    /// Whether such an act may be done at home: power and offices are taken and lost within one state. All others are
    /// dealings of one party with another.
    public boolean mayBeDomestic() {
        return this == POWER || this == OFFICES;
    }
}
