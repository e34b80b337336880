package org.credence.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;

/// A file whose whole text, header and all, is one document: a table.
public final class TableFile {
    private TableFile() {}

    /// The document, or why there is none.
    public static Incoming read(Path file, Publication publication, @Nullable String license) {
        if (!Files.exists(file)) {
            return new Incoming.Faulty(Problems.missing(file.toString()));
        }
        try (InputStream in = Files.newInputStream(file)) {
            String name = file.getFileName().toString();
            byte[] bytes = in.readNBytes(Limits.DOCUMENT_BYTES + 1);
            return switch (TextDocuments.of(name, file.toString(), bytes, publication)) {
                case Incoming.Found(Document document) -> new Incoming.Found(licensed(document, license));
                case Incoming.Faulty faulty -> faulty;
            };
        } catch (IOException e) {
            return new Incoming.Faulty(Problems.unreadable(file.toString(), String.valueOf(e.getMessage())));
        }
    }

    private static Document licensed(Document document, @Nullable String license) {
        return new Document(
                document.name(),
                document.address(),
                document.url(),
                document.publisher(),
                document.published(),
                document.language(),
                license,
                document.text(),
                0);
    }
}
