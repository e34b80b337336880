package org.credence.model;

/// How exactly a date is told.
public enum Precision {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    RANGE,
    BEFORE,
    AFTER
}
