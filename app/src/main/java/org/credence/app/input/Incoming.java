package org.credence.app.input;

import org.credence.model.Document;
import org.credence.model.Problem;

/// What comes out of a source: a document to read, or the problem of one that cannot be read.
public sealed interface Incoming {
    record Found(Document document) implements Incoming {}

    record Faulty(Problem problem) implements Incoming {}
}
