package org.credence.derive.standing;

import java.util.List;
import org.credence.derive.merge.Rank;
import org.credence.derive.rule.Move;
import org.credence.derive.rule.Reasons;
import org.credence.model.Act;
import org.credence.model.Evidence;
import org.credence.model.Link;
import org.credence.model.Reason;
import org.credence.model.RecognitionLevel;

/// Evidence of a single act, for axes that are lists and not levels.
record Happenings(Pair pair) {
    /// The act as something that happens on its days, whatever it moves.
    Move<RecognitionLevel> of(Act act, List<Link> links) {
        return Move.of(RecognitionLevel.NOTHING_ON_RECORD, Move.Nature.ACT, act, links);
    }

    boolean hasBegun(Act act) {
        return !of(act, List.of()).possibleFrom().isAfter(pair.on());
    }

    Evidence evidence(Act act, List<Link> links) {
        Move<RecognitionLevel> move = of(act, links);
        Reason reason = move.reason();
        Rank rank = move.rank();
        return new Evidence(
                false,
                !pair.on().isBefore(move.sureFrom()),
                rank.basis(),
                rank.direct(),
                act.span(),
                move.lastEvidence(),
                Reasons.rulesIn(reason),
                reason,
                act.claims(),
                links);
    }
}
