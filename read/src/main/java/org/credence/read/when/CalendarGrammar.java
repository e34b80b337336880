package org.credence.read.when;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.read.when.YearWord.Named;
import org.credence.read.when.YearWord.OnWeekday;
import org.credence.read.when.YearWord.Unnamed;
import org.jspecify.annotations.Nullable;

/// Reads dates that a calendar names: days, months, seasons, quarters, years, decades, centuries and holidays.
///
/// Each method reads one form from a place on, or finds none and answers `null`. It reads what the words can mean;
/// whether
/// "2021" or "May" is a date where it stands, [DateFinder] decides.
final class CalendarGrammar {
    private static final int LEAP_YEAR = 2000;
    private static final int DAYS_OF_LONGEST_LIST = 31;
    private static final int FIRST_SPOKEN_YEAR = 1700;
    private static final Pattern NUMERIC = Pattern.compile("(\\d+)([-/.])(\\d+)[-/.](\\d+)");

    private final DateWords words;
    private final Numbers numbers;

    CalendarGrammar(DateWords words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    @Nullable
    Reading read(Atoms atoms, int at) {
        Reading day = day(atoms, at);
        if (day != null) {
            return day;
        }
        Reading longer = longerThanDay(atoms, at);
        return longer != null ? longer : weekday(atoms, at);
    }

    private @Nullable Reading longerThanDay(Atoms atoms, int at) {
        Reading month = month(atoms, at);
        if (month != null) {
            return month;
        }
        Reading season = season(atoms, at);
        if (season != null) {
            return season;
        }
        Reading quarter = quarter(atoms, at);
        if (quarter != null) {
            return quarter;
        }
        Reading years = years(atoms, at);
        return years != null ? years : year(atoms, at);
    }

    // ---- days

    private @Nullable Reading day(Atoms atoms, int at) {
        Reading numeric = numericDay(atoms, at);
        if (numeric != null) {
            return numeric;
        }
        Reading afterWeekday = dayAfterWeekday(atoms, at);
        if (afterWeekday != null) {
            return afterWeekday;
        }
        Reading dayFirst = dayThenMonth(atoms, at);
        if (dayFirst != null) {
            return dayFirst;
        }
        Reading monthFirst = monthThenDay(atoms, at);
        if (monthFirst != null) {
            return monthFirst;
        }
        Reading holiday = holiday(atoms, at);
        return holiday != null ? holiday : dayOfMonth(atoms, at);
    }

    private @Nullable Reading numericDay(Atoms atoms, int at) {
        Matcher matcher = NUMERIC.matcher(atoms.at(at).text());
        if (!matcher.matches()) {
            return null;
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        int third = inFull(matcher.group(4), matcher.group(2));
        if (matcher.group(2).equals("-")) {
            return new Reading(
                    dayOf(new Named(first), second, third, atoms.at(at).text()), at + 1);
        }
        if (first <= 12 && second <= 12 && first != second) {
            String reason = "\"%s\" may be month and day or day and month"
                    .formatted(atoms.at(at).text());
            return new Reading(new Form.NoDays(reason, null), at + 1);
        }
        boolean monthFirst = second > 12;
        return new Reading(
                dayOf(
                        new Named(third),
                        monthFirst ? first : second,
                        monthFirst ? second : first,
                        atoms.at(at).text()),
                at + 1);
    }

    /// "98" is 1998, "24" is 2024: two figures name a year of the half century before 2050 or after 1950.
    private static int inFull(String year, String separator) {
        int number = Integer.parseInt(year);
        boolean brief = year.length() == 2 && !separator.equals("-");
        return brief ? number + (number < 50 ? 2000 : 1900) : number;
    }

    /// "Friday, 14 May", "Friday the 14th of May".
    @Nullable
    Reading dayAfterWeekday(Atoms atoms, int at) {
        int next = afterWeekday(atoms, at);
        if (next < 0) {
            return null;
        }
        int day = atoms.is(next, ",") ? next + 1 : next;
        day = atoms.is(day, "the") || atoms.is(day, "on") ? day + 1 : day;
        Reading dayFirst = dayThenMonth(atoms, day);
        Reading reading = dayFirst != null ? dayFirst : monthThenDay(atoms, day);
        DayOfWeek weekday = DayOfWeek.of(weekdayNumber(atoms, at));
        return reading == null ? null : new Reading(onWeekday(reading.form(), weekday), reading.next());
    }

    private static Form onWeekday(Form form, DayOfWeek weekday) {
        return form instanceof Form.Day(YearWord year, int month, int day) && year == Unnamed.UNSAID
                ? new Form.Day(new OnWeekday(weekday), month, day)
                : form;
    }

    /// "14 August 2024", "the 3rd of July", "3 and 4 July": the first day of a list takes month and year of the last.
    private @Nullable Reading dayThenMonth(Atoms atoms, int at) {
        return dayThenMonth(atoms, at, DAYS_OF_LONGEST_LIST);
    }

    private @Nullable Reading dayThenMonth(Atoms atoms, int at, int daysOfList) {
        DayNumber day = dayNumber(atoms, atoms.is(at, "the") ? at + 1 : at);
        if (day == null || (atoms.is(at, "the") && !day.ordinal())) {
            return null;
        }
        int month = skip(atoms, skip(atoms, day.next(), "day"), "of");
        DateWords.Match name = monthName(atoms, month, true);
        if (name == null) {
            return day.number() > 31 || daysOfList == 0 ? null : dayOfList(atoms, day, daysOfList - 1);
        }
        YearReading year = yearAfter(atoms, name.next());
        if (day.number() > 31 && year.year() == Unnamed.UNSAID) {
            return null;
        }
        String said = atoms.words(at, year.next()).text();
        return new Reading(dayOf(year.year(), name.number(), day.number(), said), year.next());
    }

    private @Nullable Reading dayOfList(Atoms atoms, DayNumber day, int daysOfList) {
        DateWords.Match link = words.find("range-to", atoms, day.next());
        link = link != null ? link : words.find("list", atoms, day.next());
        if (link == null || !(atoms.at(link.next()).isNumber(1, 31) || atoms.is(link.next(), "the"))) {
            return null;
        }
        Reading last = dayThenMonth(atoms, link.next(), daysOfList);
        if (last == null || !(last.form() instanceof Form.Day(YearWord year, int month, int _))) {
            return null;
        }
        return new Reading(dayOf(year, month, day.number(), String.valueOf(day.number())), day.next());
    }

    private @Nullable Reading monthThenDay(Atoms atoms, int at) {
        DateWords.Match name = monthName(atoms, at, true);
        if (name == null) {
            return null;
        }
        DayNumber day = dayNumber(atoms, skip(atoms, name.next(), "the"));
        if (day == null || isCount(atoms, day.next()) || monthName(atoms, day.next(), true) != null) {
            return null;
        }
        YearReading year = yearAfter(atoms, day.next());
        if (day.number() > 31 && year.year() == Unnamed.UNSAID) {
            return null;
        }
        String said = atoms.words(at, year.next()).text();
        return new Reading(dayOf(year.year(), name.number(), day.number(), said), year.next());
    }

    /// The second day of "July 3 and 4, 1971" or "July 3–5".
    @Nullable
    Reading dayInSameMonth(Form.Day first, Atoms atoms, int at) {
        DayNumber day = dayNumber(atoms, at);
        if (day == null || day.number() > 31 || monthName(atoms, day.next(), true) != null) {
            return null;
        }
        YearReading year = yearAfter(atoms, day.next());
        if (atoms.at(year.next()).isNominal() || isCount(atoms, year.next())) {
            return null;
        }
        YearWord told = year.year() == Unnamed.UNSAID ? first.year() : year.year();
        return new Reading(
                dayOf(
                        told,
                        first.month(),
                        day.number(),
                        atoms.words(at, year.next()).text()),
                year.next());
    }

    /// Fixed days ("12-25") and days counted from Easter ("-2").
    private @Nullable Reading holiday(Atoms atoms, int at) {
        DateWords.Match match = words.find("holiday", atoms, at);
        DateWords.Match feast = match == null ? words.find("feast", atoms, at) : null;
        if (feast != null && atoms.at(at).isCapitalized()) {
            YearReading year = yearAfter(atoms, feast.next());
            return new Reading(new Form.Feast(year.year(), feast.number()), year.next());
        }
        if (match == null || (!atoms.at(at).isCapitalized() && !words.has("year-end", atoms, at))) {
            return null;
        }
        YearReading year = yearAfter(atoms, match.next());
        int month = Integer.parseInt(match.value().substring(0, 2));
        int day = Integer.parseInt(match.value().substring(3));
        boolean yearEnd = year.year() == Unnamed.UNSAID && words.has("year-end", atoms, at);
        return new Reading(new Form.Day(yearEnd ? Unnamed.THIS_YEAR : year.year(), month, day), year.next());
    }

    /// "On the 15th", "the 5th instant", "the 20th ult.".
    private @Nullable Reading dayOfMonth(Atoms atoms, int at) {
        if (!atoms.is(at, "the")) {
            return null;
        }
        DayNumber day = dayNumber(atoms, at + 1);
        if (day == null || day.number() > 31 || !day.ordinal()) {
            return null;
        }
        DateWords.Match letter = words.find("letter-month", atoms, day.next());
        if (letter != null) {
            return new Reading(new Form.MonthDay(day.number(), Form.Shift.valueOf(letter.value())), letter.next());
        }
        boolean figures = atoms.at(at + 1).isNumber() && atoms.is(at - 1, "on");
        return figures && endsPhrase(atoms.at(day.next()))
                ? new Reading(new Form.MonthDay(day.number(), Form.Shift.NONE), day.next())
                : null;
    }

    /// Whether no noun or "of" follows that the ordinal would count.
    private static boolean endsPhrase(Atom next) {
        return !next.exists()
                || !Character.isLetterOrDigit(next.text().charAt(0))
                        && !next.text().equals("-");
    }

    private record DayNumber(int number, int next, boolean ordinal) {}

    private @Nullable DayNumber dayNumber(Atoms atoms, int at) {
        if (atoms.at(at).isNumber(1, 99) && atoms.at(at).text().length() <= 2) {
            boolean ordinal = atoms.isGlued(at + 1) && words.has("ordinal-ending", atoms, at + 1);
            return new DayNumber(atoms.at(at).number(), ordinal ? at + 2 : at + 1, ordinal);
        }
        Numbers.Counted word = numbers.ordinal(atoms, at);
        return word == null ? null : new DayNumber(word.value(), word.next(), true);
    }

    private static Form dayOf(YearWord year, int month, int day, String said) {
        try {
            LocalDate.of(year instanceof Named(int number) ? number : LEAP_YEAR, month, day);
            return new Form.Day(year, month, day);
        } catch (DateTimeException _) {
            return new Form.NoDays(noSuchDay(year, month, said), null);
        }
    }

    private static String noSuchDay(YearWord year, int month, String said) {
        if (month < 1 || month > 12) {
            return "\"%s\" is no day: a year has 12 months".formatted(said);
        }
        int days = year instanceof Named(int number)
                ? YearMonth.of(number, month).lengthOfMonth()
                : Month.of(month).maxLength();
        return "\"%s\" is no day: that month has %d".formatted(said, days);
    }

    // ---- months and seasons

    private @Nullable Reading month(Atoms atoms, int at) {
        DateWords.Match name = monthName(atoms, at, false);
        if (name == null) {
            return null;
        }
        YearReading year = yearAfter(atoms, name.next());
        return new Reading(new Form.Month(year.year(), name.number()), year.next());
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

    private @Nullable Reading season(Atoms atoms, int at) {
        int name = skip(atoms, at, "the");
        DateWords.Match season = words.find("season", atoms, name);
        if (season == null) {
            return null;
        }
        YearReading year = yearAfter(atoms, season.next());
        boolean named = year.year() != Unnamed.UNSAID;
        if (!named
                && (atoms.at(name).isCapitalized()
                        || atoms.is(season.next(), "of")
                        || isFallOfSomething(atoms, name))) {
            return null;
        }
        return new Reading(new Form.Season(year.year(), season.number()), year.next());
    }

    private static boolean isFallOfSomething(Atoms atoms, int at) {
        return atoms.is(at, "fall") && !atoms.is(at - 1, "in") && !atoms.is(at - 2, "in");
    }

    /// "this year's third quarter".
    @Nullable
    Reading quarterOfYear(Atoms atoms, int at) {
        return words.has("year-word", atoms, at) ? quarter(atoms, at) : null;
    }

    /// "the third quarter of 2023", "the 2023 third quarter", "last year's third quarter", "Q3 2023", "the second
    /// half".
    private @Nullable Reading quarter(Atoms atoms, int at) {
        int start = skip(atoms, at, "the");
        YearReading before = yearBefore(atoms, start);
        DateWords.Match brief = words.find("short-quarter", atoms, before.next());
        if (brief != null) {
            return quarterOf(atoms, before.year(), brief.number(), brief.next());
        }
        DateWords.Match briefHalf = words.find("short-half", atoms, before.next());
        if (briefHalf != null) {
            YearReading year = yearAfter(atoms, briefHalf.next());
            return half(atoms, year.year(), briefHalf.number(), year.next());
        }
        DateWords.Match ordinal = words.find("ordinal", atoms, before.next());
        if (ordinal == null || ordinal.number() > 4) {
            return null;
        }
        DateWords.Match name = words.find("quarter", atoms, skip(atoms, ordinal.next(), "-"));
        if (name == null || (name.value().equals("HALF") && ordinal.number() > 2)) {
            return null;
        }
        return name.value().equals("HALF")
                ? half(atoms, before.year(), ordinal.number(), name.next())
                : quarterOf(atoms, before.year(), ordinal.number(), name.next());
    }

    private @Nullable Reading quarterOf(Atoms atoms, YearWord before, int number, int next) {
        YearReading year = before == Unnamed.UNSAID ? yearAfter(atoms, next) : new YearReading(before, next);
        return year.year() == Unnamed.UNSAID && atoms.is(year.next(), "of")
                ? null
                : new Reading(new Form.Quarter(year.year(), number), year.next());
    }

    private @Nullable Reading half(Atoms atoms, YearWord before, int number, int next) {
        boolean ofSomething = before == Unnamed.UNSAID && atoms.is(next, "of");
        return ofSomething ? null : new Reading(new Form.Half(before, number), next);
    }

    /// "2023", "2023's", "last year's" before a quarter.
    private YearReading yearBefore(Atoms atoms, int at) {
        DateWords.Match word = words.find("year-word", atoms, at);
        if (word != null) {
            return new YearReading(
                    Unnamed.valueOf(word.value()), atoms.isPossessed(word.next()) ? word.next() + 1 : word.next());
        }
        return atoms.at(at).isYear()
                ? new YearReading(new Named(atoms.at(at).number()), atoms.isPossessed(at + 1) ? at + 2 : at + 1)
                : new YearReading(Unnamed.UNSAID, at);
    }

    // ---- years

    private record YearReading(YearWord year, int next) {}

    /// "1971", ", 1971", "of 1971", "last year" after a month or a day; nothing there is a year unsaid.
    private YearReading yearAfter(Atoms atoms, int at) {
        DateWords.Match word = words.find("year-word", atoms, at);
        if (word != null) {
            return new YearReading(Unnamed.valueOf(word.value()), word.next());
        }
        boolean comma = atoms.is(at, ",");
        int year = comma || atoms.is(at, "of") ? at + 1 : at;
        year = atoms.is(year, "of") ? year + 1 : year;
        Numbers.Counted spoken = numbers.yearInWords(atoms, year);
        if (spoken != null) {
            return new YearReading(new Named(spoken.value()), spoken.next());
        }
        if (!atoms.at(year).isYear() || isCount(atoms, year + 1) || atoms.isPossessed(at)) {
            return new YearReading(Unnamed.UNSAID, at);
        }
        return new YearReading(new Named(atoms.at(year).number()), year + 1);
    }

    private @Nullable Reading year(Atoms atoms, int at) {
        DateWords.Match fiscal = words.find("fiscal", atoms, at);
        if (fiscal != null && atoms.at(fiscal.next()).isYear()) {
            return new Reading(new Form.Year(atoms.at(fiscal.next()).number()), fiscal.next() + 1);
        }
        DateWords.Match theYear = words.find("the-year", atoms, at);
        Numbers.Counted spoken = numbers.yearInWords(atoms, theYear == null ? at : theYear.next());
        if (spoken != null && spoken.value() >= FIRST_SPOKEN_YEAR) {
            return new Reading(new Form.Year(spoken.value()), spoken.next());
        }
        DateWords.Match era = words.find("era", atoms, at + 1);
        if (era != null && atoms.at(at + 1).isCapitalized() && atoms.at(at).isNumber(1, 9999)) {
            int number = atoms.at(at).number();
            return new Reading(new Form.Year(era.value().equals("BC") ? 1 - number : number), era.next());
        }
        return atoms.at(at).isYear() && !atoms.is(at + 1, "%")
                ? new Reading(new Form.Year(atoms.at(at).number()), at + 1)
                : null;
    }

    private @Nullable Reading years(Atoms atoms, int at) {
        DateWords.Match word = words.find("decade", atoms, at);
        if (word != null) {
            return new Reading(new Form.Years(word.number(), word.number() + 9), word.next());
        }
        int start = skip(atoms, at, "the");
        Reading decade = decade(atoms, start);
        return decade != null ? decade : century(atoms, start);
    }

    private static @Nullable Reading decade(Atoms atoms, int at) {
        boolean plural = (atoms.is(at + 1, "s") || atoms.isPossessed(at + 1)) && atoms.isGlued(at + 1);
        if (!atoms.at(at).isYear() || !plural || atoms.at(at).number() % 10 != 0) {
            return null;
        }
        if (atoms.isPossessed(at + 1) && !atoms.is(at - 1, "the")) {
            return null;
        }
        int first = atoms.at(at).number();
        return new Reading(new Form.Years(first, first + (first % 100 == 0 && first < 2000 ? 99 : 9)), at + 2);
    }

    private @Nullable Reading century(Atoms atoms, int at) {
        DayNumber ordinal = dayNumber(atoms, at);
        if (ordinal == null || !ordinal.ordinal() || ordinal.number() > 21) {
            return null;
        }
        int next = skip(atoms, ordinal.next(), "-");
        if (!atoms.is(next, "century")) {
            return null;
        }
        int first = (ordinal.number() - 1) * 100;
        return new Reading(new Form.Years(first + 1, first + 100), next + 1);
    }

    // ---- weekdays

    private @Nullable Reading weekday(Atoms atoms, int at) {
        int weekday = weekdayNumber(atoms, at);
        return weekday == 0 ? null : new Reading(weekdayForm(weekday), afterName(atoms, at));
    }

    Form weekdayForm(int number) {
        return new Form.Weekday(DayOfWeek.of(number), Form.Shift.NONE);
    }

    /// The place after a weekday's name; a short one ends with its point.
    int afterName(Atoms atoms, int at) {
        return words.has("weekday", atoms, at) ? at + 1 : at + 2;
    }

    /// The place after a weekday's name and a part of the day, or −1.
    private int afterWeekday(Atoms atoms, int at) {
        if (weekdayNumber(atoms, at) == 0) {
            return -1;
        }
        int next = afterName(atoms, at);
        DateWords.Match part = words.find("part-of-day", atoms, next);
        return part == null ? next : part.next();
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
        return brief != null && atoms.is(at + 1, ".") && atoms.isGlued(at + 1) ? brief.number() : 0;
    }

    /// Whether a number before that place counts things: "2000 people".
    boolean isCount(Atoms atoms, int next) {
        return words.has("counted", atoms, next);
    }

    private static int skip(Atoms atoms, int at, String word) {
        return atoms.is(at, word) ? at + 1 : at;
    }
}
