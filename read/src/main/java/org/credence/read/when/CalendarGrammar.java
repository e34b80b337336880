package org.credence.read.when;

import java.time.DayOfWeek;
import org.credence.read.when.YearGrammar.YearReading;
import org.credence.read.when.YearWord.Unnamed;
import org.jspecify.annotations.Nullable;

/// Reads dates that a calendar names: days, months, seasons, quarters, years and weekdays.
///
/// Each method reads one form from a place on, or finds none and answers `null`. It reads what the words can mean;
/// whether "2021" or "May" is a date where it stands, [DateFinder] decides.
final class CalendarGrammar {
    private final DateWords words;
    private final CalendarNames names;
    private final YearGrammar years;
    private final DayGrammar days;

    CalendarGrammar(DateWords words, Numbers numbers) {
        this.words = words;
        this.names = new CalendarNames(words, numbers);
        this.years = new YearGrammar(words, numbers, names);
        this.days = new DayGrammar(words, names, years);
    }

    CalendarNames names() {
        return names;
    }

    DayGrammar days() {
        return days;
    }

    @Nullable
    Reading read(Atoms atoms, int at) {
        Reading day = days.read(atoms, at);
        if (day != null) {
            return day;
        }
        Reading longer = longerThanDay(atoms, at);
        return longer != null ? longer : weekday(atoms, at);
    }

    private @Nullable Reading longerThanDay(Atoms atoms, int at) {
        Reading month = month(atoms, at);
        if (month != null) {
            return month;
        }
        Reading season = season(atoms, at);
        if (season != null) {
            return season;
        }
        Reading quarter = quarter(atoms, at);
        if (quarter != null) {
            return quarter;
        }
        return years.read(atoms, at);
    }

    private @Nullable Reading month(Atoms atoms, int at) {
        DateWords.Match name = names.monthName(atoms, at, false);
        if (name == null) {
            return null;
        }
        YearReading year = years.after(atoms, name.next());
        return new Reading(new Form.Month(year.year(), name.number()), year.next());
    }

    private @Nullable Reading season(Atoms atoms, int at) {
        int name = CalendarNames.skip(atoms, at, "the");
        DateWords.Match season = words.find("season", atoms, name);
        if (season == null) {
            return null;
        }
        YearReading year = years.after(atoms, season.next());
        boolean named = year.year() != Unnamed.UNSAID;
        if (!named
                && (atoms.at(name).isCapitalized()
                        || atoms.is(season.next(), "of")
                        || isFallOfSomething(atoms, name))) {
            return null;
        }
        return new Reading(new Form.Season(year.year(), season.number()), year.next());
    }

    private static boolean isFallOfSomething(Atoms atoms, int at) {
        return atoms.is(at, "fall") && !atoms.is(at - 1, "in") && !atoms.is(at - 2, "in");
    }

    /// "this year's third quarter".
    @Nullable
    Reading quarterOfYear(Atoms atoms, int at) {
        return words.has("year-word", atoms, at) ? quarter(atoms, at) : null;
    }

    /// "the third quarter of 2023", "the 2023 third quarter", "last year's third quarter", "Q3 2023", "the second
    /// half".
    private @Nullable Reading quarter(Atoms atoms, int at) {
        int start = CalendarNames.skip(atoms, at, "the");
        YearReading before = years.before(atoms, start);
        DateWords.Match brief = words.find("short-quarter", atoms, before.next());
        if (brief != null && !isInName(atoms, brief.next())) {
            return quarterOf(atoms, before.year(), brief.number(), brief.next());
        }
        DateWords.Match briefHalf = words.find("short-half", atoms, before.next());
        if (briefHalf != null && !isInName(atoms, briefHalf.next())) {
            YearReading year = years.after(atoms, briefHalf.next());
            return half(atoms, year.year(), briefHalf.number(), year.next());
        }
        CalendarNames.DayNumber ordinal = names.dayNumber(atoms, before.next());
        if (ordinal == null || !ordinal.ordinal() || ordinal.number() > 4) {
            return null;
        }
        DateWords.Match name = words.find("quarter", atoms, CalendarNames.skip(atoms, ordinal.next(), "-"));
        if (name == null || (name.value().equals("HALF") && ordinal.number() > 2)) {
            return null;
        }
        return name.value().equals("HALF")
                ? half(atoms, before.year(), ordinal.number(), name.next())
                : quarterOf(atoms, before.year(), ordinal.number(), name.next());
    }

    /// "H1N1": a letter or figure follows at once.
    private static boolean isInName(Atoms atoms, int next) {
        return atoms.isGlued(next)
                && Character.isLetterOrDigit(atoms.at(next).text().charAt(0));
    }

    private @Nullable Reading quarterOf(Atoms atoms, YearWord before, int number, int next) {
        YearReading year = before == Unnamed.UNSAID ? years.after(atoms, next) : new YearReading(before, next);
        return year.year() == Unnamed.UNSAID && atoms.is(year.next(), "of")
                ? null
                : new Reading(new Form.Quarter(year.year(), number), year.next());
    }

    private @Nullable Reading half(Atoms atoms, YearWord before, int number, int next) {
        boolean ofSomething = before == Unnamed.UNSAID && atoms.is(next, "of");
        return ofSomething ? null : new Reading(new Form.Half(before, number), next);
    }

    private @Nullable Reading weekday(Atoms atoms, int at) {
        int weekday = names.weekdayNumber(atoms, at);
        boolean title = atoms.at(at + 1).isCapitalized() && words.has("title-word", atoms, at + 1);
        return weekday == 0 || title ? null : new Reading(weekdayForm(weekday), names.afterName(atoms, at));
    }

    Form weekdayForm(int number) {
        return new Form.Weekday(DayOfWeek.of(number), Form.Shift.NONE);
    }
}
