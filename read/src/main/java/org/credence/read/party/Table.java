package org.credence.read.party;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A tab-separated table of the register: `#` comments, a header, rows.
final class Table {
    private Table() {}

    /// The rows of a table that the program ships.
    static List<Row> ofResource(String name) {
        try (InputStream bytes = Objects.requireNonNull(
                Table.class.getResourceAsStream(name),
                () -> "the register's table " + name + " is not on the class path")) {
            return Row.listIn(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the register's table " + name + " cannot be read", e);
        }
    }

    /// The rows of a table that a user wrote.
    static List<NamedCsvRecord> rows(Reader reader) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator('\t')
                .quoteCharacter('\u0001')
                .commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP)
                .allowMissingFields(true)
                .ofNamedCsvRecord(reader)) {
            return rows.stream().toList();
        }
    }

    static @Nullable String cell(NamedCsvRecord row, String column) {
        return row.findField(column).filter(text -> !text.isBlank()).orElse(null);
    }

    /// What stands in a column, null if nothing does or the table has no such column.
    static @Nullable String cell(Row row, String column) {
        String text = row.columns().contains(column) ? row.getField(column) : "";
        return text.isBlank() ? null : text;
    }

    static @Nullable LocalDate from(Row row) {
        return firstDay(cell(row, "from"));
    }

    static @Nullable LocalDate to(Row row) {
        return lastDay(cell(row, "to"));
    }

    /// The first day that a cell stands for: itself, or 1 January of a year.
    static @Nullable LocalDate firstDay(@Nullable String text) {
        return text == null
                ? null
                : text.length() == 4 ? LocalDate.of(Integer.parseInt(text), 1, 1) : LocalDate.parse(text);
    }

    /// The last day that a cell stands for: itself, or 31 December of a year.
    static @Nullable LocalDate lastDay(@Nullable String text) {
        return text == null
                ? null
                : text.length() == 4 ? LocalDate.of(Integer.parseInt(text), 12, 31) : LocalDate.parse(text);
    }
}
