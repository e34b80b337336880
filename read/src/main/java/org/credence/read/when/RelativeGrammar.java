package org.credence.read.when;

import java.time.DayOfWeek;
import org.credence.model.Words;
import org.credence.read.when.Form.Era;
import org.credence.read.when.Form.Length;
import org.credence.read.when.Form.Part;
import org.credence.read.when.Form.Shift;
import org.credence.read.when.LengthGrammar.Measured;
import org.jspecify.annotations.Nullable;

/// Reads dates that are counted from publication or from a date told before: "yesterday", "last week", "two days ago",
/// "three years earlier"; and the words that name no days at all ("recently").
final class RelativeGrammar {
    private final DateWords words;
    private final LengthGrammar lengths;
    private final CalendarGrammar calendar;
    private final NearbyGrammar nearby;

    RelativeGrammar(DateWords words, LengthGrammar lengths, CalendarGrammar calendar) {
        this.words = words;
        this.lengths = lengths;
        this.calendar = calendar;
        this.nearby = new NearbyGrammar(words, lengths, calendar);
    }

    @Nullable
    Reading read(Atoms atoms, int at) {
        Reading noDays = noDays(atoms, at);
        if (noDays != null) {
            return noDays;
        }
        Reading word = dayWord(atoms, at);
        if (word != null) {
            return word;
        }
        Reading counted = counted(atoms, at);
        if (counted != null) {
            return counted;
        }
        Reading context = fromContext(atoms, at);
        return context != null ? context : nearby.read(atoms, at);
    }

    private @Nullable Reading noDays(Atoms atoms, int at) {
        DateWords.Match match = words.find("vague", atoms, at);
        if (match == null || isOther(atoms, at, match.next())) {
            return null;
        }
        Era era = match.value().equals("-") ? null : Era.valueOf(match.value());
        return new Reading(new Form.NoDays(namesNone(atoms.words(at, match.next())), era), match.next());
    }

    /// "As soon as", "soon after"; "in the past few years" is longer.
    private boolean isOther(Atoms atoms, int at, int next) {
        boolean soon = atoms.is(at, "soon")
                && (words.has("before-soon", atoms, at - 1) || words.has("behind-soon", atoms, next));
        boolean past =
                atoms.is(next - 1, "past") && (lengths.counted(atoms, next) != null || words.has("unit", atoms, next));
        return soon || past;
    }

    static String namesNone(Words words) {
        return "\"%s\" names no days".formatted(words.text());
    }

    /// "Today" in capitals behind capitals is the name of a newspaper.
    private @Nullable Reading dayWord(Atoms atoms, int at) {
        DateWords.Match match = words.find("day-word", atoms, at);
        boolean name = atoms.at(at).isCapitalized() && atoms.at(at - 1).isCapitalized();
        if (match == null || name) {
            return null;
        }
        String[] dayAndPart = match.value().split(" ", -1);
        Form day = new Form.FromToday(Integer.parseInt(dayAndPart[0]));
        return new Reading(dayAndPart.length == 1 ? day : new Form.AtTime(day, dayAndPart[1]), match.next());
    }

    /// "two days ago", "a year earlier", "the day before" where nothing follows that it would be before.
    private @Nullable Reading counted(Atoms atoms, int at) {
        Measured measured = measured(atoms, at);
        if (measured == null) {
            return null;
        }
        DateWords.Match from = words.find("counted-back", atoms, measured.next());
        if (from == null) {
            from = words.find("counted-open", atoms, measured.next());
            from = from != null && !endsPhrase(atoms, from.next()) ? null : from;
        }
        if (from == null) {
            return fromDate(atoms, measured);
        }
        if (atoms.is(at, "the") && atoms.is(measured.next(), "ago")) {
            return null;
        }
        return new Reading(countedForm(Side.valueOf(from.value()), measured.length()), from.next());
    }

    /// "Two days", "several years"; "years" alone; behind "the" a single unit: "the day before".
    private @Nullable Measured measured(Atoms atoms, int at) {
        if (!atoms.is(at, "the")) {
            Measured counted = lengths.counted(atoms, at);
            return counted != null ? counted : lengths.uncounted(atoms, at);
        }
        DateWords.Match unit = words.find("unit", atoms, at + 1);
        return unit == null
                        || LengthGrammar.isPlural(atoms, at + 1)
                        || unit.value().equals("WEEKEND")
                ? null
                : new Measured(new Length(1, false, Unit.valueOf(unit.value())), unit.next());
    }

    /// "two days after 14 May 2021".
    private @Nullable Reading fromDate(Atoms atoms, Measured measured) {
        DateWords.Match side = words.find("counted-open", atoms, measured.next());
        Reading date = side == null || !measured.length().isCounted() ? null : dated(atoms, side.next());
        if (side == null || date == null || date.form() instanceof Form.NoDays) {
            return null;
        }
        int sign = side.value().equals("LATER") ? 1 : -1;
        Length length = measured.length();
        return new Reading(new Form.FromDate(sign * length.count(), length.unit(), date.form()), date.next());
    }

    private @Nullable Reading dated(Atoms atoms, int at) {
        Reading named = calendar.read(atoms, at);
        return named != null ? named : nearby.shifted(atoms, at);
    }

    private enum Side {
        AGO,
        EARLIER,
        LATER,
        FROM_NOW
    }

    private static Form countedForm(Side side, Length length) {
        boolean back = side == Side.AGO || side == Side.EARLIER;
        if (!length.isCounted()) {
            return new Form.Roughly(length, back ? Era.PAST : Era.FUTURE);
        }
        int count = back ? -length.count() : length.count();
        return side == Side.AGO || side == Side.FROM_NOW
                ? new Form.FromNow(count, length.unit())
                : new Form.FromContext(count, length.unit());
    }

    private static boolean endsPhrase(Atoms atoms, int next) {
        Atom atom = atoms.at(next);
        return !atom.exists() || !Character.isLetterOrDigit(atom.text().charAt(0));
    }

    private @Nullable Reading fromContext(Atoms atoms, int at) {
        DateWords.Match match = words.find("from-context", atoms, at);
        if (match == null) {
            return null;
        }
        DateWords.Match part = words.find("part-of-day", atoms, match.next());
        if (part != null && !part.value().equals("-")) {
            Form day = new Form.FromContext(match.number(), Unit.DAY);
            return new Reading(new Form.AtTime(day, part.value()), part.next());
        }
        int weekday = match.number() == 0 || atoms.is(at + 1, "next")
                ? 0
                : calendar.names().weekdayNumber(atoms, match.next());
        if (weekday > 0) {
            Form day = new Form.WeekdayFrom(DayOfWeek.of(weekday), match.number() > 0);
            return new Reading(day, calendar.names().afterName(atoms, match.next()));
        }
        DateWords.Match unit = words.find("unit", atoms, match.next());
        if (unit == null || LengthGrammar.isPlural(atoms, match.next())) {
            return null;
        }
        return new Reading(new Form.FromContext(match.number(), Unit.valueOf(unit.value())), unit.next());
    }

    /// "early 2023", "the end of August", "earlier this week", "the end of the year".
    @Nullable
    Reading partial(Atoms atoms, int at) {
        DateWords.Match middle = words.find("midyear", atoms, at);
        if (middle != null) {
            return new Reading(new Form.Partial(Part.MID, new Form.Nearby(Unit.YEAR, Shift.THIS)), middle.next());
        }
        DateWords.Match part = words.find("part", atoms, at);
        if (part == null) {
            return null;
        }
        Reading whole = calendar.read(atoms, part.next());
        whole = whole != null ? whole : nearbyOrContext(atoms, part.next());
        DateWords.Match decade = words.find("bare-decade", atoms, part.next());
        if (decade != null && atoms.is(at, "the")) {
            whole = new Reading(new Form.Years(decade.number(), decade.number() + 9), decade.next());
        }
        if (whole == null || isShort(whole.form())) {
            return null;
        }
        return new Reading(new Form.Partial(Part.valueOf(part.value()), whole.form()), whole.next());
    }

    /// "last week", "next Tuesday".
    @Nullable
    Reading shifted(Atoms atoms, int at) {
        return nearby.shifted(atoms, at);
    }

    /// "the year", "that month", "next week".
    @Nullable
    Reading nearbyOrContext(Atoms atoms, int at) {
        DateWords.Match unit = words.find("unit", atoms, at + 1);
        if (unit != null && atoms.is(at, "the")) {
            return new Reading(new Form.Nearby(Unit.valueOf(unit.value()), Shift.THIS), unit.next());
        }
        Reading context = fromContext(atoms, at);
        return context != null ? context : nearby.shifted(atoms, at);
    }

    private static boolean isShort(Form form) {
        return form instanceof Form.Day || form instanceof Form.Weekday || form instanceof Form.NoDays;
    }
}
