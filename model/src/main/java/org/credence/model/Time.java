package org.credence.model;

/// Whether the event lies in the future of the text.
public enum Time {
    FUTURE,
    NON_FUTURE
}
