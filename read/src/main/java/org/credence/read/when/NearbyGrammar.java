package org.credence.read.when;

import java.time.DayOfWeek;
import org.credence.read.when.Form.Era;
import org.credence.read.when.Form.Length;
import org.credence.read.when.Form.Shift;
import org.credence.read.when.LengthGrammar.Measured;
import org.credence.read.when.YearWord.Unnamed;
import org.jspecify.annotations.Nullable;

/// Reads the weeks, months and days around publication: "last week", "next Tuesday", "this August", "the past three
/// years", "the weekend".
final class NearbyGrammar {
    private final DateWords words;
    private final LengthGrammar lengths;
    private final CalendarGrammar calendar;

    NearbyGrammar(DateWords words, LengthGrammar lengths, CalendarGrammar calendar) {
        this.words = words;
        this.lengths = lengths;
        this.calendar = calendar;
    }

    @Nullable
    Reading read(Atoms atoms, int at) {
        Reading stretch = stretch(atoms, at);
        if (stretch != null) {
            return stretch;
        }
        Reading butOne = butOne(atoms, at);
        if (butOne != null) {
            return butOne;
        }
        Reading shifted = shifted(atoms, at);
        return shifted != null ? shifted : weekend(atoms, at);
    }

    /// "the past three years", "the next two weeks", "the past year".
    private @Nullable Reading stretch(Atoms atoms, int at) {
        DateWords.Match shift = words.find("stretch", atoms, at);
        if (shift == null || atoms.at(at).tag().startsWith("VB")) {
            return null; // "may last six months"
        }
        Measured measured = lengths.counted(atoms, shift.next());
        if (measured == null) {
            DateWords.Match unit = words.find("unit", atoms, shift.next());
            boolean stretches = atoms.is(at, "the") || atoms.is(at, "past");
            if (unit == null
                    || !stretches
                    || LengthGrammar.isName(atoms, shift.next())
                    || isLastMinute(atoms, shift, unit)) {
                return null;
            }
            if (LengthGrammar.isPlural(atoms, shift.next())) {
                return years(unit, shift);
            }
            measured = new Measured(new Length(1, false, Unit.valueOf(unit.value())), unit.next());
        }
        Length length = measured.length();
        boolean back = shift.value().equals("LAST");
        if (!length.isCounted()) {
            return new Reading(new Form.Roughly(length, back ? Era.PAST : Era.FUTURE), measured.next());
        }
        return new Reading(new Form.Stretch(back ? -length.count() : length.count(), length.unit()), measured.next());
    }

    /// "The week before last", "the year after next".
    private @Nullable Reading butOne(Atoms atoms, int at) {
        DateWords.Match unit = atoms.is(at, "the") ? words.find("unit", atoms, at + 1) : null;
        DateWords.Match butOne = unit == null ? null : words.find("but-one", atoms, unit.next());
        return unit == null || butOne == null
                ? null
                : new Reading(new Form.FromNow(butOne.number(), Unit.valueOf(unit.value())), butOne.next());
    }

    /// "The past years", "the coming months".
    private static Reading years(DateWords.Match unit, DateWords.Match shift) {
        Length length = new Length(Length.UNSAID, false, Unit.valueOf(unit.value()));
        return new Reading(new Form.Roughly(length, shift.value().equals("LAST") ? Era.PAST : Era.FUTURE), unit.next());
    }

    /// "At the last minute", "last-minute talks".
    private static boolean isLastMinute(Atoms atoms, DateWords.Match shift, DateWords.Match unit) {
        return unit.value().equals("MINUTE") && atoms.is(shift.next() - 1, "last");
    }

    /// "last week", "next Tuesday", "this August", "last summer".
    @Nullable
    Reading shifted(Atoms atoms, int at) {
        DateWords.Match match = words.find("shift", atoms, at);
        if (match == null) {
            return null;
        }
        Shift shift = Shift.valueOf(match.value());
        DateWords.Match unit = words.find("unit", atoms, match.next());
        if (unit != null && isLastMinute(atoms, match, unit)) {
            return null;
        }
        if (unit != null && !LengthGrammar.isPlural(atoms, match.next())) {
            return new Reading(new Form.Nearby(Unit.valueOf(unit.value()), shift), unit.next());
        }
        int weekday = calendar.names().weekdayNumber(atoms, match.next());
        Reading named = weekday > 0 ? calendar.days().dayAfterWeekday(atoms, match.next()) : null;
        if (named != null) {
            return named;
        }
        if (weekday > 0) {
            return new Reading(
                    new Form.Weekday(DayOfWeek.of(weekday), shift),
                    calendar.names().afterName(atoms, match.next()));
        }
        return shiftedMonth(atoms, match.next(), shift);
    }

    private @Nullable Reading shiftedMonth(Atoms atoms, int at, Shift shift) {
        Unnamed year = switch (shift) {
            case LAST -> Unnamed.LATEST;
            case NEXT -> Unnamed.COMING;
            case THIS, NONE -> Unnamed.THIS_YEAR;
        };
        DateWords.Match month = calendar.names().monthName(atoms, at, false);
        if (month != null) {
            return new Reading(new Form.Month(year, month.number()), month.next());
        }
        Reading holiday = calendar.days().holidays().read(atoms, at, year);
        if (holiday != null) {
            return holiday;
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
}
