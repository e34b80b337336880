package org.credence.read.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.credence.read.when.YearWord.Named;

/// A day from the numbers that a text names, or why there is no such day.
final class NamedDays {
    private static final int LEAP_YEAR = 2000;

    private NamedDays() {}

    static Form of(YearWord year, int month, int day, String said) {
        try {
            LocalDate.of(year instanceof Named(int number) ? number : LEAP_YEAR, month, day);
            return new Form.Day(year, month, day);
        } catch (DateTimeException _) {
            return new Form.NoDays(noSuchDay(year, month, said), null);
        }
    }

    private static String noSuchDay(YearWord year, int month, String said) {
        if (month < 1 || month > 12) {
            return "\"%s\" is no day: a year has 12 months".formatted(said);
        }
        int days = year instanceof Named(int number)
                ? YearMonth.of(number, month).lengthOfMonth()
                : Month.of(month).maxLength();
        return "\"%s\" is no day: that month has %d".formatted(said, days);
    }
}
