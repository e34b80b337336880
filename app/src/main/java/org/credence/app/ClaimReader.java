package org.credence.app;

import java.util.function.Supplier;
import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.read.Reader;
import org.jspecify.annotations.Nullable;

/// The reader of module `read` as the pipeline uses it, loaded when it is first needed: a question about the register
/// alone does not wait for it.
final class ClaimReader implements DocumentReader {
    private final Supplier<Reader> loader;
    private @Nullable Reader loaded;

    ClaimReader(Supplier<Reader> loader) {
        this.loader = loader;
    }

    @Override
    public Batch<Claim> read(Document document) {
        return reader().read(document);
    }

    @Override
    public String lexicon() {
        return reader().lexiconDigest();
    }

    private synchronized Reader reader() {
        if (loaded == null) {
            loaded = loader.get();
        }
        return loaded;
    }
}
