package org.credence.read.when;

import java.time.DayOfWeek;
import java.util.Set;
import org.credence.read.when.CalendarNames.DayNumber;
import org.credence.read.when.YearGrammar.YearReading;
import org.credence.read.when.YearWord.OnWeekday;
import org.credence.read.when.YearWord.Unnamed;
import org.jspecify.annotations.Nullable;

/// Reads single days: "14 August 2024", "Aug. 14", "Friday the 14th of May", "the 5th instant".
final class DayGrammar {
    private static final int DAYS_OF_LONGEST_LIST = 31;
    /// "On the 15th he left", "on the 15th the envoy left".
    private static final Set<String> CLAUSE_BEGINS = Set.of("PRP", "DT", "VBD", "MD");

    private final DateWords words;
    private final CalendarNames names;
    private final YearGrammar years;
    private final HolidayGrammar holidays;

    DayGrammar(DateWords words, CalendarNames names, YearGrammar years) {
        this.holidays = new HolidayGrammar(words, years);
        this.words = words;
        this.names = names;
        this.years = years;
    }

    HolidayGrammar holidays() {
        return holidays;
    }

    @Nullable
    Reading read(Atoms atoms, int at) {
        Reading numeric = NumericDays.read(atoms, at);
        if (numeric != null) {
            return numeric;
        }
        Reading afterWeekday = dayAfterWeekday(atoms, at);
        if (afterWeekday != null) {
            return afterWeekday;
        }
        Reading dayFirst = dayThenMonth(atoms, at);
        if (dayFirst != null) {
            return dayFirst;
        }
        Reading monthFirst = monthThenDay(atoms, at);
        if (monthFirst != null) {
            return monthFirst;
        }
        Reading holiday = holidays.read(atoms, at);
        return holiday != null ? holiday : dayOfMonth(atoms, at);
    }

    /// "Friday, 14 May", "Friday the 14th of May".
    @Nullable
    Reading dayAfterWeekday(Atoms atoms, int at) {
        int next = names.afterWeekday(atoms, at);
        if (next < 0) {
            return null;
        }
        int day = atoms.is(next, ",") ? next + 1 : next;
        day = atoms.is(day, "the") || atoms.is(day, "on") ? day + 1 : day;
        Reading dayFirst = dayThenMonth(atoms, day);
        Reading reading = dayFirst != null ? dayFirst : monthThenDay(atoms, day);
        DayOfWeek weekday = DayOfWeek.of(names.weekdayNumber(atoms, at));
        return reading == null ? null : new Reading(onWeekday(reading.form(), weekday), reading.next());
    }

    private static Form onWeekday(Form form, DayOfWeek weekday) {
        return form instanceof Form.Day(YearWord year, int month, int day) && year == Unnamed.UNSAID
                ? new Form.Day(new OnWeekday(weekday), month, day)
                : form;
    }

    /// "14 August 2024", "the 3rd of July", "3 and 4 July": the first day of a list takes month and year of the last.
    private @Nullable Reading dayThenMonth(Atoms atoms, int at) {
        return dayThenMonth(atoms, at, DAYS_OF_LONGEST_LIST);
    }

    private @Nullable Reading dayThenMonth(Atoms atoms, int at, int daysOfList) {
        DayNumber day = names.dayNumber(atoms, atoms.is(at, "the") ? at + 1 : at);
        if (day == null || (atoms.is(at, "the") && !day.ordinal())) {
            return null;
        }
        int month = CalendarNames.skip(atoms, CalendarNames.skip(atoms, day.next(), "day"), "of");
        DateWords.Match name = names.monthName(atoms, month, true);
        if (name == null) {
            return day.number() > 31 || daysOfList == 0 ? null : dayOfList(atoms, day, daysOfList - 1);
        }
        YearReading year = years.after(atoms, name.next());
        if (day.number() > 31 && year.year() == Unnamed.UNSAID) {
            return null;
        }
        String said = atoms.words(at, year.next()).text();
        return new Reading(NamedDays.of(year.year(), name.number(), day.number(), said), year.next());
    }

    private @Nullable Reading dayOfList(Atoms atoms, DayNumber day, int daysOfList) {
        DateWords.Match link = words.find("range-to", atoms, day.next());
        link = link != null ? link : words.find("list", atoms, day.next());
        if (link == null || !(atoms.at(link.next()).isNumber(1, 31) || atoms.is(link.next(), "the"))) {
            return null;
        }
        Reading last = dayThenMonth(atoms, link.next(), daysOfList);
        if (last == null || !(last.form() instanceof Form.Day(YearWord year, int month, int _))) {
            return null;
        }
        return new Reading(NamedDays.of(year, month, day.number(), String.valueOf(day.number())), day.next());
    }

    private @Nullable Reading monthThenDay(Atoms atoms, int at) {
        DateWords.Match name = names.monthName(atoms, at, true);
        if (name == null) {
            return null;
        }
        DayNumber day = names.dayNumber(atoms, CalendarNames.skip(atoms, name.next(), "the"));
        if (day == null || names.isCount(atoms, day.next()) || names.monthName(atoms, day.next(), true) != null) {
            return null;
        }
        boolean word = !atoms.at(day.next() - 1).isNumber() && day.ordinal() && atoms.is(name.next(), "the");
        if (word && atoms.at(day.next()).isNominal()) {
            return null; // "in October the first ships left"
        }
        YearReading year = years.after(atoms, day.next());
        if (day.number() > 31 && year.year() == Unnamed.UNSAID) {
            return null;
        }
        String said = atoms.words(at, year.next()).text();
        return new Reading(NamedDays.of(year.year(), name.number(), day.number(), said), year.next());
    }

    /// The second day of "July 3 and 4, 1971" or "July 3–5".
    @Nullable
    Reading dayInSameMonth(Form.Day first, Atoms atoms, int at) {
        DayNumber day = names.dayNumber(atoms, at);
        int month = day == null ? at : CalendarNames.skip(atoms, CalendarNames.skip(atoms, day.next(), "day"), "of");
        if (day == null || day.number() > 31 || names.monthName(atoms, month, true) != null) {
            return null;
        }
        YearReading year = years.after(atoms, day.next());
        if (atoms.at(year.next()).isNominal() || names.isCount(atoms, year.next())) {
            return null;
        }
        YearWord told = year.year() == Unnamed.UNSAID ? first.year() : year.year();
        return new Reading(
                NamedDays.of(
                        told,
                        first.month(),
                        day.number(),
                        atoms.words(at, year.next()).text()),
                year.next());
    }

    /// "On the 15th", "the 5th instant", "the 20th ult.".
    private @Nullable Reading dayOfMonth(Atoms atoms, int at) {
        if (!atoms.is(at, "the")) {
            return null;
        }
        DayNumber day = names.dayNumber(atoms, at + 1);
        if (day == null || day.number() > 31 || !day.ordinal()) {
            return null;
        }
        DateWords.Match letter = words.find("letter-month", atoms, day.next());
        if (letter != null) {
            return new Reading(new Form.MonthDay(day.number(), Form.Shift.valueOf(letter.value())), letter.next());
        }
        boolean figures = atoms.at(at + 1).isNumber() && atoms.is(at - 1, "on");
        return figures && endsPhrase(atoms.at(day.next()))
                ? new Reading(new Form.MonthDay(day.number(), Form.Shift.NONE), day.next())
                : null;
    }

    /// Whether no noun or "of" follows that the ordinal would count.
    private static boolean endsPhrase(Atom next) {
        return !next.exists()
                || CLAUSE_BEGINS.contains(next.tag())
                || !Character.isLetterOrDigit(next.text().charAt(0))
                        && !next.text().equals("-");
    }
}
