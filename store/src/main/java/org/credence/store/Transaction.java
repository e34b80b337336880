package org.credence.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// One change of the ledger: its number, its instant, what it was for, how many rows of which table it entered, and the
/// hash over all that and the hash before.
///
/// Instants are text of one length, so that they sort as they follow each other.
record Transaction(long number, String instant, String kind, String content, String previous, String hash) {
    enum Kind {
        STORE,
        REREAD,
        DECIDE,
        REDIRECT
    }

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    static String written(Instant instant) {
        Instant within = instant.isAfter(LAST) ? LAST : instant.isBefore(FIRST) ? FIRST : instant;
        return FORM.format(LocalDateTime.ofInstant(within, ZoneOffset.UTC));
    }

    /// The transaction after another, at the instant of the clock, or a microsecond later than the other if the clock
    /// has not moved on.
    static Transaction after(
            Head head, String lastInstant, Instant now, Kind kind, List<Row> rows, Canonical canonical) {
        String instant = written(now);
        if (!lastInstant.isEmpty() && instant.compareTo(lastInstant) <= 0) {
            instant = written(Instant.parse(lastInstant).plus(1, ChronoUnit.MICROS));
        }
        Transaction open =
                new Transaction(head.number() + 1, instant, kind.name(), counted(rows), head.hash(), head.hash());
        return open.hashed(canonical.hashOf(open, rows.stream().map(Row::digest).toList()));
    }

    private Transaction hashed(String other) {
        return new Transaction(number, instant, kind, content, previous, other);
    }

    private static String counted(List<Row> rows) {
        Map<Table, Integer> counts = new EnumMap<>(Table.class);
        rows.forEach(row -> counts.merge(row.table(), 1, Integer::sum));
        return counted(counts);
    }

    /// How many rows of which table, in the order of the tables: `document=1 claim=12`.
    static String counted(Map<Table, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey().sqlName() + "=" + count.getValue())
                .collect(Collectors.joining(" "));
    }

    Head head() {
        return new Head(number, hash);
    }

    Instant at() {
        return Instant.parse(instant);
    }
}
