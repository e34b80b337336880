package org.credence.read.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/// Which date of a sentence belongs to which predicate.
///
/// A date belongs to the first predicate above it. A predicate without one takes that of the clause it is part of: the
/// participle its main verb's ("accepted … on Friday, becoming …"),
/// the clause with "as" or "while" its neighbor's, a noun its verb's, a coordinated verb the date in front of the
/// first.
final class Days {
    private static final Set<String> DECLARING = Set.of("announce", "declare", "proclaim");
    /// Verbs whose date is that of the deed their noun names: "held talks on Friday", "the closure took place in May".
    private static final Set<String> TAKING_PLACE = Set.of(
            "hold",
            "make",
            "have",
            "pay",
            "begin",
            "start",
            "complete",
            "conduct",
            "finish",
            "take",
            "happen",
            "occur",
            "come",
            "follow",
            "increase",
            "deepen",
            "expand",
            "undertake",
            "receive",
            "win",
            "order",
            "carry");
    /// "The first act of recognition": the deed itself.
    private static final Set<String> DEED = Set.of("act", "instance", "date", "day");
    private static final Set<String> DECLARED = Set.of("ccomp", "obj", "nsubj:pass");
    private static final Set<String> SAME_TIME = Set.of("as", "while", "when");

    /// Of what is governed so, the governor's day is not its own: "voted on Monday to leave".
    private static final Set<Governor.Effect> TO_COME = Set.of(
            Governor.Effect.PLANNED,
            Governor.Effect.EXPECTED,
            Governor.Effect.OFFERED,
            Governor.Effect.DEMANDED,
            Governor.Effect.THREATENED,
            Governor.Effect.CONSIDERED);

    private final Tree tree;
    private final Governance governance;
    private final Lexicon lexicon;
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
        this.lexicon = lexicon;
        this.finder = finder;
        this.published = published;
        this.dates = finder.find(tree.sentence());
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
        List<FoundDate> own = belonging(word, nominal).stream()
                .filter(date -> declared || date.firstToken() > word || !isDecided(word, nominal))
                .toList();
        List<FoundDate> found = own.isEmpty() && declared ? ofDeclaration(word) : own;
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
        for (FoundDate date : belonging(word, nominal)) {
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
        int clause = ownerOf(other);
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

    /// "announced on Monday that it recognizes …", "announced its recognition of … on Monday".
    private List<FoundDate> ofDeclaration(int word) {
        int head = tree.head(word);
        boolean content = head != 0 && DECLARED.contains(tree.relation(word)) && DECLARING.contains(tree.lemma(head));
        return content ? belonging(head, false) : List.of();
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

    private List<FoundDate> belonging(int word, boolean nominal) {
        List<FoundDate> own = dates.stream()
                .filter(date -> ownerOf(date) == word && !isScope(date, word))
                .toList();
        List<FoundDate> found = own.isEmpty() ? inherited(word, nominal) : own;
        return found.isEmpty() && !nominal ? elsewhere(word) : found;
    }

    /// "the first visit since 1959": the day says of what it is the first.
    private boolean isScope(FoundDate date, int word) {
        return date.relation() == Relation.SINCE
                && (Ordinals.of(tree, word).isPresent()
                        || IntStream.range(Math.max(1, word), date.firstToken())
                                .anyMatch(noun -> tree.isNoun(noun)
                                        && Ordinals.of(tree, noun).isPresent()));
    }

    /// The first of the places where a date may stand apart from its verb.
    private List<FoundDate> elsewhere(int verb) {
        return Stream.<Supplier<List<FoundDate>>>of(
                        () -> ofLastConjunct(verb),
                        () -> ofWhenClause(verb),
                        () -> ofPurpose(verb),
                        () -> onObject(verb))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// "approved the appointment of the ambassador on Monday": a day at the end is the verb's, though the parser hangs
    /// it on the noun beside it.
    private List<FoundDate> onObject(int verb) {
        return tree.children(verb, "obj").stream()
                .flatMap(object -> dates.stream()
                        .filter(date -> tree.isAbove(object, ownerOf(date)) && tree.isNoun(ownerOf(date)))
                        .filter(date -> tree.preposition(date.headIn(tree)).equals("on")))
                .toList();
    }

    /// "recalled its ambassador for consultations on Monday": the day of the recall, not of what it is for; so is that
    /// of the means: "by signing a note on Monday".
    private List<FoundDate> ofPurpose(int verb) {
        return tree.children(verb, "obl", "advcl").stream()
                .filter(aside -> tree.preposition(aside).equals("for")
                        || tree.tag(aside).equals("VBG") && marked(aside, Set.of("by")))
                .flatMap(aside -> dates.stream().filter(date -> ownerOf(date) == aside))
                .toList();
    }

    /// "was accused of …, when it was in power between 1996 and 2001": the clause tells the time, wherever the parser
    /// hangs it.
    private List<FoundDate> ofWhenClause(int word) {
        return dates.stream()
                .filter(date -> isWhenClauseOf(word, ownerOf(date)))
                .toList();
    }

    private boolean isWhenClauseOf(int word, int clause) {
        if (clause <= word || !tree.isAbove(word, clause) || !marked(clause, Set.of("when"))) {
            return false;
        }
        for (int at = tree.head(clause); at != word; at = tree.head(at)) {
            if (tree.isVerb(at)) {
                return false;
            }
        }
        return true;
    }

    private List<FoundDate> inherited(int word, boolean nominal) {
        int head = tree.head(word);
        if (head == 0) {
            return List.of();
        }
        String relation = tree.relation(word);
        if (nominal) {
            boolean deed =
                    relation.equals("nmod") && tree.preposition(word).equals("of") && DEED.contains(tree.lemma(head));
            boolean argument = Set.of("obj", "nsubj", "nsubj:pass", "obl").contains(relation) && tree.isVerb(head);
            return deed ? belonging(head, true) : argument ? ofDeed(word, head) : List.of();
        }
        return switch (relation) {
            case "xcomp" -> ofGovernor(word, head);
            case "advcl" ->
                tree.tag(word).equals("VBG") || marked(word, SAME_TIME) ? belonging(head, false) : List.of();
            case "acl:relcl" -> dateAt(head);
            case "acl" ->
                isPredicative(head) && !marked(word, Set.of()) ? belonging(predicateOf(head), false) : List.of();
            case "conj", "parataxis", "dep" -> {
                boolean participle = tree.tag(word).equals("VBG") && !tree.hasChild(word, "aux");
                yield participle ? belonging(head, false) : around(belonging(head, false), head, word);
            }
            default -> List.of();
        };
    }

    /// "recognized X and opened an embassy on 4 May", "X was closed and Y was opened on 4 May": the date behind the
    /// last
    /// verb of one subject, or the last passive, is that of all. In "closed it and reopened it in May" it is not.
    private List<FoundDate> ofLastConjunct(int word) {
        return tree.children(word, "conj").reversed().stream()
                .filter(last -> tree.isVerb(last) && !tree.hasChild(last, "nsubj", "aux"))
                .filter(last -> tree.children(last, "obj").stream().noneMatch(tree::isPronoun))
                .filter(last -> !tree.hasChild(last, "nsubj:pass") || tree.hasChild(word, "nsubj:pass"))
                .limit(1)
                .flatMap(last -> dates.stream().filter(date -> ownerOf(date) == last && date.firstToken() > last))
                .toList();
    }

    /// "on 4 May 1921, when the legation was opened": the clause is of the date it hangs on.
    private List<FoundDate> dateAt(int word) {
        return dates.stream()
                .filter(date -> date.firstToken() <= word && word <= date.lastToken())
                .toList();
    }

    private List<FoundDate> ofGovernor(int word, int head) {
        boolean toCome = governance
                .of(word, false)
                .filter(governed -> TO_COME.contains(governed.use().effect()))
                .isPresent();
        return belonging(head, false).stream()
                .filter(date -> !toCome || date.firstToken() > word)
                .toList();
    }

    /// A noun takes the date of a verb that says it took place, and one between itself and its verb: "the closure on
    /// Friday was welcomed".
    private List<FoundDate> ofDeed(int noun, int verb) {
        List<FoundDate> dated = belonging(verb, false);
        return TAKING_PLACE.contains(tree.lemma(verb))
                ? dated
                : dated.stream()
                        .filter(date -> noun < date.firstToken() && date.lastToken() < verb)
                        .toList();
    }

    /// In front of two coordinated verbs, or behind both, where the parser hangs it on the first.
    private static List<FoundDate> around(List<FoundDate> dates, int head, int word) {
        return dates.stream()
                .filter(date -> date.lastToken() < Math.min(word, head) || date.firstToken() > Math.max(word, head))
                .toList();
    }

    private boolean isPredicative(int noun) {
        return tree.hasChild(noun, "cop") || tree.relation(noun).equals("xcomp");
    }

    private int predicateOf(int noun) {
        return tree.hasChild(noun, "cop") ? noun : tree.head(noun);
    }

    private boolean marked(int word, Set<String> marks) {
        return tree.children(word, "mark", "advmod").stream().anyMatch(mark -> marks.contains(tree.lower(mark)));
    }

    /// The predicate that a date stands with: the first verb, copular predicate or event noun above it.
    private int ownerOf(FoundDate date) {
        int at = date.headIn(tree);
        while (at != 0) {
            boolean inside = date.firstToken() <= at && at <= date.lastToken();
            if (!inside && isPredicate(at)) {
                return at;
            }
            at = tree.head(at);
        }
        return 0;
    }

    private boolean isPredicate(int word) {
        boolean eventNoun = tree.isNoun(word) && lexicon.isNominalTrigger(tree.lemma(word));
        return tree.isVerb(word)
                || tree.hasChild(word, "cop")
                || eventNoun
                || tree.hasChild(word, "nsubj", "nsubj:pass");
    }

    /// "After the 2021 withdrawal, …": later than the date of the event named.
    private Optional<Told> after(int word) {
        List<Integer> clauses = new ArrayList<>(List.of(word));
        if (tree.relation(word).equals("acl") && isPredicative(tree.head(word))) {
            clauses.add(predicateOf(tree.head(word)));
        }
        for (int clause : clauses) {
            for (int oblique : tree.children(clause, "obl", "advcl")) {
                boolean later = Set.of("after", "following", "since").contains(tree.preposition(oblique));
                Optional<FoundDate> date = dates.stream()
                        .filter(one -> later && ownerOf(one) == oblique)
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
        if (will) {
            return Tense.FUTURE;
        }
        boolean infinitive = tree.children(verb, "mark").stream()
                .anyMatch(mark -> tree.lower(mark).equals("to"));
        int head = tree.head(verb);
        boolean open = infinitive
                && (head == 0 || !isPredicative(head) && !tree.lemma(head).equals("become"));
        return open || infinitive && isToCome(word, nominal) ? Tense.FUTURE : Tense.PAST;
    }

    private boolean isToCome(int word, boolean nominal) {
        return governance
                .of(word, nominal)
                .filter(governed -> TO_COME.contains(governed.use().effect()))
                .isPresent();
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
