package org.credence.bench.task;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.credence.app.Wiring;
import org.credence.read.party.Affiliation;
import org.credence.read.party.PhraseResolver;

/// For whom the actor of a phrase acts on a day, and in what sector.
final class ActorsTask implements Task {
    /// The day of a phrase without one, as the test sets have it.
    private static final LocalDate DEFAULT_DAY = LocalDate.of(2022, 12, 31);

    @Override
    public String name() {
        return "actors";
    }

    @Override
    public String description() {
        return "Country and sector of actor phrases. In: a table id, phrase, date. "
                + "Out: a table id, country, sector, kind (phrase, or person for the bare name of one).";
    }

    @Override
    public void run(Job job) throws IOException {
        PhraseResolver resolver = new PhraseResolver(Wiring.register(job.parties()));
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, String> row : Table.read(job.in(), "id", "phrase")) {
            String phrase = cell(row, "phrase");
            Affiliation found = resolver.resolve(phrase, day(cell(row, "date")));
            rows.add(List.of(
                    cell(row, "id"),
                    Objects.requireNonNullElse(found.country(), ""),
                    Objects.requireNonNullElse(found.sector(), ""),
                    resolver.isPersonsName(phrase) ? "person" : "phrase"));
        }
        Table.write(job.out(), List.of("id", "country", "sector", Kind.COLUMN), rows);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static LocalDate day(String cell) {
        return cell.isBlank() ? DEFAULT_DAY : LocalDate.parse(cell);
    }
}
