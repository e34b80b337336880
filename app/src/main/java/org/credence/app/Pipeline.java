package org.credence.app;

import java.nio.file.Path;
import java.util.List;
import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;

/// The stages of Credence, wired. Start reading here.
///
/// ```
/// files ──► documents ──► claims ──► acts ──► standings and reasons
///  input      model        read      derive        derive
/// ```
///
/// `input.Sources` turns files into documents, a [DocumentReader] turns one document into claims. Nothing flows back.
public final class Pipeline {
    private final PartyLookup parties;
    private final DocumentReader reader;

    public Pipeline(PartyLookup parties, DocumentReader reader) {
        this.parties = parties;
        this.reader = reader;
    }

    /// Makes a pipeline that knows the parties of the register and those of the user's files.
    @FunctionalInterface
    public interface Loader {
        Pipeline load(List<Path> userPartyFiles);
    }

    /// What one document claims. Called from several threads at once.
    public Batch<Claim> claimsIn(Document document) {
        return reader.read(document);
    }

    public PartyLookup parties() {
        return parties;
    }

    /// The `reader` of every claim: program and lexicon.
    public String readerName() {
        return "credence " + Version.number() + ", lexicon " + reader.lexicon();
    }
}
