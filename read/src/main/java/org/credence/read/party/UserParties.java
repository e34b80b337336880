package org.credence.read.party;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A user's own parties: the rows of a TSV with header `name, country, sector, valid_from, valid_to`.
public record UserParties(String file, List<NamedCsvRecord> rows) {
    /// Throws an `IOException` whose message names the file and what was expected.
    public static UserParties of(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return of(file.toString(), reader);
        }
    }

    /// The same from any text; `name` stands for it in messages.
    public static UserParties of(String name, Reader reader) throws IOException {
        List<NamedCsvRecord> rows = Table.rows(reader);
        for (NamedCsvRecord row : rows) {
            if (Table.cell(row, "name") == null) {
                throw new IOException(
                        "%s:%d: expected a table with the columns name, country, sector, valid_from, valid_to; this row has no name"
                                .formatted(name, row.getStartingLineNumber()));
            }
        }
        return new UserParties(name, rows);
    }
}
