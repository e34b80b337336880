package org.credence.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.credence.app.input.Incoming;
import org.credence.app.input.Publication;
import org.credence.app.input.Sources;
import org.credence.model.Document;

/// The documents of files and folders, read whole before anything is measured.
final class Documents {
    private Documents() {}

    /// Tells what cannot be read; fails if nothing can.
    static List<Document> listIn(List<String> paths, Consumer<String> faults) {
        List<Document> documents = new ArrayList<>();
        new Sources(paths, Publication.unknown(), System.in).forEach(incoming -> {
            switch (incoming) {
                case Incoming.Found(Document document) -> documents.add(document);
                case Incoming.Faulty(var problem) -> faults.accept(problem.toString());
            }
        });
        if (documents.isEmpty()) {
            throw new Failure(
                    String.join(", ", paths) + ": expected documents to read, found none; next step: check the path");
        }
        return documents;
    }
}
