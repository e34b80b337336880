package org.credence.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.credence.model.Claim;
import org.credence.model.Digest;
import org.credence.model.Document;
import org.credence.read.Reader;
import org.credence.read.party.PartyRegister;

/// Credence from text to claims, on the thread that calls it.
record Credence(Reader reader) implements Contender {
    static Credence load() {
        return new Credence(Reader.load(PartyRegister.load(List.of())));
    }

    @Override
    public String name() {
        return "Credence";
    }

    @Override
    public void read(Document document) {
        reader.read(document);
    }

    /// Reads and tells the clock which stage it is in.
    void read(Document document, StageClock clock) {
        reader.read(document, clock);
        clock.stop();
    }

    /// All claims in the order of the text.
    List<Claim> claims(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> reader.read(document).items().stream())
                .toList();
    }

    /// SHA-256 over the claims' ids, a line each: equal figures for equal claims.
    static String checksum(List<Claim> claims) {
        String ids = claims.stream().map(claim -> claim.id() + "\n").collect(Collectors.joining());
        return Digest.sha256(ids.getBytes(StandardCharsets.UTF_8));
    }
}
