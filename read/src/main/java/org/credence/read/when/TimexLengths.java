package org.credence.read.when;

import org.credence.read.when.Form.Length;

/// How TIMEX3 writes a length: "P3Y", "PT36H", "P2Y6M", "PXM" for several months.
final class TimexLengths {
    private TimexLengths() {}

    static String of(Length length) {
        int count = length.count();
        return length.half() ? withHalf(count, length.unit()) : written(count, length.unit());
    }

    private static String written(int count, Unit unit) {
        String number = String.valueOf(count);
        boolean counted = count != Length.UNSAID;
        return switch (unit) {
            case SECOND -> "PT" + (counted ? number : "X") + "S";
            case MINUTE -> "PT" + (counted ? number : "X") + "M";
            case HOUR -> "PT" + (counted ? number : "X") + "H";
            case DAY -> "P" + (counted ? number : "X") + "D";
            case WEEK -> "P" + (counted ? number : "X") + "W";
            case WEEKEND -> "P" + (counted ? number : "X") + "WE";
            case FORTNIGHT -> "P" + (counted ? 2 * count : "X") + "W";
            case MONTH -> "P" + (counted ? number : "X") + "M";
            case QUARTER -> counted ? "P" + 3 * count + "M" : "PXQ";
            case YEAR -> "P" + (counted ? number : "X") + "Y";
            case DECADE -> counted ? "P" + 10 * count + "Y" : "PXE";
            case CENTURY -> counted ? "P" + 100 * count + "Y" : "PXC";
        };
    }

    /// A half is told in the next smaller unit.
    private static String withHalf(int count, Unit unit) {
        Unit smaller = smaller(unit);
        int half = of(unit) / 2;
        boolean same = unit == Unit.DECADE || unit == Unit.CENTURY || unit == Unit.QUARTER;
        if (count == 0 || same) {
            return written(of(unit) * count + half, smaller);
        }
        String rest = written(half, smaller);
        boolean clock = smaller.compareTo(Unit.DAY) < 0 && unit.compareTo(Unit.DAY) < 0;
        return written(count, unit) + rest.substring(clock ? 2 : 1);
    }

    private static Unit smaller(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE -> Unit.SECOND;
            case HOUR -> Unit.MINUTE;
            case DAY, WEEKEND -> Unit.HOUR;
            case WEEK, FORTNIGHT, MONTH -> Unit.DAY;
            case QUARTER, YEAR -> Unit.MONTH;
            case DECADE, CENTURY -> Unit.YEAR;
        };
    }

    /// How many of the smaller unit.
    private static int of(Unit unit) {
        return switch (unit) {
            case SECOND -> 1;
            case MINUTE, HOUR -> 60;
            case DAY -> 24;
            case WEEKEND -> 48;
            case WEEK -> 7;
            case FORTNIGHT -> 14;
            case MONTH -> 30;
            case QUARTER -> 3;
            case YEAR -> 12;
            case DECADE -> 10;
            case CENTURY -> 100;
        };
    }
}
