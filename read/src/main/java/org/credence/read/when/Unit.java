package org.credence.read.when;

/// What days are counted in. Weeks begin on Monday.
public enum Unit {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY
}
