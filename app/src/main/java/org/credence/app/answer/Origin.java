package org.credence.app.answer;

import org.jspecify.annotations.Nullable;

/// Where an answer comes from: the head of the ledger, null where documents were read now, and how many documents.
public record Origin(@Nullable String head, long documents) {}
