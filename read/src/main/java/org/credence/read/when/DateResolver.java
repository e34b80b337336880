package org.credence.read.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.credence.model.DateSpan;
import org.credence.model.Period;
import org.credence.model.Precision;
import org.credence.model.When;
import org.credence.model.Words;
import org.credence.read.when.Form.Shift;
import org.credence.read.when.YearWord.Named;
import org.credence.read.when.YearWord.OnWeekday;
import org.credence.read.when.YearWord.Unnamed;
import org.jspecify.annotations.Nullable;

/// Counts out the days of a found date. Never asks the wall clock.
final class DateResolver {
    private static final int YEARS_TO_LEAP_DAY = 8;

    /// From where is counted: the day of publication, the tense of the governing verb, the date told before.
    record Frame(
            @Nullable LocalDate published,
            Tense tense,
            @Nullable DateSpan context) {

        Frame around(LocalDate day, Tense direction) {
            return new Frame(day, direction, null);
        }

        @Nullable
        LocalDate anchor() {
            if (context == null) {
                return null;
            }
            return context.earliest() != null ? context.earliest() : context.latest();
        }

        /// Whether the text tells of a year long past, so that "on 3 May" is a day of that year.
        boolean isHistory() {
            LocalDate told = anchor();
            return told != null && (published == null || told.isBefore(published.minusYears(1)));
        }
    }

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
            case Form.FromContext _, Form.SpokenOf _ -> true;
            case Form.MonthDay(int _, Shift month) -> month == Shift.NONE;
            case Form.WeekOf(Form day) -> needsContext(day);
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
            case Form.Day(YearWord year, int month, int day) -> inYear(year, y -> day(y, month, day), frame);
            case Form.Month(YearWord year, int month) -> inYear(year, y -> month(y, month), frame);
            case Form.Season(YearWord year, int month) ->
                inYear(year, y -> months(y, month, 3, Precision.SEASON), frame);
            case Form.Quarter(YearWord year, int quarter) ->
                inYear(year, y -> months(y, quarter * 3 - 2, 3, Precision.RANGE), frame);
            case Form.Year(int year) -> months(year, 1, 12, Precision.YEAR);
            case Form.Years(int first, int last) ->
                new DateSpan(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.RANGE);
            case Form.Partial(Form.Part part, Form whole) -> partOf(part, spanOf(whole, frame), frame);
            case Form.Between between -> between(between, frame);
            case Form.FromDate(int count, Unit unit, Form date) -> fromContext(count, unit, spanOf(date, frame));
            case Form.FromContext(int count, Unit unit) -> fromContext(count, unit, frame.context());
            case Form.Half(YearWord year, int half) ->
                inYear(year, y -> months(y, half * 6 - 5, 6, Precision.RANGE), frame);
            case Form.Feast(YearWord year, int fromEaster) ->
                inYear(year, y -> DateSpan.day(Easter.sunday(y).plusDays(fromEaster)), frame);
            case Form.MonthDay(int day, Shift month) -> monthDay(day, month, frame);
            case Form.WeekOf(Form day) -> fromContext(0, Unit.WEEK, spanOf(day, frame));
            case Form.AtTime(Form day, String _) -> day == null ? null : spanOf(day, frame);
            case Form.SpokenOf(Unit unit) -> spokenOf(unit, frame);
            case Form.NoDays _, Form.Roughly _, Form.Duration _, Form.Every _, Form.Deictic _ -> null;
            case Form.Weekday _, Form.FromToday _, Form.Nearby _, Form.Stretch _, Form.FromNow _ ->
                frame.published() == null ? null : fromPublished(form, frame.published(), frame.tense());
        };
    }

    /// "Instant" is this month, "ultimo" the last, "proximo" the next; without a month that of the history told, else
    /// the
    /// nearest such day that the tense allows.
    private static @Nullable DateSpan monthDay(int day, Shift month, Frame frame) {
        LocalDate from = month == Shift.NONE && frame.isHistory() ? frame.anchor() : frame.published();
        if (from == null) {
            return null;
        }
        YearMonth at = YearMonth.from(from);
        return switch (month) {
            case THIS -> dayOf(at, day);
            case LAST -> dayOf(at.minusMonths(1), day);
            case NEXT -> dayOf(at.plusMonths(1), day);
            case NONE -> {
                boolean over = day <= from.getDayOfMonth();
                boolean coming = frame.tense() == Tense.FUTURE;
                yield frame.isHistory() || over != coming
                        ? dayOf(at, day)
                        : dayOf(coming ? at.plusMonths(1) : at.minusMonths(1), day);
            }
        };
    }

    private static @Nullable DateSpan dayOf(YearMonth month, int day) {
        return month.isValidDay(day) ? DateSpan.day(month.atDay(day)) : null;
    }

    /// The one told last, if it is such a unit; else a quarter that is over (reports come out after it), the week,
    /// month or
    /// year of publication.
    private static @Nullable DateSpan spokenOf(Unit unit, Frame frame) {
        DateSpan told = frame.context();
        if (told != null && told.earliest() != null && told.equals(UnitSpans.around(told.earliest(), unit))) {
            return told;
        }
        LocalDate published = frame.published();
        if (published == null) {
            return null;
        }
        return UnitSpans.around(unit == Unit.QUARTER ? published.minusMonths(3) : published, unit);
    }

    private static @Nullable DateSpan fromPublished(Form form, LocalDate published, Tense tense) {
        return switch (form) {
            case Form.Weekday weekday -> DateSpan.day(weekday(weekday, published, tense));
            case Form.FromToday(int days) -> DateSpan.day(published.plusDays(days));
            case Form.Nearby(Unit unit, Shift shift) -> nearby(unit, shift, published, tense);
            case Form.Stretch(int count, Unit unit) -> stretch(count, unit, published);
            case Form.FromNow(int count, Unit unit) -> fromNow(count, unit, published);
            default -> null;
        };
    }

    // ---- calendar

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

    private static @Nullable DateSpan inYear(YearWord year, IntFunction<@Nullable DateSpan> span, Frame frame) {
        if (year instanceof Named(int number)) {
            return span.apply(number);
        }
        if (year instanceof OnWeekday(DayOfWeek day)) {
            LocalDate near = frame.isHistory() ? frame.anchor() : frame.published();
            return near == null ? null : onWeekday(day, span, near.getYear());
        }
        LocalDate anchor = frame.anchor();
        boolean history = year == Unnamed.UNSAID && frame.isHistory();
        if (history || year == Unnamed.SAME_YEAR) {
            return anchor == null ? null : span.apply(anchor.getYear());
        }
        LocalDate published = frame.published();
        return published == null ? null : nearest((Unnamed) year, span, published, frame.tense());
    }

    /// From the year outward, the past first: 0, −1, 1, −2, 2 …
    private static @Nullable DateSpan onWeekday(DayOfWeek weekday, IntFunction<@Nullable DateSpan> span, int year) {
        return IntStream.rangeClosed(0, 2 * YEARS_TO_LEAP_DAY)
                .mapToObj(step -> span.apply(year + (step % 2 == 0 ? step / 2 : -(step + 1) / 2)))
                .filter(each -> each != null && fallsOn(each.earliest(), weekday))
                .findFirst()
                .orElse(null);
    }

    private static boolean fallsOn(@Nullable LocalDate day, DayOfWeek weekday) {
        return day != null && day.getDayOfWeek() == weekday;
    }

    private static @Nullable DateSpan nearest(
            Unnamed year, IntFunction<@Nullable DateSpan> span, LocalDate day, Tense tense) {
        return switch (year) {
            case LAST_YEAR -> span.apply(day.getYear() - 1);
            case THIS_YEAR, SAME_YEAR -> span.apply(day.getYear());
            case NEXT_YEAR -> span.apply(day.getYear() + 1);
            case LATEST -> latest(span, day, true);
            case COMING -> first(span, day, true);
            case UNSAID ->
                switch (tense) {
                    case FUTURE -> first(span, day, false);
                    case PAST, UNKNOWN -> latest(span, day, false);
                    case NEAREST -> closest(latest(span, day, false), first(span, day, false), day);
                };
        };
    }

    /// A little farther back is as near: texts tell more of what was than of what will be.
    private static @Nullable DateSpan closest(@Nullable DateSpan past, @Nullable DateSpan coming, LocalDate day) {
        if (past == null || coming == null || past.latest() == null || coming.earliest() == null) {
            return past == null ? coming : past;
        }
        long back = ChronoUnit.DAYS.between(past.latest(), day);
        return back * 4 <= ChronoUnit.DAYS.between(day, coming.earliest()) * 5 ? past : coming;
    }

    private static @Nullable DateSpan latest(IntFunction<@Nullable DateSpan> span, LocalDate day, boolean isOver) {
        return IntStream.rangeClosed(0, YEARS_TO_LEAP_DAY + 1)
                .mapToObj(back -> span.apply(day.getYear() + 1 - back))
                .filter(each -> each != null && begins(each, day, isOver))
                .findFirst()
                .orElse(null);
    }

    private static boolean begins(DateSpan span, LocalDate day, boolean isOver) {
        LocalDate bound = isOver ? span.latest() : span.earliest();
        return bound != null && (isOver ? bound.isBefore(day) : !bound.isAfter(day));
    }

    private static @Nullable DateSpan first(IntFunction<@Nullable DateSpan> span, LocalDate day, boolean notBegun) {
        return IntStream.rangeClosed(0, YEARS_TO_LEAP_DAY + 1)
                .mapToObj(on -> span.apply(day.getYear() - 1 + on))
                .filter(each -> each != null && ends(each, day, notBegun))
                .findFirst()
                .orElse(null);
    }

    private static boolean ends(DateSpan span, LocalDate day, boolean notBegun) {
        LocalDate bound = notBegun ? span.earliest() : span.latest();
        return bound != null && (notBegun ? bound.isAfter(day) : !bound.isBefore(day));
    }

    // ---- counted from publication

    private static LocalDate weekday(Form.Weekday weekday, LocalDate published, Tense tense) {
        return switch (weekday.shift()) {
            case LAST -> published.with(TemporalAdjusters.previous(weekday.day()));
            case NEXT -> published.with(TemporalAdjusters.next(weekday.day()));
            case THIS ->
                tense == Tense.UNKNOWN ? published.with(weekday.day()) : nearestWeekday(weekday, published, tense);
            case NONE -> nearestWeekday(weekday, published, tense);
        };
    }

    private static LocalDate nearestWeekday(Form.Weekday weekday, LocalDate published, Tense tense) {
        return published.with(
                tense == Tense.FUTURE
                        ? TemporalAdjusters.nextOrSame(weekday.day())
                        : TemporalAdjusters.previousOrSame(weekday.day()));
    }

    private static DateSpan nearby(Unit unit, Shift shift, LocalDate published, Tense tense) {
        if (unit == Unit.WEEKEND) {
            return weekend(shift, published, tense);
        }
        int steps = switch (shift) {
            case LAST -> -1;
            case THIS, NONE -> 0;
            case NEXT -> 1;
        };
        return UnitSpans.around(UnitSpans.plus(published, steps, unit), unit);
    }

    private static DateSpan weekend(Shift shift, LocalDate published, Tense tense) {
        LocalDate inWeek = published.with(DayOfWeek.SATURDAY);
        boolean begun = !inWeek.isAfter(published);
        LocalDate saturday = switch (shift) {
            case LAST -> inWeek.minusWeeks(1);
            case NEXT -> inWeek.plusWeeks(1);
            case THIS -> tense == Tense.PAST && !begun ? inWeek.minusWeeks(1) : inWeek;
            case NONE -> tense != Tense.FUTURE && !begun ? inWeek.minusWeeks(1) : inWeek;
        };
        return UnitSpans.around(saturday, Unit.WEEKEND);
    }

    private static DateSpan stretch(int count, Unit unit, LocalDate published) {
        LocalDate end = UnitSpans.plus(published, count, unit);
        return count < 0
                ? new DateSpan(end, published, Precision.RANGE)
                : new DateSpan(published, end, Precision.RANGE);
    }

    private static DateSpan fromNow(int count, Unit unit, LocalDate published) {
        DateSpan around = UnitSpans.around(UnitSpans.plus(published, count, unit), unit);
        if (unit != Unit.DECADE && unit != Unit.CENTURY) {
            return around;
        }
        // "Two decades ago" is a round number: a fifth of the unit may be missing or too much.
        LocalDate middle = UnitSpans.plus(published, count, unit);
        int slack = (unit == Unit.DECADE ? 2 : 20) * Math.abs(count);
        return new DateSpan(middle.minusYears(slack), middle.plusYears(slack), Precision.RANGE);
    }

    // ---- counted from what was told before

    static @Nullable DateSpan fromContext(int count, Unit unit, @Nullable DateSpan context) {
        if (context == null) {
            return null;
        }
        LocalDate first = context.earliest() != null ? context.earliest() : context.latest();
        LocalDate last = context.latest() != null ? context.latest() : context.earliest();
        if (first == null || last == null || (count == 0 && unit == Unit.DAY && !context.isDay())) {
            return context;
        }
        DateSpan from = UnitSpans.around(UnitSpans.plus(first, count, unit), unit);
        DateSpan to = UnitSpans.around(UnitSpans.plus(last, count, unit), unit);
        return from.equals(to) ? from : new DateSpan(from.earliest(), to.latest(), Precision.RANGE);
    }

    // ---- parts and ranges

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
