package org.credence.store;

import java.util.Optional;

/// What came of reading the whole chain: its head, how many rows were read, and the first row that is not as it was
/// entered, if there is one.
public record Verification(Head head, long rows, Optional<BadRow> firstBadRow) {
    /// A row that is not as it was entered, by its table and number.
    public record BadRow(String table, long row, String expected, String found) {
        @Override
        public String toString() {
            return "%s %d: expected %s, found %s".formatted(table, row, expected, found);
        }
    }

    public boolean good() {
        return firstBadRow.isEmpty();
    }
}
