package org.credence.model;

import org.jspecify.annotations.Nullable;

/// How long something held; an end that is not told is `null`.
public record Period(@Nullable When from, @Nullable When to) {}
