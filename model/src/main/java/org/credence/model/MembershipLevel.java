package org.credence.model;

/// Where a state stands in a body.
public enum MembershipLevel implements Level {
    MEMBER,
    ASSOCIATE,
    OBSERVER,
    SUSPENDED,
    WITHDRAWN,
    EXPELLED,
    NONE,
    NOTHING_ON_RECORD
}
