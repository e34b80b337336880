package org.credence.app.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.credence.model.DateSpan;
import org.credence.model.Precision;
import org.credence.model.When;
import org.jspecify.annotations.Nullable;

/// Days as a person says them: "on 3 May 2030", "in April 2025", "since 2011".
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.US);

    private Days() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// With its preposition.
    public static String span(DateSpan span) {
        LocalDate earliest = span.earliest();
        LocalDate latest = span.latest();
        if (earliest == null) {
            return (span.precision() == Precision.BEFORE ? "before " : "by ") + said(latest);
        }
        if (latest == null) {
            return (span.precision() == Precision.AFTER ? "after " : "since ") + said(earliest);
        }
        return switch (span.precision()) {
            case DAY -> "on " + day(earliest);
            case MONTH -> "in " + MONTH.format(earliest);
            case YEAR -> "in " + YEAR.format(earliest);
            case SEASON, RANGE, BEFORE, AFTER ->
                earliest.equals(latest) ? "on " + day(earliest) : "between " + day(earliest) + " and " + day(latest);
        };
    }

    static String when(When when) {
        DateSpan span = when.span();
        return span == null ? "day not told" : span(span);
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "an unknown day" : day(day);
    }
}
