package org.credence.store;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table read from its first row to its last; a row is checked as soon as it is seen.
final class RowCursor {
    private final Table table;
    private final Iterator<Row> rows;
    private final @Nullable PartyCursor parties;
    private final Canonical canonical;
    private final Verifier.RowCount count;
    private long next = 1;
    private @Nullable Row row;

    RowCursor(
            Table table,
            Iterator<Row> rows,
            @Nullable PartyCursor parties,
            Canonical canonical,
            Verifier.RowCount count) {
        this.table = table;
        this.rows = rows;
        this.parties = parties;
        this.canonical = canonical;
        this.count = count;
        read();
    }

    /// The row to come, if there is one.
    @Nullable
    Row peek() {
        return row;
    }

    /// The number that the row to come must have.
    long next() {
        return next;
    }

    void advance() {
        next++;
        read();
    }

    private void read() {
        row = null;
        if (rows.hasNext()) {
            Row found = rows.next();
            count.add();
            if (found.number() != next) {
                throw new Verifier.Found(table.sqlName(), next, "a row", "none; the next is " + found.number());
            }
            check(found);
            row = found;
        }
    }

    private void check(Row found) {
        List<Rows.PartyRow> those = parties == null ? List.of() : parties.of(found);
        List<ClaimParty> named = PartyCursor.named(those);
        String digest = canonical.digestOf(table, found.number(), found.entered(), found.values(), named);
        if (!digest.equals(found.digest())) {
            if (parties != null) {
                PartyCursor.compare(found, named);
            }
            throw new Verifier.Found(table.sqlName(), found.number(), "digest " + found.digest(), digest);
        }
        if (parties != null) {
            parties.checkIndex(found, those);
        }
    }

    void checkEnd(Head head) {
        if (row != null) {
            throw new Verifier.Found(
                    table.sqlName(),
                    row.number(),
                    "a row of one of %d transactions".formatted(head.number()),
                    "one of transaction " + row.entered());
        }
        if (parties != null) {
            parties.checkEnd();
        }
    }
}
