package org.credence.app.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.model.Problem;
import org.credence.model.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rows of a text with a JSON object a line; its names are the columns.
record JsonRows(String name) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Rows rows(String text) {
        Set<String> columns = new LinkedHashSet<>();
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Rows.Lines lines = new Rows.Lines(text);
        for (int line = 1; line <= lines.count(); line++) {
            if (line == lines.count() && text.endsWith("\n")) {
                break;
            }
            Words words = lines.between(line, line + 1L);
            if (!words.text().isBlank()) {
                row(line, words, columns, rows, problems);
            }
        }
        return new Rows(List.copyOf(columns), rows, problems);
    }

    private void row(int line, Words words, Set<String> columns, List<Row> rows, List<Problem> problems) {
        JsonNode node;
        try {
            node = MAPPER.readTree(words.text());
        } catch (JacksonException e) {
            problems.add(bad(line, e.getOriginalMessage()));
            return;
        }
        if (!node.isObject()) {
            problems.add(bad(line, "something else"));
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        node.properties()
                .forEach(property -> values.put(
                        property.getKey(),
                        property.getValue().isNull() ? "" : property.getValue().asString("")));
        columns.addAll(values.keySet());
        rows.add(Rows.row(line, words, values));
    }

    private Problem bad(int line, String found) {
        return new Problem(
                Problem.Kind.BAD_JSON,
                name + ":" + line,
                "expected one JSON object a line, found: " + found,
                "correct the line; the other rows were imported");
    }
}
