package org.credence.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/// Rows in memory, gone with the program: the twin of the databases, for tests and for answers from documents read now.
final class MemoryRows implements Rows {
    private final ReentrantLock lock = new ReentrantLock();
    private final MemoryTables tables = new MemoryTables();

    /// The rows themselves, and the ways to find them that a database has as indexes.
    static final class MemoryTables {
        final List<Transaction> transactions = new ArrayList<>();
        final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
        final Map<String, Long> texts = new HashMap<>();
        final Map<String, List<Row>> documentsByAddress = new HashMap<>();
        final Map<Long, List<Row>> documentsByText = new HashMap<>();
        final Map<Long, List<Row>> readingsByDocument = new HashMap<>();
        final Map<Long, List<Row>> claimsByText = new HashMap<>();
        final Map<String, List<Row>> claimsById = new HashMap<>();
        final Map<String, List<Row>> claimsByParty = new HashMap<>();
        final Map<ClaimParty.Pair, List<Row>> claimsByPair = new HashMap<>();
        final Map<Long, Long> documentClosings = new HashMap<>();
        final Map<Long, Long> claimClosings = new HashMap<>();

        MemoryTables() {
            for (Table table : Table.values()) {
                rows.put(table, new ArrayList<>());
            }
        }

        List<Row> of(Table table) {
            return Objects.requireNonNull(rows.get(table));
        }

        Row row(Table table, long number) {
            return of(table).get(Math.toIntExact(number - 1));
        }

        void add(Row row) {
            of(row.table()).add(row);
            switch (row.table()) {
                case DOCUMENT_TEXT -> texts.put(row.text("sha256"), row.number());
                case DOCUMENT -> {
                    listed(documentsByAddress, row.text("address")).add(row);
                    listed(documentsByText, row.number("text")).add(row);
                }
                case READING ->
                    listed(readingsByDocument, row.number("document")).add(row);
                case CLAIM -> addClaim(row);
                case DOCUMENT_CLOSING -> documentClosings.put(row.number("document"), row.entered());
                case CLAIM_CLOSING -> claimClosings.put(row.number("claim"), row.entered());
                case DECISION, REDIRECT -> {}
            }
        }

        private void addClaim(Row claim) {
            listed(claimsByText, documentOf(claim).number("text")).add(claim);
            listed(claimsById, claim.text("id")).add(claim);
            claim.parties().stream()
                    .map(ClaimParty::party)
                    .distinct()
                    .forEach(party -> listed(claimsByParty, party).add(claim));
            ClaimParty.pairs(claim.parties())
                    .forEach(pair -> listed(claimsByPair, pair).add(claim));
        }

        Row documentOf(Row claim) {
            return row(
                    Table.DOCUMENT, row(Table.READING, claim.number("reading")).number("document"));
        }

        private static <K> List<Row> listed(Map<K, List<Row>> index, K key) {
            return index.computeIfAbsent(key, _ -> new ArrayList<>());
        }
    }

    /// What a change sees, and what it enters: all its rows at once, when all are known to be good.
    private final class MemoryWriting implements Writing {
        @Override
        public Optional<Transaction> findLast() {
            return tables.transactions.isEmpty() ? Optional.empty() : Optional.of(tables.transactions.getLast());
        }

        @Override
        public long count(Table table) {
            return tables.of(table).size();
        }

        @Override
        public Optional<Row> findOpenDocument(String address) {
            return tables.documentsByAddress.getOrDefault(address, List.of()).stream()
                    .filter(row -> !tables.documentClosings.containsKey(row.number()))
                    .findFirst();
        }

        @Override
        public Optional<Long> findText(String sha256) {
            return Optional.ofNullable(tables.texts.get(sha256));
        }

        @Override
        public List<Row> openDocumentsOfText(long text) {
            return tables.documentsByText.getOrDefault(text, List.of()).stream()
                    .filter(row -> !tables.documentClosings.containsKey(row.number()))
                    .toList();
        }

        @Override
        public List<OpenClaim> openClaimsOfText(long text) {
            return tables.claimsByText.getOrDefault(text, List.of()).stream()
                    .filter(row -> !tables.claimClosings.containsKey(row.number()))
                    .map(row -> new OpenClaim(row.number(), row.text("json")))
                    .toList();
        }

        @Override
        public Optional<String> findLastReader(long document) {
            List<Row> readings = tables.readingsByDocument.getOrDefault(document, List.of());
            return readings.isEmpty()
                    ? Optional.empty()
                    : Optional.of(readings.getLast().text("reader"));
        }

        @Override
        public void append(Transaction transaction, List<Row> rows) {
            tables.transactions.add(transaction);
            rows.forEach(tables::add);
        }
    }

    @Override
    public <T> T write(boolean durable, Function<Writing, T> work) {
        return locked(() -> work.apply(new MemoryWriting()));
    }

    @Override
    public <T> T look(Function<Lookups, T> question) {
        return locked(() -> question.apply(new MemoryWriting()));
    }

    @Override
    public Reading read() {
        return new MemoryReading(tables, lock);
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
    public void close() {}
}
