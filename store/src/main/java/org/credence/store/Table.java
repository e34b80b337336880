package org.credence.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The chained tables, in the order in which a transaction enters their rows, with the columns that each has besides
/// `number`, `entered` and `digest`.
enum Table {
    DOCUMENT_TEXT("sha256", "body:bytes"),
    DOCUMENT(
            "text:number",
            "address",
            "name",
            "url",
            "publisher",
            "published",
            "language",
            "license",
            "headlines:number",
            "copy_of:number",
            "supersedes:number"),
    READING("document:number", "reader"),
    CLAIM("reading:number", "id", "act", "merges_as", "earliest", "latest", "json"),
    DOCUMENT_CLOSING("document:number"),
    CLAIM_CLOSING("claim:number"),
    DECISION(
            "verdict",
            "subject",
            "id",
            "others",
            "field",
            "old_value",
            "new_value",
            "person",
            "note",
            "retracts:number"),
    REDIRECT("from_id", "to_id");

    enum Type {
        NUMBER,
        TEXT,
        BYTES
    }

    record Column(String name, Type type) {
        static Column of(String described) {
            int colon = described.indexOf(':');
            return colon < 0
                    ? new Column(described, Type.TEXT)
                    : new Column(
                            described.substring(0, colon),
                            Type.valueOf(described.substring(colon + 1).toUpperCase(Locale.ROOT)));
        }
    }

    private final String sqlName = name().toLowerCase(Locale.ROOT);

    @SuppressWarnings("ImmutableEnumChecker") // a list made by toList
    private final List<Column> columns;

    private final String insert;

    Table(String... columns) {
        this.columns = Arrays.stream(columns).map(Column::of).toList();
        this.insert = Statements.insert(
                sqlName,
                Stream.of(Stream.of("number", "entered"), this.columns.stream().map(Column::name), Stream.of("digest"))
                        .flatMap(names -> names)
                        .toList());
    }

    String sqlName() {
        return sqlName;
    }

    List<Column> columns() {
        return columns;
    }

    int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("%s has no column %s".formatted(sqlName, column));
    }

    /// The statement that enters a row, its values in the order of the columns.
    String insert() {
        return insert;
    }

    /// Statements that follow from a list of columns.
    static final class Statements {
        private Statements() {}

        static String insert(String table, List<String> columns) {
            return "insert into %s (%s) values (%s)"
                    .formatted(
                            table,
                            String.join(", ", columns),
                            columns.stream().map(_ -> "?").collect(Collectors.joining(", ")));
        }
    }
}
