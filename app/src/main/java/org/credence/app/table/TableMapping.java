package org.credence.app.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.model.Detail;

/// How the rows of a table become claims: which column or constant is which field, what its values mean, and who
/// published it.
///
/// A text of lines `field: value`; `value` is `[column]`, `[column] or [other column]`, or words for every row. A line
/// `in column: value = other` translates a value, `in column: value = leave out` leaves its rows out. `#` begins a
/// comment.
///
/// @param fields by name, in the order of the mapping
/// @param values by column and value
public record TableMapping(String name, Map<String, Field> fields, Map<String, Map<String, String>> values) {
    private static final String TRANSLATES = "in ";
    private static final String LEAVE_OUT = "leave out";

    /// What is said of the document, of the same for all rows.
    private static final Set<String> OF_DOCUMENT =
            Set.of("about", "publisher", "url", "published", "license", "language");

    private static final Set<String> OF_CLAIM =
            Set.of("act", "modality", "actor", "recipient", "object", "on", "from", "until", "precision", "source");

    private static final Map<String, Detail> DETAILS = Arrays.stream(Detail.values())
            .collect(Collectors.toMap(Detail::jsonName, detail -> detail, (one, _) -> one, TreeMap::new));

    public TableMapping {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        values = Map.copyOf(values);
    }

    /// The mapping that a text describes; a [BadMapping] where it cannot be understood.
    public static TableMapping parse(String name, String text) {
        Map<String, Field> fields = new LinkedHashMap<>();
        Map<String, Map<String, String>> values = new HashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            add(fields, values, name + ":" + number, line);
        }
        for (String needed : List.of("act", "actor")) {
            if (!fields.containsKey(needed)) {
                throw new BadMapping(name, "a line for \"" + needed + "\"", "none");
            }
        }
        return new TableMapping(name, fields, values);
    }

    private static void add(
            Map<String, Field> fields, Map<String, Map<String, String>> values, String place, String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new BadMapping(place, "\"field: value\"", '"' + line + '"');
        }
        String field = line.substring(0, colon).strip();
        String value = line.substring(colon + 2).strip();
        if (field.startsWith(TRANSLATES)) {
            String[] both = value.split(" = ", 2);
            if (both.length < 2) {
                throw new BadMapping(place, "\"in column: value = other\"", '"' + line + '"');
            }
            values.computeIfAbsent(field.substring(TRANSLATES.length()), _ -> new HashMap<>())
                    .put(both[0].strip(), both[1].strip());
        } else if (OF_DOCUMENT.contains(field)) {
            fields.put(field, new Field.Constant(value));
        } else if (OF_CLAIM.contains(field) || DETAILS.containsKey(field)) {
            fields.put(field, Field.of(value));
        } else {
            throw new BadMapping(place, "a field: " + String.join(", ", known()), '"' + field + '"');
        }
    }

    private static List<String> known() {
        return Stream.of(OF_DOCUMENT, OF_CLAIM, DETAILS.keySet())
                .flatMap(Set::stream)
                .sorted()
                .toList();
    }

    /// What the mapping says of the document.
    public Optional<String> findOfDocument(String field) {
        return Optional.ofNullable(fields.get(field)).map(constant -> ((Field.Constant) constant).words());
    }

    /// The columns that it needs.
    List<String> columns() {
        List<String> columns = new ArrayList<>();
        fields.values().forEach(field -> columns.addAll(field.columns()));
        columns.addAll(values.keySet().stream().sorted().toList());
        return columns.stream().distinct().toList();
    }

    /// The details that it fills.
    List<Detail> details() {
        return fields.keySet().stream()
                .flatMap(field -> Stream.ofNullable(DETAILS.get(field)))
                .toList();
    }

    /// Whether a row is left out for one of its values.
    boolean leavesOut(Row row) {
        return values.keySet().stream().anyMatch(column -> LEAVE_OUT.equals(translated(column, row.value(column))));
    }

    /// The value of a field in a row, translated, with its place; empty where the row has none.
    Optional<Row.Cell> find(String name, Row row) {
        return switch (fields.get(name)) {
            case null -> Optional.empty();
            case Field.Constant(String words) -> Optional.of(new Row.Cell(words, row.words()));
            case Field.Columns(List<String> names) ->
                names.stream()
                        .flatMap(column -> row
                                .find(column)
                                .map(cell -> new Row.Cell(translated(column, cell.value()), cell.words()))
                                .stream())
                        .filter(cell -> !cell.value().isEmpty())
                        .findFirst();
        };
    }

    private String translated(String column, String value) {
        return values.getOrDefault(column, Map.of()).getOrDefault(value, value);
    }
}
