package org.credence.derive.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Detail;
import org.credence.model.Family;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.PostKind;
import org.jspecify.annotations.Nullable;

/// What a claim says of one pair of parties: a claim with lists of parties spreads over the pairs.
record Told(
        String claimId,
        Claim claim,
        ActType type,
        PartyId actor,
        @Nullable PartyId recipient) {
    private static final Set<ActType> ALONE = Set.of(
            ActType.DECLARE_RECOGNITION_POLICY,
            ActType.URGE_RECOGNITION,
            ActType.URGE_NON_RECOGNITION,
            ActType.STATE_POSITION,
            ActType.VOTE,
            ActType.SEIZE_POWER,
            ActType.HOLD_POWER,
            ActType.LOSE_POWER,
            ActType.CHANGE_OF_GOVERNMENT,
            ActType.DECLARE_INDEPENDENCE,
            ActType.DISSOLVE,
            ActType.RENAME,
            ActType.ANNEX,
            ActType.WITHDRAW_FORCES,
            ActType.DEPLOY_FORCES,
            ActType.ATTEND_FORUM);

    /// The pairs of a claim; none where a needed side did not resolve, or where the claim is no act.
    static List<Told> pairsOf(Claim claim) {
        ActType type = claim.act();
        if (type == null) {
            return List.of();
        }
        String id = claim.id();
        List<PartyId> actors = Claim.partiesOf(claim.actors());
        List<PartyId> recipients = Claim.partiesOf(claim.recipients());
        if (recipients.isEmpty()) {
            return type.mutual() ? among(id, claim, type, actors) : alone(id, claim, type, actors);
        }
        List<Told> pairs = new ArrayList<>();
        for (PartyId actor : actors) {
            for (PartyId recipient : recipients) {
                if (!actor.equals(recipient)) {
                    pairs.add(pair(id, claim, type, actor, recipient));
                }
            }
        }
        return pairs;
    }

    private static List<Told> among(String id, Claim claim, ActType type, List<PartyId> together) {
        List<Told> pairs = new ArrayList<>();
        for (int first = 0; first < together.size(); first++) {
            for (int second = first + 1; second < together.size(); second++) {
                pairs.add(pair(id, claim, type, together.get(first), together.get(second)));
            }
        }
        return pairs;
    }

    private static List<Told> alone(String id, Claim claim, ActType type, List<PartyId> actors) {
        if (!ALONE.contains(type)) {
            return List.of();
        }
        return actors.stream()
                .map(actor -> new Told(id, claim, type, actor, null))
                .toList();
    }

    /// The order of a mutual act means nothing: the lesser id comes first.
    private static Told pair(String id, Claim claim, ActType type, PartyId actor, PartyId recipient) {
        boolean turn = type.mutual() && actor.compareTo(recipient) > 0;
        return turn ? new Told(id, claim, type, recipient, actor) : new Told(id, claim, type, actor, recipient);
    }

    /// What claims of one act have in common: merge group, parties, the kind of post, how it is put.
    String bucket() {
        String about = type.family() == Family.TERRITORY || type.mergesAs().equals("urge")
                ? Claim.partiesOf(claim.objects()).stream().sorted().toList().toString()
                : "";
        return String.join("|", type.mergesAs(), sides(), about, modalityClass(), organ());
    }

    /// Credentials and agréments are told from either end; visitor and host, like the parties of a mutual act, have no
    /// order.
    private String sides() {
        String other = recipient == null ? "" : recipient.value();
        boolean turned = type == ActType.ACCEPT_CREDENTIALS || type == ActType.GRANT_AGREMENT;
        boolean unordered = type.mutual()
                || type.mergesAs().equals("contact")
                || type.mergesAs().equals("relations-level");
        boolean swap = turned || (unordered && actor.value().compareTo(other) > 0);
        return swap ? other + ">" + actor.value() : actor.value() + ">" + other;
    }

    /// A parliament's recognition is no word on the government's (rule competent-organ).
    private String organ() {
        return type.family() != Family.RECOGNITION || isExecutive() ? "" : "other organ";
    }

    /// Whether the actor speaks for its state in any of its mentions.
    private boolean isExecutive() {
        return claim.actors().stream()
                .filter(mention -> actor.equals(mention.party()))
                .anyMatch(Mention::isExecutive);
    }

    private String modalityClass() {
        return isObservation()
                ? "observed " + claim.modality() + " " + observedOn()
                : claim.modality().name();
    }

    /// A state that holds or a thing that has not happened is observed on a day, it is no act on that day.
    boolean isObservation() {
        return claim.modality() == Modality.DENIED || claim.modality() == Modality.ONGOING;
    }

    private String observedOn() {
        DateSpan span = claim.when().span();
        return span == null ? String.valueOf(published()) : span.earliest() + ".." + span.latest();
    }

    /// Whether the act, if any, is done.
    boolean isDone() {
        return claim.modality() == Modality.ASSERTED;
    }

    @Nullable
    DateSpan span() {
        return claim.when().span();
    }

    @Nullable
    LocalDate published() {
        return claim.document().published();
    }

    PostKind postKind() {
        return type.family() == Family.MISSIONS
                ? PostKind.ofWords(claim.details().get(Detail.MISSION_KIND))
                : PostKind.NOT_SAID;
    }
}
