package org.credence.app;

import java.nio.file.Path;
import java.util.List;
import org.credence.derive.standing.Deriver;
import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.RuleSet;

/// The stages of Credence, wired. Start reading here.
///
/// ```
/// files ──► documents ──► claims ──► acts ──► standings and reasons
///  input      model        read      derive        derive
/// ```
///
/// `input.Sources` turns files into documents, a [DocumentReader] turns one document into claims, a [Deriver] turns all
/// claims about two parties into where one stands towards the other, and why. Nothing flows back.
public final class Pipeline {
    private final PartyLookup parties;
    private final DocumentReader reader;
    private final Deriver deriver;

    public Pipeline(PartyLookup parties, DocumentReader reader, Deriver deriver) {
        this.parties = parties;
        this.reader = reader;
        this.deriver = deriver;
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

    /// What turns claims into answers.
    public Deriver deriver() {
        return deriver;
    }

    /// The same stages, deriving by other rules.
    public Pipeline under(RuleSet rules) {
        return new Pipeline(parties, reader, new Deriver(deriver.parties(), rules));
    }

    public PartyLookup parties() {
        return parties;
    }

    /// The `reader` of every claim: program and lexicon.
    public String readerName() {
        return "credence " + Version.number() + ", lexicon " + reader.lexicon();
    }
}
