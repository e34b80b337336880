package org.credence.derive.standing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.credence.derive.rule.IndependentAxes;
import org.credence.derive.rule.Move;
import org.credence.derive.rule.Move.Nature;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Axis;
import org.credence.model.Detail;
import org.credence.model.Membership;
import org.credence.model.MembershipLevel;
import org.credence.model.PartyId;

/// Where the party stands in the observer, a body. Membership is the state's, whoever sits for it.
record Memberships(Pair pair) {
    List<Membership> values() {
        Entries<MembershipLevel> entries = new Entries<>(pair, MembershipLevel.NOTHING_ON_RECORD, this::movesOf);
        List<Act> acts = pair.acts().stream()
                .filter(act -> IndependentAxes.movedBy(act.type()).contains(Axis.MEMBERSHIP))
                .filter(act -> byMember(act) ? pair.isIncoming(act) : pair.isOutgoing(act))
                .toList();
        return entries.of(acts, act -> bodyOf(act) + "|" + memberOf(act)).values().stream()
                .map(together -> new Membership(
                        bodyOf(together.getFirst()), memberOf(together.getFirst()), entries.value(together)))
                .filter(membership -> membership.value().level() != MembershipLevel.NOTHING_ON_RECORD)
                .toList();
    }

    private static boolean byMember(Act act) {
        return act.type() == ActType.LEAVE_ORGANIZATION || act.type() == ActType.REJOIN_ORGANIZATION;
    }

    private static PartyId bodyOf(Act act) {
        return byMember(act) ? Objects.requireNonNull(act.recipient()) : act.actor();
    }

    private static PartyId memberOf(Act act) {
        return byMember(act) ? act.actor() : Objects.requireNonNull(act.recipient());
    }

    private List<Move<MembershipLevel>> movesOf(Act act) {
        return switch (act.modality()) {
            case ASSERTED -> done(act);
            case ONGOING ->
                act.type() == ActType.ADMIT_MEMBER
                        ? List.of(move(MembershipLevel.MEMBER, Nature.OBSERVATION, act))
                        : List.of();
            case DENIED ->
                act.type() == ActType.ADMIT_MEMBER
                        ? List.of(move(MembershipLevel.NONE, Nature.OBSERVATION, act))
                        : List.of();
            case PLANNED, CONDITIONAL, OFFERED, DEMANDED, THREATENED, REFUSED, HYPOTHETICAL -> List.of();
        };
    }

    private List<Move<MembershipLevel>> done(Act act) {
        return switch (act.type()) {
            case ADMIT_MEMBER -> List.of(move(MembershipLevel.MEMBER, Nature.ACT, act));
            case READMIT_MEMBER, REJOIN_ORGANIZATION -> List.of(move(MembershipLevel.MEMBER, Nature.ACT, act));
            case CHANGE_STATUS -> List.of(move(statusOf(act), Nature.ACT, act));
            case SUSPEND_MEMBER -> after(MembershipLevel.SUSPENDED, act);
            case EXPEL_MEMBER -> after(MembershipLevel.EXPELLED, act);
            case LEAVE_ORGANIZATION -> after(MembershipLevel.WITHDRAWN, act);
            default -> List.of();
        };
    }

    private static MembershipLevel statusOf(Act act) {
        String status = act.details().getOrDefault(Detail.STATUS, "").toLowerCase(Locale.ROOT);
        if (status.contains("observer")) {
            return MembershipLevel.OBSERVER;
        }
        return status.contains("associate") ? MembershipLevel.ASSOCIATE : MembershipLevel.MEMBER;
    }

    private List<Move<MembershipLevel>> after(MembershipLevel level, Act act) {
        return List.of(move(MembershipLevel.MEMBER, Nature.PRESUPPOSED, act), move(level, Nature.ACT, act));
    }

    private Move<MembershipLevel> move(MembershipLevel level, Nature nature, Act act) {
        return Move.of(level, nature, act, pair.linksOf(act));
    }
}
