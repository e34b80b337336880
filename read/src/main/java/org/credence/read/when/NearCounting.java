package org.credence.read.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.credence.model.DateSpan;
import org.credence.model.Precision;
import org.credence.read.when.Form.Shift;
import org.jspecify.annotations.Nullable;

/// Counts from the day of publication ("last week", "two days ago", "on Friday") and from the date told before ("a day
/// later", "the quarter").
final class NearCounting {
    private NearCounting() {}

    static @Nullable DateSpan fromPublished(Form form, LocalDate published, Tense tense) {
        return switch (form) {
            case Form.Weekday weekday -> DateSpan.day(weekday(weekday, published, tense));
            case Form.FromToday(int days) -> DateSpan.day(published.plusDays(days));
            case Form.Nearby(Unit unit, Shift shift) -> nearby(unit, shift, published, tense);
            case Form.Stretch(int count, Unit unit) -> stretch(count, unit, published);
            case Form.FromNow(int count, Unit unit) -> fromNow(count, unit, published);
            default -> null;
        };
    }

    private static LocalDate weekday(Form.Weekday weekday, LocalDate published, Tense tense) {
        return switch (weekday.shift()) {
            case LAST -> published.with(TemporalAdjusters.previous(weekday.day()));
            case NEXT -> published.with(TemporalAdjusters.next(weekday.day()));
            case THIS ->
                tense == Tense.UNKNOWN ? published.with(weekday.day()) : nearestWeekday(weekday, published, tense);
            case NONE -> nearestWeekday(weekday, published, tense);
        };
    }

    private static LocalDate nearestWeekday(Form.Weekday weekday, LocalDate published, Tense tense) {
        return published.with(
                tense == Tense.FUTURE
                        ? TemporalAdjusters.nextOrSame(weekday.day())
                        : TemporalAdjusters.previousOrSame(weekday.day()));
    }

    private static DateSpan nearby(Unit unit, Shift shift, LocalDate published, Tense tense) {
        if (unit == Unit.WEEKEND) {
            return weekend(shift, published, tense);
        }
        int steps = switch (shift) {
            case LAST -> -1;
            case THIS, NONE -> 0;
            case NEXT -> 1;
        };
        return UnitSpans.around(UnitSpans.plus(published, steps, unit), unit);
    }

    private static DateSpan weekend(Shift shift, LocalDate published, Tense tense) {
        LocalDate inWeek = published.with(DayOfWeek.SATURDAY);
        boolean begun = !inWeek.isAfter(published);
        LocalDate saturday = switch (shift) {
            case LAST -> inWeek.minusWeeks(1);
            case NEXT -> inWeek.plusWeeks(1);
            case THIS -> tense == Tense.PAST && !begun ? inWeek.minusWeeks(1) : inWeek;
            case NONE -> tense != Tense.FUTURE && !begun ? inWeek.minusWeeks(1) : inWeek;
        };
        return UnitSpans.around(saturday, Unit.WEEKEND);
    }

    private static DateSpan stretch(int count, Unit unit, LocalDate published) {
        LocalDate end = UnitSpans.plus(published, count, unit);
        return count < 0
                ? new DateSpan(end, published, Precision.RANGE)
                : new DateSpan(published, end, Precision.RANGE);
    }

    private static DateSpan fromNow(int count, Unit unit, LocalDate published) {
        DateSpan around = UnitSpans.around(UnitSpans.plus(published, count, unit), unit);
        if (unit != Unit.DECADE && unit != Unit.CENTURY) {
            return around;
        }
        // "Two decades ago" is a round number: a fifth of the unit may be missing or too much.
        LocalDate middle = UnitSpans.plus(published, count, unit);
        int slack = (unit == Unit.DECADE ? 2 : 20) * Math.abs(count);
        return new DateSpan(middle.minusYears(slack), middle.plusYears(slack), Precision.RANGE);
    }

    static @Nullable DateSpan fromContext(int count, Unit unit, @Nullable DateSpan context) {
        if (context == null) {
            return null;
        }
        LocalDate first = context.earliest() != null ? context.earliest() : context.latest();
        LocalDate last = context.latest() != null ? context.latest() : context.earliest();
        if (first == null || last == null || (count == 0 && unit == Unit.DAY && !context.isDay())) {
            return context;
        }
        DateSpan from = UnitSpans.around(UnitSpans.plus(first, count, unit), unit);
        DateSpan to = UnitSpans.around(UnitSpans.plus(last, count, unit), unit);
        return from.equals(to) ? from : new DateSpan(from.earliest(), to.latest(), Precision.RANGE);
    }

    /// "The following Friday", "the previous Monday".
    static @Nullable DateSpan weekdayFrom(DayOfWeek day, boolean later, @Nullable DateSpan context) {
        LocalDate from = context == null ? null : later ? context.latest() : context.earliest();
        return from == null
                ? null
                : DateSpan.day(from.with(later ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)));
    }

    /// "The quarter ended 31 July": most of its days lie in the second of the year, whatever a firm's own year is. "The
    /// 1988 period": that of the other year.
    static @Nullable DateSpan reported(Unit unit, @Nullable DateSpan clue, Frame frame) {
        LocalDate end = clue == null ? null : clue.latest();
        if (end == null || clue == null) {
            return null;
        }
        if (clue.isDay()) {
            LocalDate before = UnitSpans.plus(end, -1, unit);
            return UnitSpans.around(before.plusDays(ChronoUnit.DAYS.between(before, end) / 2), unit);
        }
        DateSpan spokenOf = spokenOf(unit, frame);
        LocalDate first = spokenOf == null ? null : spokenOf.earliest();
        return first == null ? null : UnitSpans.around(first.withYear(end.getYear()), unit);
    }

    /// The one told last, if it is such a unit; else a quarter that is over (reports come out after it), the week,
    /// month or
    /// year of publication.
    static @Nullable DateSpan spokenOf(Unit unit, Frame frame) {
        DateSpan told = frame.context();
        if (told != null && told.earliest() != null && told.equals(UnitSpans.around(told.earliest(), unit))) {
            return told;
        }
        LocalDate published = frame.published();
        if (published == null) {
            return null;
        }
        return UnitSpans.around(unit == Unit.QUARTER ? published.minusMonths(3) : published, unit);
    }

    /// "Instant" is this month, "ultimo" the last, "proximo" the next; without a month that of the history told, else
    /// the
    /// nearest such day that the tense allows.
    static @Nullable DateSpan monthDay(int day, Shift month, Frame frame) {
        LocalDate from = frame.isHistory() ? frame.anchor() : frame.published();
        if (from == null) {
            return null;
        }
        YearMonth at = YearMonth.from(from);
        return switch (month) {
            case THIS -> dayOf(at, day);
            case LAST -> dayOf(at.minusMonths(1), day);
            case NEXT -> dayOf(at.plusMonths(1), day);
            case NONE -> {
                boolean over = day <= from.getDayOfMonth();
                boolean coming = frame.tense() == Tense.FUTURE;
                yield frame.isHistory() || over != coming
                        ? dayOf(at, day)
                        : dayOf(coming ? at.plusMonths(1) : at.minusMonths(1), day);
            }
        };
    }

    private static @Nullable DateSpan dayOf(YearMonth month, int day) {
        return month.isValidDay(day) ? DateSpan.day(month.atDay(day)) : null;
    }
}
