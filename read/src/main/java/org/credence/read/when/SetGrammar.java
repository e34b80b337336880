package org.credence.read.when;

import org.credence.read.when.Form.Length;
import org.credence.read.when.LengthGrammar.Measured;
import org.jspecify.annotations.Nullable;

/// Reads what comes round again: "every Monday", "daily", "twice a week", "$ 3 million a year", "Tuesday nights".
final class SetGrammar {
    private final DateWords words;
    private final LengthGrammar lengths;
    private final CalendarGrammar calendar;

    SetGrammar(DateWords words, LengthGrammar lengths, CalendarGrammar calendar) {
        this.words = words;
        this.lengths = lengths;
        this.calendar = calendar;
    }

    @Nullable
    Reading read(Atoms atoms, int at) {
        DateWords.Match adverb = words.find("set-word", atoms, at);
        if (adverb != null && isName(atoms, at, adverb.next())) {
            return null;
        }
        if (adverb != null) {
            String[] countAndUnit = adverb.value().split(" ", -1);
            return every(Integer.parseInt(countAndUnit[0]), Unit.valueOf(countAndUnit[1]), adverb.next());
        }
        Reading every = everyUnit(atoms, at);
        if (every != null) {
            return every;
        }
        Reading rate = rate(atoms, at);
        return rate != null ? rate : plural(atoms, at);
    }

    /// "The Daily Courier", "the weekly Sol", "a daily newspaper": a paper.
    private boolean isName(Atoms atoms, int at, int next) {
        boolean capital = at > 0 && atoms.at(at).isCapitalized();
        return capital || atoms.at(next).tag().startsWith("NNP") || words.has("paper", atoms, next);
    }

    private static Reading every(int count, Unit unit, int next) {
        return new Reading(new Form.Every(new Form.Duration(new Length(count, false, unit))), next);
    }

    private @Nullable Reading everyUnit(Atoms atoms, int at) {
        DateWords.Match every = words.find("every", atoms, at);
        if (every == null) {
            return null;
        }
        int next = every.next();
        DateWords.Match unit = words.find("unit", atoms, next);
        if (unit != null && !LengthGrammar.isPlural(atoms, next)) {
            return every(every.number(), Unit.valueOf(unit.value()), unit.next());
        }
        Measured counted = lengths.counted(atoms, next);
        if (counted != null) {
            return new Reading(new Form.Every(new Form.Duration(counted.length())), counted.next());
        }
        DateWords.Match part = words.find("part-of-day", atoms, next);
        if (part != null && !part.value().equals("-")) {
            return new Reading(new Form.Every(new Form.AtTime(null, part.value())), part.next());
        }
        Reading each = calendar.read(atoms, next);
        return each == null ? null : withPart(atoms, each);
    }

    private Reading withPart(Atoms atoms, Reading day) {
        DateWords.Match part = words.find("part-of-day", atoms, day.next());
        return part == null || part.value().equals("-")
                ? new Reading(new Form.Every(day.form()), day.next())
                : new Reading(new Form.Every(new Form.AtTime(day.form(), part.value())), part.next());
    }

    /// "Twice a week", "three hours a day", "$ 3 million a year": behind a count or a thing counted.
    private @Nullable Reading rate(Atoms atoms, int at) {
        boolean per = atoms.is(at, "per");
        boolean article = words.has("article", atoms, at);
        DateWords.Match unit = words.find("unit", atoms, at + 1);
        if ((!per && !article) || unit == null || LengthGrammar.isPlural(atoms, at + 1)) {
            return null;
        }
        boolean counted = words.has("rate-before", atoms, at - 1) || isCounted(atoms, at);
        boolean dated = words.has("counted-back", atoms, unit.next()) || words.has("counted-open", atoms, unit.next());
        Unit each = Unit.valueOf(unit.value());
        boolean measure = per && each.compareTo(Unit.DAY) < 0; // "60 miles per hour"
        return !measure && (per || counted && !dated) ? every(1, each, unit.next()) : null;
    }

    /// "$ 1 billion", "40 cents", "5,000 barrels" before the article.
    private static boolean isCounted(Atoms atoms, int at) {
        String before = atoms.at(at - 1).tag();
        return before.equals("NNS") || (before.equals("CD") && !atoms.at(at - 1).isYear());
    }

    /// "Mondays", "Tuesday nights".
    private @Nullable Reading plural(Atoms atoms, int at) {
        if (atoms.is(at, "weekends")) {
            return new Reading(new Form.Every(new Form.Nearby(Unit.WEEKEND, Form.Shift.NONE)), at + 1);
        }
        DateWords.Match days = words.find("weekdays", atoms, at);
        if (days != null && atoms.at(at).isCapitalized()) {
            return withPart(atoms, new Reading(calendar.weekdayForm(days.number()), days.next()));
        }
        int weekday = calendar.names().weekdayNumber(atoms, at);
        DateWords.Match parts = weekday == 0 ? null : words.find("parts-of-day", atoms, at + 1);
        return parts == null
                ? null
                : new Reading(
                        new Form.Every(new Form.AtTime(calendar.weekdayForm(weekday), parts.value())), parts.next());
    }
}
