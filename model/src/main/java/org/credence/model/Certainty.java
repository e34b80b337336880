package org.credence.model;

/// How sure the text is of the event.
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE
}
