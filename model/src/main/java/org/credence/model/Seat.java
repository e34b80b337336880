package org.credence.model;

/// Whether a government sits for its state in a body.
public record Seat(PartyId body, PartyId government, Value<SeatLevel> value) {}
