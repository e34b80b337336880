package org.credence.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.credence.app.Pipeline;
import org.credence.app.Wiring;
import org.credence.app.input.Incoming;
import org.credence.app.input.Publication;
import org.credence.app.input.Sources;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.Mention;
import org.credence.model.PartyId;
import org.credence.store.Ledger;
import org.junit.jupiter.api.Test;

/// A ledger answers as the documents do that it was made of, though it loads only what a question needs.
class FromLedgerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2035-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate ON = LocalDate.of(2034, 6, 1);

    private static final long SEED = 20;
    private static final int QUESTIONS = 200;

    private final Pipeline pipeline = Wiring.load(List.of());
    private final List<Document> documents = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    @Test
    void everyAnswerIsTheOneThatAllClaimsGive() {
        Ledger ledger = Ledger.inMemory(CLOCK);
        new Sources(List.of("../samples"), new Publication(null, null, null, null), InputStream.nullInputStream())
                .forEach(incoming -> store(incoming, ledger));
        Knowledge read = new ReadNow(pipeline, documents, claims, Instant.MAX);
        try (Knowledge stored = FromLedger.of(pipeline, ledger, null)) {
            assertThat(stored.findLastPublished()).isEqualTo(read.findLastPublished());
            assertThat(stored.origin().documents()).isEqualTo(documents.size());
            List<PartyId> parties = List.copyOf(namedParties());
            assertThat(parties).hasSizeGreaterThan(20);
            for (PartyId party : parties) {
                assertThat(stored.listRecognizers(party, ON)).isEqualTo(read.listRecognizers(party, ON));
            }
            Random random = new Random(SEED);
            for (int i = 0; i < QUESTIONS; i++) {
                PartyId observer = parties.get(random.nextInt(parties.size()));
                PartyId party = parties.get(random.nextInt(parties.size()));
                assertThat(stored.standing(observer, party, ON)).isEqualTo(read.standing(observer, party, ON));
                assertThat(stored.timeline(observer, party, ON)).isEqualTo(read.timeline(observer, party, ON));
            }
        }
    }

    /// Without the traces, which a ledger does not keep.
    private void store(Incoming incoming, Ledger ledger) {
        Document document = ((Incoming.Found) incoming).document();
        List<Claim> told = pipeline.claimsIn(document).items();
        ledger.store(document, told, "test");
        documents.add(document);
        try (var view = ledger.view();
                var stored = view.claims()) {
            claims.clear();
            stored.forEach(claim -> claims.add(claim.claim()));
        }
    }

    private Set<PartyId> namedParties() {
        Set<PartyId> named = new TreeSet<>();
        claims.stream()
                .flatMap(claim -> Stream.of(claim.actors(), claim.recipients(), claim.objects()))
                .flatMap(List::stream)
                .map(Mention::party)
                .forEach(party -> {
                    if (party != null) {
                        named.add(party);
                    }
                });
        return named;
    }
}
