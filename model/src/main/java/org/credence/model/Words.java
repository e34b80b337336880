package org.credence.model;

/// Words of a document with their place: `text` is the document's text from `span.start()` to `span.end()`, letter for
/// letter.
public record Words(String text, Span span) {
    public Words {
        if (text.length() != span.end() - span.start()) {
            throw new IllegalArgumentException(
                    "words and span differ in length: \"%s\" at %d..%d".formatted(text, span.start(), span.end()));
        }
    }

    public static Words of(String documentText, Span span) {
        return new Words(documentText.substring(span.start(), span.end()), span);
    }
}
