package org.credence.read.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.credence.model.DateSpan;
import org.credence.model.Words;
import org.credence.parse.ParsedSentence;
import org.credence.read.proposition.Tree;
import org.credence.read.when.Form.Era;
import org.jspecify.annotations.Nullable;

/// All time expressions of a text, as TIMEX3.
///
/// They are found by the grammar of [DateFinder] and counted by the same rules as the dates of claims. The anchor is
/// the
/// *local day* on which a text came out: "today" is the writer's, and an instant in UTC may lie on the day after it (an
/// evening in New York) or before it (a morning in Tokyo). Who has only an instant takes its day where the publisher
/// sits. Hours of a clock are kept as told, without their zone.
/// Safe for many threads.
public final class TimeFinder {
    private final DateWords words = DateWords.load();
    private final DateFinder finder = new DateFinder();
    private final Timex timex = new Timex(new DateResolver());

    /// From left to right; the sentences are those of one text, in order. Without an anchor only what names its days
    /// itself has a value.
    public List<TimeExpression> find(List<ParsedSentence> sentences, @Nullable LocalDate anchor) {
        List<List<FoundDate>> found = sentences.stream().map(finder::findAll).toList();
        boolean past = anchor == null || Narrative.isOfThePast(found, anchor);
        List<TimeExpression> expressions = new ArrayList<>();
        ToldDates told = new ToldDates(past);
        for (int i = 0; i < sentences.size(); i++) {
            if (found.get(i).isEmpty()) {
                continue;
            }
            GoverningTense tenses = new GoverningTense(words, new Tree(sentences.get(i)));
            for (FoundDate date : found.get(i)) {
                Tense tense = tenses.of(date);
                if (tense == Tense.PAST && isComing(date.form())) {
                    continue;
                }
                for (Bound bound : bounds(date)) {
                    boolean counts = past || counts(bound.form());
                    Frame frame = new Frame(anchor, tense, counts ? told.contextOf(bound.form()) : null);
                    timex.of(bound.words(), bound.form(), frame).ifPresent(expressions::add);
                    DateSpan span = timex.span(bound.form(), frame);
                    if (span != null) {
                        told.add(bound.form(), span);
                    }
                }
            }
        }
        return List.copyOf(expressions);
    }

    /// "Was soon released": soon after that, not from now.
    private static boolean isComing(Form form) {
        return form instanceof Form.NoDays(String _, Era era) && era == Era.FUTURE;
    }

    /// Whether the date told before matters.
    private static boolean counts(Form form) {
        return form instanceof Form.FromNow || DateResolver.needsContext(form);
    }

    private record Bound(Words words, Form form) {}

    /// A range is two expressions.
    private static List<Bound> bounds(FoundDate date) {
        return date.form() instanceof Form.Between(Words fromWords, Form from, Words toWords, Form to)
                ? List.of(new Bound(fromWords, from), new Bound(toWords, to))
                : List.of(new Bound(date.core(), date.form()));
    }
}
