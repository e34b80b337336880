package org.credence.derive.rule;

import java.util.List;
import org.credence.derive.merge.Rank;
import org.credence.model.Level;

/// Rule own-words: between claims about the same act or day the better placed speaker decides.
///
/// Talmon, *Recognition of Governments*, ch. 2: what counts is the intention of the recognizing government.
public final class OwnWords {
    private OwnWords() {}

    /// Those among moves of one day whose speakers are best placed.
    public static <L extends Level> List<Move<L>> bestOf(List<Move<L>> sameDay) {
        Rank best = sameDay.stream().map(Move::rank).min(Rank::compareTo).orElseThrow();
        return sameDay.stream().filter(move -> move.rank().equals(best)).toList();
    }
}
