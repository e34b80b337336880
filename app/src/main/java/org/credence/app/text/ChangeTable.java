package org.credence.app.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.app.answer.Moved;
import org.credence.derive.change.Change;
import org.credence.derive.change.Facet;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.PartyId;
import org.credence.model.Standing;
import org.jspecify.annotations.Nullable;

/// Changes as a table, one row each; an empty cell is silence, and several claims are parted by a space.
public final class ChangeTable {
    private static final List<String> COLUMNS = List.of(
            "observer",
            "party",
            "axis",
            "of",
            "before",
            "before_earliest",
            "before_latest",
            "after",
            "after_earliest",
            "after_latest",
            "claims");

    private ChangeTable() {}

    public static String diff(Standing before, List<Change> changes) {
        return table(Stream.concat(
                Stream.of(COLUMNS), changes.stream().map(change -> row(before.observer(), before.party(), change))));
    }

    /// With a column for the cause.
    public static String changes(List<Moved> moved) {
        return table(Stream.concat(
                Stream.of(with(COLUMNS, "cause")),
                moved.stream()
                        .map(one -> with(
                                row(one.observer(), one.party(), one.change()),
                                one.cause().words()))));
    }

    private static String table(Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> with(List<String> row, String last) {
        List<String> longer = new ArrayList<>(row);
        longer.add(last);
        return longer;
    }

    private static List<String> row(PartyId observer, PartyId party, Change change) {
        List<String> row = new ArrayList<>(
                List.of(observer.value(), party.value(), change.axis().words(), change.of()));
        row.addAll(cells(change.before()));
        row.addAll(cells(change.after()));
        row.add(change.claims().map(Claim::id).collect(Collectors.joining(" ")));
        return row;
    }

    private static List<String> cells(@Nullable Facet facet) {
        if (facet == null) {
            return List.of("", "", "");
        }
        DateSpan since = facet.since();
        return since == null
                ? List.of(facet.says(), "", "")
                : List.of(facet.says(), cell(since.earliest()), cell(since.latest()));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
