package org.credence.read.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.credence.model.DateSpan;
import org.credence.model.Words;
import org.credence.read.when.Form.Length;
import org.credence.read.when.Form.Shift;
import org.jspecify.annotations.Nullable;

/// Writes forms as TIMEX3: the same days that a claim's date has, where a form names days.
final class Timex {
    private final DateResolver resolver;

    Timex(DateResolver resolver) {
        this.resolver = resolver;
    }

    /// Nothing where an expression has no value, as "32 August".
    Optional<TimeExpression> of(Words words, Form form, Frame frame) {
        return switch (form) {
            case Form.NoDays(String _, Form.Era era) when era != null -> reference(words, era);
            case Form.NoDays _ -> Optional.empty();
            case Form.Deictic(Form.Era era) -> reference(words, era);
            case Form.Duration(Length length) -> told(words, TimeExpression.Type.DURATION, TimexLengths.of(length));
            case Form.Roughly(Length length, Form.Era _) ->
                told(words, TimeExpression.Type.DURATION, TimexLengths.of(length));
            case Form.Stretch(int count, Unit unit)
            when Math.abs(count) > 1 || unit == Unit.DAY ->
                told(words, TimeExpression.Type.DURATION, TimexLengths.of(new Length(Math.abs(count), false, unit)));
            case Form.Every(Form each) -> told(words, TimeExpression.Type.SET, TimexSets.of(each));
            case Form.AtTime(Form day, String time) -> atTime(words, day, time, frame);
            case Form.FromContext(int count, Unit unit)
            when count != 0 && !isKnown(form, frame) && unit != Unit.YEAR ->
                told(words, TimeExpression.Type.DURATION, TimexLengths.of(new Length(Math.abs(count), false, unit)));
            case Form.FromNow(int count, Unit unit)
            when isRound(unit) ->
                told(words, TimeExpression.Type.DURATION, TimexLengths.of(new Length(Math.abs(count), false, unit)));
            default -> days(words, form, frame);
        };
    }

    /// "Two hours ago", "four decades ago": no day is meant so exactly.
    private static boolean isRound(Unit unit) {
        return unit.compareTo(Unit.DAY) < 0 || unit.compareTo(Unit.YEAR) > 0;
    }

    private boolean isKnown(Form form, Frame frame) {
        return span(form, frame) != null;
    }

    private static Optional<TimeExpression> told(Words words, TimeExpression.Type type, String value) {
        return Optional.of(new TimeExpression(words, type, value));
    }

    private static Optional<TimeExpression> reference(Words words, Form.Era era) {
        return told(words, TimeExpression.Type.DATE, era + "_REF");
    }

    /// Without a day, of the day told last, else of publication.
    private Optional<TimeExpression> atTime(Words words, @Nullable Form day, String time, Frame frame) {
        Form ofDay = day != null ? day : new Form.FromContext(0, Unit.DAY);
        DateSpan span = span(ofDay, frame);
        span = span == null || !span.isDay() ? resolver.spanOf(new Form.FromToday(0), frame) : span;
        return span == null ? Optional.empty() : told(words, TimeExpression.Type.TIME, TimexSpans.of(span) + time);
    }

    private Optional<TimeExpression> days(Words words, Form form, Frame frame) {
        DateSpan span = span(form, frame);
        return span == null
                ? Optional.empty()
                : Optional.of(new TimeExpression(words, TimeExpression.Type.DATE, TimexSpans.of(span)));
    }

    /// The days of the whole, where a part is told: TIMEX3 has "early 1998" as 1998.
    @Nullable
    DateSpan span(Form form, Frame frame) {
        return switch (form) {
            case Form.Partial(Form.Part part, Form whole) when !isHalf(part) || !isYear(whole) -> span(whole, frame);
            case Form.Stretch(int count, Unit unit) ->
                resolver.spanOf(new Form.Nearby(unit, count < 0 ? Shift.LAST : Shift.NEXT), frame);
            case Form.FromContext(int count, Unit unit)
            when frame.context() != null -> moved(frame.context(), count, unit);
            case Form.FromNow(int count, Unit unit)
            when unit == Unit.YEAR && frame.context() != null && isQuarter(frame.context()) ->
                moved(frame.context(), count, unit);
            case Form.FromContext(int count, Unit unit)
            when count == 0 || unit == Unit.YEAR -> resolver.spanOf(new Form.FromNow(count, unit), frame);
            case Form.WeekdayFrom(DayOfWeek day, boolean later)
            when frame.context() == null && frame.published() != null ->
                NearCounting.weekdayFrom(day, later, DateSpan.day(frame.published()));
            case Form.FromDate(int count, Unit unit, Form date) -> {
                DateSpan from = span(date, frame);
                yield from == null ? null : moved(from, count, unit);
            }
            default -> resolver.spanOf(form, frame);
        };
    }

    /// Reports on a quarter compare it with that of "a year ago".
    private static boolean isQuarter(DateSpan told) {
        return told.earliest() != null && told.equals(UnitSpans.around(told.earliest(), Unit.QUARTER));
    }

    private static boolean isYear(Form form) {
        return form instanceof Form.Year || form instanceof Form.Nearby(Unit unit, Shift _) && unit == Unit.YEAR;
    }

    private static boolean isHalf(Form.Part part) {
        return part == Form.Part.FIRST_HALF || part == Form.Part.SECOND_HALF;
    }

    /// "Two days later" than some day of May is some day of May as far as can be told.
    private static boolean staysWithin(LocalDate first, LocalDate last, int count, Unit unit) {
        LocalDate moved = UnitSpans.plus(first, count, unit);
        return count != 0 && !moved.isBefore(first) && moved.isBefore(last);
    }

    /// "A year earlier" than a quarter is a quarter, than a day a day.
    private static @Nullable DateSpan moved(DateSpan from, int count, Unit unit) {
        LocalDate first = from.earliest();
        LocalDate last = from.latest();
        if (first != null && last != null && unit != Unit.YEAR && staysWithin(first, last, count, unit)) {
            return from;
        }
        if (first == null || last == null || count == 0 || unit != Unit.YEAR) {
            return NearCounting.fromContext(count, unit, from);
        }
        return new DateSpan(
                first.plusYears(count), last.plusDays(1).plusYears(count).minusDays(1), from.precision());
    }
}
