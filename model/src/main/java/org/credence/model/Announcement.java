package org.credence.model;

import org.jspecify.annotations.Nullable;

/// An act announced for later, shown apart: it moves nothing. `forDays` is null where no day was named.
public record Announcement(Act act, @Nullable DateSpan forDays, Evidence evidence) {}
