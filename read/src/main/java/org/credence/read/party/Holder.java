package org.credence.read.party;

import org.credence.model.PartyId;
import org.credence.model.Tenure;

/// A person in an office of a party for a time.
public record Holder(PartyId person, String name, PartyId party, String office, Tenure days, String source) {}
