package org.credence.bench.task;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tables of the test sets: a header line, tabs between the cells, no quoting.
final class Table {
    private Table() {}

    /// The rows by the names of the columns; a cell that a line lacks is empty.
    ///
    /// @throws Fault if a column is missing or a line has more cells than the header
    static List<Map<String, String>> read(Path file, String... columns) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = lines.isEmpty() ? List.of() : cells(lines.getFirst());
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new Fault("%s, line 1: expected a header with the column %s, found %s; next step: see --help"
                        .formatted(file, column, header));
            }
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(file, i + 1, header, cells(lines.get(i))));
            }
        }
        return List.copyOf(rows);
    }

    private static Map<String, String> row(Path file, int line, List<String> header, List<String> cells) {
        if (cells.size() > header.size()) {
            throw new Fault("%s, line %d: expected %d cells, found %d; next step: no cell may hold a tab"
                    .formatted(file, line, header.size(), cells.size()));
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return Map.copyOf(row);
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    static void write(Path file, List<String> header, List<List<String>> rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            line(out, header);
            for (List<String> row : rows) {
                line(out, row);
            }
        }
    }

    private static void line(BufferedWriter out, List<String> cells) throws IOException {
        out.write(String.join("\t", cells));
        out.write('\n');
    }
}
