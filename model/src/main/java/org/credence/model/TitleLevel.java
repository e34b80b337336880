package org.credence.model;

/// Where an observer stands on a claimant's title to a territory.
public enum TitleLevel implements Level {
    RECOGNIZES,
    REJECTS,
    NEUTRAL,
    WITHDRAWN,
    NOTHING_ON_RECORD
}
