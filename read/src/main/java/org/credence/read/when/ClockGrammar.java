package org.credence.read.when;

import org.jspecify.annotations.Nullable;

/// Reads times of a day: "5 p.m. EST", "17:30", "noon", "Thursday morning", and the day they are of, before or behind.
///
/// The zone belongs to the words and changes nothing: the hour is the local one, as told.
final class ClockGrammar {
    private final DateWords words;

    ClockGrammar(DateWords words) {
        this.words = words;
    }

    /// How TIMEX3 writes a time of a day ("T17:00", "TMO"; empty for "late" and the like), and the place after it.
    record Time(String value, int next) {}

    /// A clock time or a part of the day behind the words of a day: "Friday at 5 p.m.", "yesterday morning".
    @Nullable
    Time behindDay(Atoms atoms, int at) {
        DateWords.Match part = words.find("part-of-day", atoms, at);
        if (part != null) {
            return new Time(part.value().equals("-") ? "" : part.value(), part.next());
        }
        int comma = atoms.is(at, ",") ? at + 1 : at;
        int preposition = atoms.is(comma, "at") ? comma + 1 : comma;
        return clock(atoms, preposition);
    }

    @Nullable
    Time clock(Atoms atoms, int at) {
        DateWords.Match named = words.find("clock-word", atoms, at);
        Time time = named != null ? new Time(named.value(), named.next()) : hour(atoms, at);
        return time == null ? null : new Time(time.value(), afterZone(atoms, time.next()));
    }

    private int afterZone(Atoms atoms, int at) {
        int bracket = atoms.is(at, "(") ? at + 1 : at;
        DateWords.Match zone = words.find("zone", atoms, bracket);
        if (zone == null || (bracket > at && !atoms.is(zone.next(), ")"))) {
            return at;
        }
        return bracket > at ? zone.next() + 1 : zone.next();
    }

    private @Nullable Time hour(Atoms atoms, int at) {
        if (atoms.is(at - 1, ":") && atoms.isGlued(at)) {
            return null;
        }
        if (!atoms.at(at).isNumber(0, 24) || atoms.at(at).text().length() > 2) {
            return militaryHour(atoms, at);
        }
        int hour = atoms.at(at).number();
        int minute = minute(atoms, at + 1);
        int next = minute < 0 ? at + 1 : at + 3;
        DateWords.Match half = words.find("half-of-day", atoms, next);
        if (half == null && minute < 0) {
            return null;
        }
        if (half != null) {
            next = half.next();
            hour = half.value().equals("PM") ? hour % 12 + 12 : half.value().equals("AM") ? hour % 12 : hour;
        }
        int end = afterSeconds(atoms, next, half == null);
        boolean elapsed = end > next && afterZone(atoms, end) == end; // "won in 2:14:04"
        return elapsed ? null : new Time("T%02d:%02d".formatted(hour, Math.max(minute, 0)), end);
    }

    /// Minutes behind a colon, or −1.
    private static int minute(Atoms atoms, int at) {
        boolean colon = (atoms.is(at, ":") || atoms.is(at, ".")) && atoms.isGlued(at) && atoms.isGlued(at + 1);
        boolean minutes =
                atoms.at(at + 1).text().length() == 2 && atoms.at(at + 1).isNumber(0, 59);
        return colon && minutes ? atoms.at(at + 1).number() : -1;
    }

    private static int afterSeconds(Atoms atoms, int at, boolean open) {
        return open && minute(atoms, at) >= 0 ? at + 2 : at;
    }

    /// "1830 GMT", "0900 local time", "2100 hours": four figures need their zone.
    private @Nullable Time militaryHour(Atoms atoms, int at) {
        Atom atom = atoms.at(at);
        boolean four = atom.text().length() == 4 && atom.isNumber(0, 2400) && atom.number() % 100 < 60;
        DateWords.Match hours = words.find("military", atoms, at + 1);
        if (!four || hours == null && !words.has("zone", atoms, at + 1)) {
            return null;
        }
        int next = hours == null ? at + 1 : hours.next();
        return new Time("T%02d:%02d".formatted(atom.number() / 100, atom.number() % 100), next);
    }
}
