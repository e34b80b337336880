package org.credence.model;

/// Where a target stands on an authority's list.
public enum DesignationLevel implements Level {
    LISTED,
    SUSPENDED,
    DELISTED,
    NOT_LISTED,
    NOTHING_ON_RECORD
}
