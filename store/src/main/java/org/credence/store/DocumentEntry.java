package org.credence.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.credence.json.ClaimJson;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;

/// What entering one document means: which rows it adds and which it closes.
///
/// Claims belong to a text. Of the documents in force that have it, the one published first tells them, whichever was
/// read first; the others are copies. They hold until they fall away in a reading, or no document in force has the
/// text.
final class DocumentEntry {
    private final Rows.Lookups rows;
    private final RowList list;
    private final Document document;
    private final List<Claim> claims;
    private final String reader;
    private int added;
    private int closed;

    DocumentEntry(Rows.Lookups rows, RowList list, Document document, List<Claim> claims, String reader) {
        this.rows = rows;
        this.list = list;
        this.document = document;
        this.claims = claims;
        this.reader = reader;
    }

    Receipt enter(boolean again) {
        Optional<Long> knownText = rows.findText(document.sha256());
        long text = knownText.orElseGet(() -> list.next(Table.DOCUMENT_TEXT));
        Optional<Row> former = rows.findOpenDocument(Documents.address(document));
        if (former.isPresent() && Documents.same(former.get(), row(text, null, null))) {
            return again
                    ? reread(former.get(), text)
                    : Receipt.unchanged(former.get().number());
        }
        if (knownText.isEmpty()) {
            list.add(Table.DOCUMENT_TEXT, document.sha256(), document.text().getBytes(StandardCharsets.UTF_8));
        }
        return former.map(row -> supersede(row, text)).orElseGet(() -> first(text));
    }

    private Row row(long text, @Nullable Long copyOf, @Nullable Long supersedes) {
        return list.draft(Table.DOCUMENT, Documents.values(document, text, copyOf, supersedes));
    }

    private Receipt first(long text) {
        Optional<Row> original = findOriginal(text);
        if (original.isEmpty() || comesBefore(original.get())) {
            long number = list.add(row(text, null, null));
            original.ifPresent(row -> makeCopy(row, number));
            read(number, text);
            return new Receipt(Receipt.Kind.STORED, number, null, null, added, closed);
        }
        long copyOf = original.get().number();
        return new Receipt(Receipt.Kind.SYNDICATED, list.add(row(text, copyOf, null)), copyOf, null, 0, 0);
    }

    private Receipt supersede(Row former, long text) {
        if (former.number("text") == text) {
            return correct(former, text);
        }
        Optional<Row> original = findOriginal(text);
        boolean tells = original.isEmpty() || comesBefore(original.get());
        Long copyOf = tells ? null : Long.valueOf(original.orElseThrow().number());
        long number = replace(former, row(text, copyOf, former.number()));
        closeClaimsOfLast(former);
        if (tells) {
            original.ifPresent(row -> makeCopy(row, number));
            read(number, text);
        }
        return new Receipt(Receipt.Kind.SUPERSEDES, number, copyOf, former.number(), added, closed);
    }

    /// The same text, of which something else is told now: its day, its publisher.
    private Receipt correct(Row former, long text) {
        Long copyOf = (Long) former.find("copy_of");
        long number = replace(former, row(text, copyOf, former.number()));
        if (copyOf == null) {
            read(number, text);
        }
        return new Receipt(Receipt.Kind.SUPERSEDES, number, copyOf, former.number(), added, closed);
    }

    private long replace(Row former, Row row) {
        list.add(Table.DOCUMENT_CLOSING, former.number());
        return list.add(row);
    }

    /// What told a text so far is entered again as a copy of what was published before it.
    private void makeCopy(Row former, long original) {
        replace(former, list.again(former, Map.of("copy_of", original, "supersedes", former.number())));
    }

    /// The document in force that tells the claims of a text.
    private Optional<Row> findOriginal(long text) {
        List<Row> open = rows.openDocumentsOfText(text);
        return open.stream()
                .filter(row -> row.find("copy_of") == null)
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /// Whether this document was published before another; of two of one day, the lesser address.
    private boolean comesBefore(Row other) {
        Comparator<Row> order = Comparator.comparing(
                        (Row row) -> (String) row.find("published"), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(row -> row.text("address"));
        return order.compare(row(other.number("text"), null, null), other) < 0;
    }

    /// The claims of a text that no document in force has any more.
    private void closeClaimsOfLast(Row former) {
        long text = former.number("text");
        if (rows.openDocumentsOfText(text).size() == 1) {
            rows.openClaimsOfText(text).forEach(claim -> close(claim.number()));
        }
    }

    private Receipt reread(Row former, long text) {
        if (findOriginal(text).orElseThrow().number() != former.number()) {
            return Receipt.unchanged(former.number());
        }
        boolean newReader = !rows.findLastReader(former.number()).equals(Optional.of(reader));
        if (!newReader && contents().keySet().equals(held(text).keySet())) {
            return Receipt.unchanged(former.number());
        }
        read(former.number(), text);
        return new Receipt(Receipt.Kind.REREAD, former.number(), null, null, added, closed);
    }

    /// Enters a reading: what was told before stays, what was not is added, what is told no longer is closed.
    private void read(long number, long text) {
        long reading = list.add(Table.READING, number, reader);
        Map<String, Long> held = held(text);
        Map<String, Claim> told = contents();
        told.forEach((json, claim) -> {
            if (!held.containsKey(json)) {
                addClaim(reading, json, claim);
            }
        });
        held.forEach((json, claim) -> {
            if (!told.containsKey(json)) {
                close(claim);
            }
        });
    }

    private Map<String, Long> held(long text) {
        Map<String, Long> held = new LinkedHashMap<>();
        rows.openClaimsOfText(text).forEach(claim -> held.put(claim.json(), claim.number()));
        return held;
    }

    private Map<String, Claim> contents() {
        Map<String, Claim> contents = new LinkedHashMap<>();
        claims.forEach(claim -> contents.put(ClaimJson.content(claim), claim));
        return contents;
    }

    private void addClaim(long reading, String json, Claim claim) {
        ActType act = claim.act();
        DateSpan days = claim.when().span();
        list.addClaim(
                ClaimParty.of(claim),
                reading,
                claim.id(),
                act == null ? null : act.name(),
                act == null ? null : act.mergesAs(),
                days == null ? null : Objects.toString(days.earliest(), null),
                days == null ? null : Objects.toString(days.latest(), null),
                json);
        added++;
    }

    private void close(long claim) {
        list.add(Table.CLAIM_CLOSING, claim);
        closed++;
    }

    /// Claims about another document would quote what is not there.
    static void check(Document document, List<Claim> claims) {
        List<String> strays = new ArrayList<>();
        claims.stream().filter(claim -> !claim.document().equals(document)).forEach(claim -> strays.add(claim.id()));
        if (!strays.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected claims of the document \"%s\", found others: %s".formatted(document.name(), strays));
        }
    }
}
