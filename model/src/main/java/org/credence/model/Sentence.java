package org.credence.model;

/// One sentence of a document; the index counts from 0, the headline included.
public record Sentence(int index, Words words) {
    public Span span() {
        return words.span();
    }

    public String text() {
        return words.text();
    }
}
