package org.credence.read.when;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// Reads what is counted within a longer time: "the first Monday of May", "the last week of June 2029", "Tuesday of
/// last
/// week".
final class NthGrammar {
    private final DateWords words;
    private final CalendarNames names;
    private final CalendarGrammar calendar;
    private final RelativeGrammar relative;

    NthGrammar(DateWords words, CalendarGrammar calendar, RelativeGrammar relative) {
        this.words = words;
        this.names = calendar.names();
        this.calendar = calendar;
        this.relative = relative;
    }

    @Nullable
    Reading read(Atoms atoms, int at) {
        Reading inWeek = inWeek(atoms, at);
        if (inWeek != null) {
            return inWeek;
        }
        int start = CalendarNames.skip(atoms, at, "the");
        Numbers.Counted number = number(atoms, start);
        if (number == null) {
            return null;
        }
        int weekday = names.weekdayNumber(atoms, number.next());
        DateWords.Match unit = words.find("countable-unit", atoms, number.next());
        int next = weekday > 0 ? names.afterName(atoms, number.next()) : unit == null ? -1 : unit.next();
        Reading whole = next < 0 ? null : whole(atoms, next);
        if (whole == null) {
            return null;
        }
        Form form = weekday > 0 || unit == null
                ? new Form.NthWeekday(number.value(), DayOfWeek.of(weekday), whole.form())
                : new Form.NthUnit(number.value(), Unit.valueOf(unit.value()), whole.form());
        return new Reading(form, whole.next());
    }

    /// "First", "3rd", "last" as −1.
    private Numbers.@Nullable Counted number(Atoms atoms, int at) {
        DateWords.Match last = words.find("last-of", atoms, at);
        if (last != null) {
            return new Numbers.Counted(last.number(), last.next());
        }
        CalendarNames.DayNumber ordinal = names.dayNumber(atoms, at);
        return ordinal == null || !ordinal.ordinal() || ordinal.number() > 5
                ? null
                : new Numbers.Counted(ordinal.number(), ordinal.next());
    }

    /// "Of May", "in 2029", "of the year".
    private @Nullable Reading whole(Atoms atoms, int at) {
        if (!atoms.is(at, "of") && !atoms.is(at, "in")) {
            return null;
        }
        Reading whole = calendar.read(atoms, at + 1);
        whole = whole != null ? whole : relative.nearbyOrContext(atoms, at + 1);
        return whole == null || isShort(whole.form()) ? null : whole;
    }

    private static boolean isShort(Form form) {
        return switch (form) {
            case Form.Month _, Form.Year _ -> false;
            case Form.Nearby(Unit unit, Form.Shift _) -> unit != Unit.MONTH && unit != Unit.YEAR;
            case Form.FromContext(int _, Unit unit) -> unit != Unit.MONTH && unit != Unit.YEAR;
            default -> true;
        };
    }

    /// "Tuesday of last week", "Friday next week".
    private @Nullable Reading inWeek(Atoms atoms, int at) {
        int weekday = names.weekdayNumber(atoms, at);
        if (weekday == 0) {
            return null;
        }
        Reading week = relative.shifted(atoms, CalendarNames.skip(atoms, names.afterName(atoms, at), "of"));
        return week != null && week.form() instanceof Form.Nearby(Unit unit, Form.Shift _) && unit == Unit.WEEK
                ? new Reading(new Form.NthWeekday(1, DayOfWeek.of(weekday), week.form()), week.next())
                : null;
    }
}
