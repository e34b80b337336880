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
        DateWords.Match spoken = words.find("spoken-of", atoms, at);
        return spoken != null
                ? new Reading(new Form.SpokenOf(Unit.valueOf(spoken.value())), spoken.next())
                : partOfDay(atoms, at);
    }

    /// "Future payments" lie in no future of their own; "the future" does.
    private static boolean modifies(Atoms atoms, int at, DateWords.Match deictic) {
        return atoms.is(at, "future") && atoms.at(deictic.next()).isNominal();
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
        if (whole != null) {
            Form year = new Form.Duration(new Form.Length(1, false, Unit.valueOf(whole.value())));
            return new Reading(year, whole.next());
        }
        int start = atoms.is(at, "the") ? at + 1 : at;
        DateWords.Match ordinal = words.find("ordinal", atoms, start);
        Measured measured = lengths.counted(atoms, ordinal == null ? start : ordinal.next());
        measured = measured != null || start > at ? measured : lengths.uncounted(atoms, at);
        return measured == null ? null : new Reading(new Form.Duration(measured.length()), measured.next());
    }

    /// "The morning", "mid afternoon", "overnight".
    private @Nullable Reading partOfDay(Atoms atoms, int at) {
        int start = atoms.is(at, "the") ? at + 1 : at;
        DateWords.Match part = words.find("part-of-day", atoms, start);
        boolean named = part != null && (start > at || part.next() > at + 1 || atoms.is(at, "overnight"));
        return part != null && named && !part.value().equals("-")
                ? new Reading(new Form.AtTime(null, part.value()), part.next())
                : null;
    }
}
