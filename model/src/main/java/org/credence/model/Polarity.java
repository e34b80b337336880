package org.credence.model;

/// Whether the text affirms or negates the event.
public enum Polarity {
    AFFIRMED,
    NEGATED
}
