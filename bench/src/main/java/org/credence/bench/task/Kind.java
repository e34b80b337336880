package org.credence.bench.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Items of a set that are scored apart from its others: those that the output's column `kind` calls alike.
///
/// @param name the cell; empty where the output tells no kinds
/// @param ids the items; empty for all
record Kind(String name, Set<String> ids) {
    static final String COLUMN = "kind";

    private static final Kind ALL = new Kind("", Set.of());

    /// The kinds of an output, that of most items first.
    static List<Kind> of(Path output, String key) throws IOException {
        if (!tellsKinds(output)) {
            return List.of(ALL);
        }
        return Table.read(output, key, COLUMN).stream()
                .collect(Collectors.groupingBy(
                        (Map<String, String> row) -> row.getOrDefault(COLUMN, ""),
                        Collectors.mapping(row -> row.getOrDefault(key, ""), Collectors.toSet())))
                .entrySet()
                .stream()
                .map(kind -> new Kind(kind.getKey(), kind.getValue()))
                .sorted(Comparator.comparingInt((Kind kind) -> -kind.ids().size())
                        .thenComparing(Kind::name))
                .toList();
    }

    private static boolean tellsKinds(Path output) throws IOException {
        if (!Files.isRegularFile(output)) {
            return false;
        }
        try (var lines = Files.lines(output)) {
            return lines.limit(1)
                    .anyMatch(header -> List.of(header.split("\t", -1)).contains(COLUMN));
        }
    }

    boolean holds(String id) {
        return ids.isEmpty() || ids.contains(id);
    }
}
