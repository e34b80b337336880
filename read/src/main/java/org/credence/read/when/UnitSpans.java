package org.credence.read.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.credence.model.DateSpan;
import org.credence.model.Precision;

/// The arithmetic of units: the week around a day, a day and three years, the last third of a month.
final class UnitSpans {
    private UnitSpans() {}

    /// The unit that holds a day.
    static DateSpan around(LocalDate day, Unit unit) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> DateSpan.day(day);
            case WEEK, FORTNIGHT -> new DateSpan(monday, monday.plusDays(6), Precision.RANGE);
            case WEEKEND -> new DateSpan(monday.plusDays(5), monday.plusDays(6), Precision.RANGE);
            case MONTH -> months(day.withDayOfMonth(1), 1, Precision.MONTH);
            case QUARTER ->
                months(LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1), 3, Precision.RANGE);
            case YEAR -> months(day.withDayOfYear(1), 12, Precision.YEAR);
            case DECADE -> months(LocalDate.of(day.getYear() / 10 * 10, 1, 1), 120, Precision.RANGE);
            case CENTURY -> months(LocalDate.of((day.getYear() - 1) / 100 * 100 + 1, 1, 1), 1200, Precision.RANGE);
        };
    }

    private static DateSpan months(LocalDate first, int count, Precision precision) {
        return new DateSpan(first, first.plusMonths(count).minusDays(1), precision);
    }

    static LocalDate plus(LocalDate day, int count, Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE -> day;
            case HOUR -> day.plusDays(count / 24);
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case FORTNIGHT -> day.plusWeeks(2L * count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
        };
    }

    /// One of equal shares of a time: of whole months where there are enough, else of days.
    static DateSpan share(LocalDate first, LocalDate last, int share, int of) {
        long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
        boolean inMonths = months >= of && first.plusMonths(months).equals(last.plusDays(1));
        long all = inMonths ? months : ChronoUnit.DAYS.between(first, last) + 1;
        ChronoUnit unit = inMonths ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
        LocalDate start = first.plus(all * share / of, unit);
        LocalDate end = share + 1 == of
                ? last
                : first.plus(all * (share + 1) / of, unit).minusDays(1);
        return new DateSpan(start, end, Precision.RANGE);
    }
}
