package org.credence.read.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.credence.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// The dates that a text has told so far, and which of them a further expression counts from.
///
/// What only compares ("up from a year earlier") leads the telling nowhere and is not counted from.
final class ToldDates {
    /// So few dates ago a text that named a quarter or a day still speaks of it.
    private static final int FEW = 3;

    private final List<DateSpan> told = new ArrayList<>();
    private final boolean narrative;

    /// In a narrative of the past every date moves on; in news a year is background to the days of the week at hand.
    ToldDates(boolean narrative) {
        this.narrative = narrative;
    }

    void add(Form form, DateSpan span) {
        if (!looksBack(form)) {
            told.addLast(span);
        }
    }

    private static boolean looksBack(Form form) {
        return switch (form) {
            case Form.FromContext(int count, Unit unit) -> count < 0 && unit == Unit.YEAR;
            case Form.FromNow(int count, Unit unit) -> count < 0 && unit == Unit.YEAR;
            case Form.FromDate(int count, Unit unit, Form _) -> count < 0 && unit == Unit.YEAR;
            default -> false;
        };
    }

    /// "The previous day" counts from the day told last, though a year was told after it; "a year earlier" from the
    /// quarter reported on.
    @Nullable
    DateSpan contextOf(Form form) {
        return switch (form) {
            case Form.FromContext(int count, Unit unit)
            when unit == Unit.YEAR -> {
                DateSpan quarter = count < 0 ? lately(span -> isWhole(span, Unit.QUARTER)) : null;
                yield quarter != null ? quarter : last(_ -> true);
            }
            case Form.FromContext(int _, Unit unit) -> last(span -> narrative || days(span) <= longest(unit));
            case Form.Reported(Unit unit, Form _) -> last(span -> isWhole(span, unit));
            case Form.WeekdayFrom _ -> last(DateSpan::isDay);
            case Form.SpokenOf(Unit unit) -> last(span -> isWhole(span, unit));
            case Form.AtTime(Form day, String _) -> day == null ? lately(DateSpan::isDay) : contextOf(day);
            case Form.Partial(Form.Part _, Form whole) -> contextOf(whole);
            case Form.FromDate(int _, Unit _, Form date) -> contextOf(date);
            default -> last(_ -> true);
        };
    }

    private @Nullable DateSpan lately(Predicate<DateSpan> fits) {
        return told.reversed().stream().limit(FEW).filter(fits).findFirst().orElse(null);
    }

    private @Nullable DateSpan last(Predicate<DateSpan> fits) {
        return told.reversed().stream().filter(fits).findFirst().orElse(null);
    }

    static boolean isWhole(DateSpan span, Unit unit) {
        return span.earliest() != null && span.equals(UnitSpans.around(span.earliest(), unit));
    }

    /// An open end is as long as can be.
    private static long days(DateSpan span) {
        LocalDate first = span.earliest();
        LocalDate last = span.latest();
        return first == null || last == null ? Long.MAX_VALUE : last.toEpochDay() - first.toEpochDay() + 1;
    }

    private static long longest(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> 1;
            case WEEK, WEEKEND -> 7;
            case FORTNIGHT -> 14;
            case MONTH -> 31;
            case QUARTER -> 92;
            case YEAR -> 366;
            case DECADE -> 3653;
            case CENTURY -> 36525;
        };
    }
}
