package org.credence.model;

/// Where an observer stands on a claimant's title to a territory.
public record Title(PartyId observer, PartyId claimant, PartyId territory, Value<TitleLevel> value) {}
