package org.credence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.credence.json.ClaimParser;
import org.credence.model.Document;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// The rows of a database as they are when the reading begins.
final class SqlReading implements Rows.Reading {
    static final String LAST = "select * from ledger_transaction order by number desc limit 1";

    private static final String CLAIMS = Sql.named("claims");
    private static final String DOCUMENTS = Sql.named("documents");
    private static final String DECISIONS = Sql.named("decisions");
    private static final String REDIRECT = Sql.named("redirect-of");
    private static final String STATISTICS = Sql.named("statistics");
    private static final String NAMING = Sql.named("naming");
    private static final int ROWS_AT_A_TIME = 1_000;

    private final Database database;
    private final Handle handle;
    private final Consumer<Handle> giveBack;
    private long lastText;
    private @Nullable Document lastDocument;

    SqlReading(Database database, Handle handle, Consumer<Handle> giveBack) {
        this.database = database;
        this.handle = handle;
        this.giveBack = giveBack;
    }

    @Override
    public Optional<Transaction> findLast() {
        return asked(() -> handle.createQuery(LAST)
                .map((result, _) -> Sql.transaction(result))
                .findOne());
    }

    @Override
    public Optional<Transaction> findLastUpTo(String instant) {
        return asked(() -> handle.createQuery("select * from ledger_transaction where instant = "
                        + "(select max(instant) from ledger_transaction where instant <= :instant)")
                .bind("instant", instant)
                .map((result, _) -> Sql.transaction(result))
                .findOne());
    }

    @Override
    public Stream<StoredClaim> claims(Rows.Which which, long at) {
        Query query = handle.createQuery(CLAIMS).bind("at", at);
        String holds = "x.claim is null";
        String condition = switch (which) {
            case Rows.Which.All() -> holds;
            case Rows.Which.OfParty(String party) -> {
                query.bind("party", party);
                yield "c.number in (select claim from claim_party where party = :party) and " + holds;
            }
            case Rows.Which.OfPartyInGroup(String party, String mergesAs) -> {
                query.bind("party", party).bind("mergesAs", mergesAs);
                yield "c.number in (select claim from claim_party where party = :party and merges_as = :mergesAs) and "
                        + holds;
            }
            case Rows.Which.OfPair(ClaimParty.Pair pair) -> {
                query.bind("one", pair.one()).bind("other", pair.other());
                yield "c.number in (select claim from claim_pair where one = :one and other = :other) and " + holds;
            }
            case Rows.Which.InGroup(String mergesAs) -> {
                query.bind("mergesAs", mergesAs);
                yield "c.merges_as = :mergesAs and " + holds;
            }
            case Rows.Which.WithId(String id) -> {
                query.bind("id", id);
                yield "c.id = :id and " + holds;
            }
            case Rows.Which.EverWithId(String id) -> {
                query.bind("id", id);
                yield "c.id = :id";
            }
            case Rows.Which.ChangedSince(long transaction) -> {
                query.bind("since", transaction);
                yield "c.number in (select number from claim where entered > :since"
                        + " union all select claim from claim_closing where entered > :since and entered <= :at)";
            }
        };
        return stream(query.define("condition", condition), (result, _) -> claim(result));
    }

    private StoredClaim claim(ResultSet result) throws SQLException {
        return new StoredClaim(
                result.getLong("number"),
                ClaimParser.parse(result.getString("json"), document(result)),
                result.getLong("document"),
                result.getString("reader"),
                Instant.parse(result.getString("known_from")),
                instant(result.getString("known_until")));
    }

    /// Claims of one document mostly follow each other: its text is made a string once.
    private Document document(ResultSet result) throws SQLException {
        long number = result.getLong("document");
        if (lastDocument == null || lastText != number) {
            lastDocument = new Document(
                    result.getString("name"),
                    result.getString("address"),
                    result.getString("url"),
                    result.getString("publisher"),
                    day(result.getString("published")),
                    result.getString("language"),
                    result.getString("license"),
                    Sql.utf8(result.getBytes("body")),
                    result.getInt("headlines"));
            lastText = number;
        }
        return lastDocument;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    @Override
    public Stream<StoredDocument> documentsInForce(long at) {
        return stream(
                handle.createQuery(DOCUMENTS).bind("at", at).define("condition", "x.document is null"),
                (result, _) -> storedDocument(result));
    }

    @Override
    public Optional<StoredDocument> findDocument(long number, long at) {
        return asked(() -> handle.createQuery(DOCUMENTS)
                .bind("at", at)
                .bind("number", number)
                .define("condition", "d.number = :number")
                .map((result, _) -> storedDocument(result))
                .findOne());
    }

    private StoredDocument storedDocument(ResultSet result) throws SQLException {
        return new StoredDocument(
                result.getLong("document"),
                document(result),
                Sql.number(result, "copy_of"),
                Sql.number(result, "supersedes"),
                Instant.parse(result.getString("known_from")),
                instant(result.getString("known_until")));
    }

    @Override
    public List<StoredDecision> decisions(long at) {
        return asked(() -> handle.createQuery(DECISIONS)
                .bind("at", at)
                .define("condition", "true")
                .map((result, _) -> storedDecision(result))
                .list());
    }

    @Override
    public Optional<StoredDecision> findDecision(long number) {
        return asked(() -> handle.createQuery(DECISIONS)
                .bind("at", Long.MAX_VALUE)
                .bind("number", number)
                .define("condition", "d.number = :number")
                .map((result, _) -> storedDecision(result))
                .findOne());
    }

    private static StoredDecision storedDecision(ResultSet result) throws SQLException {
        return Decisions.stored(
                Sql.row(Table.DECISION, result),
                Instant.parse(result.getString("known_from")),
                result.getBoolean("orphaned"));
    }

    @Override
    public Optional<String> findRedirect(String id, long at) {
        return asked(() -> handle.createQuery(REDIRECT)
                .bind("id", id)
                .bind("at", at)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public Statistics statistics(long at) {
        return asked(() -> handle.createQuery(STATISTICS)
                .bind("at", at)
                .map((result, _) -> new Statistics(
                        at,
                        result.getLong("documents"),
                        result.getLong("copies"),
                        day(result.getString("last_published")),
                        result.getLong("told") - result.getLong("closed"),
                        result.getLong("closed"),
                        result.getLong("decisions")))
                .one());
    }

    @Override
    public Naming naming(Set<String> parties, long at) {
        return asked(() -> handle.createQuery(NAMING)
                .bind("at", at)
                .bindList("parties", List.copyOf(parties))
                .map((result, _) -> new Naming(result.getLong("documents"), day(result.getString("last_published"))))
                .one());
    }

    @Override
    public Stream<Transaction> transactions() {
        return stream(
                handle.createQuery("select * from ledger_transaction order by number"),
                (result, _) -> Sql.transaction(result));
    }

    @Override
    public Stream<Row> rows(Table table) {
        return stream(
                handle.createQuery("select * from %s order by number".formatted(table.sqlName())),
                (result, _) -> Sql.row(table, result));
    }

    @Override
    public Stream<Rows.PartyRow> partyRows() {
        return stream(
                handle.createQuery("select * from claim_party order by claim, place"),
                (result, _) -> new Rows.PartyRow(
                        result.getLong("claim"),
                        result.getLong("place"),
                        result.getString("role"),
                        result.getString("party"),
                        result.getString("merges_as")));
    }

    @Override
    public Stream<Rows.PairRow> pairRows() {
        return stream(
                handle.createQuery("select * from claim_pair order by claim, place"),
                (result, _) -> new Rows.PairRow(
                        result.getLong("claim"),
                        result.getLong("place"),
                        result.getString("one"),
                        result.getString("other")));
    }

    private <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            throw database.failure(e);
        }
    }

    /// The rows as they come; what goes wrong on the way is told like all else.
    private <T> Stream<T> stream(Query query, RowMapper<T> mapper) {
        ResultIterator<T> results =
                asked(() -> query.setFetchSize(ROWS_AT_A_TIME).map(mapper).iterator());
        Iterator<T> told = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return asked(results::hasNext);
            }

            @Override
            public T next() {
                return Objects.requireNonNull(asked(results::next));
            }
        };
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(told, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(results::close);
    }

    @Override
    public void close() {
        giveBack.accept(handle);
    }
}
