package org.credence.read.when;

import java.time.LocalDate;
import java.util.List;
import org.credence.read.when.YearWord.Named;
import org.jspecify.annotations.Nullable;

/// Whether a text tells of years long past, so that "in May" is a month of the year told before and not the last one
/// before publication.
final class Narrative {
    private static final int YEARS_LONG_PAST = 5;
    private static final int FEWEST_YEARS = 3;
    /// Old years for each mention of the present.
    private static final int OLD_TO_NEW = 4;

    private Narrative() {}

    /// Most of the years it names are old, and it hardly says "on Friday" or "last week".
    static boolean isOfThePast(List<List<FoundDate>> found, LocalDate published) {
        long old = 0;
        long present = 0;
        for (List<FoundDate> sentence : found) {
            for (FoundDate date : sentence) {
                Integer year = yearOf(date.form());
                boolean isOld = year != null && year < published.getYear() - YEARS_LONG_PAST;
                old += isOld ? 1 : 0;
                present += (year != null && !isOld) || isOfPublication(date.form()) ? 1 : 0;
            }
        }
        return old >= FEWEST_YEARS && old > OLD_TO_NEW * present;
    }

    private static @Nullable Integer yearOf(Form form) {
        return switch (form) {
            case Form.Year(int year) -> year;
            case Form.Day(YearWord year, int _, int _) -> named(year);
            case Form.Month(YearWord year, int _) -> named(year);
            case Form.Partial(Form.Part _, Form whole) -> yearOf(whole);
            default -> null;
        };
    }

    private static @Nullable Integer named(YearWord year) {
        return year instanceof Named(int number) ? number : null;
    }

    private static boolean isOfPublication(Form form) {
        return switch (form) {
            case Form.Weekday _, Form.FromToday _, Form.Nearby _, Form.FromNow _ -> true;
            case Form.AtTime(Form day, String _) -> day != null && isOfPublication(day);
            default -> false;
        };
    }
}
