package org.credence.model;

import org.jspecify.annotations.Nullable;

/// Where a program of an authority against a target stands.
public record Measure(PartyId authority, @Nullable String program, PartyId target, Value<MeasureLevel> value) {}
