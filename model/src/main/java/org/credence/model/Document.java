package org.credence.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One published text.
///
/// `name` is how the user knows it (a file's name); `published` the day it appeared, against which its dates are
/// understood. `headlines` counts the leading
/// lines (headline, deck) that are sentences of their own.
public record Document(
        String name,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String license,
        String text,
        int headlines) {

    /// SHA-256 of the text as UTF-8, 64 hex digits.
    public String sha256() {
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
