package org.credence.read.when;

import org.credence.read.when.YearWord.Named;
import org.credence.read.when.YearWord.OnWeekday;
import org.credence.read.when.YearWord.Unnamed;
import org.jspecify.annotations.Nullable;

/// Reads one date or two that bound a time: "1996–2001", "3–6 May 2021", "May to July".
final class RangeGrammar {
    private final DateWords words;
    private final CalendarGrammar calendar;
    private final RelativeGrammar relative;
    private final ClockGrammar clock;
    private final NthGrammar nth;

    RangeGrammar(DateWords words, CalendarGrammar calendar, RelativeGrammar relative) {
        this.clock = new ClockGrammar(words);
        this.words = words;
        this.calendar = calendar;
        this.relative = relative;
        this.nth = new NthGrammar(words, calendar, relative);
    }

    /// One date of whatever kind, with the time of the day before or behind it.
    @Nullable
    Reading single(Atoms atoms, int at) {
        ClockGrammar.Time time = clock.clock(atoms, at);
        if (time != null) {
            return ofDay(atoms, time);
        }
        Reading date = date(atoms, at);
        return date != null && isDay(date.form()) ? withTime(atoms, date) : date;
    }

    private @Nullable Reading date(Atoms atoms, int at) {
        Reading counted = nth.read(atoms, at);
        if (counted != null) {
            return counted;
        }
        Reading partial = relative.partial(atoms, at);
        if (partial != null) {
            return partial;
        }
        Reading around = around(atoms, at);
        if (around != null) {
            return around;
        }
        Reading quarter = calendar.quarterOfYear(atoms, at);
        if (quarter != null) {
            return quarter;
        }
        Reading near = relative.read(atoms, at);
        return near != null ? near : calendar.read(atoms, at);
    }

    /// "The week of 6 May", "Easter week".
    private @Nullable Reading around(Atoms atoms, int at) {
        DateWords.Match week = words.find("week-of", atoms, at);
        Reading day = calendar.read(atoms, week == null ? at : week.next());
        if (day == null || (week == null && !(day.form() instanceof Form.Feast && atoms.is(day.next(), "week")))) {
            return null;
        }
        return isDay(day.form())
                ? new Reading(new Form.WeekOf(day.form()), week == null ? day.next() + 1 : day.next())
                : null;
    }

    private static boolean isDay(Form form) {
        return switch (form) {
            case Form.Day _, Form.Weekday _, Form.WeekdayFrom _, Form.FromToday _, Form.Feast _, Form.NthWeekday _ ->
                true;
            case Form.FromContext(int _, Unit unit) -> unit == Unit.DAY;
            case Form.FromNow(int _, Unit unit) -> unit == Unit.DAY;
            default -> false;
        };
    }

    private Reading withTime(Atoms atoms, Reading day) {
        ClockGrammar.Time time = clock.behindDay(atoms, day.next());
        if (time == null) {
            return day;
        }
        return new Reading(
                time.value().isEmpty() ? day.form() : new Form.AtTime(day.form(), time.value()), time.next());
    }

    /// "5 p.m. EST, Nov. 6", "noon on Thursday", "midnight".
    private Reading ofDay(Atoms atoms, ClockGrammar.Time time) {
        int zone = afterOtherZone(atoms, time.next());
        int comma = atoms.is(zone, ",") ? zone + 1 : zone;
        int start = atoms.is(comma, "on") || atoms.is(comma, "of") ? comma + 1 : comma;
        Reading day = date(atoms, start);
        return day == null || !isDay(day.form())
                ? new Reading(new Form.AtTime(null, time.value()), time.next())
                : new Reading(new Form.AtTime(day.form(), time.value()), day.next());
    }

    /// "8 p.m. (1700 GMT) Thursday": the same hour in brackets.
    private int afterOtherZone(Atoms atoms, int at) {
        ClockGrammar.Time other = atoms.is(at, "(") ? clock.clock(atoms, at + 1) : null;
        return other != null && atoms.is(other.next(), ")") ? other.next() + 1 : at;
    }

    /// Two dates with a word of that kind between them; years must rise.
    @Nullable
    Reading continued(Atoms atoms, int at, String link) {
        Reading first = single(atoms, at);
        DateWords.Match between = first == null ? null : words.find(link, atoms, first.next());
        if (first == null || between == null) {
            return null;
        }
        Reading second = second(atoms, first.form(), between.next());
        if (second == null || !areBounds(first.form(), second.form(), link)) {
            return null;
        }
        Form.Between range = new Form.Between(
                atoms.words(at, first.next()),
                withYearOf(first.form(), second.form()),
                atoms.words(between.next(), second.next()),
                withYearOf(second.form(), first.form()));
        return new Reading(range, second.next());
    }

    private @Nullable Reading second(Atoms atoms, Form first, int at) {
        if (first instanceof Form.Day day) {
            Reading sameMonth = calendar.days().dayInSameMonth(day, atoms, at);
            if (sameMonth != null) {
                return sameMonth;
            }
        }
        Atom end = atoms.at(at);
        if (first instanceof Form.Year(int year) && end.text().length() == 2 && end.isNumber(year % 100 + 1, 99)) {
            return new Reading(new Form.Year(year / 100 * 100 + end.number()), at + 1);
        }
        return single(atoms, at);
    }

    private static boolean areBounds(Form first, Form second, String link) {
        if (first instanceof Form.NoDays || second instanceof Form.NoDays) {
            return false;
        }
        if (first instanceof Form.Year(int from) && second instanceof Form.Year(int to)) {
            return from < to;
        }
        return link.equals("range-to") || first.getClass() == second.getClass();
    }

    /// "1996 to the present" behind "from".
    @Nullable
    Reading untilNow(Atoms atoms, int at) {
        return untilNow(atoms, at, "range-to");
    }

    /// "2021–present" without an opening word; a dash before "now" begins a new thought.
    @Nullable
    Reading joinedToNow(Atoms atoms, int at) {
        Reading joined = untilNow(atoms, at, "dash");
        return joined == null || atoms.is(joined.next() - 1, "now") ? null : joined;
    }

    private @Nullable Reading untilNow(Atoms atoms, int at, String linkKind) {
        Reading first = single(atoms, at);
        if (first == null) {
            return null;
        }
        DateWords.Match link = words.find(linkKind, atoms, first.next());
        DateWords.Match end = link == null ? null : words.find("present", atoms, link.next());
        return end == null ? null : new Reading(first.form(), end.next());
    }

    /// The form with the other's year, where it names none and the other does.
    static Form withYearOf(Form form, Form other) {
        YearWord year = yearOf(other);
        if (!(year instanceof Named) || !isOpen(yearOf(form))) {
            return form;
        }
        return switch (form) {
            case Form.Day(YearWord _, int month, int day) -> new Form.Day(year, month, day);
            case Form.Month(YearWord _, int month) -> new Form.Month(year, month);
            default -> form;
        };
    }

    private static boolean isOpen(@Nullable YearWord year) {
        return year == Unnamed.UNSAID || year instanceof OnWeekday;
    }

    private static @Nullable YearWord yearOf(Form form) {
        return switch (form) {
            case Form.Day(YearWord year, int _, int _) -> year;
            case Form.Month(YearWord year, int _) -> year;
            default -> null;
        };
    }
}
