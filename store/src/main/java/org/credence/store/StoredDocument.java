package org.credence.store;

import java.time.Instant;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;

/// A document in the ledger: the document whose text it copies, the version that it replaces, and when it was known;
/// `knownUntil` is null while it is in force.
public record StoredDocument(
        long number,
        Document document,
        @Nullable Long copyOf,
        @Nullable Long supersedes,
        Instant knownFrom,
        @Nullable Instant knownUntil) {}
