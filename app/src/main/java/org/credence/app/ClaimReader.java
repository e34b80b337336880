package org.credence.app;

import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.read.Reader;

/// The reader of module `read` as the pipeline uses it.
record ClaimReader(Reader reader) implements DocumentReader {
    @Override
    public Batch<Claim> read(Document document) {
        return reader.read(document);
    }

    @Override
    public String lexicon() {
        return reader.lexiconDigest();
    }
}
