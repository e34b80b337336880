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
    OFFICES
}
