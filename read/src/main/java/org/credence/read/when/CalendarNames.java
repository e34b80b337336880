package org.credence.read.when;

import org.jspecify.annotations.Nullable;

/// Reads the names of months and weekdays, in full or short, and numbers of days; says whether a number counts things.
final class CalendarNames {
    private final DateWords words;
    private final Numbers numbers;

    CalendarNames(DateWords words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /// A number of a day as figures or words tell it, and the place after it; `ordinal` for "3rd" and "third".
    record DayNumber(int number, int next, boolean ordinal) {}

    @Nullable
    DayNumber dayNumber(Atoms atoms, int at) {
        if (atoms.at(at).isNumber(1, 99) && atoms.at(at).text().length() <= 2) {
            boolean ordinal = atoms.isGlued(at + 1) && words.has("ordinal-ending", atoms, at + 1);
            return new DayNumber(atoms.at(at).number(), ordinal ? at + 2 : at + 1, ordinal);
        }
        Numbers.Counted word = numbers.ordinal(atoms, at);
        return word == null ? null : new DayNumber(word.value(), word.next(), true);
    }

    /// A month in capitals; a short name needs its point or, before a number, none.
    DateWords.@Nullable Match monthName(Atoms atoms, int at, boolean withNumber) {
        if (!atoms.at(at).isCapitalized()) {
            return null;
        }
        DateWords.Match full = words.find("month", atoms, at);
        if (full != null) {
            return full;
        }
        DateWords.Match brief = words.find("short-month", atoms, at);
        if (brief == null) {
            return null;
        }
        if (atoms.is(at + 1, ".") && atoms.isGlued(at + 1)) {
            return new DateWords.Match(brief.value(), at + 2);
        }
        return withNumber || atoms.at(at + 1).isYear() ? brief : null;
    }

    /// 1 for Monday to 7, or 0: a short name needs its point ("Sat." but not "sat").
    int weekdayNumber(Atoms atoms, int at) {
        if (!atoms.at(at).isCapitalized()) {
            return 0;
        }
        DateWords.Match full = words.find("weekday", atoms, at);
        if (full != null) {
            return full.number();
        }
        DateWords.Match brief = words.find("short-weekday", atoms, at);
        boolean point = atoms.is(at + 1, ".") && atoms.isGlued(at + 1);
        return brief != null && point && !endsName(atoms, at) ? brief.number() : 0;
    }

    /// "… of the Sun.", "the Evening Sun.": a sentence ends with a word that only looks like a weekday.
    private boolean endsName(Atoms atoms, int at) {
        boolean last = !atoms.at(at + 2).exists() || atoms.at(at + 2).isCapitalized();
        return last
                && (words.has("determiner", atoms, at - 1) || atoms.at(at - 1).isCapitalized());
    }

    /// The place after a weekday's name; a short one ends with its point.
    int afterName(Atoms atoms, int at) {
        return words.has("weekday", atoms, at) ? at + 1 : at + 2;
    }

    /// The place after a weekday's name and a part of the day, or −1.
    int afterWeekday(Atoms atoms, int at) {
        if (weekdayNumber(atoms, at) == 0) {
            return -1;
        }
        int next = afterName(atoms, at);
        DateWords.Match part = words.find("part-of-day", atoms, next);
        return part == null ? next : part.next();
    }

    /// Whether a number before that place counts things: "2000 people".
    boolean isCount(Atoms atoms, int next) {
        return words.has("counted", atoms, next);
    }

    /// The place behind a word that may stand there.
    static int skip(Atoms atoms, int at, String word) {
        return atoms.is(at, word) ? at + 1 : at;
    }
}
