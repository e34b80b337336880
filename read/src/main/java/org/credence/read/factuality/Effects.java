package org.credence.read.factuality;

import java.util.Set;
import org.credence.model.Modality;
import org.credence.read.proposition.Tree;

/// What a governing word makes of an event, and what is left of that under what is said of the governor itself.
final class Effects {
    private static final Set<Modality> TO_COME = Set.of(Modality.PLANNED, Modality.CONDITIONAL);
    private static final Set<String> BARE = Set.of("VB", "VBP");

    private final Tree tree;
    private final Clauses clauses;

    Effects(Tree tree, Clauses clauses) {
        this.tree = tree;
        this.clauses = clauses;
    }

    /// `own` is how the event is put in its clause; `byWord` whether it is done by saying so.
    Factuality of(Governance.Governed governed, int word, boolean byWord, Factuality own) {
        String why = "governed by \"" + tree.text(governed.by()) + "\"";
        boolean that = governed.form() == Governor.Form.THAT;
        boolean against = clauses.hasMark(word, Set.of("against"))
                || tree.preposition(word).equals("against");
        boolean negated = against || own.isNegated();
        Governor.Effect effect = governed.use().effect();
        return switch (effect) {
            case PLANNED, EXPECTED, POSTPONED, OFFERED, CONSIDERED ->
                that && own.modality() != Modality.ASSERTED ? own : plain(effect, own, negated, that, why);
            case NONE, HEARSAY, DONE, NOT_DONE, ENDED, REFUSED -> plain(effect, own, negated, that, why);
            case DEMANDED -> demanded(governed, word, against ? own.negated() : own, why);
            case THREATENED -> threatened(governed, word, own, why);
            case DECLARED ->
                own.modality() == Modality.ASSERTED && !byWord && !that ? Factuality.of(Modality.PLANNED, why) : own;
        };
    }

    /// What a modifier makes of it: "the planned closure".
    static Factuality ofAdjective(Governor.Effect effect, boolean byWord, Factuality own, String why) {
        return switch (effect) {
            case DEMANDED -> Factuality.of(Modality.DEMANDED, why);
            case THREATENED -> Factuality.of(Modality.THREATENED, why);
            case DECLARED -> byWord ? own : Factuality.of(Modality.PLANNED, why);
            case NONE, HEARSAY, DONE, NOT_DONE, ENDED, REFUSED, PLANNED, EXPECTED, POSTPONED, OFFERED, CONSIDERED ->
                plain(effect, own, own.isNegated(), false, why);
        };
    }

    private static Factuality plain(Governor.Effect effect, Factuality own, boolean negated, boolean that, String why) {
        return switch (effect) {
            case NONE, DONE, DECLARED, DEMANDED, THREATENED -> own;
            case HEARSAY -> own.probable();
            case NOT_DONE -> Factuality.of(negated ? Modality.HYPOTHETICAL : Modality.DENIED, why);
            case ENDED -> negated ? own : Factuality.ended();
            case REFUSED -> Factuality.of(negated ? Modality.HYPOTHETICAL : Modality.REFUSED, why);
            case PLANNED -> Factuality.of(negated ? Modality.REFUSED : Modality.PLANNED, why);
            case EXPECTED ->
                Factuality.of(negated ? Modality.REFUSED : Modality.PLANNED, why)
                        .probable();
            case POSTPONED -> Factuality.of(Modality.PLANNED, why).negated();
            case OFFERED -> Factuality.of(negated ? Modality.REFUSED : Modality.OFFERED, why);
            case CONSIDERED -> considered(own, that, why);
        };
    }

    /// "considered closing" looks ahead; "thinks that it closed" tells of what is past.
    private static Factuality considered(Factuality own, boolean that, String why) {
        if (own.modality() == Modality.CONDITIONAL) {
            return own;
        }
        Factuality thought = Factuality.of(Modality.HYPOTHETICAL, why);
        Factuality put = own.isNegated() ? thought.negated() : thought;
        return that && !own.isAhead() ? put : put.ahead();
    }

    /// "demanded that Peru close"; "insisted that Peru had closed" demands nothing.
    private Factuality demanded(Governance.Governed governed, int word, Factuality own, String why) {
        if (own.modality() == Modality.HYPOTHETICAL) {
            return own;
        }
        boolean told = governed.form() == Governor.Form.THAT
                && own.modality() != Modality.DEMANDED
                && !(BARE.contains(tree.tag(word)) && !tree.hasChild(word, "aux"));
        if (told) {
            return own;
        }
        Factuality demanded = Factuality.of(Modality.DEMANDED, why);
        return own.isNegated() ? demanded.negated() : demanded;
    }

    /// "warned that it would sever" threatens; "warned that Peru had closed" tells.
    private Factuality threatened(Governance.Governed governed, int word, Factuality own, String why) {
        boolean itself = tree.children(word, "nsubj").stream().anyMatch(tree::isPronoun);
        boolean told = governed.form() == Governor.Form.THAT && !(itself && TO_COME.contains(own.modality()));
        return told ? own : Factuality.of(Modality.THREATENED, why);
    }

    /// What is left of it under what is said of the governor: "did not plan to", "may decide to", "will stop".
    static Factuality under(Factuality above, Factuality here, Governor.Effect effect) {
        return switch (above.modality()) {
            case ASSERTED, ONGOING ->
                above.certainty() == here.certainty() || above.isCertain() ? here : here.probable();
            case DENIED -> underDenial(above, here, effect);
            case REFUSED -> underRefusal(above, here, effect);
            case PLANNED, CONDITIONAL, OFFERED, DEMANDED, THREATENED, HYPOTHETICAL -> underMood(above, here, effect);
        };
    }

    private static Factuality underDenial(Factuality above, Factuality here, Governor.Effect effect) {
        return switch (effect) {
            case NONE, DECLARED, NOT_DONE, REFUSED, DEMANDED, THREATENED, ENDED, POSTPONED ->
                Factuality.of(Modality.HYPOTHETICAL, here.why() + ", itself denied");
            case DONE, HEARSAY -> Factuality.of(Modality.DENIED, above.why());
            case PLANNED, EXPECTED, OFFERED, CONSIDERED ->
                Factuality.of(Modality.DENIED, above.why()).ahead();
        };
    }

    private static Factuality underRefusal(Factuality above, Factuality here, Governor.Effect effect) {
        return switch (effect) {
            case DONE, PLANNED, EXPECTED, OFFERED, CONSIDERED -> Factuality.of(Modality.REFUSED, above.why());
            case NONE, DECLARED, NOT_DONE, REFUSED, DEMANDED, THREATENED, ENDED, HEARSAY, POSTPONED ->
                Factuality.of(Modality.HYPOTHETICAL, here.why() + ", itself refused");
        };
    }

    private static Factuality underMood(Factuality above, Factuality here, Governor.Effect effect) {
        boolean plain =
                here.modality() == Modality.ASSERTED || here.modality() == Modality.PLANNED && !here.isNegated();
        boolean carries = Set.of(
                        Governor.Effect.DONE,
                        Governor.Effect.PLANNED,
                        Governor.Effect.EXPECTED,
                        Governor.Effect.NONE,
                        Governor.Effect.DECLARED)
                .contains(effect);
        if (plain && carries) {
            return above;
        }
        if (effect == Governor.Effect.NOT_DONE && above.modality() == Modality.DEMANDED) {
            return above.negated(); // "was asked to refrain from closing"
        }
        boolean undone = effect == Governor.Effect.NOT_DONE || effect == Governor.Effect.ENDED;
        return undone && above.isAhead() ? here.ahead() : here;
    }
}
