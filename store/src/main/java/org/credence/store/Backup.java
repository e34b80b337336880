package org.credence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Copies all rows of a ledger into a SQLite file, which appears under its name only when it is whole.
final class Backup {
    private static final int ROWS_AT_A_TIME = 1_000;

    private Backup() {}

    static void write(Rows.Reading rows, Path file) {
        if (Files.exists(file)) {
            throw new LedgerFailure(
                    file.toString(), "no file of that name", "one", "name another file, or remove this one", null);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            copy(rows, Sqlite.open(part, Duration.ofSeconds(10), true));
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Rows.Reading rows, Sqlite target) {
        try (Handle handle = target.connect()) {
            handle.execute("pragma synchronous = off");
            handle.execute("begin");
            Connection connection = handle.getConnection();
            copy(connection, SqlWriting.TRANSACTION, rows.transactions(), SqlWriting::values);
            for (Table table : Table.values()) {
                copy(connection, table.insert(), rows.rows(table), SqlWriting::values);
            }
            copy(connection, SqlWriting.PARTY, rows.partyRows(), SqlWriting::values);
            copy(connection, SqlWriting.PAIR, rows.pairRows(), SqlWriting::values);
            handle.execute("commit");
        } catch (SQLException e) {
            throw target.failure(new IllegalStateException("the rows were not entered", e));
        } catch (RuntimeException e) {
            throw target.failure(e);
        }
    }

    private static <T> void copy(
            Connection connection, String insert, Stream<T> from, Function<T, @Nullable Object[]> values)
            throws SQLException {
        try (from;
                PreparedStatement statement = connection.prepareStatement(insert)) {
            int waiting = 0;
            for (Iterator<T> rows = from.iterator(); rows.hasNext(); ) {
                SqlWriting.add(statement, values.apply(rows.next()));
                if (++waiting == ROWS_AT_A_TIME) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        }
    }
}
