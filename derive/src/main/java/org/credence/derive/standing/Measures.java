package org.credence.derive.standing;

import java.util.List;
import java.util.Objects;
import org.credence.derive.rule.Move;
import org.credence.derive.rule.Move.Nature;
import org.credence.model.Act;
import org.credence.model.Detail;
import org.credence.model.Family;
import org.credence.model.Measure;
import org.credence.model.MeasureLevel;
import org.credence.model.Modality;

/// The programs of measures of the observer against the party.
record Measures(Pair pair) {
    /// Entry bans are a program of their own.
    private static final String ENTRY = "entry";

    List<Measure> values() {
        Entries<MeasureLevel> entries = new Entries<>(pair, MeasureLevel.NOTHING_ON_RECORD, this::movesOf);
        List<Act> acts = pair.acts().stream()
                .filter(act -> act.type().family() == Family.SANCTIONS)
                .filter(pair::isOutgoing)
                .toList();
        return entries.of(acts, act -> act.actor() + "|" + act.recipient() + "|" + programOf(act)).values().stream()
                .map(together -> measure(together, entries))
                .filter(measure -> measure.value().level() != MeasureLevel.NOTHING_ON_RECORD)
                .toList();
    }

    private static Measure measure(List<Act> together, Entries<MeasureLevel> entries) {
        Act first = together.getFirst();
        String program = programOf(first);
        return new Measure(
                first.actor(),
                program.isEmpty() ? null : program,
                Objects.requireNonNull(first.recipient()),
                entries.value(together));
    }

    private static String programOf(Act act) {
        return switch (act.type()) {
            case RESTRICT_ENTRY, LIFT_RESTRICTION -> ENTRY;
            default -> act.details().getOrDefault(Detail.PROGRAM, "");
        };
    }

    private List<Move<MeasureLevel>> movesOf(Act act) {
        if (act.modality() == Modality.ONGOING) {
            return switch (act.type()) {
                case IMPOSE_SANCTIONS, RENEW_SANCTIONS, RESTRICT_ENTRY ->
                    List.of(move(MeasureLevel.IN_FORCE, Nature.OBSERVATION, act));
                default -> List.of();
            };
        } else if (act.modality() != Modality.ASSERTED) {
            return List.of();
        }
        return switch (act.type()) {
            case IMPOSE_SANCTIONS, RESTRICT_ENTRY -> List.of(move(MeasureLevel.IN_FORCE, Nature.ACT, act));
            case RENEW_SANCTIONS -> after(MeasureLevel.IN_FORCE, act);
            case EASE_SANCTIONS -> after(MeasureLevel.EASED, act);
            case SUSPEND_SANCTIONS -> after(MeasureLevel.SUSPENDED, act);
            case LIFT_SANCTIONS, LIFT_RESTRICTION -> after(MeasureLevel.LIFTED, act);
            default -> List.of();
        };
    }

    private List<Move<MeasureLevel>> after(MeasureLevel level, Act act) {
        return List.of(move(MeasureLevel.IN_FORCE, Nature.PRESUPPOSED, act), move(level, Nature.ACT, act));
    }

    private Move<MeasureLevel> move(MeasureLevel level, Nature nature, Act act) {
        return Move.of(level, nature, act, pair.linksOf(act));
    }
}
