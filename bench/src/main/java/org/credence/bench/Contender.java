package org.credence.bench;

import org.credence.model.Document;

/// A program that is measured: it reads one document from its text to its result.
interface Contender {
    String name();

    void read(Document document);
}
