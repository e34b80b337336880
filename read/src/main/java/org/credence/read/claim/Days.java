package org.credence.read.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credence.model.DateSpan;
import org.credence.model.Mention;
import org.credence.model.Period;
import org.credence.model.Precision;
import org.credence.model.When;
import org.credence.model.Words;
import org.credence.read.factuality.Governance;
import org.credence.read.factuality.Governor;
import org.credence.read.frame.Lexicon;
import org.credence.read.proposition.Tree;
import org.credence.read.when.DateFinder;
import org.credence.read.when.Form;
import org.credence.read.when.FoundDate;
import org.credence.read.when.Relation;
import org.credence.read.when.Tense;
import org.credence.read.when.YearWord;
import org.jspecify.annotations.Nullable;

/// The days that a predicate of a sentence has: its date, counted out by tense and by what was told before.
final class Days {
    private final Tree tree;
    private final Governance governance;
    private final DateOwners owners;
    private final DateFinder finder;
    private final @Nullable LocalDate published;
    private final @Nullable DateSpan lastTold;
    private final List<FoundDate> dates;
    private final boolean history;

    /// `history`: the document tells of years long past, so that a day without a year is one of the year told last.
    Days(
            Tree tree,
            Governance governance,
            Lexicon lexicon,
            DateFinder finder,
            @Nullable LocalDate published,
            @Nullable DateSpan lastTold,
            boolean history) {
        this.history = history;
        this.governance = governance;
        this.lastTold = lastTold;
        this.tree = tree;
        this.finder = finder;
        this.published = published;
        this.dates = finder.find(tree.sentence());
        this.owners = new DateOwners(tree, governance, lexicon, dates);
    }

    /// A date with the period it tells, if it tells one, and for "until D" that day: what was not done until then was
    /// done then.
    record Told(When when, Optional<Period> period, Optional<When> until) {
        Told(When when) {
            this(when, Optional.empty(), Optional.empty());
        }
    }

    boolean isNoDate(Words words) {
        return dates.stream().noneMatch(date -> date.words().span().overlaps(words.span()));
    }

    /// The dates of a predicate, several for "in both 2022 and 2024"; one unknown date with its reason where the
    /// sentence gives none.
    ///
    /// `declared`: the act is done by saying so, so that the day of the declaration is its own.
    List<Told> of(int word, boolean nominal, boolean declared) {
        List<FoundDate> own = owners.belonging(word, nominal).stream()
                .filter(date -> declared || date.firstToken() > word || !isDecided(word, nominal))
                .toList();
        List<FoundDate> found = own.isEmpty() && declared ? owners.ofDeclaration(word) : own;
        if (found.isEmpty()) {
            return List.of(after(word).orElseGet(() -> new Told(When.unknown("the sentence gives no date"))));
        }
        Tense tense = tense(word, nominal);
        List<Told> told = new ArrayList<>();
        boolean several = found.stream().allMatch(date -> date.relation() == Relation.AT) && areList(found);
        for (FoundDate date : several ? found : List.of(ownAmong(found, word))) {
            told.add(told(date, tense));
        }
        return told;
    }

    /// "voted on 23 June to leave": the day is that of the vote.
    private boolean isDecided(int word, boolean nominal) {
        return governance
                .of(word, nominal)
                .filter(governed ->
                        governed.form() != Governor.Form.THAT && governed.use().effect() == Governor.Effect.DECLARED)
                .isPresent();
    }

    private static FoundDate at(FoundDate date) {
        return new FoundDate(date.words(), date.core(), date.firstToken(), date.lastToken(), Relation.AT, date.form());
    }

    /// Of several dates the one that opens the sentence, else the first behind the predicate: "following the
    /// announcement on May 3, … was closed on June 5".
    private FoundDate ownAmong(List<FoundDate> found, int word) {
        return found.getFirst().firstToken() == 1
                ? found.getFirst()
                : found.stream()
                        .filter(date -> date.firstToken() > word)
                        .findFirst()
                        .orElse(found.getFirst());
    }

    private Told told(FoundDate date, Tense tense) {
        DateSpan context = context(date);
        Optional<When> until = date.relation() == Relation.UNTIL
                ? Optional.of(finder.resolve(at(date), published, tense, context))
                : Optional.empty();
        return new Told(
                finder.resolve(date, published, tense, context), finder.period(date, published, tense, context), until);
    }

    /// Some of a list with the date that is theirs: "by *Samoa in 2008* and by *Tonga in 2014*".
    record Share(List<Mention> mentions, Told told) {}

    /// A list in which each has a date of its own, in shares; empty where one date holds for all.
    List<Share> shares(int word, boolean nominal, List<Mention> list) {
        List<Share> shares = new ArrayList<>();
        List<Mention> left = new ArrayList<>(list);
        for (FoundDate date : owners.belonging(word, nominal)) {
            int start = date.words().span().start();
            List<Mention> before = left.stream()
                    .filter(mention -> mention.words().span().end() <= start)
                    .toList();
            if (before.isEmpty()) {
                return List.of();
            }
            left.removeAll(before);
            shares.add(new Share(before, told(date, tense(word, nominal))));
        }
        return left.isEmpty() && shares.size() > 1 ? shares : List.of();
    }

    /// What "a day later" counts from: the date before it in the sentence, else the last one that a claim told.
    private @Nullable DateSpan context(FoundDate date) {
        if (!finder.needsContext(date) && !(history && isYearUnsaid(date.form()))) {
            return null;
        }
        Optional<FoundDate> below = dates.stream()
                .filter(other -> other.firstToken() > date.lastToken() && isOfClauseBelow(date, other))
                .findFirst();
        if (below.isPresent()) {
            return finder.resolve(below.get(), published, Tense.PAST, null).span();
        }
        int index = dates.indexOf(date);
        return index > 0
                ? finder.resolve(dates.get(index - 1), published, Tense.PAST, null)
                        .span()
                : lastTold;
    }

    /// "the same day that it opened, on 3 May": the day of the clause.
    private boolean isOfClauseBelow(FoundDate date, FoundDate other) {
        int clause = owners.ownerOf(other);
        int head = clause == 0 ? 0 : tree.head(clause);
        return date.firstToken() <= head && head <= date.lastToken();
    }

    private static boolean isYearUnsaid(Form form) {
        return form instanceof Form.Day(YearWord day, int _, int _) && day == YearWord.Unnamed.UNSAID
                || form instanceof Form.Month(YearWord month, int _) && month == YearWord.Unnamed.UNSAID;
    }

    /// What the sentence's dates mean, whatever they belong to.
    List<When> told() {
        return dates.stream()
                .map(date -> finder.resolve(date, published, Tense.PAST, context(date)))
                .filter(when -> when.span() != null)
                .toList();
    }

    /// Dates one behind the other with only "and" or a comma between.
    private boolean areList(List<FoundDate> found) {
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i).firstToken() - found.get(i - 1).lastToken() > 2) {
                return false;
            }
        }
        return true;
    }

    /// "After the 2021 withdrawal, …": later than the date of the event named.
    private Optional<Told> after(int word) {
        List<Integer> clauses = new ArrayList<>(List.of(word));
        if (tree.relation(word).equals("acl") && owners.isPredicative(tree.head(word))) {
            clauses.add(owners.predicateOf(tree.head(word)));
        }
        for (int clause : clauses) {
            for (int oblique : tree.children(clause, "obl", "advcl")) {
                boolean later = Set.of("after", "following", "since").contains(tree.preposition(oblique));
                Optional<FoundDate> date = dates.stream()
                        .filter(one -> later && owners.ownerOf(one) == oblique)
                        .findFirst();
                if (date.isPresent()) {
                    return date.flatMap(one -> laterThan(one, oblique));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Told> laterThan(FoundDate date, int event) {
        DateSpan span = finder.resolve(date, published, Tense.PAST, null).span();
        if (span == null || span.earliest() == null) {
            return Optional.empty();
        }
        Words words = tree.words(Math.min(tree.first(event), date.firstToken()), Math.max(event, date.lastToken()));
        return Optional.of(new Told(When.of(words, new DateSpan(span.earliest(), null, Precision.AFTER))));
    }

    private Tense tense(int word, boolean nominal) {
        int verb = nominal ? verbAbove(word) : word;
        if (verb == 0) {
            return Tense.PAST;
        }
        boolean will = tree.children(verb, "aux").stream()
                .anyMatch(aux -> tree.tag(aux).equals("MD"));
        boolean progressive = tree.tag(verb).equals("VBG")
                && tree.children(verb, "aux").stream()
                        .anyMatch(aux -> Set.of("VBZ", "VBP").contains(tree.tag(aux))
                                && tree.lemma(aux).equals("be"));
        if (will || progressive) {
            return Tense.FUTURE; // "is hosting the king on Thursday"
        }
        boolean infinitive = tree.children(verb, "mark").stream()
                .anyMatch(mark -> tree.lower(mark).equals("to"));
        int head = tree.head(verb);
        boolean open = infinitive
                && (head == 0
                        || !owners.isPredicative(head) && !tree.lemma(head).equals("become"));
        return open || infinitive && owners.isToCome(word, nominal) ? Tense.FUTURE : Tense.PAST;
    }

    private int verbAbove(int word) {
        for (int at = word; at != 0; at = tree.head(at)) {
            if (tree.isVerb(at)) {
                return at;
            }
        }
        return 0;
    }
}
