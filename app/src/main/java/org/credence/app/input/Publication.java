package org.credence.app.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the user, or a file beside a text, says of documents; a document's own fields go first.
public record Publication(
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String language) {
    public static Publication unknown() {
        return new Publication(null, null, null, null);
    }
}
