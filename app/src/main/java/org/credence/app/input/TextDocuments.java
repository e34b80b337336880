package org.credence.app.input;

import org.credence.model.Document;

/// A plain text as one document: its text is the file without a byte-order mark, otherwise untouched.
final class TextDocuments {
    private TextDocuments() {}

    static Incoming of(String name, String place, byte[] bytes, Publication publication) {
        if (bytes.length > Limits.DOCUMENT_BYTES) {
            return new Incoming.Faulty(Problems.tooLarge(place, Limits.megabytes(bytes.length)));
        }
        return switch (Utf8.decode(bytes)) {
            case Utf8.Binary(int offset) -> new Incoming.Faulty(Problems.binary(place, offset));
            case Utf8.BadByte bad -> new Incoming.Faulty(Problems.badByte(place, bad, bad.line()));
            case Utf8.Text(String text) when text.isBlank() -> new Incoming.Faulty(Problems.empty(place));
            case Utf8.Text(String text) -> new Incoming.Found(document(name, place, text, publication));
        };
    }

    private static Document document(String name, String place, String text, Publication publication) {
        return new Document(
                name,
                place,
                publication.url(),
                publication.publisher(),
                publication.published(),
                publication.language(),
                null,
                text,
                Headlines.count(text));
    }
}
