package org.credence.derive.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.credence.derive.rule.CompetentOrgan;
import org.credence.derive.rule.IndependentAxes;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Axis;
import org.credence.model.Detail;
import org.credence.model.Family;
import org.credence.model.Link;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.Position;
import org.credence.model.RecognitionPolicy;

/// What the observer declared about the party: words with a day and a speaker. They move nothing.
record Positions(Pair pair) {
    private static final Set<Modality> DECLARED = Set.of(Modality.ASSERTED, Modality.ONGOING);

    List<Position> values() {
        Happenings happenings = new Happenings(pair);
        return pair.acts().stream()
                .filter(this::isPosition)
                .filter(act -> act.type() != ActType.DECLARE_RECOGNITION_POLICY)
                .filter(act -> DECLARED.contains(act.modality()) && happenings.hasBegun(act))
                .flatMap(act -> findPosition(act, happenings).stream())
                .toList();
    }

    /// Words that move nothing, and recognition told of those that cannot recognize (rule competent-organ).
    private boolean isPosition(Act act) {
        Set<Axis> moved = IndependentAxes.movedBy(act.type());
        boolean recognition = moved.contains(Axis.RECOGNITION) && act.type().family() == Family.RECOGNITION;
        return moved.contains(Axis.POSITION) || (recognition && !isCompetent(act));
    }

    private boolean isCompetent(Act act) {
        return CompetentOrgan.bindsState(act) && new CompetentOrgan(pair.book()).recognizes(act.actor());
    }

    private Optional<Position> findPosition(Act act, Happenings happenings) {
        return concerned(act).filter(about -> pair.observer().has(act.actor())).map(about -> {
            List<Link> links = new ArrayList<>(pair.observer().linksTo(act.actor()));
            links.addAll(pair.party().linksTo(about));
            boolean urged = !about.equals(act.recipient());
            return new Position(
                    act.actor(),
                    act.type(),
                    urged ? act.recipient() : null,
                    about,
                    act.details().get(Detail.WORDS),
                    happenings.evidence(act, links));
        });
    }

    /// Whom it concerns: what the act is about, else to whom it is addressed.
    private Optional<PartyId> concerned(Act act) {
        return Stream.concat(act.objects().stream(), Optional.ofNullable(act.recipient()).stream())
                .filter(pair.party()::has)
                .findFirst();
    }

    /// The latest declared policy of the observer, from acts that name no party.
    static Optional<RecognitionPolicy> latestPolicy(Pair pair, List<Act> declared) {
        Happenings happenings = new Happenings(pair);
        return declared.stream()
                .filter(act -> act.type() == ActType.DECLARE_RECOGNITION_POLICY && act.modality() == Modality.ASSERTED)
                .filter(act -> pair.observer().has(act.actor()) && happenings.hasBegun(act))
                .reduce((first, second) -> second)
                .map(act -> new RecognitionPolicy(
                        act.details().getOrDefault(Detail.POLICY, "not said"),
                        happenings.evidence(act, pair.observer().linksTo(act.actor()))));
    }
}
