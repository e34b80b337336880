package org.credence.read.factuality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The tables of this package: cells with tabs between, words of a cell with spaces between, `#` before a comment.
final class WordTable {
    private WordTable() {}

    /// A line of a table.
    record Row(String file, String line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return cells.get(column);
        }

        List<String> words(int column) {
            return List.of(cell(column).split(" ", -1));
        }

        IllegalStateException fault(String expected) {
            return new IllegalStateException("%s: %s, found \"%s\"".formatted(file, expected, line));
        }
    }

    static List<Row> read(String file, int columns) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordTable.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> row(file, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static Row row(String file, String line, int columns) {
        Row row = new Row(file, line, List.of(line.split("\t", -1)));
        if (row.cells().size() != columns) {
            throw row.fault("expected %d columns".formatted(columns));
        }
        return row;
    }
}
