package org.credence.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How many documents have a claim that holds and names one of some parties in a role of its act, and the latest day on
/// which one of them appeared.
public record Naming(long documents, @Nullable LocalDate lastPublished) {}
