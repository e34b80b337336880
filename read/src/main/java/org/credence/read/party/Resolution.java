package org.credence.read.party;

import org.credence.model.PartyId;

/// A party that a name stands for on a day, and why.
public record Resolution(PartyId party, Name.Use use, String why) {}
