package org.credence.read.when;

/// What days are counted in. Weeks begin on Monday.
public enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    FORTNIGHT,
    WEEKEND,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY
}
