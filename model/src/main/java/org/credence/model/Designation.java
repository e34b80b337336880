package org.credence.model;

import org.jspecify.annotations.Nullable;

/// Where a target stands on a list; `list` is null where no text names it.
public record Designation(PartyId authority, @Nullable String list, PartyId target, Value<DesignationLevel> value) {}
