package org.credence.derive.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Level;

/// Rule presupposed: an act that ends or resumes something presupposes that it held before, since when is unknown.
public final class Presupposed {
    private Presupposed() {}

    /// Whether the act resumes what had been broken off, so that what it resumes begins with it.
    public static boolean resumes(Act act) {
        return act.type() == ActType.RESUME_RELATIONS || act.type() == ActType.REINSTATE_RECOGNITION;
    }

    /// What the next act after a day presupposes; empty if that act says nothing of the time before.
    public static <L extends Level> Optional<Move<L>> before(LocalDate on, List<Move<L>> moves) {
        Optional<LocalDate> next = moves.stream()
                .filter(move -> move.nature() == Move.Nature.ACT || move.nature() == Move.Nature.PRESUPPOSED)
                .map(Move::possibleFrom)
                .filter(day -> day.isAfter(on) && day.isBefore(LocalDate.MAX))
                .min(Comparator.naturalOrder());
        return next.flatMap(day -> moves.stream()
                .filter(move -> move.nature() == Move.Nature.PRESUPPOSED)
                .filter(move -> move.possibleFrom().equals(day))
                .min(Comparator.<Move<L>, String>comparing(move -> move.act().id())));
    }
}
