package org.credence.model;

/// Whether a government holds its state's seat in a body.
public enum SeatLevel implements Level {
    SEATED,
    /// The decision was put off; the incumbent stays.
    DEFERRED,
    REJECTED,
    VACANT,
    NOTHING_ON_RECORD
}
