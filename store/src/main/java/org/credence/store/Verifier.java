package org.credence.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.credence.json.QuoteCheck;
import org.credence.model.Digest;
import org.jspecify.annotations.Nullable;

/// Reads a ledger from its first row to its last and compares: each row with its digest, each transaction with its
/// hash,
/// each quote with its text. All tables are read side by side in the order of entry, so that memory does not grow.
final class Verifier {
    private static final String TRANSACTIONS = "ledger_transaction";

    private final Rows.Reading rows;
    private final Head saved;
    private final Canonical canonical = new Canonical();
    private final RowCount count = new RowCount();
    private final List<Stream<?>> open = new ArrayList<>();
    private final Map<Table, RowCursor> cursors = new EnumMap<>(Table.class);
    private long reading;
    private long document;
    private @Nullable Row lastText;
    private @Nullable Row lastDocument;
    private @Nullable String text;

    Verifier(Rows.Reading rows, Head saved) {
        this.rows = rows;
        this.saved = saved;
    }

    /// The first bad row, thrown to whoever asked for the verification.
    static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Verification.BadRow row;

        Found(String table, long row, String expected, String found) {
            super(null, null, false, false);
            this.row = new Verification.BadRow(table, row, expected, found);
        }
    }

    /// How many rows were read.
    static final class RowCount {
        private long rows;

        void add() {
            rows++;
        }
    }

    Verification verify() {
        Head head = Head.EMPTY;
        try {
            for (Table table : Table.values()) {
                cursors.put(table, new RowCursor(table, opened(rows.rows(table)), parties(table), canonical, count));
            }
            Iterator<Transaction> transactions = opened(rows.transactions());
            String instant = "";
            while (transactions.hasNext()) {
                Transaction next = transactions.next();
                head = check(next, head, instant);
                instant = next.instant();
            }
            checkEnd(head);
            return new Verification(head, count.rows, Optional.empty());
        } catch (Found bad) {
            return new Verification(head, count.rows, Optional.of(bad.row));
        } finally {
            open.forEach(Stream::close);
        }
    }

    private @Nullable PartyCursor parties(Table table) {
        return table == Table.CLAIM ? new PartyCursor(opened(rows.partyRows()), opened(rows.pairRows()), count) : null;
    }

    private <T> Iterator<T> opened(Stream<T> stream) {
        open.add(stream);
        return stream.iterator();
    }

    private Head check(Transaction next, Head head, String instant) {
        count.add();
        long number = head.number() + 1;
        if (next.number() != number) {
            throw new Found(TRANSACTIONS, number, "transaction " + number, "none; the next is " + next.number());
        }
        List<String> digests = new ArrayList<>();
        Map<Table, Integer> counts = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            RowCursor cursor = Objects.requireNonNull(cursors.get(table));
            for (Row row = cursor.peek(); row != null && row.entered() <= number; row = cursor.peek()) {
                if (row.entered() < number) {
                    throw new Found(
                            table.sqlName(),
                            row.number(),
                            "a row of transaction " + number + " or later",
                            "one of transaction " + row.entered());
                }
                digests.add(row.digest());
                counts.merge(table, 1, Integer::sum);
                look(row);
                cursor.advance();
            }
        }
        Transaction told =
                new Transaction(number, next.instant(), next.kind(), next.content(), head.hash(), next.hash());
        String counted = Transaction.counted(counts);
        if (!counted.equals(next.content())) {
            checkCounts(told, counts, digests);
        }
        String hash = canonical.hashOf(told, digests);
        if (!hash.equals(next.hash())) {
            throw new Found(TRANSACTIONS, number, "hash " + hash, next.hash());
        }
        if (next.instant().compareTo(instant) <= 0) {
            throw new Found(TRANSACTIONS, number, "an instant after " + instant, next.instant());
        }
        if (number == saved.number() && !hash.equals(saved.hash())) {
            throw new Found(TRANSACTIONS, number, "the saved hash " + saved.hash(), hash);
        }
        return told.head();
    }

    /// Whether the rows differ from what the transaction says, or the transaction from what its rows are.
    private void checkCounts(Transaction told, Map<Table, Integer> counts, List<String> digests) {
        String counted = Transaction.counted(counts);
        Transaction asFound =
                new Transaction(told.number(), told.instant(), told.kind(), counted, told.previous(), told.hash());
        if (canonical.hashOf(asFound, digests).equals(told.hash())) {
            throw new Found(TRANSACTIONS, told.number(), "content " + counted, told.content());
        }
        Map<String, String> expected = new java.util.HashMap<>();
        for (String part : told.content().split(" ", -1)) {
            int equals = part.indexOf('=');
            expected.put(part.substring(0, Math.max(0, equals)), part.substring(equals + 1));
        }
        for (Table table : Table.values()) {
            String entered = expected.getOrDefault(table.sqlName(), "0");
            String found = String.valueOf(counts.getOrDefault(table, 0));
            if (!entered.equals(found)) {
                throw new Found(
                        table.sqlName(),
                        Objects.requireNonNull(cursors.get(table)).next(),
                        "%s rows of transaction %d before it".formatted(entered, told.number()),
                        found);
            }
        }
        throw new Found(TRANSACTIONS, told.number(), "content " + counted, told.content());
    }

    private void look(Row row) {
        switch (row.table()) {
            case DOCUMENT_TEXT -> {
                lastText = row;
                byte[] body = (byte[]) Objects.requireNonNull(row.find("body"));
                String sha256 = Digest.sha256(body);
                if (!sha256.equals(row.text("sha256"))) {
                    throw new Found("document_text", row.number(), "a text with SHA-256 " + row.text("sha256"), sha256);
                }
            }
            case DOCUMENT -> lastDocument = row;
            case READING -> {
                reading = row.number();
                document = row.number("document");
                text = null;
            }
            case CLAIM -> checkQuotes(row);
            case DOCUMENT_CLOSING, CLAIM_CLOSING, DECISION, REDIRECT -> {}
        }
    }

    private void checkQuotes(Row claim) {
        if (claim.number("reading") != reading) {
            throw new Found("claim", claim.number(), "reading " + reading, "reading " + claim.number("reading"));
        }
        if (text == null) {
            text = textOfReading();
        }
        QuoteCheck.findMisquote(claim.text("json"), text).ifPresent(wrong -> {
            throw new Found(
                    "claim",
                    claim.number(),
                    "words of its text, \"%s\"".formatted(wrong.expected()),
                    '"' + wrong.found() + '"');
        });
    }

    /// Mostly the text that came just before; a document that was read again lies further back.
    private String textOfReading() {
        if (lastDocument != null
                && lastText != null
                && lastDocument.number() == document
                && lastDocument.number("text") == lastText.number()) {
            return new String((byte[]) Objects.requireNonNull(lastText.find("body")), StandardCharsets.UTF_8);
        }
        return rows.findDocument(document, Long.MAX_VALUE)
                .orElseThrow(this::missingText)
                .document()
                .text();
    }

    private Found missingText() {
        return lastDocument != null && lastDocument.number() == document
                ? new Found("document_text", lastDocument.number("text"), "the text of document " + document, "none")
                : new Found("document", document, "the document of reading " + reading, "none");
    }

    private void checkEnd(Head head) {
        for (RowCursor cursor : cursors.values()) {
            cursor.checkEnd(head);
        }
        if (head.number() < saved.number()) {
            throw new Found(
                    TRANSACTIONS,
                    head.number() + 1,
                    "transactions up to %d, the saved head".formatted(saved.number()),
                    "the end of the chain");
        }
    }
}
