package org.credence.read.when;

/// How an expression stands to the days it names: "in 2011", "since 2011", "by 2011".
public enum Relation {
    AT,
    SINCE,
    UNTIL,
    BEFORE,
    AFTER,
    BY,
    FROM_TO
}
