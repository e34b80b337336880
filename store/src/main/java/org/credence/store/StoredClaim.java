package org.credence.store;

import java.time.Instant;
import org.credence.model.Claim;
import org.jspecify.annotations.Nullable;

/// A claim in the ledger: the document that tells it, which reader read it first, and when it was known; `knownUntil`
/// is
/// null while it holds.
public record StoredClaim(
        long number,
        Claim claim,
        long document,
        String reader,
        Instant knownFrom,
        @Nullable Instant knownUntil) {}
