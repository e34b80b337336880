package org.credence.read.when;

import java.time.LocalDate;

/// When Easter is in the Gregorian calendar: the Sunday behind the first full moon of spring, after Gauss and Butcher
/// (J. Meeus, Astronomical Algorithms, ch. 8).
final class Easter {
    private Easter() {}

    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leaps = century / 4;
        int moonOfCentury = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - leaps - moonOfCentury + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int correction = (golden + 11 * moon + 22 * weekday) / 451;
        int day = moon + weekday - 7 * correction + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
