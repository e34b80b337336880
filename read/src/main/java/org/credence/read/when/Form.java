package org.credence.read.when;

import java.time.DayOfWeek;
import org.credence.model.Words;

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

    /// "recently", "32 August 1960": no days can be told, and why.
    record NoDays(String reason) implements Form {}

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
