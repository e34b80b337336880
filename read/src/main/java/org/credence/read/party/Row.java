package org.credence.read.party;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/// A row of one of the register's own tables. They are plain: a tab ends a cell, nothing is quoted.
///
/// Every start of the program reads some thirty thousand rows, so this does no more than it must.
record Row(List<String> columns, List<String> cells) {
    /// The rows of a whole table: `#` comments, a header, rows; empty lines count for nothing.
    static List<Row> listIn(String table) {
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        int start = 0;
        while (start < table.length()) {
            int newline = table.indexOf('\n', start);
            int next = newline < 0 ? table.length() : newline;
            int end = next > start && table.charAt(next - 1) == '\r' ? next - 1 : next;
            if (end > start && table.charAt(start) != '#') {
                List<String> cells = cells(table, start, end);
                if (columns.isEmpty()) {
                    columns = List.copyOf(cells);
                } else {
                    rows.add(new Row(columns, cells));
                }
            }
            start = next + 1;
        }
        return rows;
    }

    private static List<String> cells(String table, int start, int end) {
        List<String> cells = new ArrayList<>(8);
        int from = start;
        for (int tab = table.indexOf('\t', from); tab >= 0 && tab < end; tab = table.indexOf('\t', from)) {
            cells.add(table.substring(from, tab));
            from = tab + 1;
        }
        cells.add(table.substring(from, end));
        return cells;
    }

    /// What stands in a column; cells missing at the end of a row are empty.
    String getField(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new NoSuchElementException("expected a column \"%s\", found %s".formatted(column, columns));
        }
        return index < cells.size() ? cells.get(index) : "";
    }
}
