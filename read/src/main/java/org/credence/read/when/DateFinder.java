package org.credence.read.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credence.model.DateSpan;
import org.credence.model.Period;
import org.credence.model.When;
import org.credence.parse.ParsedSentence;
import org.credence.read.when.YearWord.Named;
import org.jspecify.annotations.Nullable;

/// Finds the date expressions of a sentence and counts out the days they mean.
///
/// Two steps, because the direction of "on Thursday" hangs on the tense of the verb that governs it: [#find] reads what
/// is
/// said, [#resolve] counts the days. Durations ("for three years"), ages, counts and numbers of documents are no dates.
/// Safe for many threads.
public final class DateFinder {
    private final DateWords words = DateWords.load();
    private final Numbers numbers = new Numbers(words);
    private final LengthGrammar lengths = new LengthGrammar(words, numbers);
    private final CalendarGrammar calendar = new CalendarGrammar(words, numbers);
    private final RelativeGrammar relative = new RelativeGrammar(words, lengths, calendar);
    private final RangeGrammar ranges = new RangeGrammar(words, calendar, relative);
    private final SetGrammar sets = new SetGrammar(words, lengths, calendar);
    private final UndatedGrammar undated = new UndatedGrammar(words, lengths, calendar);
    private final YearContext context = new YearContext(words);
    private final DateResolver resolver = new DateResolver();

    /// All expressions that tell a date, from left to right; none overlaps another.
    public List<FoundDate> find(ParsedSentence sentence) {
        return findAll(sentence).stream().filter(date -> date.form().isDate()).toList();
    }

    /// All time expressions: dates, and lengths, repetitions and words like "now".
    List<FoundDate> findAll(ParsedSentence sentence) {
        Atoms atoms = Atoms.of(sentence);
        List<Candidate> found = new ArrayList<>();
        int at = 0;
        while (at < atoms.size()) {
            Candidate candidate = candidateAt(atoms, at, found.isEmpty() ? null : found.getLast());
            if (candidate != null) {
                found.add(candidate);
            }
            at = candidate == null ? at + 1 : candidate.next();
        }
        return lendYears(atoms, found).stream().map(each -> each.found(atoms)).toList();
    }

    /// The days that an expression means, or a reason why it means none.
    ///
    /// `context` is the date told before it in the text, for "three years earlier" and for days of a past year.
    public When resolve(FoundDate date, @Nullable LocalDate published, Tense tense, @Nullable DateSpan context) {
        return resolver.resolve(date, new Frame(published, tense, context));
    }

    /// Whether its days hang on the date told before: "the next morning", "in October of that year".
    public boolean needsContext(FoundDate date) {
        return DateResolver.needsContext(date.form());
    }

    /// Beginning and end of what held then, where the expression tells one ("from 1996 to 2001", "since 2011").
    public Optional<Period> period(
            FoundDate date, @Nullable LocalDate published, Tense tense, @Nullable DateSpan context) {
        return resolver.period(date, new Frame(published, tense, context));
    }

    private record Candidate(int start, int core, int next, Relation relation, Form form) {
        FoundDate found(Atoms atoms) {
            return new FoundDate(
                    atoms.words(start, next),
                    atoms.words(core, next),
                    atoms.at(start).token(),
                    atoms.at(next - 1).token(),
                    relation,
                    form);
        }
    }

    private @Nullable Candidate candidateAt(Atoms atoms, int at, @Nullable Candidate before) {
        Candidate opened = openedRange(atoms, at);
        opened = opened != null ? opened : untilNow(atoms, at);
        if (opened != null) {
            return opened;
        }
        Reading set = sets.read(atoms, at);
        if (set != null) {
            return new Candidate(at, at, set.next(), Relation.AT, set.form());
        }
        Candidate related = related(atoms, at);
        Candidate date = related != null ? related : bare(atoms, at, before);
        return date != null ? date : undated(atoms, at);
    }

    private @Nullable Candidate undated(Atoms atoms, int at) {
        Reading reading = undated.read(atoms, at);
        return reading == null ? null : new Candidate(at, at, reading.next(), Relation.AT, reading.form());
    }

    /// "between 1996 and 2001", "from May to July 2021", "from 1996 to the present".
    private @Nullable Candidate openedRange(Atoms atoms, int at) {
        DateWords.Match opener = words.find("range-opener", atoms, at);
        if (opener == null) {
            return null;
        }
        Reading range = ranges.continued(atoms, opener.next(), "range-to");
        if (range != null) {
            return new Candidate(at, opener.next(), range.next(), Relation.FROM_TO, range.form());
        }
        Reading toNow = ranges.untilNow(atoms, opener.next());
        return toNow == null ? null : new Candidate(at, opener.next(), toNow.next(), Relation.SINCE, toNow.form());
    }

    /// "during 2021–present", "(2021–present)".
    private @Nullable Candidate untilNow(Atoms atoms, int at) {
        DateWords.Match relation = words.find("relation", atoms, at);
        int core = relation == null ? at : relation.next();
        Reading toNow = ranges.joinedToNow(atoms, core);
        return toNow == null ? null : new Candidate(at, core, toNow.next(), Relation.SINCE, toNow.form());
    }

    /// A date behind a preposition; "after the 2021 withdrawal" and "by Friday's deadline" are not: there the
    /// preposition
    /// belongs to what the date modifies.
    private @Nullable Candidate related(Atoms atoms, int at) {
        DateWords.Match relation = words.find("relation", atoms, at);
        if (relation == null) {
            return null;
        }
        int start = atoms.is(relation.next(), "both") ? relation.next() + 1 : relation.next();
        if (sets.read(atoms, start) != null) {
            return null;
        }
        Reading range = ranges.continued(atoms, start, "dash");
        if (range != null && context.acceptsRange(atoms, start, range)) {
            return new Candidate(at, start, range.next(), Relation.FROM_TO, range.form());
        }
        Reading reading = ranges.single(atoms, start);
        if (reading == null || modifies(atoms, start, reading) || !context.acceptsAfter(atoms, at, start, reading)) {
            return null;
        }
        return new Candidate(at, start, reading.next(), Relation.valueOf(relation.value()), reading.form());
    }

    private static boolean modifies(Atoms atoms, int start, Reading reading) {
        return atoms.isPossessed(reading.next())
                || (atoms.is(start, "the") && atoms.at(reading.next()).isNominal());
    }

    private @Nullable Candidate bare(Atoms atoms, int at, @Nullable Candidate before) {
        Reading range = ranges.continued(atoms, at, "dash");
        if (range != null && context.acceptsBareRange(atoms, at, range)) {
            return new Candidate(at, at, range.next(), Relation.FROM_TO, range.form());
        }
        Candidate listed = before == null ? null : listed(atoms, at, before);
        if (listed != null) {
            return listed;
        }
        Reading reading = ranges.single(atoms, at);
        return reading == null || !context.acceptsBare(atoms, at, reading)
                ? null
                : new Candidate(at, at, reading.next(), Relation.AT, reading.form());
    }

    /// The second of "in both 2022 and 2024", "July 3 and 4, 1971".
    private @Nullable Candidate listed(Atoms atoms, int at, Candidate before) {
        if (!isListed(atoms, before.next(), at)) {
            return null;
        }
        Relation relation = before.relation() == Relation.FROM_TO ? Relation.AT : before.relation();
        if (before.form() instanceof Form.Day first && (atoms.is(at - 1, "and") || atoms.is(at - 1, "or"))) {
            Reading day = calendar.days().dayInSameMonth(first, atoms, at);
            if (day != null) {
                return new Candidate(at, at, day.next(), relation, day.form());
            }
        }
        boolean year = namesYear(before.form()) && context.acceptsListed(atoms, at);
        return year
                ? new Candidate(
                        at, at, at + 1, relation, new Form.Year(atoms.at(at).number()))
                : null;
    }

    private boolean isListed(Atoms atoms, int from, int to) {
        DateWords.Match link = words.find("list", atoms, from);
        return link != null && link.next() == to;
    }

    private static boolean namesYear(Form form) {
        return switch (form) {
            case Form.Year _, Form.Between _ -> true;
            case Form.Day(YearWord year, int _, int _) -> year instanceof Named;
            case Form.Month(YearWord year, int _) -> year instanceof Named;
            default -> false;
        };
    }

    /// "in May and June 2021": the first takes the year of the second.
    private List<Candidate> lendYears(Atoms atoms, List<Candidate> found) {
        List<Candidate> lent = new ArrayList<>(found);
        for (int i = found.size() - 2; i >= 0; i--) {
            Candidate each = found.get(i);
            Candidate next = lent.get(i + 1);
            if (isListed(atoms, each.next(), next.start())) {
                Form form = RangeGrammar.withYearOf(each.form(), next.form());
                lent.set(i, new Candidate(each.start(), each.core(), each.next(), each.relation(), form));
            }
        }
        return lent;
    }
}
