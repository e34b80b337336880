package org.credence.read.when;

import java.time.DayOfWeek;
import org.credence.read.when.Form.Part;
import org.credence.read.when.Form.Shift;
import org.credence.read.when.YearWord.Unnamed;
import org.jspecify.annotations.Nullable;

/// Reads dates that are counted from publication or from a date told before: "yesterday", "last week", "two days ago",
/// "three years earlier"; and the words that name no days at all ("recently").
final class RelativeGrammar {
    private final DateWords words;
    private final CalendarGrammar calendar;

    RelativeGrammar(DateWords words, CalendarGrammar calendar) {
        this.words = words;
        this.calendar = calendar;
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
        return context != null ? context : nearby(atoms, at);
    }

    private @Nullable Reading nearby(Atoms atoms, int at) {
        Reading stretch = stretch(atoms, at);
        if (stretch != null) {
            return stretch;
        }
        Reading shifted = shifted(atoms, at);
        return shifted != null ? shifted : weekend(atoms, at);
    }

    private @Nullable Reading noDays(Atoms atoms, int at) {
        DateWords.Match match = words.find("vague", atoms, at);
        if (match == null || counted(atoms, at) != null) {
            return null;
        }
        String said = atoms.words(at, match.next()).text();
        return new Reading(new Form.NoDays("\"%s\" names no days".formatted(said)), match.next());
    }

    /// "Today" in capitals behind capitals is the name of a newspaper.
    private @Nullable Reading dayWord(Atoms atoms, int at) {
        DateWords.Match match = words.find("day-word", atoms, at);
        boolean name = atoms.at(at).isCapitalized() && atoms.at(at - 1).isCapitalized();
        if (match == null || name) {
            return null;
        }
        DateWords.Match part = words.find("part-of-day", atoms, match.next());
        return new Reading(new Form.FromToday(match.number()), part == null ? match.next() : part.next());
    }

    /// "two days ago", "a year earlier", "the day before" where nothing follows that it would be before.
    private @Nullable Reading counted(Atoms atoms, int at) {
        Quantity quantity = quantity(atoms, atoms.is(at, "the") && !words.has("number", atoms, at + 1) ? at + 1 : at);
        if (quantity == null || (atoms.is(at, "the") && quantity.unit() == Unit.WEEKEND)) {
            return null;
        }
        DateWords.Match from = words.find("counted-back", atoms, quantity.next());
        if (from == null) {
            from = words.find("counted-open", atoms, quantity.next());
            from = from != null && !endsPhrase(atoms, from.next()) ? null : from;
        }
        if (from == null) {
            return fromDate(atoms, quantity);
        }
        if (atoms.is(at, "the") && !isOneBefore(atoms, quantity)) {
            return null;
        }
        return new Reading(countedForm(from.value(), quantity), from.next());
    }

    /// "two days after 14 May 2021".
    private @Nullable Reading fromDate(Atoms atoms, Quantity quantity) {
        DateWords.Match side = words.find("counted-open", atoms, quantity.next());
        Reading date = side == null ? null : calendar.read(atoms, side.next());
        if (side == null || date == null || date.form() instanceof Form.NoDays || atoms.isPossessed(date.next())) {
            return null;
        }
        int count = side.value().equals("LATER") ? quantity.count() : -quantity.count();
        return new Reading(new Form.FromDate(count, quantity.unit(), date.form()), date.next());
    }

    private static boolean isOneBefore(Atoms atoms, Quantity quantity) {
        return quantity.count() == 1 && !atoms.is(quantity.next(), "ago");
    }

    private static Form countedForm(String from, Quantity quantity) {
        return switch (from) {
            case "AGO" -> new Form.FromNow(-quantity.count(), quantity.unit());
            case "FROM_NOW" -> new Form.FromNow(quantity.count(), quantity.unit());
            case "EARLIER" -> new Form.FromContext(-quantity.count(), quantity.unit());
            default -> new Form.FromContext(quantity.count(), quantity.unit());
        };
    }

    private static boolean endsPhrase(Atoms atoms, int next) {
        Atom atom = atoms.at(next);
        return !atom.exists() || !Character.isLetterOrDigit(atom.text().charAt(0));
    }

    private record Quantity(int count, Unit unit, int next) {}

    /// "two days", "20 years", or a unit alone for one.
    private @Nullable Quantity quantity(Atoms atoms, int at) {
        boolean digits = atoms.at(at).isNumber(1, 999) && atoms.at(at).text().length() <= 3;
        DateWords.Match word = words.find("number", atoms, at);
        int unitAt = digits ? at + 1 : word == null ? at : word.next();
        DateWords.Match unit = words.find("unit", atoms, unitAt);
        boolean alone = unitAt == at;
        if (unit == null || (alone && !atoms.is(at - 1, "the"))) {
            return null;
        }
        int count = digits ? atoms.at(at).number() : word == null ? 1 : word.number();
        return new Quantity(count, Unit.valueOf(unit.value()), unit.next());
    }

    private @Nullable Reading fromContext(Atoms atoms, int at) {
        DateWords.Match match = words.find("from-context", atoms, at);
        if (match == null) {
            return null;
        }
        DateWords.Match unit = words.find("unit", atoms, match.next());
        if (unit == null || atoms.at(match.next()).lower().endsWith("s")) {
            return null;
        }
        return new Reading(new Form.FromContext(match.number(), Unit.valueOf(unit.value())), unit.next());
    }

    /// "the past three years", "the next two weeks", "the past year".
    private @Nullable Reading stretch(Atoms atoms, int at) {
        DateWords.Match shift = words.find("stretch", atoms, at);
        if (shift == null) {
            return null;
        }
        Quantity quantity = quantity(atoms, shift.next());
        if (quantity == null) {
            DateWords.Match unit = words.find("unit", atoms, shift.next());
            boolean stretches = atoms.is(at, "the") || atoms.is(at, "past");
            if (unit == null || !stretches || atoms.at(shift.next()).lower().endsWith("s")) {
                return null;
            }
            quantity = new Quantity(1, Unit.valueOf(unit.value()), unit.next());
        }
        int sign = shift.value().equals("LAST") ? -1 : 1;
        return new Reading(new Form.Stretch(sign * quantity.count(), quantity.unit()), quantity.next());
    }

    /// "last week", "next Tuesday", "this August", "last summer".
    private @Nullable Reading shifted(Atoms atoms, int at) {
        DateWords.Match match = words.find("shift", atoms, at);
        if (match == null) {
            return null;
        }
        Shift shift = Shift.valueOf(match.value());
        DateWords.Match unit = words.find("unit", atoms, match.next());
        if (unit != null && !atoms.at(match.next()).lower().endsWith("s")) {
            return new Reading(new Form.Nearby(Unit.valueOf(unit.value()), shift), unit.next());
        }
        int weekday = calendar.weekdayNumber(atoms, match.next());
        if (weekday > 0) {
            return new Reading(
                    new Form.Weekday(DayOfWeek.of(weekday), shift), calendar.afterWeekday(atoms, match.next()));
        }
        return shiftedMonth(atoms, match.next(), shift);
    }

    private @Nullable Reading shiftedMonth(Atoms atoms, int at, Shift shift) {
        Unnamed year = switch (shift) {
            case LAST -> Unnamed.LATEST;
            case NEXT -> Unnamed.COMING;
            case THIS, NONE -> Unnamed.THIS_YEAR;
        };
        DateWords.Match month = calendar.monthName(atoms, at, false);
        if (month != null) {
            return new Reading(new Form.Month(year, month.number()), month.next());
        }
        DateWords.Match season = words.find("season", atoms, at);
        return season == null || atoms.at(at).isCapitalized()
                ? null
                : new Reading(new Form.Season(year, season.number()), season.next());
    }

    private static @Nullable Reading weekend(Atoms atoms, int at) {
        return atoms.is(at, "the") && atoms.is(at + 1, "weekend")
                ? new Reading(new Form.Nearby(Unit.WEEKEND, Shift.NONE), at + 2)
                : null;
    }

    /// "early 2023", "the end of August", "earlier this week", "the end of the year".
    @Nullable
    Reading partial(Atoms atoms, int at) {
        DateWords.Match part = words.find("part", atoms, at);
        if (part == null) {
            return null;
        }
        Reading whole = calendar.read(atoms, part.next());
        whole = whole != null ? whole : nearbyOrContext(atoms, part.next());
        if (whole == null || isShort(whole.form())) {
            return null;
        }
        return new Reading(new Form.Partial(Part.valueOf(part.value()), whole.form()), whole.next());
    }

    private @Nullable Reading nearbyOrContext(Atoms atoms, int at) {
        DateWords.Match unit = words.find("unit", atoms, at + 1);
        if (unit != null && atoms.is(at, "the")) {
            return new Reading(new Form.Nearby(Unit.valueOf(unit.value()), Shift.THIS), unit.next());
        }
        Reading context = fromContext(atoms, at);
        return context != null ? context : shifted(atoms, at);
    }

    private static boolean isShort(Form form) {
        return form instanceof Form.Day || form instanceof Form.Weekday || form instanceof Form.NoDays;
    }
}
