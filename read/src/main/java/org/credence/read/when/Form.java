package org.credence.read.when;

import java.time.DayOfWeek;
import org.credence.model.Words;
import org.jspecify.annotations.Nullable;

/// What a date expression says, without its preposition.
public sealed interface Form {

    /// "14 August 2024", "Aug. 14", "Christmas"; the day exists in some year.
    record Day(YearWord year, int month, int day) implements Form {}

    /// "August 2021", "last August".
    record Month(YearWord year, int month) implements Form {}

    /// "in 1960", "the 2021 withdrawal".
    record Year(int year) implements Form {}

    /// "the summer of 2021"; named by its first month, on the northern half of the globe.
    record Season(YearWord year, int firstMonth) implements Form {}

    /// "the third quarter of 2023".
    record Quarter(YearWord year, int quarter) implements Form {}

    /// "the 1990s", "the 19th century": first and last year.
    record Years(int first, int last) implements Form {}

    /// "Friday", "next Tuesday".
    record Weekday(DayOfWeek day, Shift shift) implements Form {}

    /// "today" 0, "yesterday" −1: days from publication.
    record FromToday(int days) implements Form {}

    /// "last week", "this year".
    record Nearby(Unit unit, Shift shift) implements Form {}

    /// "the past three years", "the next two weeks": up to publication or from it on; `count` is negative for the past.
    record Stretch(int count, Unit unit) implements Form {}

    /// "two days ago" −2, "three days from now" 3: units from publication.
    record FromNow(int count, Unit unit) implements Form {}

    /// "three years earlier" −3, "the same day" 0, "a day later" 1: units from the date told before.
    record FromContext(int count, Unit unit) implements Form {}

    /// "two days after 14 May 2021" 2: units from a date that is named.
    record FromDate(int count, Unit unit, Form date) implements Form {}

    /// "early 2023", "the end of August".
    record Partial(Part part, Form whole) implements Form {}

    /// "between 1996 and 2001".
    record Between(Words fromWords, Form from, Words toWords, Form to) implements Form {}

    /// "recently", "32 August 1960": no days can be told, and why; `era` where the words tell at least that.
    record NoDays(String reason, @Nullable Era era) implements Form {}

    /// "several years ago", "weeks later": no days can be told.
    record Roughly(Length length, Era era) implements Form {}

    /// "the first half" of a year.
    record Half(YearWord year, int half) implements Form {}

    /// "Easter Monday" 1, "Good Friday" −2: days from Easter Sunday.
    record Feast(YearWord year, int fromEaster) implements Form {}

    /// "Thursday morning", "5 p.m. on Friday"; `time` is written as in TIMEX3 ("TMO", "T17:00"). Without a day none is
    /// said.
    record AtTime(@Nullable Form day, String time) implements Form {}

    /// "three years": how long, not when.
    record Duration(Length length) implements Form {}

    /// "every Monday", "daily": what comes round again.
    record Every(Form each) implements Form {}

    /// "now", "the current government", "the future".
    record Deictic(Era era) implements Form {}

    /// "the quarter", "the year": the one of which the text speaks.
    record SpokenOf(Unit unit) implements Form {}

    /// "the quarter" of "the quarter ended 31 July", "the 1988 period": its last day or its year tells which.
    record Reported(Unit unit, Form clue) implements Form {}

    /// "the following Friday", "the previous Monday": counted from the date told before.
    record WeekdayFrom(DayOfWeek day, boolean later) implements Form {}

    /// "the first Monday of May", "Tuesday of last week", Thanksgiving; −1 is the last.
    record NthWeekday(int number, DayOfWeek day, Form whole) implements Form {}

    /// "the second week of May", "the last day of 2029"; −1 is the last.
    record NthUnit(int number, Unit unit, Form whole) implements Form {}

    /// "7/8/2024": one day or another, where the words do not tell which.
    record Either(Form first, Form second) implements Form {}

    /// "on the 15th", "the 5th ultimo": a day of a month that is not named.
    record MonthDay(int day, Shift month) implements Form {}

    /// "the week of 6 May", "Easter week".
    record WeekOf(Form day) implements Form {}

    /// Whether it tells on which days something was or will be; a length, a repetition and "now" do not.
    default boolean isDate() {
        return switch (this) {
            case Duration _, Every _, Deictic _, SpokenOf _, Reported _ -> false;
            case AtTime(Form day, String _) -> day != null;
            default -> true;
        };
    }

    /// How many units, and whether another half of one; [#UNSAID] for "several" and "years".
    record Length(int count, boolean half, Unit unit) {
        static final int UNSAID = -1;

        boolean isCounted() {
            return count != UNSAID && !half;
        }
    }

    /// Where a time lies from publication.
    enum Era {
        PAST,
        PRESENT,
        FUTURE
    }

    /// Which one of several that come round again.
    enum Shift {
        NONE,
        LAST,
        THIS,
        NEXT
    }

    /// Which part of a longer time.
    enum Part {
        EARLY,
        MID,
        LATE,
        FIRST_HALF,
        SECOND_HALF,
        /// "earlier this week": its days up to publication.
        SO_FAR,
        /// "later this week": its days from publication on.
        REST
    }
}
