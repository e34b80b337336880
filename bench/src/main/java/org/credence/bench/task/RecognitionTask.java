package org.credence.bench.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.derive.standing.Deriver;
import org.credence.model.Act;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.PartyId;
import org.credence.model.RuleSet;
import org.credence.model.Span;
import org.credence.model.Words;
import org.credence.read.party.PartyRegister;
import org.credence.read.party.Resolution;
import org.credence.store.Ledger;
import org.credence.store.LedgerView;
import org.credence.store.StoredClaim;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Lists of who recognizes a party, each a document of claims in one ledger: where they agree, where they contradict.
final class RecognitionTask implements Task {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String name() {
        return "recognition";
    }

    @Override
    public String description() {
        return "Lists of who recognizes a party that may contradict each other. In: a folder of PARTY_LIST.tsv with iso2, "
                + "name, date. Out: TSV with iso2, verdict (AGREE, DISPUTED, SINGLE) and all dates held.";
    }

    @Override
    public void run(Job job) throws IOException {
        PartyRegister register = PartyRegister.load();
        Map<PartyId, String> codes = new LinkedHashMap<>();
        List<Path> lists = lists(job.in());
        PartyId party = party(lists.getFirst(), register);
        try (Ledger ledger = Ledger.inMemory(Clock.systemUTC())) {
            for (Path list : lists) {
                ledger.store(document(list), claims(list, register, codes, party), name());
            }
            try (LedgerView view = ledger.view()) {
                Deriver deriver = new Deriver(register, RuleSet.DEFAULT);
                List<List<String>> rows = new ArrayList<>();
                codes.forEach((observer, iso2) -> rows.add(row(iso2, acts(deriver, view, observer, party))));
                Table.write(job.out(), List.of("iso2", "verdict", "dates"), rows);
            }
        }
    }

    private static List<Path> lists(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> lists = files.filter(
                            file -> file.getFileName().toString().matches("[^.]+_[^.]+\\.tsv"))
                    .sorted()
                    .toList();
            if (lists.isEmpty()) {
                throw new Fault(folder + ": expected lists named PARTY_LIST.tsv, found none; next step: check --in");
            }
            return lists;
        }
    }

    /// By the first word of the file's name: palestine_a.tsv.
    private static PartyId party(Path list, PartyRegister register) {
        String name = list.getFileName().toString().replaceFirst("_.*", "");
        return find(name, register)
                .orElseThrow(() -> new Fault(list
                        + ": expected a party of the register before the \"_\", found " + name
                        + "; next step: rename the file"));
    }

    private static Document document(Path list) throws IOException {
        return new Document(list.getFileName().toString(), null, null, null, "en", null, Files.readString(list), 0);
    }

    /// A claim a row, its quote the row.
    private static List<Claim> claims(Path list, PartyRegister register, Map<PartyId, String> codes, PartyId party)
            throws IOException {
        Document document = document(list);
        CaseReader reader = new CaseReader(register);
        List<Claim> claims = new ArrayList<>();
        for (Map<String, String> row : Table.read(list, "iso2", "name", "date")) {
            String iso2 = row.getOrDefault("iso2", "");
            String name = row.getOrDefault("name", "");
            PartyId observer = find(iso2, register)
                    .or(() -> find(name, register))
                    .orElseThrow(() -> new Fault(
                            "%s: expected a state of the register, found %s (%s)".formatted(list, name, iso2)));
            codes.put(observer, iso2);
            claims.add(reader.claim(act(observer, party, row), document, words(document, row)));
        }
        return claims;
    }

    private static Optional<PartyId> find(String name, PartyRegister register) {
        return register.resolve(name, null).stream().map(Resolution::party).findFirst();
    }

    private static ObjectNode act(PartyId observer, PartyId party, Map<String, String> row) {
        String date = row.getOrDefault("date", "");
        ObjectNode act = JSON.createObjectNode()
                .put("act", "RECOGNIZE_STATE")
                .put("actor", observer.value())
                .put("recipient", party.value())
                .put("modality", "ASSERTED")
                .put("basis", "THIRD_PARTY");
        return date.isEmpty() ? act : act.put("earliest", day(date, false)).put("latest", day(date, true));
    }

    /// The first or the last day of a date, which may be a year or a month only.
    private static String day(String date, boolean last) {
        return switch (date.length()) {
            case 4 -> date + (last ? "-12-31" : "-01-01");
            case 7 -> {
                YearMonth month = YearMonth.parse(date);
                yield (last ? month.atEndOfMonth() : month.atDay(1)).toString();
            }
            default -> date;
        };
    }

    private static Words words(Document document, Map<String, String> row) {
        String line = Stream.of("iso2", "name", "date")
                .map(column -> row.getOrDefault(column, ""))
                .collect(Collectors.joining("\t"));
        int start = document.text().indexOf(line);
        return new Words(line, new Span(start, start + line.length()));
    }

    private static List<Act> acts(Deriver deriver, LedgerView view, PartyId observer, PartyId party) {
        List<Claim> claims = view.claimsOfPair(observer, party).stream()
                .map(StoredClaim::claim)
                .toList();
        return deriver.timeline(observer, party, LocalDate.MAX, claims);
    }

    private static List<String> row(String iso2, List<Act> acts) {
        long documents = acts.stream()
                .flatMap(act -> act.claims().stream())
                .map(Claim::document)
                .distinct()
                .count();
        List<String> dates = acts.stream()
                .flatMap(act -> act.claims().stream())
                .map(RecognitionTask::told)
                .filter(date -> !date.isEmpty())
                .distinct()
                .sorted()
                .toList();
        boolean contradict =
                acts.stream().map(Act::span).filter(Objects::nonNull).count() > 1;
        String verdict = documents < 2 ? "SINGLE" : contradict ? "DISPUTED" : "AGREE";
        return List.of(iso2, verdict, String.join("|", dates));
    }

    /// The date as the list gives it.
    private static String told(Claim claim) {
        String row = claim.quote().text();
        return row.substring(row.lastIndexOf('\t') + 1);
    }
}
