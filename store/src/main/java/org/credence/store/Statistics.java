package org.credence.store;

/// How much a ledger holds, as known at an instant.
///
/// `documents` counts those in force, syndicated `copies` among them; `claims` those that hold, `closedClaims` those
/// that were told once and fell away.
public record Statistics(
        long transactions, long documents, long copies, long claims, long closedClaims, long decisions) {}
