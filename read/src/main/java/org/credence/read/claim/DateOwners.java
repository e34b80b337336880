package org.credence.read.claim;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credence.read.factuality.Governance;
import org.credence.read.factuality.Governor;
import org.credence.read.frame.Lexicon;
import org.credence.read.proposition.Tree;
import org.credence.read.when.FoundDate;
import org.credence.read.when.Relation;

/// Which dates of a sentence belong to which predicate.
///
/// A date belongs to the first predicate above it. A predicate without one takes that of the clause it is part of: the
/// participle its main verb's ("accepted … on Friday, becoming …"),
/// the clause with "as" or "while" its neighbor's, a noun its verb's, a coordinated verb the date in front of the
/// first.
final class DateOwners {
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
    private final List<FoundDate> dates;

    DateOwners(Tree tree, Governance governance, Lexicon lexicon, List<FoundDate> dates) {
        this.tree = tree;
        this.governance = governance;
        this.lexicon = lexicon;
        this.dates = dates;
    }

    /// "announced on Monday that it recognizes …", "announced its recognition of … on Monday".
    List<FoundDate> ofDeclaration(int word) {
        int head = tree.head(word);
        boolean content = head != 0 && DECLARED.contains(tree.relation(word)) && DECLARING.contains(tree.lemma(head));
        return content ? belonging(head, false) : List.of();
    }

    List<FoundDate> belonging(int word, boolean nominal) {
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

    /// Whether what governs a predicate looks ahead: "voted to leave".
    boolean isToCome(int word, boolean nominal) {
        return governance
                .of(word, nominal)
                .filter(governed -> TO_COME.contains(governed.use().effect()))
                .isPresent();
    }

    private List<FoundDate> ofGovernor(int word, int head) {
        boolean toCome = isToCome(word, false);
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

    boolean isPredicative(int noun) {
        return tree.hasChild(noun, "cop") || tree.relation(noun).equals("xcomp");
    }

    int predicateOf(int noun) {
        return tree.hasChild(noun, "cop") ? noun : tree.head(noun);
    }

    private boolean marked(int word, Set<String> marks) {
        return tree.children(word, "mark", "advmod").stream().anyMatch(mark -> marks.contains(tree.lower(mark)));
    }

    /// The predicate that a date stands with: the first verb, copular predicate or event noun above it.
    int ownerOf(FoundDate date) {
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

    boolean isPredicate(int word) {
        boolean eventNoun = tree.isNoun(word) && lexicon.isNominalTrigger(tree.lemma(word));
        return tree.isVerb(word)
                || tree.hasChild(word, "cop")
                || eventNoun
                || tree.hasChild(word, "nsubj", "nsubj:pass");
    }
}
