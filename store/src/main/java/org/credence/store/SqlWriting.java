package org.credence.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A writing transaction in a database.
final class SqlWriting extends SqlLookups implements Rows.Writing {
    static final String TRANSACTION =
            Table.Statements.insert("ledger_transaction", List.of("number", "instant", "kind", "content", "hash"));
    static final String PARTY =
            Table.Statements.insert("claim_party", List.of("claim", "place", "role", "party", "merges_as"));
    static final String PAIR = Table.Statements.insert("claim_pair", List.of("claim", "place", "one", "other"));

    private final Handle handle;

    SqlWriting(Handle handle) {
        super(handle);
        this.handle = handle;
    }

    @Override
    public void append(Transaction transaction, List<Row> rows) {
        try {
            Connection connection = handle.getConnection();
            insert(connection, TRANSACTION, List.of(transaction), SqlWriting::values);
            for (Table table : Table.values()) {
                List<Row> those =
                        rows.stream().filter(row -> row.table() == table).toList();
                insert(connection, table.insert(), those, SqlWriting::values);
                if (table == Table.CLAIM) {
                    insert(connection, PARTY, partyRows(those), SqlWriting::values);
                    insert(connection, PAIR, pairRows(those), SqlWriting::values);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rows were not entered", e);
        }
    }

    private static List<Rows.PartyRow> partyRows(List<Row> claims) {
        return claims.stream().flatMap(Rows.PartyRow::of).toList();
    }

    private static List<Rows.PairRow> pairRows(List<Row> claims) {
        return claims.stream().flatMap(Rows.PairRow::of).toList();
    }

    private static <T> void insert(
            Connection connection, String insert, List<T> rows, Function<T, @Nullable Object[]> values)
            throws SQLException {
        if (!rows.isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                for (T row : rows) {
                    add(statement, values.apply(row));
                }
                statement.executeBatch();
            }
        }
    }

    static @Nullable Object[] values(Transaction transaction) {
        return new @Nullable Object[] {
            transaction.number(), transaction.instant(), transaction.kind(), transaction.content(), transaction.hash()
        };
    }

    static @Nullable Object[] values(Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(row.number());
        values.add(row.entered());
        values.addAll(row.values());
        values.add(row.digest());
        return values.toArray();
    }

    static @Nullable Object[] values(Rows.PartyRow row) {
        return new @Nullable Object[] {row.claim(), row.place(), row.role(), row.party(), row.mergesAs()};
    }

    static @Nullable Object[] values(Rows.PairRow row) {
        return new @Nullable Object[] {row.claim(), row.place(), row.one(), row.other()};
    }

    static void add(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            set(statement, i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case Long number -> statement.setLong(index, number);
            case String text -> statement.setString(index, text);
            case byte[] bytes -> statement.setBytes(index, bytes);
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }
}
