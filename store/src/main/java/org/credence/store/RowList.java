package org.credence.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows that a transaction is about to enter, each with the next number of its table.
final class RowList {
    private final Rows.Lookups rows;
    private final Canonical canonical;
    private final long entered;
    private final List<Row> list = new ArrayList<>();
    private final Map<Table, Long> next = new EnumMap<>(Table.class);

    RowList(Rows.Lookups rows, Canonical canonical, long entered) {
        this.rows = rows;
        this.canonical = canonical;
        this.entered = entered;
    }

    /// In the order of the tables, and of their numbers.
    List<Row> sorted() {
        List<Row> sorted = new ArrayList<>();
        for (Table table : Table.values()) {
            list.stream().filter(row -> row.table() == table).forEach(sorted::add);
        }
        return sorted;
    }

    /// The number that the next row of a table gets.
    long next(Table table) {
        return next.computeIfAbsent(table, key -> rows.count(key) + 1);
    }

    Row draft(Table table, @Nullable Object... values) {
        return Row.of(canonical, table, next(table), entered, values);
    }

    /// A row as it was, but for some columns.
    Row again(Row former, Map<String, Object> changes) {
        @Nullable Object[] values = former.values().toArray();
        changes.forEach((column, value) -> values[former.table().indexOf(column)] = value);
        return draft(former.table(), values);
    }

    long add(Table table, @Nullable Object... values) {
        return add(draft(table, values));
    }

    long addClaim(List<ClaimParty> parties, @Nullable Object... values) {
        return add(Row.of(canonical, Table.CLAIM, next(Table.CLAIM), entered, parties, values));
    }

    long add(Row row) {
        list.add(row);
        next.put(row.table(), row.number() + 1);
        return row.number();
    }
}
