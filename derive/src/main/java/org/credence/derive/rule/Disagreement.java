package org.credence.derive.rule;

import java.util.List;
import org.credence.model.Level;

/// Rule disagreement: contradicting claims of the same rank about the same act or day leave the value disputed.
public final class Disagreement {
    private Disagreement() {}

    /// Whether moves of one day and one rank name different levels.
    public static <L extends Level> boolean among(List<Move<L>> sameRank) {
        return sameRank.stream().map(Move::level).distinct().count() > 1;
    }
}
