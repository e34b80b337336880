package org.credence.read.when;

import java.time.LocalDate;
import java.util.Optional;
import org.credence.model.DateSpan;
import org.credence.model.Words;
import org.credence.read.when.DateResolver.Frame;
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
            case Form.Stretch(int count, Unit unit)
            when Math.abs(count) > 1 || unit == Unit.DAY ->
                Optional.of(new TimeExpression(words, TimeExpression.Type.DURATION, length(Math.abs(count), unit)));
            case Form.NoDays _ -> Optional.empty();
            default -> days(words, form, frame);
        };
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
            case Form.Partial(Form.Part part, Form whole)
            when !isHalf(part) || !(whole instanceof Form.Year) -> span(whole, frame);
            case Form.Stretch(int count, Unit unit) ->
                resolver.spanOf(new Form.Nearby(unit, count < 0 ? Shift.LAST : Shift.NEXT), frame);
            case Form.FromContext(int count, Unit unit)
            when frame.context() != null -> moved(frame.context(), count, unit, frame);
            default -> resolver.spanOf(form, frame);
        };
    }

    private static boolean isHalf(Form.Part part) {
        return part == Form.Part.FIRST_HALF || part == Form.Part.SECOND_HALF;
    }

    /// "A year earlier" than a quarter is a quarter, than a day a day.
    private @Nullable DateSpan moved(DateSpan context, int count, Unit unit, Frame frame) {
        LocalDate first = context.earliest();
        LocalDate last = context.latest();
        if (first == null || last == null || count == 0 || unit != Unit.YEAR) {
            return resolver.spanOf(new Form.FromContext(count, unit), frame);
        }
        return new DateSpan(
                first.plusYears(count), last.plusDays(1).plusYears(count).minusDays(1), context.precision());
    }

    private static String length(int count, Unit unit) {
        return switch (unit) {
            case DAY -> "P" + count + "D";
            case WEEK, WEEKEND -> "P" + count + "W";
            case MONTH -> "P" + count + "M";
            case QUARTER -> "P" + 3 * count + "M";
            case YEAR -> "P" + count + "Y";
            case DECADE -> "P" + 10 * count + "Y";
            case CENTURY -> "P" + 100 * count + "Y";
        };
    }
}
