package org.credence.read.when;

import org.credence.read.when.YearWord.Named;
import org.credence.read.when.YearWord.Unnamed;
import org.jspecify.annotations.Nullable;

/// Reads years, decades and centuries, and the year that stands before or behind a day, month or quarter.
final class YearGrammar {
    private static final int FIRST_SPOKEN_YEAR = 1700;

    private final DateWords words;
    private final Numbers numbers;
    private final CalendarNames names;

    YearGrammar(DateWords words, Numbers numbers, CalendarNames names) {
        this.words = words;
        this.numbers = numbers;
        this.names = names;
    }

    /// The year told with something else, and the place after it.
    record YearReading(YearWord year, int next) {}

    /// A year, a decade or a century.
    @Nullable
    Reading read(Atoms atoms, int at) {
        Reading years = years(atoms, at);
        return years != null ? years : year(atoms, at);
    }

    /// "2023", "2023's", "last year's" before a quarter.
    YearReading before(Atoms atoms, int at) {
        DateWords.Match word = words.find("year-word", atoms, at);
        if (word != null) {
            return new YearReading(
                    Unnamed.valueOf(word.value()), atoms.isPossessed(word.next()) ? word.next() + 1 : word.next());
        }
        return atoms.at(at).isYear()
                ? new YearReading(new Named(atoms.at(at).number()), atoms.isPossessed(at + 1) ? at + 2 : at + 1)
                : new YearReading(Unnamed.UNSAID, at);
    }

    /// "1971", ", 1971", "of 1971", "last year" after a month or a day; nothing there is a year unsaid.
    YearReading after(Atoms atoms, int at) {
        DateWords.Match word = words.find("year-word", atoms, at);
        if (word != null) {
            return new YearReading(Unnamed.valueOf(word.value()), word.next());
        }
        boolean comma = atoms.is(at, ",");
        int year = comma || atoms.is(at, "of") ? at + 1 : at;
        year = atoms.is(year, "of") ? year + 1 : year;
        Numbers.Counted spoken = numbers.yearInWords(atoms, year);
        if (spoken != null) {
            return new YearReading(new Named(spoken.value()), spoken.next());
        }
        if (!atoms.at(year).isYear() || names.isCount(atoms, year + 1) || atoms.isPossessed(at)) {
            return new YearReading(Unnamed.UNSAID, at);
        }
        return new YearReading(new Named(atoms.at(year).number()), year + 1);
    }

    private @Nullable Reading year(Atoms atoms, int at) {
        DateWords.Match fiscal = words.find("fiscal", atoms, at);
        if (fiscal != null && atoms.at(fiscal.next()).isYear()) {
            return new Reading(new Form.Year(atoms.at(fiscal.next()).number()), fiscal.next() + 1);
        }
        DateWords.Match theYear = words.find("the-year", atoms, at);
        if (theYear != null && atoms.at(theYear.next()).isYear()) {
            return new Reading(new Form.Year(atoms.at(theYear.next()).number()), theYear.next() + 1);
        }
        Numbers.Counted spoken = numbers.yearInWords(atoms, theYear == null ? at : theYear.next());
        if (spoken != null && spoken.value() >= FIRST_SPOKEN_YEAR) {
            return new Reading(new Form.Year(spoken.value()), spoken.next());
        }
        DateWords.Match era = words.find("era", atoms, at + 1);
        if (era != null && atoms.at(at + 1).isCapitalized() && atoms.at(at).isNumber(1, 9999)) {
            int number = atoms.at(at).number();
            return new Reading(new Form.Year(era.value().equals("BC") ? 1 - number : number), era.next());
        }
        return atoms.at(at).isYear() && !atoms.is(at + 1, "%")
                ? new Reading(new Form.Year(atoms.at(at).number()), at + 1)
                : null;
    }

    private @Nullable Reading years(Atoms atoms, int at) {
        DateWords.Match word = words.find("decade", atoms, at);
        if (word != null) {
            return new Reading(new Form.Years(word.number(), word.number() + 9), word.next());
        }
        int start = CalendarNames.skip(atoms, at, "the");
        Reading decade = decade(atoms, start);
        return decade != null ? decade : century(atoms, start);
    }

    private static @Nullable Reading decade(Atoms atoms, int at) {
        boolean plural = (atoms.is(at + 1, "s") || atoms.isPossessed(at + 1)) && atoms.isGlued(at + 1);
        if (!atoms.at(at).isYear() || !plural || atoms.at(at).number() % 10 != 0) {
            return null;
        }
        if (atoms.isPossessed(at + 1) && !atoms.is(at - 1, "the")) {
            return null;
        }
        int first = atoms.at(at).number();
        return new Reading(new Form.Years(first, first + (first % 100 == 0 && first < 2000 ? 99 : 9)), at + 2);
    }

    private @Nullable Reading century(Atoms atoms, int at) {
        CalendarNames.DayNumber ordinal = names.dayNumber(atoms, at);
        if (ordinal == null || !ordinal.ordinal() || ordinal.number() > 21) {
            return null;
        }
        int next = CalendarNames.skip(atoms, ordinal.next(), "-");
        if (!atoms.is(next, "century")) {
            return null;
        }
        int first = (ordinal.number() - 1) * 100;
        return new Reading(new Form.Years(first + 1, first + 100), next + 1);
    }
}
