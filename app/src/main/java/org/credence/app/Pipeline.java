package org.credence.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.credence.derive.standing.Deriver;
import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.PartyId;
import org.credence.model.RecognizerList;
import org.credence.model.Standing;

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

    /// Where an observer stands towards a party on a day, from claims known at an instant; `read` are all
    /// documents that were read, silent ones among them.
    public Standing standing(
            PartyId observer, PartyId party, LocalDate on, Instant known, List<Claim> claims, List<Document> read) {
        return deriver.standing(observer, party, on, known, claims, read);
    }

    /// Who recognizes a party on a day, from claims known at an instant.
    public RecognizerList listRecognizers(PartyId party, LocalDate on, Instant known, List<Claim> claims) {
        return deriver.listRecognizers(party, on, known, claims);
    }

    public PartyLookup parties() {
        return parties;
    }

    /// The `reader` of every claim: program and lexicon.
    public String readerName() {
        return "credence " + Version.number() + ", lexicon " + reader.lexicon();
    }
}
