package org.credence.app;

import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;

/// Reads one document into the claims it makes. Called from several threads at once.
public interface DocumentReader {
    Batch<Claim> read(Document document);

    /// Which lexicon and register the claims were read with, a short word for the `reader` of a claim.
    String lexicon();
}
