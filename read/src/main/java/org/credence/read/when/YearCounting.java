package org.credence.read.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.credence.model.DateSpan;
import org.credence.read.when.YearWord.Named;
import org.credence.read.when.YearWord.OnWeekday;
import org.credence.read.when.YearWord.Unnamed;
import org.jspecify.annotations.Nullable;

/// Finds the year of a day, month or season that names none: by its weekday, by the tense, by the year told before.
final class YearCounting {
    private static final int YEARS_TO_LEAP_DAY = 8;

    private YearCounting() {}

    /// `span` tells the days in a given year, or `null` if that year has none such.
    static @Nullable DateSpan inYear(YearWord year, IntFunction<@Nullable DateSpan> span, Frame frame) {
        if (year instanceof Named(int number)) {
            return span.apply(number);
        }
        if (year instanceof OnWeekday(DayOfWeek day)) {
            LocalDate near = frame.isHistory() ? frame.anchor() : frame.published();
            return near == null ? null : onWeekday(day, span, near.getYear());
        }
        LocalDate anchor = frame.anchor();
        boolean history = year == Unnamed.UNSAID && frame.isHistory();
        if (history || year == Unnamed.SAME_YEAR) {
            return anchor == null ? null : span.apply(anchor.getYear());
        }
        LocalDate published = frame.published();
        return published == null ? null : nearest((Unnamed) year, span, published, frame.tense());
    }

    /// From the year outward, the past first: 0, −1, 1, −2, 2 …
    private static @Nullable DateSpan onWeekday(DayOfWeek weekday, IntFunction<@Nullable DateSpan> span, int year) {
        return IntStream.rangeClosed(0, 2 * YEARS_TO_LEAP_DAY)
                .mapToObj(step -> span.apply(year + (step % 2 == 0 ? step / 2 : -(step + 1) / 2)))
                .filter(each -> each != null && fallsOn(each.earliest(), weekday))
                .findFirst()
                .orElse(null);
    }

    private static boolean fallsOn(@Nullable LocalDate day, DayOfWeek weekday) {
        return day != null && day.getDayOfWeek() == weekday;
    }

    private static @Nullable DateSpan nearest(
            Unnamed year, IntFunction<@Nullable DateSpan> span, LocalDate day, Tense tense) {
        return switch (year) {
            case LAST_YEAR -> span.apply(day.getYear() - 1);
            case THIS_YEAR, SAME_YEAR -> span.apply(day.getYear());
            case NEXT_YEAR -> span.apply(day.getYear() + 1);
            case LATEST -> latest(span, day, true);
            case COMING -> first(span, day, true);
            case UNSAID ->
                switch (tense) {
                    case FUTURE -> first(span, day, false);
                    case PAST, UNKNOWN -> latest(span, day, false);
                    case NEAREST -> closest(latest(span, day, false), first(span, day, false), day);
                };
        };
    }

    /// A little farther back is as near: texts tell more of what was than of what will be.
    private static @Nullable DateSpan closest(@Nullable DateSpan past, @Nullable DateSpan coming, LocalDate day) {
        if (past == null || coming == null || past.latest() == null || coming.earliest() == null) {
            return past == null ? coming : past;
        }
        long back = ChronoUnit.DAYS.between(past.latest(), day);
        return back * 4 <= ChronoUnit.DAYS.between(day, coming.earliest()) * 5 ? past : coming;
    }

    private static @Nullable DateSpan latest(IntFunction<@Nullable DateSpan> span, LocalDate day, boolean isOver) {
        return IntStream.rangeClosed(0, YEARS_TO_LEAP_DAY + 1)
                .mapToObj(back -> span.apply(day.getYear() + 1 - back))
                .filter(each -> each != null && begins(each, day, isOver))
                .findFirst()
                .orElse(null);
    }

    private static boolean begins(DateSpan span, LocalDate day, boolean isOver) {
        LocalDate bound = isOver ? span.latest() : span.earliest();
        return bound != null && (isOver ? bound.isBefore(day) : !bound.isAfter(day));
    }

    private static @Nullable DateSpan first(IntFunction<@Nullable DateSpan> span, LocalDate day, boolean notBegun) {
        return IntStream.rangeClosed(0, YEARS_TO_LEAP_DAY + 1)
                .mapToObj(on -> span.apply(day.getYear() - 1 + on))
                .filter(each -> each != null && ends(each, day, notBegun))
                .findFirst()
                .orElse(null);
    }

    private static boolean ends(DateSpan span, LocalDate day, boolean notBegun) {
        LocalDate bound = notBegun ? span.earliest() : span.latest();
        return bound != null && (notBegun ? bound.isAfter(day) : !bound.isBefore(day));
    }
}
