package org.credence.model;

/// Where an authority's program of measures against a target stands.
public enum MeasureLevel implements Level {
    IN_FORCE,
    EASED,
    SUSPENDED,
    LIFTED,
    EXPIRED,
    NOTHING_ON_RECORD
}
