package org.credence.app.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.credence.app.Pipeline;
import org.credence.model.Act;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.PartyId;
import org.credence.model.Reason;
import org.credence.model.RecognizerList;
import org.credence.model.Standing;

/// Documents read now and what they claim, as far as known at an instant (`Instant.MAX`: all of it).
public record ReadNow(Pipeline pipeline, List<Document> documents, List<Claim> claims, Instant known)
        implements Knowledge {
    public ReadNow {
        documents = List.copyOf(documents);
        claims = List.copyOf(claims);
    }

    @Override
    public Optional<LocalDate> findLastPublished() {
        return documents.stream()
                .map(Document::published)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    @Override
    public Standing standing(PartyId observer, PartyId party, LocalDate on) {
        return pipeline.deriver().standing(observer, party, on, known, claims, documents);
    }

    @Override
    public RecognizerList listRecognizers(PartyId party, LocalDate on) {
        return pipeline.deriver().listRecognizers(party, on, known, claims);
    }

    @Override
    public List<Act> timeline(PartyId observer, PartyId party, LocalDate on) {
        return pipeline.deriver().timeline(observer, party, on, claims);
    }

    @Override
    public List<Reason.ByDecision> decided(PartyId observer, PartyId party, LocalDate on) {
        return List.of();
    }

    @Override
    public List<Reason.ByDecision> decided(PartyId party, LocalDate on) {
        return List.of();
    }

    @Override
    public Origin origin() {
        return new Origin(null, documents.size());
    }

    @Override
    public void close() {}
}
