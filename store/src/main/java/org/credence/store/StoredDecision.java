package org.credence.store;

import java.time.Instant;

/// A decision in the ledger and its instant. It is `orphaned`, to be decided again, while no claim that holds has its
/// id.
public record StoredDecision(long number, Decision decision, Instant at, boolean orphaned) {}
