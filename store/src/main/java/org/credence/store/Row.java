package org.credence.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of a chained table: `values` in the order of the table's columns, and for a claim whom it names.
///
/// Text holds nothing that a database cannot give back: no NUL, no half of a surrogate pair.
record Row(
        Table table,
        long number,
        long entered,
        List<@Nullable Object> values,
        List<ClaimParty> parties,
        String digest) {
    /// A row that is to be entered, with its digest.
    static Row of(Canonical canonical, Table table, long number, long entered, @Nullable Object... values) {
        return of(canonical, table, number, entered, List.of(), values);
    }

    static Row of(
            Canonical canonical,
            Table table,
            long number,
            long entered,
            List<ClaimParty> parties,
            @Nullable Object... values) {
        List<@Nullable Object> list = new ArrayList<>(values.length);
        for (Object value : values) {
            list.add(value instanceof String text ? storable(text) : value);
        }
        return new Row(
                table, number, entered, list, parties, canonical.digestOf(table, number, entered, list, parties));
    }

    /// The text as every database gives it back.
    static String storable(String text) {
        String clean = text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
        for (int i = 0; i < clean.length(); i++) {
            if (Character.isSurrogate(clean.charAt(i))) {
                return new String(clean.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            }
        }
        return clean;
    }

    String text(String column) {
        return (String) value(column);
    }

    long number(String column) {
        return (Long) value(column);
    }

    private Object value(String column) {
        return Objects.requireNonNull(find(column), column);
    }

    @Nullable
    Object find(String column) {
        return values.get(table.indexOf(column));
    }
}
