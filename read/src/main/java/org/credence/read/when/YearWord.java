package org.credence.read.when;

import java.time.DayOfWeek;

/// The year that goes with a month, day or season: named, or to be found out.
public sealed interface YearWord {

    /// "1971".
    record Named(int year) implements YearWord {}

    /// "Thursday, July 3": the year nearest to publication in which the day falls on that weekday.
    record OnWeekday(DayOfWeek day) implements YearWord {}

    /// A year that is not named.
    enum Unnamed implements YearWord {
        /// Nothing is said: the tense decides.
        UNSAID,
        /// "last October": the latest one that is over.
        LATEST,
        /// "next October": the first one that has not begun.
        COMING,
        /// "in October last year".
        LAST_YEAR,
        /// "in October of this year".
        THIS_YEAR,
        /// "in October next year".
        NEXT_YEAR,
        /// "in October of that year".
        SAME_YEAR
    }
}
