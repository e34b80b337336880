package org.credence.app.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.credence.app.PartyLookup;
import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.Problem;

/// From a table to the claims of its rows. Start reading here.
///
/// A row that cannot be understood is a problem; the others go on. What a table tells is reported, whoever published
/// it: no statement of the parties themselves.
public final class TableReader {
    private final PartyLookup parties;
    private final TableMapping mapping;

    public TableReader(PartyLookup parties, TableMapping mapping) {
        this.parties = parties;
        this.mapping = mapping;
    }

    /// Whether a name ends as a table does.
    public static boolean isTable(String name) {
        return endsWith(name, ".csv") || endsWith(name, ".tsv") || endsWith(name, ".jsonl");
    }

    /// The claims of a document whose text is the table; its name says in which form.
    public Batch<Claim> read(Document document) {
        Rows rows = rows(document);
        List<Problem> problems = new ArrayList<>(rows.problems());
        List<Claim> claims = new ArrayList<>();
        Set<String> missing = new HashSet<>(mapping.columns());
        rows.columns().forEach(missing::remove);
        missing.stream().sorted().forEach(column -> problems.add(missing(document, column, rows)));
        if (!missing.isEmpty()) {
            return new Batch<>(claims, problems);
        }
        RowClaims each = new RowClaims(parties, mapping, document);
        for (Row row : rows.rows()) {
            if (!mapping.leavesOut(row)) {
                each.read(row, claims, problems);
            }
        }
        return new Batch<>(claims, problems);
    }

    private static Rows rows(Document document) {
        if (endsWith(document.name(), ".jsonl")) {
            return new JsonRows(document.name()).rows(document.text());
        }
        return new Delimited(document.name(), endsWith(document.name(), ".tsv") ? '\t' : ',').rows(document.text());
    }

    private static boolean endsWith(String name, String end) {
        return name.toLowerCase(Locale.ROOT).endsWith(end);
    }

    private Problem missing(Document document, String column, Rows rows) {
        return new Problem(
                Problem.Kind.MISSING_COLUMN,
                document.name() + ":1",
                "expected a column \"%s\" for the mapping %s, found %s"
                        .formatted(
                                column,
                                mapping.name(),
                                rows.columns().isEmpty() ? "none" : String.join(", ", rows.columns())),
                "name the column so or correct the mapping; no row was imported");
    }
}
