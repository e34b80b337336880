package org.credence.app.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.model.Problem;
import org.credence.model.Span;
import org.credence.model.Words;

/// The rows of a table, its columns, and what could not be understood of it.
record Rows(List<String> columns, List<Row> rows, List<Problem> problems) {
    Rows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /// Where the lines of a text begin; a line ends at `\n`, `\r` or `\r\n`, as CSV counts them.
    static final class Lines {
        private final String text;
        private final List<Integer> starts = new ArrayList<>(List.of(0));

        Lines(String text) {
            this.text = text;
            for (int at = 0; at < text.length(); at++) {
                boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                if (text.charAt(at) == '\n' || (text.charAt(at) == '\r' && !pair)) {
                    starts.add(at + 1);
                }
            }
        }

        int count() {
            return starts.size();
        }

        /// From the beginning of one line up to that of another, both counted from 1, without the line break.
        Words between(long from, long to) {
            int start = starts.get(Math.toIntExact(from) - 1);
            int end = to > starts.size() ? text.length() : starts.get(Math.toIntExact(to) - 1);
            while (end > start + 1 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
                end--;
            }
            return Words.of(text, new Span(start, end));
        }
    }

    /// The cells of a row, each with its place: values are looked for one after the other.
    static Row row(int line, Words words, Map<String, String> values) {
        Map<String, Row.Cell> cells = new HashMap<>();
        int from = 0;
        for (Map.Entry<String, String> entry : new LinkedHashMap<>(values).entrySet()) {
            String value = entry.getValue();
            int at = value.isEmpty() ? -1 : words.text().indexOf(value, from);
            if (at < 0) {
                cells.put(entry.getKey(), new Row.Cell(value.strip(), words));
            } else {
                from = at + value.length();
                String told = value.strip();
                int start = words.span().start() + at + value.indexOf(told);
                Words place = told.isEmpty() ? words : new Words(told, new Span(start, start + told.length()));
                cells.put(entry.getKey(), new Row.Cell(told, place));
            }
        }
        return new Row(line, words, cells);
    }
}
