package org.credence.app.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the user says of all documents of a run; a document's own fields go first.
public record Publication(
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String url) {
    public static Publication unknown() {
        return new Publication(null, null, null);
    }
}
