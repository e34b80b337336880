package org.credence.read.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.credence.model.DateSpan;
import org.credence.model.Precision;
import org.jspecify.annotations.Nullable;

/// Counts within a longer time: its third Thursday, its last week. A negative number counts from the end.
final class NthCounting {
    private NthCounting() {}

    static @Nullable DateSpan weekday(int number, DayOfWeek day, @Nullable DateSpan whole) {
        if (whole == null || whole.earliest() == null || whole.latest() == null) {
            return null;
        }
        LocalDate found = number > 0
                ? whole.earliest().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(number - 1L)
                : whole.latest().with(TemporalAdjusters.previousOrSame(day)).plusWeeks(number + 1L);
        return holds(whole.earliest(), found, whole.latest()) ? DateSpan.day(found) : null;
    }

    /// A week is seven days from the first or to the last, cut at the end of the whole.
    static @Nullable DateSpan unit(int number, Unit unit, @Nullable DateSpan whole) {
        if (unit == Unit.WEEKEND) {
            DateSpan saturday = weekday(number, DayOfWeek.SATURDAY, whole);
            return saturday == null || saturday.earliest() == null
                    ? null
                    : UnitSpans.around(saturday.earliest(), Unit.WEEKEND);
        }
        if (whole == null || whole.earliest() == null || whole.latest() == null) {
            return null;
        }
        int days = unit == Unit.WEEK ? 7 : 1;
        LocalDate first = number > 0
                ? whole.earliest().plusDays((number - 1L) * days)
                : whole.latest().plusDays(1).plusDays((long) number * days);
        LocalDate end = first.plusDays(days - 1L);
        LocalDate last = end.isAfter(whole.latest()) ? whole.latest() : end;
        if (!holds(whole.earliest(), first, whole.latest())) {
            return null;
        }
        return first.equals(last) ? DateSpan.day(first) : new DateSpan(first, last, Precision.RANGE);
    }

    private static boolean holds(LocalDate first, LocalDate day, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
