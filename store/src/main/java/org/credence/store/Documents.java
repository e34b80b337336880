package org.credence.store;

import java.time.LocalDate;
import java.util.Objects;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;

/// How a document becomes a row, and when two are the same.
final class Documents {
    private Documents() {}

    static String address(Document document) {
        return Row.storable(document.address());
    }

    /// The columns of a document's row.
    static @Nullable Object[] values(Document document, long text, @Nullable Long copyOf, @Nullable Long supersedes) {
        LocalDate published = document.published();
        return new @Nullable Object[] {
            text,
            address(document),
            document.name(),
            document.url(),
            document.publisher(),
            published == null ? null : published.toString(),
            document.language(),
            document.license(),
            (long) document.headlines(),
            copyOf,
            supersedes
        };
    }

    /// Whether a row tells the same of its text as this document. The name counts only where it is the address: a file
    /// may lie elsewhere today.
    static boolean same(Row row, Row other) {
        return same(row, other, "text")
                && same(row, other, "address")
                && same(row, other, "publisher")
                && same(row, other, "published")
                && same(row, other, "language")
                && same(row, other, "license")
                && same(row, other, "headlines");
    }

    private static boolean same(Row row, Row other, String column) {
        return Objects.equals(row.find(column), other.find(column));
    }
}
