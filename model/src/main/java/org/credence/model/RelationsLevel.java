package org.credence.model;

/// Where diplomatic or consular relations of two parties stand.
public enum RelationsLevel implements Level {
    NEVER,
    ESTABLISHED,
    SUSPENDED,
    SEVERED,
    LAPSED,
    NOTHING_ON_RECORD
}
