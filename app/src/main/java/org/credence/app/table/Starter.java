package org.credence.app.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.credence.model.Document;

/// The tables that a starter ledger is built from; README.md beside them says where each comes from, and its license.
public final class Starter {
    private static final List<String> TABLES = List.of("recognitions.tsv", "un-members.tsv", "missions-2022.tsv");

    private Starter() {}

    /// A table and the mapping by which it is read.
    public record Table(Document document, Mappings.Found mapping) {}

    public static List<Table> tables() {
        return TABLES.stream().map(Starter::table).toList();
    }

    private static Table table(String file) {
        Mappings.Found found = Mappings.of(file.substring(0, file.indexOf('.')));
        TableMapping mapping = found.mapping();
        Document document = new Document(
                file,
                mapping.findOfDocument("url").orElse(null),
                mapping.findOfDocument("publisher").orElse(null),
                LocalDate.parse(Objects.requireNonNull(
                        mapping.findOfDocument("published").orElse(null))),
                mapping.findOfDocument("language").orElse(null),
                mapping.findOfDocument("license").orElse(null),
                Mappings.resource("starter/" + file),
                0);
        return new Table(document, found);
    }
}
