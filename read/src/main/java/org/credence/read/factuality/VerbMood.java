package org.credence.read.factuality;

import java.util.Optional;
import java.util.Set;
import org.credence.model.Modality;
import org.credence.read.proposition.Tree;

/// What a clause says of its own verb, before any word above is asked: question, condition, modal verb, negation,
/// infinitive, adverb, tense.
final class VerbMood {
    /// A doubt that no governor lifts.
    static final String WHETHER = "\"whether\"";

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "once");
    private static final Set<String> AFTER = Set.of("after", "when", "once", "if");
    private static final Set<String> ASKING =
            Set.of("ask", "wonder", "inquire", "know", "doubt", "see", "unclear", "uncertain", "unknown");
    private static final Set<String> QUOTES = Set.of("\"", "”", "''", "'", "’");
    private static final Set<String> SOON = Set.of("tomorrow", "soon", "shortly");

    private final Tree tree;
    private final Clauses clauses;
    private final Negation negation;
    private final Adjuncts adjuncts;

    VerbMood(Tree tree, Clauses clauses, Negation negation, Adjuncts adjuncts) {
        this.tree = tree;
        this.clauses = clauses;
        this.negation = negation;
        this.adjuncts = adjuncts;
    }

    /// `byWord`: the act is done by saying so, so that "is recalling" is done.
    Factuality of(int word, boolean byWord) {
        Factuality own = question(word)
                .or(() -> condition(word))
                .or(() -> modal(word))
                .or(() -> negation(word))
                .or(() -> infinitive(word))
                .or(() -> adverb(word))
                .or(() -> arranged(word))
                .or(() -> underway(word, byWord))
                .orElseGet(() -> Factuality.of(Modality.ASSERTED, "told as a fact"));
        return adjuncts.isDoubted(tree, word) ? own.probable() : own;
    }

    private static Optional<Factuality> because(Modality modality, String why) {
        return Optional.of(Factuality.of(modality, why));
    }

    /// "Has Peru recognized …?"; "Why did Peru …?" takes it for a fact.
    private Optional<Factuality> question(int word) {
        boolean asked = tree.lower(lastWord()).equals("?")
                && tree.relation(word).equals("root")
                && !tree.tag(1).startsWith("W");
        return asked ? because(Modality.HYPOTHETICAL, "a question") : Optional.empty();
    }

    private int lastWord() {
        int last = tree.size();
        while (last > 1 && QUOTES.contains(tree.lower(last))) {
            last--;
        }
        return last;
    }

    private Optional<Factuality> condition(int word) {
        if (clauses.hasMark(word, Set.of("whether"))) {
            return because(Modality.HYPOTHETICAL, WHETHER);
        }
        if (clauses.hasMark(word, CONDITIONS)) {
            boolean content = tree.relation(word).equals("ccomp") || isAsked(word);
            return because(content ? Modality.HYPOTHETICAL : Modality.CONDITIONAL, "in a condition");
        }
        boolean pending = clauses.hasMark(word, Set.of("until", "till")) && clauses.isPresent(word);
        return pending ? because(Modality.CONDITIONAL, "\"until\"") : Optional.empty();
    }

    /// "asked if X had closed".
    private boolean isAsked(int word) {
        int head = tree.head(word);
        return head != 0 && head < word && ASKING.contains(tree.lemma(head));
    }

    private Optional<Factuality> modal(int word) {
        return findModal(word).map(modal -> byModal(word, modal));
    }

    private Optional<String> findModal(int word) {
        Optional<String> own = tree.children(word, "aux").stream()
                .filter(aux -> tree.tag(aux).equals("MD"))
                .map(tree::lower)
                .findFirst();
        boolean shares =
                tree.relation(word).equals("conj") && tree.tag(word).equals("VB") && !tree.hasChild(word, "nsubj");
        return own.isEmpty() && shares ? findModal(tree.head(word)) : own;
    }

    private Factuality byModal(int word, String modal) {
        boolean negated = negation.isNegated(word);
        String why = "\"" + modal + (negated ? " not\"" : "\"");
        return switch (modal) {
            case "will", "shall", "'ll", "’ll", "would", "'d", "wo", "’d" -> byFuture(word, why, negated);
            case "must", "should", "ought" -> {
                Factuality demanded = Factuality.of(Modality.DEMANDED, why);
                yield negated ? demanded.negated() : demanded;
            }
            default -> byPossibility(word, modal, why, negated);
        };
    }

    private Factuality byFuture(int word, String why, boolean negated) {
        if (clauses.isPerfect(word)) {
            Factuality unreal = Factuality.of(Modality.HYPOTHETICAL, why);
            return negated ? unreal.negated() : unreal;
        }
        if (negated) {
            return negation.noLonger(word) ? Factuality.ended().ahead() : Factuality.of(Modality.REFUSED, why);
        }
        return hasCondition(word)
                ? Factuality.of(Modality.CONDITIONAL, why + " on a condition")
                : Factuality.of(Modality.PLANNED, why);
    }

    /// "may", "might", "could" look ahead; "can" tells what someone is able to, "may have closed" what may be past.
    private Factuality byPossibility(int word, String modal, String why, boolean negated) {
        Factuality possible = Factuality.of(Modality.HYPOTHETICAL, why);
        Factuality told = negated ? possible.negated() : possible;
        boolean able = modal.equals("can") || modal.equals("ca");
        return able || clauses.isPerfect(word) ? told : told.ahead();
    }

    /// "only after elections", "only when it agrees".
    private boolean isOnlyAfter(int phrase) {
        int first = tree.first(phrase);
        boolean only = tree.lower(first).equals("only")
                || first > 1 && tree.lower(first - 1).equals("only");
        return only && (AFTER.contains(tree.preposition(phrase)) || clauses.hasMark(phrase, AFTER));
    }

    private boolean hasCondition(int word) {
        return tree.children(word, "advcl").stream()
                        .anyMatch(clause -> clauses.hasMark(clause, Set.of("if", "unless", "provided", "once")))
                || tree.children(word, "obl", "advcl").stream().anyMatch(this::isOnlyAfter);
    }

    private Optional<Factuality> negation(int word) {
        if (negation.noLonger(word)) {
            return Optional.of(Factuality.ended());
        }
        return negation.isNegated(word) ? because(Modality.DENIED, "negated") : notYet(word);
    }

    /// "has yet to recognize".
    private Optional<Factuality> notYet(int word) {
        int head = tree.head(word);
        boolean yetAbove = head > 0 && tree.lower(head).equals("yet");
        boolean yetBeside = head > 0
                && Set.of("have", "be").contains(tree.lemma(head))
                && tree.children(head).stream()
                        .anyMatch(child -> tree.lower(child).equals("yet"));
        boolean yetBelow = clauses.hasMark(word, Set.of("yet")) && clauses.hasTo(word);
        return yetAbove || yetBeside || yetBelow ? because(Modality.DENIED, "\"yet to\"") : Optional.empty();
    }

    /// "is to open", "is about to open", and the future of headlines: "Peru to open …".
    private Optional<Factuality> infinitive(int word) {
        if (!clauses.hasTo(word)) {
            return Optional.empty();
        }
        boolean duty = tree.children(word, "aux").stream()
                .anyMatch(aux ->
                        tree.lemma(aux).equals("have") && tree.lower(aux + 1).equals("to"));
        if (duty) {
            return because(Modality.DEMANDED, "\"has to\"");
        }
        int head = tree.head(word);
        boolean ofBe = head > 0
                && tree.relation(word).equals("xcomp")
                && tree.lemma(head).equals("be");
        boolean alone = tree.hasChild(word, "nsubj", "nsubj:pass")
                && Set.of("root", "ccomp", "parataxis", "conj").contains(tree.relation(word));
        return ofBe || alone ? because(Modality.PLANNED, "\"to\" with a subject") : Optional.empty();
    }

    private Optional<Factuality> adverb(int word) {
        return adjuncts.isPossible(tree, word)
                ? because(Modality.HYPOTHETICAL, "an adverb of doubt")
                : Optional.empty();
    }

    /// A present tense with a day to come: "opens next month", "is closing tomorrow".
    private Optional<Factuality> arranged(int word) {
        boolean present = tree.isVerb(word) && clauses.isPresent(word);
        boolean toCome = present
                && tree.children(word, "obl:tmod", "obl", "advmod", "nmod:tmod").stream()
                        .anyMatch(time -> isToCome(time));
        return toCome ? because(Modality.PLANNED, "a day to come") : Optional.empty();
    }

    private boolean isToCome(int time) {
        return SOON.contains(tree.lower(time))
                || tree.children(time, "amod").stream()
                        .anyMatch(next -> tree.lower(next).equals("next"));
    }

    /// "is closing its embassy" is not closed yet; "is recalling its envoy" is done with the words.
    private Optional<Factuality> underway(int word, boolean byWord) {
        return clauses.isProgressive(word) && !byWord ? because(Modality.PLANNED, "underway") : Optional.empty();
    }
}
