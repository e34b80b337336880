package org.credence.app.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.model.Problem;
import org.credence.model.Span;
import org.credence.model.Words;

/// Rows of a text whose cells are apart by a comma or a tab; the first row names the columns. Lines that begin with `#`
/// are comments.
record Delimited(String name, char separator) {
    Rows rows(String text) {
        List<CsvRecord> records = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            problems.add(broken(records, e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (records.isEmpty()) {
            return new Rows(List.of(), List.of(), problems);
        }
        List<String> columns =
                records.getFirst().getFields().stream().map(String::strip).toList();
        Rows.Lines lines = new Rows.Lines(text);
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            long end = i + 1 < records.size() ? records.get(i + 1).getStartingLineNumber() : lines.count() + 1L;
            row(records.get(i), columns, lines, end, rows, problems);
        }
        return new Rows(columns, rows, problems);
    }

    private Problem broken(List<CsvRecord> records, CsvParseException e) {
        long last = records.isEmpty() ? 0 : records.getLast().getStartingLineNumber();
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new Problem(
                Problem.Kind.BAD_FIELD,
                name + ":" + (last + 1),
                "expected rows apart by a %s, found: %s"
                        .formatted(separator == '\t' ? "tab" : "comma", cause.getMessage()),
                "correct the file; the rows before were imported");
    }

    private void row(
            CsvRecord record,
            List<String> columns,
            Rows.Lines lines,
            long end,
            List<Row> rows,
            List<Problem> problems) {
        int line = Math.toIntExact(record.getStartingLineNumber());
        if (record.getFieldCount() != columns.size()) {
            problems.add(new Problem(
                    Problem.Kind.BAD_FIELD,
                    name + ":" + line,
                    "expected %d cells, found %d".formatted(columns.size(), record.getFieldCount()),
                    "correct the row; the other rows were imported"));
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), record.getField(i));
        }
        rows.add(Rows.row(line, withoutComments(lines.between(line, end)), values));
    }

    /// A row ends before the comments and empty lines that follow it.
    private static Words withoutComments(Words words) {
        int end = words.text().length();
        int last = Math.max(words.text().lastIndexOf('\n'), words.text().lastIndexOf('\r'));
        while (last > 0 && (words.text().startsWith("#", last + 1) || last + 1 == end)) {
            end = last;
            last = Math.max(
                    words.text().lastIndexOf('\n', end - 1), words.text().lastIndexOf('\r', end - 1));
        }
        int start = words.span().start();
        return new Words(words.text().substring(0, end), new Span(start, start + end));
    }
}
