package org.credence.read.when;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// How TIMEX3 writes what comes round again: "P1W", "XXXX-WXX-1" for Mondays, "XXXX-12-25" for Christmas.
final class TimexSets {
    private TimexSets() {}

    static String of(Form each) {
        return switch (each) {
            case Form.Duration(Form.Length length) -> TimexLengths.of(length);
            case Form.Weekday(DayOfWeek day, Form.Shift _) -> "XXXX-WXX-" + day.getValue();
            case Form.Day(YearWord _, int month, int day) -> "XXXX-%02d-%02d".formatted(month, day);
            case Form.Month(YearWord _, int month) -> "XXXX-%02d".formatted(month);
            case Form.Season(YearWord _, int month) -> "XXXX-" + TimexSpans.season(month);
            case Form.Nearby(Unit unit, Form.Shift _) when unit == Unit.WEEKEND -> "XXXX-WXX-WE";
            case Form.AtTime(Form day, String time) -> day(day) + time;
            default -> "P1Y";
        };
    }

    private static String day(@Nullable Form day) {
        return day == null ? "XXXX-XX-XX" : of(day);
    }
}
