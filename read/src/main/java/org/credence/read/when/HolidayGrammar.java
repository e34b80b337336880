package org.credence.read.when;

import java.time.DayOfWeek;
import org.credence.read.when.YearGrammar.YearReading;
import org.credence.read.when.YearWord.Unnamed;
import org.jspecify.annotations.Nullable;

/// Reads holidays: fixed days ("12-25"), days counted from Easter ("-2"), the fourth Thursday of a November ("11 4 4").
final class HolidayGrammar {
    private final DateWords words;
    private final YearGrammar years;

    HolidayGrammar(DateWords words, YearGrammar years) {
        this.words = words;
        this.years = years;
    }

    @Nullable
    Reading read(Atoms atoms, int at) {
        return read(atoms, at, Unnamed.UNSAID);
    }

    /// `told` is the year that stands before it: "last Christmas".
    @Nullable
    Reading read(Atoms atoms, int at, YearWord told) {
        DateWords.Match yearEnd = words.find("year-end", atoms, at);
        if (yearEnd == null && !atoms.at(at).isCapitalized() && !atoms.is(at, "the")) {
            return null;
        }
        for (Kind kind : Kind.values()) {
            DateWords.Match match = words.find(kind.words, atoms, at);
            if (match != null && !words.has("place-word", atoms, match.next())) {
                YearReading after = years.after(atoms, match.next());
                YearWord unsaid = yearEnd == null ? told : Unnamed.THIS_YEAR;
                YearWord year = after.year() == Unnamed.UNSAID ? unsaid : after.year();
                return new Reading(form(kind, year, match.value()), after.next());
            }
        }
        return null;
    }

    private enum Kind {
        FIXED("holiday"),
        FROM_EASTER("feast"),
        ON_WEEKDAY("moving-holiday");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private static Form form(Kind kind, YearWord year, String value) {
        return switch (kind) {
            case FIXED ->
                new Form.Day(year, Integer.parseInt(value.substring(0, 2)), Integer.parseInt(value.substring(3)));
            case FROM_EASTER -> new Form.Feast(year, Integer.parseInt(value));
            case ON_WEEKDAY -> onWeekday(year, value.split(" ", -1));
        };
    }

    private static Form onWeekday(YearWord year, String[] monthNumberWeekday) {
        return new Form.NthWeekday(
                Integer.parseInt(monthNumberWeekday[1]),
                DayOfWeek.of(Integer.parseInt(monthNumberWeekday[2])),
                new Form.Month(year, Integer.parseInt(monthNumberWeekday[0])));
    }
}
