package org.credence.derive.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.credence.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// The order of date spans in time, and how wide they are.
final class Spans {
    /// By the last day, then the first; what has no day comes last.
    static final Comparator<@Nullable DateSpan> IN_TIME =
            Comparator.nullsLast(Comparator.comparing(Spans::end).thenComparing(Spans::start));

    private Spans() {}

    static LocalDate start(DateSpan span) {
        return span.earliest() == null ? LocalDate.MIN : span.earliest();
    }

    static LocalDate end(DateSpan span) {
        return span.latest() == null ? LocalDate.MAX : span.latest();
    }

    /// Days of doubt: 0 for one day.
    static long width(DateSpan span) {
        return ChronoUnit.DAYS.between(start(span), end(span));
    }
}
