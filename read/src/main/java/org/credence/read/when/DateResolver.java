package org.credence.read.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.credence.model.DateSpan;
import org.credence.model.Period;
import org.credence.model.Precision;
import org.credence.model.When;
import org.credence.model.Words;
import org.credence.read.when.Form.Shift;
import org.credence.read.when.YearWord.Unnamed;
import org.jspecify.annotations.Nullable;

/// Counts out the days of a found date. Never asks the wall clock.
final class DateResolver {
    When resolve(FoundDate date, Frame frame) {
        Frame toUse = date.relation() == Relation.BY && frame.tense() == Tense.UNKNOWN
                ? new Frame(frame.published(), Tense.FUTURE, frame.context())
                : frame;
        When when = when(date.words(), date.form(), toUse);
        DateSpan span = when.span();
        return span == null ? when : When.of(date.words(), related(relationOf(date), span));
    }

    Optional<Period> period(FoundDate date, Frame frame) {
        When when = resolve(date, frame);
        return switch (date.relation()) {
            case AT -> Optional.empty();
            case SINCE, AFTER -> Optional.of(new Period(when, null));
            case UNTIL, BEFORE, BY -> Optional.of(new Period(null, when));
            case FROM_TO -> Optional.of(bounds(date, frame));
        };
    }

    private Period bounds(FoundDate date, Frame frame) {
        if (!(date.form() instanceof Form.Between between)) {
            return new Period(resolve(date, frame), null);
        }
        DateSpan from = bound(between, frame, true);
        DateSpan to = bound(between, frame, false);
        return new Period(told(between.fromWords(), between.from(), from), told(between.toWords(), between.to(), to));
    }

    private static When told(Words words, Form form, @Nullable DateSpan span) {
        return span == null ? new When(words, null, whyUnknown(words, form)) : When.of(words, span);
    }

    private When when(Words words, Form form, Frame frame) {
        if (form instanceof Form.NoDays(String reason, var _)) {
            return new When(words, null, reason);
        }
        if (form instanceof Form.Roughly) {
            return new When(words, null, RelativeGrammar.namesNone(words));
        }
        if (form instanceof Form.Between between && endsBeforeBeginning(between, frame)) {
            return new When(words, null, "\"%s\" ends before it begins".formatted(words.text()));
        }
        return told(words, form, spanOf(form, frame));
    }

    private static String whyUnknown(Words words, Form form) {
        return needsContext(form)
                ? "no date told before to count from: \"%s\"".formatted(words.text())
                : "no publication day to count from: \"%s\"".formatted(words.text());
    }

    static boolean needsContext(Form form) {
        return switch (form) {
            case Form.FromContext _, Form.SpokenOf _, Form.WeekdayFrom _, Form.Reported _ -> true;
            case Form.MonthDay(int _, Shift month) -> month == Shift.NONE;
            case Form.WeekOf(Form day) -> needsContext(day);
            case Form.NthWeekday(int _, DayOfWeek _, Form whole) -> needsContext(whole);
            case Form.NthUnit(int _, Unit _, Form whole) -> needsContext(whole);
            case Form.AtTime(Form day, String _) -> day == null || needsContext(day);
            case Form.Partial(Form.Part _, Form whole) -> needsContext(whole);
            case Form.FromDate(int _, Unit _, Form date) -> needsContext(date);
            case Form.Day(YearWord year, int _, int _) -> year == Unnamed.SAME_YEAR;
            case Form.Month(YearWord year, int _) -> year == Unnamed.SAME_YEAR;
            case Form.Season(YearWord year, int _) -> year == Unnamed.SAME_YEAR;
            case Form.Quarter(YearWord year, int _) -> year == Unnamed.SAME_YEAR;
            case Form.Half(YearWord year, int _) -> year == Unnamed.SAME_YEAR;
            default -> false;
        };
    }

    /// "Before the end of September" leaves all of September open.
    private static Relation relationOf(FoundDate date) {
        boolean end = date.form() instanceof Form.Partial(Form.Part part, Form _) && part == Form.Part.LATE;
        return end && date.relation() == Relation.BEFORE ? Relation.UNTIL : date.relation();
    }

    private static DateSpan related(Relation relation, DateSpan span) {
        LocalDate first = span.earliest();
        LocalDate last = span.latest();
        if (first == null || last == null) {
            return span;
        }
        return switch (relation) {
            case AT, FROM_TO -> span;
            case SINCE -> new DateSpan(first, null, Precision.AFTER);
            case AFTER -> new DateSpan(last.plusDays(1), null, Precision.AFTER);
            case UNTIL, BY -> new DateSpan(null, last, Precision.BEFORE);
            case BEFORE -> new DateSpan(null, first.minusDays(1), Precision.BEFORE);
        };
    }

    @Nullable
    DateSpan spanOf(Form form, Frame frame) {
        return switch (form) {
            case Form.Day(YearWord year, int month, int day) ->
                YearCounting.inYear(year, y -> day(y, month, day), frame);
            case Form.Month(YearWord year, int month) -> YearCounting.inYear(year, y -> month(y, month), frame);
            case Form.Season(YearWord year, int month) ->
                YearCounting.inYear(year, y -> months(y, month, 3, Precision.SEASON), frame);
            case Form.Quarter(YearWord year, int quarter) ->
                YearCounting.inYear(year, y -> months(y, quarter * 3 - 2, 3, Precision.RANGE), frame);
            case Form.Year(int year) -> months(year, 1, 12, Precision.YEAR);
            case Form.Years(int first, int last) ->
                new DateSpan(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.RANGE);
            case Form.Partial(Form.Part part, Form whole) -> partOf(part, spanOf(whole, frame), frame);
            case Form.Between between -> between(between, frame);
            case Form.FromDate(int count, Unit unit, Form date) ->
                NearCounting.fromContext(count, unit, spanOf(date, frame));
            case Form.FromContext(int count, Unit unit) -> NearCounting.fromContext(count, unit, frame.context());
            case Form.Half(YearWord year, int half) ->
                YearCounting.inYear(year, y -> months(y, half * 6 - 5, 6, Precision.RANGE), frame);
            case Form.Feast(YearWord year, int fromEaster) ->
                YearCounting.inYear(year, y -> DateSpan.day(Easter.sunday(y).plusDays(fromEaster)), frame);
            case Form.NthWeekday(int number, DayOfWeek day, Form whole) ->
                within(whole, span -> NthCounting.weekday(number, day, span), frame);
            case Form.NthUnit(int number, Unit unit, Form whole) ->
                within(whole, span -> NthCounting.unit(number, unit, span), frame);
            case Form.Either(Form first, Form second) ->
                EitherCounting.either(spanOf(first, frame), spanOf(second, frame), frame);
            case Form.MonthDay(int day, Shift month) -> NearCounting.monthDay(day, month, frame);
            case Form.WeekOf(Form day) -> NearCounting.fromContext(0, Unit.WEEK, spanOf(day, nearFeast(day, frame)));
            case Form.WeekdayFrom(DayOfWeek day, boolean later) ->
                NearCounting.weekdayFrom(day, later, frame.context());
            case Form.Reported(Unit unit, Form clue) -> NearCounting.reported(unit, spanOf(clue, frame), frame);
            case Form.AtTime(Form day, String _) -> day == null ? null : spanOf(day, frame);
            case Form.SpokenOf(Unit unit) -> NearCounting.spokenOf(unit, frame);
            case Form.NoDays _, Form.Roughly _, Form.Duration _, Form.Every _, Form.Deictic _ -> null;
            case Form.Weekday _, Form.FromToday _, Form.Nearby _, Form.Stretch _, Form.FromNow _ ->
                frame.published() == null ? null : NearCounting.fromPublished(form, frame.published(), frame.tense());
        };
    }

    /// In a month without a year the day itself, not the month, must be over or to come.
    private @Nullable DateSpan within(Form whole, UnaryOperator<@Nullable DateSpan> counted, Frame frame) {
        return whole instanceof Form.Month(YearWord year, int month)
                ? YearCounting.inYear(year, y -> counted.apply(month(y, month)), frame)
                : counted.apply(spanOf(whole, frame));
    }

    private static @Nullable DateSpan day(int year, int month, int day) {
        YearMonth whole = YearMonth.of(year, month);
        return whole.isValidDay(day) ? DateSpan.day(whole.atDay(day)) : null;
    }

    private static DateSpan month(int year, int month) {
        return months(year, month, 1, Precision.MONTH);
    }

    private static DateSpan months(int year, int first, int count, Precision precision) {
        LocalDate start = LocalDate.of(year, first, 1);
        // A winter is named after the year in which it begins.
        return new DateSpan(start, start.plusMonths(count).minusDays(1), precision);
    }

    private static @Nullable DateSpan partOf(Form.Part part, @Nullable DateSpan whole, Frame frame) {
        if (whole == null || whole.earliest() == null || whole.latest() == null || whole.isDay()) {
            return whole;
        }
        LocalDate first = whole.earliest();
        LocalDate last = whole.latest();
        return switch (part) {
            case EARLY -> UnitSpans.share(first, last, 0, 3);
            case MID -> UnitSpans.share(first, last, 1, 3);
            case LATE -> UnitSpans.share(first, last, 2, 3);
            case FIRST_HALF -> UnitSpans.share(first, last, 0, 2);
            case SECOND_HALF -> UnitSpans.share(first, last, 1, 2);
            case SO_FAR -> cut(first, last, frame.published(), true, whole);
            case REST -> cut(first, last, frame.published(), false, whole);
        };
    }

    private static DateSpan cut(
            LocalDate first, LocalDate last, @Nullable LocalDate now, boolean before, DateSpan whole) {
        if (now == null || now.isBefore(first) || now.isAfter(last)) {
            return whole;
        }
        return before ? new DateSpan(first, now, whole.precision()) : new DateSpan(now, last, whole.precision());
    }

    /// "As Easter week began" tells of the week at hand, though Easter is yet to come.
    private static Frame nearFeast(Form day, Frame frame) {
        boolean near = day instanceof Form.Feast && frame.tense() != Tense.FUTURE;
        return near ? new Frame(frame.published(), Tense.NEAREST, frame.context()) : frame;
    }

    private @Nullable DateSpan between(Form.Between between, Frame frame) {
        DateSpan from = bound(between, frame, true);
        DateSpan to = bound(between, frame, false);
        return from == null || to == null ? null : new DateSpan(from.earliest(), to.latest(), Precision.RANGE);
    }

    private boolean endsBeforeBeginning(Form.Between between, Frame frame) {
        DateSpan from = bound(between, frame, true);
        DateSpan to = bound(between, frame, false);
        return from != null
                && to != null
                && from.earliest() != null
                && to.latest() != null
                && to.latest().isBefore(from.earliest());
    }

    /// One end of a range. With a future tense the end is the next such day after the beginning; else the beginning is
    /// the
    /// last such day before the end.
    private @Nullable DateSpan bound(Form.Between between, Frame frame, boolean beginning) {
        boolean future = frame.tense() == Tense.FUTURE;
        Form fixed = future ? between.from() : between.to();
        Form hanging = future ? between.to() : between.from();
        DateSpan span = spanOf(fixed, frame);
        if (beginning == future || span == null) {
            return span;
        }
        LocalDate day = future ? span.earliest() : span.latest();
        boolean hangs = day != null && hangs(hanging) && !frame.isHistory();
        return spanOf(hanging, hangs && day != null ? frame.around(day, future ? Tense.FUTURE : Tense.PAST) : frame);
    }

    private static boolean hangs(Form form) {
        return switch (form) {
            case Form.Day(YearWord year, int _, int _) -> year == Unnamed.UNSAID;
            case Form.Month(YearWord year, int _) -> year == Unnamed.UNSAID;
            case Form.Weekday(DayOfWeek _, Shift shift) -> shift == Shift.NONE;
            default -> false;
        };
    }
}
