package org.credence.app.input;

/// What hostile or mistaken input may cost. Documented in docs/reference/input.md.
final class Limits {
    /// The longest text of one document: 10 MB, a thousand times a long article.
    static final int DOCUMENT_BYTES = 10 * 1024 * 1024;

    private Limits() {}

    static String megabytes(long bytes) {
        return "%.1f MB".formatted(bytes / (1024.0 * 1024.0));
    }
}
