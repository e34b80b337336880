package org.credence.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How much a ledger holds, as known at an instant.
///
/// `documents` counts those in force, syndicated `copies` among them, and `lastPublished` is the latest day on which
/// one
/// of them appeared; `claims` those that hold, `closedClaims` those that were told once and fell away.
public record Statistics(
        long transactions,
        long documents,
        long copies,
        @Nullable LocalDate lastPublished,
        long claims,
        long closedClaims,
        long decisions) {}
