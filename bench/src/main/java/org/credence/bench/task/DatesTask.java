package org.credence.bench.task;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credence.model.Document;
import org.credence.model.Span;
import org.credence.read.TimeReader;
import org.credence.read.when.TimeExpression;
import org.jspecify.annotations.Nullable;

/// The time expressions of texts, as TIMEX3.
final class DatesTask implements Task {
    private static final List<String> HEADER = List.of("id", "start", "end", "type", "value");

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public String description() {
        return """
                Time expressions as TIMEX3. In: a table with id, anchor_date (the day of publication, may be empty) and text. \
                Out: a table with id, start, end, type, value; offsets count characters of the text.""";
    }

    @Override
    public void run(Job job) throws IOException {
        TimeReader reader = TimeReader.load();
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, String> item : Table.read(job.in(), "id", "anchor_date", "text")) {
            String id = item.getOrDefault("id", "");
            LocalDate anchor = anchor(job, id, item.getOrDefault("anchor_date", ""));
            for (TimeExpression found : reader.read(document(id, anchor, item.getOrDefault("text", "")))) {
                Span span = found.words().span();
                rows.add(List.of(
                        id,
                        String.valueOf(span.start()),
                        String.valueOf(span.end()),
                        found.type().name(),
                        found.value()));
            }
        }
        Table.write(job.out(), HEADER, rows);
    }

    private static Document document(String id, @Nullable LocalDate anchor, String text) {
        return new Document(id, null, null, anchor, "en", null, text, 0);
    }

    private static @Nullable LocalDate anchor(Job job, String id, String cell) {
        try {
            return cell.isBlank() ? null : LocalDate.parse(cell.strip());
        } catch (DateTimeException _) {
            throw new Fault(
                    "%s, id %s: expected an anchor_date like 2024-05-31, found \"%s\"; next step: mend that cell"
                            .formatted(job.in(), id, cell));
        }
    }
}
