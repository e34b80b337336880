package org.credence.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A time of control or existence; an open end is `null`.
public record Tenure(@Nullable LocalDate from, @Nullable LocalDate to) {
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
