package org.credence.bench.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.credence.app.Pipeline;
import org.credence.app.Wiring;
import org.credence.app.input.Incoming;
import org.credence.app.input.Publication;
import org.credence.app.input.Sources;
import org.credence.derive.merge.ActMerger;
import org.credence.model.Act;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Document;
import org.credence.model.Family;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.Words;
import org.credence.store.Ledger;
import org.credence.store.LedgerView;
import org.credence.store.StoredClaim;
import tools.jackson.databind.json.JsonMapper;

/// Narratives of a country's relations, a document a counterpart: the dated acts that each tells of the two,
/// and the level of one's mission at the other on every day.
///
/// The header beside a text says who the counterpart is and its code.
final class HistoryTask implements Task {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<Family> FAMILIES = Set.of(Family.RECOGNITION, Family.RELATIONS, Family.MISSIONS);

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String description() {
        return "Acts of recognition, relations and missions that narratives date, and the level of the missions of the "
                + "publisher's side on every day. In: a folder of .txt, each with a .json header (counterpart, publisher, "
                + "published, mission_countries). Out: a folder with acts.jsonl and status.csv.";
    }

    @Override
    public void run(Job job) throws IOException {
        List<Path> texts = Texts.of(job.in());
        Map<String, Counterpart> counterparts = new LinkedHashMap<>();
        for (Path text : texts) {
            counterparts.put(text.getFileName().toString(), Counterpart.of(text));
        }
        Pipeline pipeline = Wiring.load(job.parties());
        Files.createDirectories(job.out());
        List<String> acts = new ArrayList<>();
        List<String> status = new ArrayList<>(List.of(MissionTable.HEADER));
        new Sources(texts.stream().map(Path::toString).toList(), Publication.unknown(), System.in).forEach(incoming -> {
            switch (incoming) {
                case Incoming.Found(Document document) -> {
                    Counterpart counterpart = Objects.requireNonNull(counterparts.get(document.name()));
                    List<Claim> claims = kept(pipeline, document);
                    acts.addAll(lines(pipeline, document, counterpart, claims));
                    status.addAll(new MissionTable(pipeline, counterpart, claims).rows(document));
                }
                case Incoming.Faulty(var problem) -> throw new Fault(problem.toString());
            }
        });
        Files.write(job.out().resolve("acts.jsonl"), acts);
        Files.write(job.out().resolve("status.csv"), status);
    }

    /// The claims of a narrative as a ledger gives them back.
    private static List<Claim> kept(Pipeline pipeline, Document document) {
        try (Ledger ledger = Ledger.inMemory(Clock.systemUTC())) {
            ledger.store(document, pipeline.claimsIn(document).items(), pipeline.readerName());
            try (LedgerView view = ledger.view();
                    Stream<StoredClaim> claims = view.claims()) {
                return claims.map(StoredClaim::claim).toList();
            }
        }
    }

    private static List<String> lines(
            Pipeline pipeline, Document document, Counterpart counterpart, List<Claim> claims) {
        Set<PartyId> known = Set.copyOf(counterpart.parties(pipeline.parties()));
        UnaryOperator<String> code =
                party -> known.contains(new PartyId(party)) ? counterpart.code() : party.replaceFirst("\\..*$", "");
        return new ActMerger(pipeline.parties())
                .acts(claims).stream()
                        .filter(act -> FAMILIES.contains(act.type().family()))
                        .filter(act -> act.modality() == Modality.ASSERTED)
                        .flatMap(act -> line(document, code, act).stream())
                        .toList();
    }

    /// Nothing where no claim gives the act a first and a last day.
    private static Optional<String> line(Document document, UnaryOperator<String> code, Act act) {
        PartyId recipient = act.recipient();
        DateSpan span = act.span();
        if (recipient == null || span == null || span.earliest() == null || span.latest() == null) {
            return Optional.empty();
        }
        Map<String, String> line = new LinkedHashMap<>();
        line.put("file", document.name());
        line.put("act", act.type().name());
        line.put("actor", code.apply(act.actor().value()));
        line.put("recipient", code.apply(recipient.value()));
        line.put("earliest", span.earliest().toString());
        line.put("latest", span.latest().toString());
        line.put("quote", dated(act, span).quote().text());
        return Optional.of(JSON.writeValueAsString(line));
    }

    /// The claim whose days the act has, best one that tells them itself: a heading has them of its section.
    private static Claim dated(Act act, DateSpan span) {
        List<Claim> dated = act.claims().stream()
                .filter(claim -> span.equals(claim.when().span()))
                .toList();
        return dated.stream()
                .filter(HistoryTask::tellsItsDay)
                .findFirst()
                .orElseGet(() -> dated.isEmpty() ? act.claims().getFirst() : dated.getFirst());
    }

    private static boolean tellsItsDay(Claim claim) {
        Words words = claim.when().words();
        return words != null && claim.sentence().span().contains(words.span());
    }
}
