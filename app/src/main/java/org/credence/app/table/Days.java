package org.credence.app.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.credence.model.DateSpan;
import org.credence.model.Precision;

/// Days as tables write them: `2008-02-17`, `2008-02`, `2008`, `2008-02..2009` (some day between), `..2008` (by),
/// `2008..` (since).
final class Days {
    private static final String BETWEEN = "..";

    private Days() {}

    /// The span that the words mean, not more exact than `coarsest` if it is YEAR or MONTH; empty if there is no such
    /// day.
    static Optional<DateSpan> parse(String words, Precision coarsest) {
        try {
            return Optional.of(coarsened(span(words), coarsest));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static DateSpan span(String words) {
        int between = words.indexOf(BETWEEN);
        if (between < 0) {
            return single(words);
        }
        String from = words.substring(0, between);
        String to = words.substring(between + BETWEEN.length());
        if (from.isEmpty()) {
            return new DateSpan(null, single(to).latest(), Precision.RANGE);
        }
        return to.isEmpty()
                ? new DateSpan(single(from).earliest(), null, Precision.RANGE)
                : new DateSpan(single(from).earliest(), single(to).latest(), Precision.RANGE);
    }

    private static DateSpan single(String words) {
        return switch (words.length()) {
            case 4 -> year(Year.parse(words));
            case 7 -> month(YearMonth.parse(words));
            default -> DateSpan.day(LocalDate.parse(words));
        };
    }

    private static DateSpan year(Year year) {
        return new DateSpan(year.atDay(1), year.atMonth(12).atEndOfMonth(), Precision.YEAR);
    }

    private static DateSpan month(YearMonth month) {
        return new DateSpan(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    private static DateSpan coarsened(DateSpan span, Precision coarsest) {
        LocalDate day = span.earliest();
        if (day == null || span.precision() != Precision.DAY) {
            return span;
        }
        return switch (coarsest) {
            case YEAR -> year(Year.from(day));
            case MONTH -> month(YearMonth.from(day));
            default -> span;
        };
    }
}
