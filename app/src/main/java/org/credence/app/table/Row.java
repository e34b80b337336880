package org.credence.app.table;

import java.util.Map;
import java.util.Optional;
import org.credence.model.Words;

/// One row of a table: the line on which it begins, its own characters, and its cells by column.
record Row(int line, Words words, Map<String, Cell> cells) {
    /// A value and the characters that say it; those of the whole row where the value is not written as it is.
    record Cell(String value, Words words) {}

    Row {
        cells = Map.copyOf(cells);
    }

    Optional<Cell> find(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /// Empty where the row has none.
    String value(String column) {
        return find(column).map(Cell::value).orElse("");
    }
}
