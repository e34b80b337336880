package org.credence.derive.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.RecognitionLevel;

/// Rule party-ends: union, dissolution and annexation of a whole state end its standings, but not for an observer on
/// record as not accepting it.
///
/// Shaw, *International Law*, ch. 17; the Baltic states for the United States, 1940 to 1991.
///
/// @param acts the acts by which a party ended, and those by which observers took a stand on that
public record PartyEnds(List<Act> acts) {
    private static final Set<ActType> ENDINGS = Set.of(ActType.UNITE, ActType.DISSOLVE, ActType.ANNEX);
    private static final Set<ActType> STANDS = Set.of(ActType.REJECT_CLAIM, ActType.RECOGNIZE_CLAIM);

    public PartyEnds {
        acts = List.copyOf(acts);
    }

    public static boolean concerns(ActType type) {
        return ENDINGS.contains(type) || STANDS.contains(type);
    }

    /// The last act up to a day by which the party ended for these observers.
    public Optional<Act> findLast(PartyId party, Set<PartyId> observers, LocalDate on) {
        return acts.stream()
                .filter(act -> act.modality() == Modality.ASSERTED && ends(act, party))
                .filter(act -> !dayOf(act).isAfter(on))
                .filter(_ -> !isRejected(party, observers))
                .max(Comparator.comparing(PartyEnds::dayOf));
    }

    /// The day by which it had happened.
    public static LocalDate dayOf(Act act) {
        return Move.of(RecognitionLevel.LAPSED, Move.Nature.ACT, act, List.of()).sureFrom();
    }

    /// A state that takes another in does not end by it; one of whose territory the annexed part is, neither.
    private static boolean ends(Act act, PartyId party) {
        return switch (act.type()) {
            case UNITE -> party.equals(act.actor()) || party.equals(act.recipient());
            case DISSOLVE -> party.equals(act.actor());
            case ANNEX -> !party.equals(act.actor()) && act.objects().contains(party);
            default -> false;
        };
    }

    private boolean isRejected(PartyId party, Set<PartyId> observers) {
        return acts.stream()
                .filter(act -> STANDS.contains(act.type()) && act.objects().contains(party))
                .filter(act -> observers.contains(act.actor()))
                .max(Comparator.comparing(PartyEnds::dayOf))
                .filter(act -> (act.type() == ActType.REJECT_CLAIM) == (act.modality() == Modality.ASSERTED))
                .isPresent();
    }
}
