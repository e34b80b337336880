package org.credence.derive.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.credence.derive.merge.Rank;
import org.credence.derive.rule.Move;
import org.credence.derive.rule.Reasons;
import org.credence.model.Act;
import org.credence.model.Claim;
import org.credence.model.Evidence;
import org.credence.model.HeadRank;
import org.credence.model.Link;
import org.credence.model.PartyId;
import org.credence.model.Post;
import org.credence.model.Post.Operations;
import org.credence.model.PostKind;
import org.credence.model.Reason;
import org.credence.model.RecognitionLevel;
import org.credence.model.RuleId;
import org.jspecify.annotations.Nullable;

/// A post while the acts about it are gone through in the order of their days.
final class PostDraft {
    PostKind kind;
    boolean kindTold;

    @Nullable
    String place;

    @Nullable
    Boolean resident;

    Operations operations = Operations.NORMAL;

    @Nullable
    PartyId controlledBy;

    @Nullable
    HeadRank head;

    @Nullable
    HeadRank headBefore;

    @Nullable
    String step;

    private @Nullable Act beganWith;
    private @Nullable Act endedWith;
    private final List<Act> acts = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Link> via = new ArrayList<>();

    PostDraft(PostKind kind, boolean kindTold, @Nullable String place, Act beganWith) {
        this.kind = kind;
        this.kindTold = kindTold;
        this.place = place;
        this.beganWith = beganWith;
    }

    /// Whether words about a post may mean this one.
    boolean fits(PostKind other, @Nullable String otherPlace) {
        boolean sameKind = kind == other || kind == PostKind.NOT_SAID || other == PostKind.NOT_SAID;
        return sameKind && (place == null || otherPlace == null || place.equals(otherPlace));
    }

    /// Missions that an ambassador, minister or chargé heads.
    static boolean isDiplomatic(PostKind kind) {
        return kind == PostKind.EMBASSY || kind == PostKind.LEGATION || kind == PostKind.NOT_SAID;
    }

    boolean isConsular() {
        return kind == PostKind.CONSULATE || kind == PostKind.CONSULATE_GENERAL;
    }

    void tellKind(PostKind told, @Nullable String toldPlace) {
        if (told != PostKind.NOT_SAID) {
            kind = told;
            kindTold = true;
        }
        if (place == null) {
            place = toldPlace;
        }
    }

    void setHead(@Nullable HeadRank now) {
        headBefore = head;
        head = now;
    }

    /// The opening beats credentials as the beginning of a mission (rule mission-date).
    void beginWith(Act act) {
        beganWith = act;
    }

    /// Rule presupposed: since when is unknown.
    void beginUnknown() {
        beganWith = null;
    }

    void endWith(Act act) {
        endedWith = act;
        operations = Operations.CLOSED;
    }

    void restOn(Act act, @Nullable RuleId rule, List<Link> links) {
        acts.add(act);
        via.addAll(links);
        Move<RecognitionLevel> move = moveOf(act, links);
        reasons.add(rule == null ? move.reason() : move.by(rule).reason());
    }

    private static Move<RecognitionLevel> moveOf(Act act, List<Link> links) {
        return Move.of(RecognitionLevel.NOTHING_ON_RECORD, Move.Nature.ACT, act, links);
    }

    Post post(LocalDate on) {
        return new Post(kind, kindTold, place, resident, operations, controlledBy, null, head, step, evidence(on));
    }

    /// What ended it is told first.
    private List<Reason> inOrder() {
        return endedWith == null ? reasons : reasons.reversed();
    }

    private @Nullable Act sinceWith() {
        return endedWith == null ? beganWith : endedWith;
    }

    private Evidence evidence(LocalDate on) {
        String says = operations == Operations.CLOSED
                ? "nothing later opens this post again"
                : "nothing later ends this post";
        Reason reason = new Reason.ByRule(RuleId.PERSISTENCE, "%s up to %s".formatted(says, on), inOrder(), List.of());
        List<Claim> claims =
                acts.stream().flatMap(act -> act.claims().stream()).distinct().toList();
        Rank rank = Rank.best(claims);
        boolean certain = acts.stream()
                .anyMatch(act -> !on.isBefore(moveOf(act, List.of()).sureFrom()));
        LocalDate last = acts.stream()
                .map(act -> moveOf(act, List.of()).lastEvidence())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Evidence(
                false,
                certain,
                rank.basis(),
                rank.direct(),
                sinceWith() == null ? null : sinceWith().span(),
                last,
                Reasons.rulesIn(reason),
                reason,
                claims,
                via);
    }
}
