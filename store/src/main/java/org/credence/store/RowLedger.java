package org.credence.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.credence.model.Claim;
import org.credence.model.Document;

/// The ledger over any [Rows]: what each change enters, and its place in the chain.
final class RowLedger implements Ledger {
    private final Rows rows;
    private final Clock clock;

    RowLedger(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public boolean holds(Document document) {
        return rows.look(lookups -> {
            RowList list = new RowList(lookups, new Canonical(), 0);
            Optional<Row> open = lookups.findOpenDocument(Documents.address(document));
            Optional<Long> text = lookups.findText(document.sha256());
            return open.isPresent()
                    && text.isPresent()
                    && Documents.same(
                            open.get(), list.draft(Table.DOCUMENT, Documents.values(document, text.get(), null, null)));
        });
    }

    @Override
    public Receipt store(Document document, List<Claim> claims, String reader) {
        DocumentEntry.check(document, claims);
        return change(
                Transaction.Kind.STORE,
                change -> new DocumentEntry(change.rows, change.list, document, claims, reader).enter(false));
    }

    @Override
    public Receipt reread(Document document, List<Claim> claims, String reader) {
        DocumentEntry.check(document, claims);
        return change(
                Transaction.Kind.REREAD,
                change -> new DocumentEntry(change.rows, change.list, document, claims, reader).enter(true));
    }

    @Override
    public StoredDecision decide(Decision decision) {
        long number =
                change(Transaction.Kind.DECIDE, change -> change.list.add(Table.DECISION, Decisions.values(decision)));
        try (Rows.Reading reading = rows.read()) {
            return reading.findDecision(number).orElseThrow();
        }
    }

    @Override
    public void redirect(List<Redirect> redirects) {
        if (!redirects.isEmpty()) {
            change(Transaction.Kind.REDIRECT, change -> {
                redirects.forEach(redirect -> change.list.add(Table.REDIRECT, redirect.from(), redirect.to()));
                return redirects.size();
            });
        }
    }

    /// The rows as a change finds them, and those that it enters.
    private record Change(Rows.Lookups rows, RowList list) {}

    private <T> T change(Transaction.Kind kind, Function<Change, T> work) {
        return rows.write(kind == Transaction.Kind.DECIDE, writing -> {
            Canonical canonical = new Canonical();
            Optional<Transaction> last = writing.findLast();
            Head head = last.map(Transaction::head).orElse(Head.EMPTY);
            RowList list = new RowList(writing, canonical, head.number() + 1);
            T result = work.apply(new Change(writing, list));
            List<Row> entered = list.sorted();
            if (!entered.isEmpty()) {
                String before = last.map(Transaction::instant).orElse("");
                writing.append(Transaction.after(head, before, clock.instant(), kind, entered, canonical), entered);
            }
            return result;
        });
    }

    @Override
    public LedgerView view(Instant knownAt) {
        String last = Transaction.written(knownAt);
        return view(reading -> reading.findLastUpTo(last));
    }

    @Override
    public LedgerView view() {
        return view(Rows.Reading::findLast);
    }

    private LedgerView view(Function<Rows.Reading, Optional<Transaction>> last) {
        Rows.Reading reading = rows.read();
        try {
            return new RowView(reading, last.apply(reading).orElse(null));
        } catch (RuntimeException e) {
            reading.close();
            throw e;
        }
    }

    @Override
    public Head head() {
        try (Rows.Reading reading = rows.read()) {
            return reading.findLast().map(Transaction::head).orElse(Head.EMPTY);
        }
    }

    @Override
    public Verification verify(Head saved) {
        try (Rows.Reading reading = rows.read()) {
            return new Verifier(reading, saved).verify();
        }
    }

    @Override
    public void backup(Path file) {
        try (Rows.Reading reading = rows.read()) {
            Backup.write(reading, file);
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
