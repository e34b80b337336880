package org.credence.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jspecify.annotations.Nullable;

/// The statements of the files beside, and how their results become rows.
final class Sql {
    private static final ClasspathSqlLocator FILES = ClasspathSqlLocator.create();

    private Sql() {}

    /// The statement of `sql/NAME.sql`.
    static String named(String name) {
        return FILES.getResource(Sql.class.getClassLoader(), "org/credence/store/sql/" + name + ".sql");
    }

    static Transaction transaction(ResultSet result) throws SQLException {
        return new Transaction(
                result.getLong("number"),
                result.getString("instant"),
                result.getString("kind"),
                result.getString("content"),
                "",
                result.getString("hash"));
    }

    /// A row of `select *`, its columns found by their names.
    static Row row(Table table, ResultSet result) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(table.columns().size());
        for (Table.Column column : table.columns()) {
            values.add(value(result, column));
        }
        return new Row(
                table,
                result.getLong("number"),
                result.getLong("entered"),
                values,
                List.of(),
                result.getString("digest"));
    }

    private static @Nullable Object value(ResultSet result, Table.Column column) throws SQLException {
        return switch (column.type()) {
            case NUMBER -> number(result, column.name());
            case TEXT -> result.getString(column.name());
            case BYTES -> result.getBytes(column.name());
        };
    }

    static @Nullable Long number(ResultSet result, String column) throws SQLException {
        long number = result.getLong(column);
        return result.wasNull() ? null : number;
    }

    static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
