package org.credence.derive.standing;

import java.util.List;
import org.credence.derive.rule.Contradiction;
import org.credence.derive.rule.ImpliedRecognition;
import org.credence.derive.rule.Move;
import org.credence.derive.rule.Move.Nature;
import org.credence.derive.rule.Persistence;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Axis;
import org.credence.model.Family;
import org.credence.model.Modality;
import org.credence.model.RelationsLevel;
import org.credence.model.Value;

/// Diplomatic or consular relations of a pair: symmetric, and each apart from the other (VCCR art. 2).
record Relations(Pair pair, Axis axis) {
    Value<RelationsLevel> value() {
        List<Move<RelationsLevel>> moves = pair.acts().stream()
                .filter(act -> act.type().family() == Family.RELATIONS)
                .filter(pair::isBetween)
                .filter(act -> axis == Axis.CONSULAR
                        ? ImpliedRecognition.isConsular(act)
                        : ImpliedRecognition.isDiplomatic(act))
                .flatMap(act -> movesOf(act).stream())
                .toList();
        return new Persistence<>(RelationsLevel.NOTHING_ON_RECORD, Contradiction.ofLevels(), pair.on(), pair.known())
                .valueOf(moves);
    }

    private List<Move<RelationsLevel>> movesOf(Act act) {
        if (act.modality() == Modality.ONGOING && act.type() == ActType.ESTABLISH_RELATIONS) {
            return List.of(move(RelationsLevel.ESTABLISHED, Nature.OBSERVATION, act));
        } else if (act.modality() != Modality.ASSERTED) {
            return List.of();
        }
        return switch (act.type()) {
            case ESTABLISH_RELATIONS -> List.of(move(RelationsLevel.ESTABLISHED, Nature.ACT, act));
            case RESUME_RELATIONS ->
                List.of(
                        move(RelationsLevel.SUSPENDED, Nature.PRESUPPOSED, act),
                        move(RelationsLevel.ESTABLISHED, Nature.ACT, act));
            case SUSPEND_RELATIONS ->
                List.of(
                        move(RelationsLevel.ESTABLISHED, Nature.PRESUPPOSED, act),
                        move(RelationsLevel.SUSPENDED, Nature.ACT, act));
            case SEVER_RELATIONS ->
                List.of(
                        move(RelationsLevel.ESTABLISHED, Nature.PRESUPPOSED, act),
                        move(RelationsLevel.SEVERED, Nature.ACT, act));
            default -> List.of();
        };
    }

    private Move<RelationsLevel> move(RelationsLevel level, Nature nature, Act act) {
        return Move.of(level, nature, act, pair.linksOf(act));
    }
}
