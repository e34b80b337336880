package org.credence.read.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.credence.model.DateSpan;

/// How TIMEX3 writes the days of a span: by its shape, a whole year as "1998", a whole week as "1998-W10".
final class TimexSpans {
    private static final int MONTHS_OF_DECADE = 120;
    private static final int MONTHS_OF_CENTURY = 1200;

    private TimexSpans() {}

    /// A span without a shape is written by the smallest unit that holds it.
    static String of(DateSpan span) {
        LocalDate first = span.earliest() != null ? span.earliest() : span.latest();
        LocalDate last = span.latest() != null ? span.latest() : span.earliest();
        if (first == null || last == null) {
            throw new IllegalArgumentException("a span with an end was expected, found " + span);
        }
        if (first.equals(last)) {
            return day(first);
        }
        boolean months = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        return months
                ? months(first, (int) ChronoUnit.MONTHS.between(first, last.plusDays(1)), last)
                : days(first, last);
    }

    private static String day(LocalDate day) {
        return "%s-%02d-%02d".formatted(year(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    /// Four digits; before our era as ISO-TimeML has it: "BC0044".
    static String year(int year) {
        return year > 0 ? "%04d".formatted(year) : "BC%04d".formatted(1 - year);
    }

    private static String days(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (first.getDayOfWeek() == DayOfWeek.MONDAY && days == 7) {
            return week(first);
        }
        if (first.getDayOfWeek() == DayOfWeek.SATURDAY && days == 2) {
            return week(first) + "-WE";
        }
        return common(first, last);
    }

    private static String week(LocalDate day) {
        return "%s-W%02d"
                .formatted(year(day.get(IsoFields.WEEK_BASED_YEAR)), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String months(LocalDate first, int months, LocalDate last) {
        String year = year(first.getYear());
        int month = first.getMonthValue();
        return switch (months) {
            case 1 -> "%s-%02d".formatted(year, month);
            case 3 ->
                month % 3 == 1
                        ? year + "-Q" + (month / 3 + 1)
                        : month % 3 == 0 ? year + "-" + season(month) : common(first, last);
            case 6 -> month == 1 || month == 7 ? year + "-H" + (month / 7 + 1) : common(first, last);
            case 12 -> month == 1 ? year : common(first, last);
            case MONTHS_OF_DECADE -> year.substring(0, year.length() - 1);
            case MONTHS_OF_CENTURY -> year.substring(0, year.length() - 2);
            default -> common(first, last);
        };
    }

    static String season(int month) {
        return switch (month) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            case 12 -> "WI";
            default -> throw new IllegalArgumentException("no season begins in month " + month);
        };
    }

    private static String common(LocalDate first, LocalDate last) {
        String year = year(first.getYear());
        if (first.getYear() != last.getYear()) {
            boolean decade = first.getYear() / 10 == last.getYear() / 10;
            return decade ? year.substring(0, year.length() - 1) : year;
        }
        return first.getMonth() == last.getMonth() ? year + "-%02d".formatted(first.getMonthValue()) : year;
    }
}
