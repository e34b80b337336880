package org.credence.derive.standing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.credence.derive.rule.Move;
import org.credence.derive.rule.Move.Nature;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Detail;
import org.credence.model.Modality;
import org.credence.model.Seat;
import org.credence.model.SeatLevel;

/// Whether the party, a government, sits for its state in the observer, a body.
record Seats(Pair pair) {
    List<Seat> values() {
        Entries<SeatLevel> entries = new Entries<>(pair, SeatLevel.NOTHING_ON_RECORD, this::movesOf);
        List<Act> acts = pair.acts().stream()
                .filter(act -> act.type() == ActType.DECIDE_CREDENTIALS)
                .filter(pair::isOutgoing)
                .toList();
        return entries.of(acts, act -> act.actor() + "|" + act.recipient()).values().stream()
                .map(together -> new Seat(
                        together.getFirst().actor(),
                        Objects.requireNonNull(together.getFirst().recipient()),
                        entries.value(together)))
                .filter(seat -> seat.value().level() != SeatLevel.NOTHING_ON_RECORD)
                .toList();
    }

    private List<Move<SeatLevel>> movesOf(Act act) {
        if (act.modality() != Modality.ASSERTED) {
            return List.of();
        }
        String decision = act.details().getOrDefault(Detail.DECISION, "").toUpperCase(Locale.ROOT);
        return switch (decision) {
            case "ACCEPTED" -> List.of(move(SeatLevel.SEATED, act));
            case "DEFERRED" -> List.of(move(SeatLevel.DEFERRED, act));
            case "REJECTED" -> List.of(move(SeatLevel.REJECTED, act));
            default -> List.of();
        };
    }

    private Move<SeatLevel> move(SeatLevel level, Act act) {
        return Move.of(level, Nature.ACT, act, pair.linksOf(act));
    }
}
