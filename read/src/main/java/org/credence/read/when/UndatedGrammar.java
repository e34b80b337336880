package org.credence.read.when;

import org.credence.read.when.Form.Era;
import org.credence.read.when.LengthGrammar.Measured;
import org.jspecify.annotations.Nullable;

/// Reads time expressions that name no days themselves: lengths, words like "now" and "the future", "the quarter", "the
/// year-ago period", parts of an unnamed day.
final class UndatedGrammar {
    private final DateWords words;
    private final LengthGrammar lengths;
    private final CalendarGrammar calendar;

    UndatedGrammar(DateWords words, LengthGrammar lengths, CalendarGrammar calendar) {
        this.words = words;
        this.lengths = lengths;
        this.calendar = calendar;
    }

    @Nullable
    Reading read(Atoms atoms, int at) {
        DateWords.Match deictic = words.find("deictic", atoms, at);
        if (deictic != null && !modifies(atoms, at, deictic)) {
            return new Reading(new Form.Deictic(Era.valueOf(deictic.value())), deictic.next());
        }
        Reading back = yearBack(atoms, at);
        if (back != null) {
            return back;
        }
        Reading length = length(atoms, at);
        if (length != null) {
            return length;
        }
        Reading spoken = spokenOf(atoms, at);
        if (spoken != null) {
            return spoken;
        }
        Reading part = partOfDay(atoms, at);
        return part != null ? part : alone(atoms, at);
    }

    private @Nullable Reading spokenOf(Atoms atoms, int at) {
        int year = CalendarNames.skip(atoms, at, "the");
        DateWords.Match period = atoms.at(year).isYear() ? words.find("year-back-of", atoms, year + 1) : null;
        if (period != null) {
            Form of = new Form.Year(atoms.at(year).number());
            return new Reading(new Form.Reported(Unit.QUARTER, of), period.next());
        }
        Reading same = sameAsBefore(atoms, at);
        if (same != null) {
            return same;
        }
        DateWords.Match spoken = words.find("spoken-of", atoms, at);
        if (spoken == null || words.has("compounded", atoms, spoken.next())) {
            return null;
        }
        Unit unit = Unit.valueOf(spoken.value());
        DateWords.Match ended = words.find("ended", atoms, spoken.next());
        Reading end = ended == null || unit == Unit.YEAR ? null : calendar.read(atoms, ended.next());
        return end != null && end.form() instanceof Form.Day
                ? new Reading(new Form.Reported(unit, end.form()), spoken.next())
                : new Reading(new Form.SpokenOf(unit), spoken.next());
    }

    /// "The same period last year", "the comparable quarter of 1988", "the corresponding month a year earlier".
    private @Nullable Reading sameAsBefore(Atoms atoms, int at) {
        DateWords.Match same = words.find("comparable", atoms, at);
        DateWords.Match name = same == null ? null : words.find("compared-unit", atoms, same.next());
        if (name == null) {
            return null;
        }
        Unit unit = Unit.valueOf(name.value());
        DateWords.Match before = words.find("year-before", atoms, name.next());
        if (before != null) {
            return new Reading(new Form.FromDate(-1, Unit.YEAR, new Form.SpokenOf(unit)), before.next());
        }
        int year = atoms.is(name.next(), "of") || atoms.is(name.next(), "in") ? name.next() + 1 : name.next();
        return atoms.at(year).isYear()
                ? new Reading(
                        new Form.Reported(unit, new Form.Year(atoms.at(year).number())), year + 1)
                : null;
    }

    /// What in a sentence is too weak for a time ("already", "week") and yet is one where nothing else is said: in a
    /// cell of a table.
    private @Nullable Reading alone(Atoms atoms, int at) {
        DateWords.Match word = words.find("alone", atoms, at);
        if (word != null && YearContext.standsAlone(atoms, at, word.next())) {
            return new Reading(new Form.Deictic(Era.valueOf(word.value())), word.next());
        }
        DateWords.Match unit = words.find("unit", atoms, CalendarNames.skip(atoms, at, "the"));
        if (unit == null || !YearContext.standsAlone(atoms, at, unit.next())) {
            return null;
        }
        Unit length = Unit.valueOf(unit.value());
        int count = LengthGrammar.isPlural(atoms, unit.next() - 1) ? Form.Length.UNSAID : 1;
        boolean spokenOf = count == 1 && atoms.is(at, "the");
        Form form = spokenOf ? new Form.SpokenOf(length) : new Form.Duration(new Form.Length(count, false, length));
        return new Reading(form, unit.next());
    }

    /// "Future payments" and "a better future" lie in no future of their own; "the future" does. "Current account" and
    /// "ocean current" are no times.
    private boolean modifies(Atoms atoms, int at, DateWords.Match deictic) {
        Atom before = atoms.at(at - 1);
        boolean someones =
                words.has("determiner", atoms, at - 1) || before.tag().startsWith("JJ");
        boolean future =
                atoms.is(at, "future") && (someones || atoms.at(deictic.next()).isNominal());
        boolean current = atoms.is(at, "current")
                && (words.has("current-thing", atoms, deictic.next())
                        || before.tag().startsWith("NN"));
        return future || current;
    }

    /// "The year-ago quarter", "the year-earlier period", "the year-ago loss": words of reports, which tell of
    /// quarters.
    private @Nullable Reading yearBack(Atoms atoms, int at) {
        DateWords.Match back = words.find("year-back", atoms, atoms.is(at, "the") ? at + 1 : at);
        if (back == null) {
            return null;
        }
        DateWords.Match spokenOf = words.find("year-back-of", atoms, back.next());
        Reading quarter = spokenOf != null ? null : calendar.read(atoms, back.next());
        return quarter != null
                ? new Reading(new Form.FromDate(-1, Unit.YEAR, quarter.form()), quarter.next())
                : new Reading(
                        new Form.FromDate(-1, Unit.YEAR, new Form.SpokenOf(Unit.QUARTER)),
                        spokenOf == null ? back.next() : spokenOf.next());
    }

    /// "Three years", "the first nine months", "for decades".
    private @Nullable Reading length(Atoms atoms, int at) {
        DateWords.Match whole = words.find("length-word", atoms, at);
        if (whole != null && !atoms.at(whole.next() - 1).isCapitalized()) {
            Form year = new Form.Duration(new Form.Length(1, false, Unit.valueOf(whole.value())));
            return new Reading(year, whole.next());
        }
        int start = atoms.is(at, "the") ? at + 1 : at;
        DateWords.Match ordinal = words.find("ordinal", atoms, start);
        Measured measured = lengths.counted(atoms, ordinal == null ? start : ordinal.next());
        boolean bare = measured == null && start == at && !lengths.isMeasured(atoms, at - 1);
        measured = bare ? lengths.uncounted(atoms, at) : measured;
        return measured == null ? null : new Reading(new Form.Duration(measured.length()), measured.next());
    }

    /// "The morning", "mid afternoon", "overnight".
    private @Nullable Reading partOfDay(Atoms atoms, int at) {
        int start = atoms.is(at, "the") ? at + 1 : at;
        DateWords.Match part = words.find("part-of-day", atoms, start);
        boolean name = atoms.at(start).isCapitalized() && start > 0 && !atoms.is(start - 1, ".");
        boolean named = part != null && !name && (start > at || part.next() > at + 1 || atoms.is(at, "overnight"));
        return part != null && named && !part.value().equals("-")
                ? new Reading(new Form.AtTime(null, part.value()), part.next())
                : null;
    }
}
