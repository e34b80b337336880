package org.credence.derive.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;

/// How much was read, for the coverage of an answer: the documents that name the party asked about, all documents, and
/// the latest day on which one of either appeared.
public record Holdings(
        int naming,
        @Nullable LocalDate lastNaming,
        int all,
        @Nullable LocalDate last) {
    static Holdings of(Collection<Document> naming, Collection<Document> all) {
        return new Holdings(
                naming.size(),
                findLast(naming).orElse(null),
                all.size(),
                findLast(all).orElse(null));
    }

    static Optional<LocalDate> findLast(Collection<Document> documents) {
        return documents.stream()
                .map(Document::published)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
