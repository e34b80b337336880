package org.credence.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.json.ClaimParser;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;

/// Rows in memory, read under the lock of who writes.
final class MemoryReading implements Rows.Reading {
    private final MemoryRows.MemoryTables tables;
    private final ReentrantLock lock;
    private final int end;

    MemoryReading(MemoryRows.MemoryTables tables, ReentrantLock lock) {
        this.tables = tables;
        this.lock = lock;
        this.end = locked(tables.transactions::size);
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<Transaction> findLast() {
        return locked(() -> end == 0 ? Optional.empty() : Optional.of(tables.transactions.get(end - 1)));
    }

    @Override
    public Optional<Transaction> findLastUpTo(String instant) {
        return locked(() -> tables.transactions.subList(0, end).reversed().stream()
                .filter(transaction -> transaction.instant().compareTo(instant) <= 0)
                .findFirst());
    }

    @Override
    public Stream<StoredClaim> claims(Rows.Which which, long at) {
        Predicate<Row> holds = row -> closedBy(tables.claimClosings, row, at) == null;
        return switch (which) {
            case Rows.Which.All() -> claims(() -> tables.of(Table.CLAIM), holds, at);
            case Rows.Which.OfParty(String party) -> claims(() -> tables.claimsByParty.get(party), holds, at);
            case Rows.Which.OfPartyInGroup(String party, String mergesAs) ->
                claims(() -> tables.claimsByParty.get(party), holds.and(inGroup(mergesAs)), at);
            case Rows.Which.OfPair(ClaimParty.Pair pair) -> claims(() -> tables.claimsByPair.get(pair), holds, at);
            case Rows.Which.InGroup(String mergesAs) ->
                claims(() -> tables.of(Table.CLAIM), holds.and(inGroup(mergesAs)), at);
            case Rows.Which.WithId(String id) -> claims(() -> tables.claimsById.get(id), holds, at);
            case Rows.Which.EverWithId(String id) -> claims(() -> tables.claimsById.get(id), _ -> true, at);
            case Rows.Which.ChangedSince(long since) ->
                claims(
                        () -> tables.of(Table.CLAIM),
                        row -> {
                            Long closed = closedBy(tables.claimClosings, row, at);
                            return row.entered() > since || (closed != null && closed > since);
                        },
                        at);
        };
    }

    private static Predicate<Row> inGroup(String mergesAs) {
        return row -> mergesAs.equals(row.find("merges_as"));
    }

    private Stream<StoredClaim> claims(Supplier<@Nullable List<Row>> candidates, Predicate<Row> wanted, long at) {
        return locked(() -> {
                    List<Row> rows = candidates.get();
                    return rows == null
                            ? List.<StoredClaim>of()
                            : rows.stream()
                                    .filter(row -> row.entered() <= at)
                                    .filter(wanted)
                                    .map(row -> storedClaim(row, at))
                                    .toList();
                })
                .stream();
    }

    private StoredClaim storedClaim(Row row, long at) {
        Row reading = tables.row(Table.READING, row.number("reading"));
        Row document = tables.documentOf(row);
        return new StoredClaim(
                row.number(),
                ClaimParser.parse(row.text("json"), document(document)),
                document.number(),
                reading.text("reader"),
                instant(row.entered()),
                until(tables.claimClosings, row, at));
    }

    private Document document(Row row) {
        String published = (String) row.find("published");
        byte[] body = (byte[]) Objects.requireNonNull(
                tables.row(Table.DOCUMENT_TEXT, row.number("text")).find("body"));
        return new Document(
                row.text("name"),
                row.text("address"),
                (String) row.find("url"),
                (String) row.find("publisher"),
                published == null ? null : LocalDate.parse(published),
                (String) row.find("language"),
                (String) row.find("license"),
                Sql.utf8(body),
                Math.toIntExact(row.number("headlines")));
    }

    private static @Nullable Long closedBy(Map<Long, Long> closings, Row row, long at) {
        Long closed = closings.get(row.number());
        return closed == null || closed > at ? null : closed;
    }

    private @Nullable Instant until(Map<Long, Long> closings, Row row, long at) {
        Long closed = closedBy(closings, row, at);
        return closed == null ? null : instant(closed);
    }

    private Instant instant(long transaction) {
        return tables.transactions.get(Math.toIntExact(transaction - 1)).at();
    }

    @Override
    public Stream<StoredDocument> documentsInForce(long at) {
        return locked(() -> inForce(at).map(row -> storedDocument(row, at)).toList()).stream();
    }

    private Stream<Row> inForce(long at) {
        return tables.of(Table.DOCUMENT).stream()
                .filter(row -> row.entered() <= at)
                .filter(row -> closedBy(tables.documentClosings, row, at) == null);
    }

    @Override
    public Optional<StoredDocument> findDocument(long number, long at) {
        return locked(() -> tables.of(Table.DOCUMENT).stream()
                .skip(number - 1)
                .findFirst()
                .filter(row -> row.entered() <= at)
                .map(row -> storedDocument(row, at)));
    }

    private StoredDocument storedDocument(Row row, long at) {
        return new StoredDocument(
                row.number(),
                document(row),
                (Long) row.find("copy_of"),
                (Long) row.find("supersedes"),
                instant(row.entered()),
                until(tables.documentClosings, row, at));
    }

    @Override
    public List<StoredDecision> decisions(long at) {
        return locked(() -> {
            Set<String> holding = tables.of(Table.CLAIM).stream()
                    .filter(row -> row.entered() <= at && closedBy(tables.claimClosings, row, at) == null)
                    .map(row -> row.text("id"))
                    .collect(Collectors.toSet());
            return tables.of(Table.DECISION).stream()
                    .filter(row -> row.entered() <= at)
                    .map(row -> Decisions.stored(row, instant(row.entered()), !holding.contains(row.text("id"))))
                    .toList();
        });
    }

    @Override
    public Optional<StoredDecision> findDecision(long number) {
        return decisions(end).stream()
                .filter(stored -> stored.number() == number)
                .findFirst();
    }

    @Override
    public Optional<String> findRedirect(String id, long at) {
        return locked(() -> tables.of(Table.REDIRECT).reversed().stream()
                .filter(row -> row.entered() <= at && row.text("from_id").equals(id))
                .map(row -> row.text("to_id"))
                .findFirst());
    }

    @Override
    public Statistics statistics(long at) {
        return locked(() -> {
            long told = upTo(Table.CLAIM, at);
            long closed = upTo(Table.CLAIM_CLOSING, at);
            return new Statistics(
                    at,
                    inForce(at).count(),
                    inForce(at).filter(row -> row.find("copy_of") != null).count(),
                    lastPublished(inForce(at)),
                    told - closed,
                    closed,
                    upTo(Table.DECISION, at));
        });
    }

    private static @Nullable LocalDate lastPublished(Stream<Row> documents) {
        return documents
                .map(row -> (String) row.find("published"))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(LocalDate::parse)
                .orElse(null);
    }

    @Override
    public Naming naming(Set<String> parties, long at) {
        return locked(() -> {
            List<Row> documents = tables.of(Table.CLAIM).stream()
                    .filter(row -> row.entered() <= at && closedBy(tables.claimClosings, row, at) == null)
                    .filter(row -> row.parties().stream()
                            .anyMatch(named ->
                                    named.role() != ClaimParty.Role.SPEAKER && parties.contains(named.party())))
                    .map(tables::documentOf)
                    .distinct()
                    .toList();
            return new Naming(documents.size(), lastPublished(documents.stream()));
        });
    }

    private long upTo(Table table, long at) {
        return tables.of(table).stream().filter(row -> row.entered() <= at).count();
    }

    @Override
    public Stream<Transaction> transactions() {
        return locked(() -> List.copyOf(tables.transactions.subList(0, end))).stream();
    }

    @Override
    public Stream<Row> rows(Table table) {
        return locked(() -> tables.of(table).stream()
                        .filter(row -> row.entered() <= end)
                        .toList())
                .stream();
    }

    @Override
    public Stream<Rows.PartyRow> partyRows() {
        return rows(Table.CLAIM).flatMap(Rows.PartyRow::of);
    }

    @Override
    public Stream<Rows.PairRow> pairRows() {
        return rows(Table.CLAIM).flatMap(Rows.PairRow::of);
    }

    @Override
    public void close() {}
}
