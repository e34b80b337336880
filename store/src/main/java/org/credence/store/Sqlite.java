package org.credence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/// A ledger in one SQLite file: one writer and many readers at a time, with a write-ahead log beside the file.
final class Sqlite implements Database {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /// How long the log may grow before its pages are moved to the file, 64 MB: the same pages of the indexes are
    /// written
    /// by one document after the other, and so are moved once for many.
    private static final int LOG_PAGES = 16_384;

    private final Path file;
    private final Duration patience;
    private final SQLiteDataSource connections;
    private final Jdbi jdbi;

    private Sqlite(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        config.setCacheSize(-65_536);
        config.setPragma(SQLiteConfig.Pragma.TEMP_STORE, "MEMORY");
        this.connections = new SQLiteDataSource(config);
        connections.setUrl("jdbc:sqlite:" + file);
        this.jdbi = Jdbi.create(connections);
    }

    /// The file, if it is a ledger or, with `create`, may become one. A writer that is locked out gives up after
    /// `patience`.
    static Sqlite open(Path file, Duration patience, boolean create) {
        String place = file.toString();
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new LedgerFailure(place, "a file in a folder that exists", "no such folder", "make it first", null);
        }
        if (Files.isDirectory(file)) {
            throw new LedgerFailure(place, "a file", "a folder", "name a file in it, like credence.db", null);
        }
        if (!Files.exists(file) && !create) {
            throw Schema.noLedger(place);
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder) || !Files.isWritable(folder)) {
            throw readOnly(place, null);
        }
        if (Files.exists(file) && !isDatabase(file)) {
            throw notLedger(place, null);
        }
        Sqlite database = new Sqlite(file, patience);
        Schema.prepare(database, create);
        database.keepLog();
        return database;
    }

    /// An empty file is a database without tables to SQLite.
    private static boolean isDatabase(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(MAGIC.length);
            return start.length == 0 || Arrays.equals(start, MAGIC);
        } catch (IOException e) {
            throw new LedgerFailure(
                    file.toString(), "a file that can be read", String.valueOf(e.getMessage()), "check it", e);
        }
    }

    /// The write-ahead log is a mode of the file: it is set only when the file is known to be a ledger.
    private void keepLog() {
        try (Handle handle = connect()) {
            handle.execute("pragma journal_mode = wal");
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public DataSource connections() {
        return connections;
    }

    @Override
    public Handle connect() {
        Handle handle = jdbi.open();
        handle.execute("pragma wal_autocheckpoint = " + LOG_PAGES);
        return handle;
    }

    /// With the lock from the start, so that it waits for another writer and does not fail in the middle. Documents
    /// that
    /// power failure takes away are read again; a decision is not made again, so it waits for the disk.
    @Override
    public void beginWriting(Handle handle, boolean durable) {
        handle.execute(durable ? "pragma synchronous = full" : "pragma synchronous = normal");
        handle.execute("begin immediate");
    }

    @Override
    public void beginReading(Handle handle) {
        handle.execute("begin");
    }

    @Override
    public void commit(Handle handle) {
        handle.execute("commit");
    }

    @Override
    public void rollback(Handle handle) {
        handle.execute("rollback");
    }

    @Override
    public Map<String, String> types() {
        return Map.of(
                "number", "integer",
                "text", "text",
                "bytes", "blob",
                "strict", " strict",
                "clustered", " strict, without rowid");
    }

    @Override
    public boolean hasTable(Handle handle, String name) {
        return handle.createQuery("select count(*) from sqlite_master where type = 'table' and name = :name")
                        .bind("name", name)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    @Override
    public boolean hasTables(Handle handle) {
        return handle.createQuery("select count(*) from sqlite_master")
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
            if (cause instanceof SQLException refused) {
                return failure(refused);
            }
        }
        throw thrown;
    }

    private LedgerFailure failure(SQLException refused) {
        int code =
                refused instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : refused.getErrorCode();
        return switch (code) {
            case 5, 6 ->
                new LedgerFailure(
                        place(),
                        "to write within %d s".formatted(patience.toSeconds()),
                        "it locked by " + LockHolder.of(file),
                        "let that end, then try again",
                        refused);
            case 8 -> readOnly(place(), refused);
            case 11 ->
                new LedgerFailure(
                        place(),
                        "a whole database",
                        "a damaged one (%s)".formatted(refused.getMessage()),
                        "restore a backup",
                        refused);
            case 13 ->
                new LedgerFailure(
                        place(), "room on the disk", "it full", "make room, then try again; nothing was lost", refused);
            case 26 -> notLedger(place(), refused);
            default ->
                new LedgerFailure(
                        place(),
                        "to read and write the file",
                        String.valueOf(refused.getMessage()),
                        "check the file and its disk",
                        refused);
        };
    }

    private static LedgerFailure readOnly(String place, @org.jspecify.annotations.Nullable Throwable cause) {
        return new LedgerFailure(
                place, "a file and a folder that may be written", "it read-only", "check who may write there", cause);
    }

    private static LedgerFailure notLedger(String place, @org.jspecify.annotations.Nullable Throwable cause) {
        return new LedgerFailure(
                place, "a ledger", "a file of another program", "name another file; this one was not changed", cause);
    }
}
