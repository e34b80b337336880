package org.credence.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/// A ledger in a PostgreSQL database, for a team.
final class Postgres implements Database {
    /// The advisory lock of the one who writes: "CRED" in ASCII.
    private static final int LOCK = 0x43524544;

    private static final Pattern SECRET = Pattern.compile("(?i)(password=)[^&]*|(//[^/@:]*:)[^/@]*(?=@)");

    private final String place;
    private final Duration patience;
    private final PGSimpleDataSource connections;
    private final Jdbi jdbi;

    private Postgres(String url, Duration patience) {
        this.place = SECRET.matcher(url).replaceAll("$1$2…");
        this.patience = patience;
        this.connections = new PGSimpleDataSource();
        try {
            connections.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw new LedgerFailure(place, "an address like jdbc:postgresql://host/database", "another", "check it", e);
        }
        connections.setReWriteBatchedInserts(true);
        connections.setApplicationName("credence");
        this.jdbi = Jdbi.create(connections);
    }

    static Postgres open(String url, Duration patience, boolean create) {
        Postgres database = new Postgres(url, patience);
        database.checkEncoding();
        Schema.prepare(database, create);
        return database;
    }

    private void checkEncoding() {
        try (Handle handle = connect()) {
            String encoding = handle.createQuery("show server_encoding")
                    .mapTo(String.class)
                    .one();
            if (!encoding.equals("UTF8")) {
                throw new LedgerFailure(
                        place, "a database in UTF8", "one in " + encoding, "make one with encoding 'UTF8'", null);
            }
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public DataSource connections() {
        return connections;
    }

    @Override
    public Handle connect() {
        return jdbi.open();
    }

    /// The lock goes with the transaction, also if the program dies. Every commit waits for the server's disk.
    @Override
    public void beginWriting(Handle handle, boolean durable) {
        handle.begin();
        handle.execute("set local lock_timeout = " + patience.toMillis());
        handle.execute("select pg_advisory_xact_lock(" + LOCK + ", hashtext(current_schema()))");
    }

    @Override
    public void beginReading(Handle handle) {
        handle.begin();
        handle.execute("set transaction isolation level repeatable read read only");
    }

    @Override
    public void commit(Handle handle) {
        handle.commit();
    }

    @Override
    public void rollback(Handle handle) {
        handle.rollback();
    }

    @Override
    public Map<String, String> types() {
        return Map.of("number", "bigint", "text", "text", "bytes", "bytea", "strict", "", "clustered", "");
    }

    @Override
    public boolean hasTable(Handle handle, String name) {
        return handle.createQuery("select to_regclass(:name) is not null")
                .bind("name", name)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public boolean hasTables(Handle handle) {
        return handle.createQuery(
                                "select count(*) from information_schema.tables where table_schema = current_schema()")
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    @Override
    public LedgerFailure failure(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LedgerFailure known) {
                return known;
            }
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                return failure(refused, refused.getSQLState());
            }
        }
        throw thrown;
    }

    private LedgerFailure failure(SQLException refused, String state) {
        if (state.startsWith("28")) {
            return failure(refused, "a user and password that the server takes", "them refused", "check both");
        }
        if (state.equals("3D000")) {
            return failure(refused, "a database", "none of that name", "make it with createdb");
        }
        if (state.equals("55P03")) {
            return failure(
                    refused,
                    "to write within %d s".formatted(patience.toSeconds()),
                    "it locked by " + lockHolder(),
                    "let that end, then try again");
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return failure(
                    refused,
                    "the server to answer",
                    "it gone",
                    "see that it runs, then try again; what was acknowledged is kept");
        }
        if (state.startsWith("53")) {
            return failure(refused, "room on the server", "none", "make room, then try again; nothing was lost");
        }
        if (state.equals("42501") || state.equals("25006")) {
            return failure(refused, "the right to write", "it refused", "ask for it, or name another database");
        }
        return failure(
                refused, "to read and write the database", String.valueOf(refused.getMessage()), "check the server");
    }

    private LedgerFailure failure(SQLException refused, String expected, String found, String nextStep) {
        return new LedgerFailure(place, expected, found, nextStep, refused);
    }

    private String lockHolder() {
        try (Handle handle = connect()) {
            return handle.createQuery("""
                            select 'process ' || a.pid || ' of user ' || a.usename
                              || coalesce(' at ' || host(a.client_addr), '')
                              || ' (' || a.application_name || ', since '
                              || to_char(a.xact_start at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC)'
                            from pg_locks l join pg_stat_activity a on a.pid = l.pid
                            where l.locktype = 'advisory' and l.granted and l.classid = :lock
                            limit 1""")
                    .bind("lock", LOCK)
                    .mapTo(String.class)
                    .findOne()
                    .orElse("another session");
        } catch (RuntimeException _) {
            return "another session";
        }
    }
}
