package org.credence.derive.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.Detail;
import org.credence.model.Family;
import org.credence.model.HeadRank;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.Post;
import org.credence.model.Post.Operations;
import org.credence.model.PostKind;
import org.credence.model.Posts;
import org.credence.model.RuleId;
import org.jspecify.annotations.Nullable;

/// The posts of a sender at a receiver: a fold over the acts of the two in the order of their days.
///
/// Rules credentials-are-not-recognition, mission-date and vacancy.
final class PostHistory {
    /// Acts whose actor is the receiving side.
    private static final Set<ActType> BY_RECEIVER = Set.of(
            ActType.ACCEPT_CREDENTIALS,
            ActType.REFUSE_CREDENTIALS,
            ActType.ACCREDIT_STAFF,
            ActType.EXPEL_DIPLOMAT,
            ActType.GRANT_AGREMENT,
            ActType.REFUSE_AGREMENT);

    /// Acts on a post that must have been there before.
    private static final Set<ActType> ENDING = Set.of(
            ActType.CLOSE_MISSION,
            ActType.SUSPEND_OPERATIONS,
            ActType.UPGRADE_MISSION,
            ActType.DOWNGRADE_MISSION,
            ActType.RELOCATE_MISSION,
            ActType.HAND_OVER_MISSION,
            ActType.RECALL_ENVOY,
            ActType.RECALL_FOR_CONSULTATIONS,
            ActType.END_MISSION);

    /// The last legations became embassies in 1966.
    private static final LocalDate LAST_LEGATION = LocalDate.of(1966, 12, 31);

    private static final Set<Family> MOVING = Set.of(Family.MISSIONS, Family.HEADS);

    private final Pair pair;
    private final Circle sender;
    private final Circle receiver;
    private final List<PostDraft> drafts = new ArrayList<>();
    private final List<PostDraft> closed = new ArrayList<>();
    private @Nullable HeadRank appointed;
    private @Nullable PartyId protectedBy;

    PostHistory(Pair pair, Circle sender, Circle receiver) {
        this.pair = pair;
        this.sender = sender;
        this.receiver = receiver;
    }

    Posts posts() {
        Happenings happenings = new Happenings(pair);
        List<Act> later = new ArrayList<>();
        pair.acts().stream()
                .filter(act -> act.modality() == Modality.ASSERTED || isMaintained(act))
                .filter(this::isOfThisSide)
                .filter(this::hasPlaceInTime)
                .forEach(act -> {
                    if (happenings.hasBegun(act) || isSince(act)) {
                        apply(act);
                    } else {
                        later.add(act);
                    }
                });
        presuppose(later);
        return new Posts(sender.center(), receiver.center(), inOrder(drafts), inOrder(closed), protectedBy);
    }

    private List<Post> inOrder(List<PostDraft> some) {
        return some.stream()
                .map(draft -> draft.post(pair.on()))
                .sorted(Comparator.comparing(Post::kind))
                .toList();
    }

    /// Rule presupposed: what a later act ends, suspends or calls home was there before, since when is unknown. The
    /// first
    /// later act on a post decides; any word on the time before outranks it.
    private void presuppose(List<Act> later) {
        List<PostDraft> spoken = new ArrayList<>(drafts);
        spoken.addAll(closed);
        for (Act act : later) {
            PostKind kind = kindPresupposed(act);
            String place = placeOf(act);
            if (spoken.stream().noneMatch(draft -> draft.fits(kind, place))) {
                PostDraft before = presupposed(act);
                spoken.add(before);
                addPresupposed(act, before);
            }
        }
    }

    private void addPresupposed(Act act, PostDraft before) {
        if (ENDING.contains(act.type())) {
            restOn(before, act, RuleId.PRESUPPOSED);
            drafts.add(before);
        } else if (act.type() == ActType.REOPEN_MISSION) {
            before.operations = Operations.CLOSED;
            restOn(before, act, RuleId.PRESUPPOSED);
            closed.add(before);
        } else if (act.type() == ActType.RESUME_OPERATIONS) {
            before.operations = Operations.SUSPENDED;
            restOn(before, act, RuleId.PRESUPPOSED);
            drafts.add(before);
        }
    }

    private PostDraft presupposed(Act act) {
        PostDraft draft = new PostDraft(kindPresupposed(act), kindOf(act) != PostKind.NOT_SAID, placeOf(act), act);
        draft.beginUnknown();
        return draft;
    }

    /// The kind told, or the class that the rank of a head called home gives the mission.
    private static PostKind kindPresupposed(Act act) {
        if (act.type().family() == Family.HEADS) {
            return classOf(rankOf(act).orElse(null), act);
        }
        String before = act.details().get(Detail.PREVIOUS_KIND);
        boolean reclassed = act.type() == ActType.UPGRADE_MISSION || act.type() == ActType.DOWNGRADE_MISSION;
        return reclassed ? PostKind.ofWords(before) : kindOf(act);
    }

    /// What is told as history without a day fills silence; it never undoes an act whose day is known.
    private boolean hasPlaceInTime(Act act) {
        boolean dated = act.span() != null && !act.assumed();
        return dated
                || !act.claims().stream().allMatch(Claim::background)
                || pair.acts().stream()
                        .noneMatch(other -> other.span() != null
                                && !other.assumed()
                                && MOVING.contains(other.type().family())
                                && isOfThisSide(other));
    }

    private static boolean isMaintained(Act act) {
        return act.modality() == Modality.ONGOING && act.type() == ActType.MAINTAIN_MISSION;
    }

    private boolean isSince(Act act) {
        return isMaintained(act)
                && act.span() != null
                && act.span().earliest() != null
                && !act.span().earliest().isAfter(pair.on());
    }

    private boolean isOfThisSide(Act act) {
        if (act.type().mutual() || act.type() == ActType.SEVER_RELATIONS) {
            return pair.isBetween(act);
        }
        boolean turned = BY_RECEIVER.contains(act.type());
        PartyId sending = turned ? act.recipient() : act.actor();
        PartyId receiving = turned ? act.actor() : act.recipient();
        return sender.has(sending) && receiver.has(receiving);
    }

    private void apply(Act act) {
        switch (act.type()) {
            case OPEN_MISSION, REOPEN_MISSION, RESUME_OPERATIONS, MAINTAIN_MISSION -> keep(act);
            case UPGRADE_MISSION, DOWNGRADE_MISSION -> reclass(act);
            case OPEN_INTERESTS_SECTION -> openInterestsSection(act);
            case CLOSE_MISSION -> close(act);
            case SUSPEND_OPERATIONS -> suspend(act);
            case RELOCATE_MISSION -> findMeant(act).ifPresent(draft -> relocate(draft, act));
            case HAND_OVER_MISSION -> findMeant(act).ifPresent(draft -> handOver(draft, act));
            case NAME_PROTECTING_POWER ->
                protectedBy = act.objects().stream().findFirst().orElse(null);
            case APPOINT_ENVOY -> appoint(act);
            case PRESENT_CREDENTIALS, ACCEPT_CREDENTIALS, EXCHANGE_AMBASSADORS -> accredit(act);
            case ACCREDIT_STAFF -> findMeant(act).ifPresent(draft -> restOn(draft, act, null));
            case RECALL_FOR_CONSULTATIONS -> leave(act, HeadRank.ABSENT);
            case RECALL_ENVOY, END_MISSION -> leave(act, HeadRank.VACANT);
            case EXPEL_DIPLOMAT -> expel(act);
            case RETURN_ENVOY -> findHeaded().ifPresent(draft -> comeBack(draft, act));
            case DOWNGRADE_RELATIONS -> lowerHead(act);
            case SEVER_RELATIONS -> sever(act);
            default -> {
                // The other acts leave the posts where they are (rule independent-axes).
            }
        }
    }

    private void close(Act act) {
        PostDraft draft = findMeant(act).orElseGet(() -> presupposed(act));
        boolean known = drafts.remove(draft);
        draft.endWith(act);
        restOn(draft, act, known ? null : RuleId.PRESUPPOSED);
        closed.removeIf(other -> other.fits(draft.kind, draft.place));
        closed.add(draft);
    }

    private void sever(Act act) {
        for (PostDraft draft : List.copyOf(drafts)) {
            if (!draft.isConsular() && draft.kind != PostKind.INTERESTS_SECTION) {
                drafts.remove(draft);
                draft.endWith(act);
                restOn(draft, act, null);
                closed.add(draft);
            }
        }
    }

    private void keep(Act act) {
        PostKind kind = kindOf(act);
        Optional<PostDraft> known =
                findFitting(kind, placeOf(act)).or(() -> findHeaded().filter(_ -> PostDraft.isDiplomatic(kind)));
        PostDraft draft = known.orElseGet(() -> add(new PostDraft(kind, kind != PostKind.NOT_SAID, placeOf(act), act)));
        draft.tellKind(kind, placeOf(act));
        if (act.type() != ActType.MAINTAIN_MISSION) {
            draft.operations = Operations.NORMAL;
            draft.resident = null;
            draft.beginWith(act);
        } else if (known.isEmpty()) {
            draft.resident = isNonResident(act) ? false : null;
        }
        if (draft.head == null && PostDraft.isDiplomatic(draft.kind)) {
            draft.setHead(appointed);
        }
        if (draft.kind == PostKind.EMBASSY) {
            protectedBy = null;
        }
        restOn(draft, act, known.isPresent() && act.type() == ActType.OPEN_MISSION ? RuleId.MISSION_DATE : null);
    }

    private void openInterestsSection(Act act) {
        PostDraft draft = add(new PostDraft(PostKind.INTERESTS_SECTION, true, placeOf(act), act));
        draft.controlledBy = act.objects().stream().findFirst().orElse(null);
        restOn(draft, act, null);
    }

    private void reclass(Act act) {
        PostKind before = PostKind.ofWords(act.details().get(Detail.PREVIOUS_KIND));
        PostDraft draft = findFitting(before, placeOf(act))
                .orElseGet(() -> add(new PostDraft(kindOf(act), true, placeOf(act), act)));
        draft.tellKind(kindOf(act), placeOf(act));
        draft.resident = null;
        draft.beginWith(act);
        restOn(draft, act, RuleId.MISSION_DATE);
    }

    private void suspend(Act act) {
        Optional<PostDraft> known = findMeant(act);
        PostDraft draft = known.orElseGet(() -> add(presupposed(act)));
        draft.operations = Operations.SUSPENDED;
        restOn(draft, act, known.isPresent() ? null : RuleId.PRESUPPOSED);
    }

    private void relocate(PostDraft draft, Act act) {
        draft.place = placeOf(act);
        restOn(draft, act, null);
    }

    private void handOver(PostDraft draft, Act act) {
        draft.controlledBy = act.objects().stream().findFirst().orElse(null);
        restOn(draft, act, null);
    }

    /// An appointment is a step: it makes no mission, but its head stands ready.
    private void appoint(Act act) {
        appointed = rankOf(act).orElse(null);
        findHeaded().ifPresent(draft -> {
            draft.setHead(appointed);
            restOn(draft, act, RuleId.MISSION_DATE);
        });
    }

    private void accredit(Act act) {
        HeadRank rank = rankOf(act)
                .or(() -> Optional.of(act.type())
                        .filter(type -> type == ActType.EXCHANGE_AMBASSADORS)
                        .map(type -> HeadRank.AMBASSADOR))
                .orElse(null);
        PostKind kind = classOf(rank, act);
        Optional<PostDraft> known = findHeaded();
        PostDraft draft = known.orElseGet(() -> add(new PostDraft(kind, false, null, act)));
        if (draft.kind == PostKind.NOT_SAID || rank == HeadRank.AMBASSADOR && draft.kind == PostKind.LEGATION) {
            draft.kind = kind;
        }
        draft.setHead(rank);
        draft.step = act.details().get(Detail.STEP);
        if (isNonResident(act) && (known.isEmpty() || !draft.kindTold)) {
            draft.resident = false;
        }
        restOn(draft, act, RuleId.CREDENTIALS_ARE_NOT_RECOGNITION);
    }

    private static boolean isNonResident(Act act) {
        return "false".equals(act.details().get(Detail.RESIDENT));
    }

    /// The class by the rank of the head; where it says none, by the era: no legations after 1966.
    private static PostKind classOf(@Nullable HeadRank rank, Act act) {
        if (rank == HeadRank.AMBASSADOR) {
            return PostKind.EMBASSY;
        }
        LocalDate day = act.span() == null ? null : act.span().latest();
        if (day != null && day.isAfter(LAST_LEGATION)) {
            return PostKind.EMBASSY;
        }
        return rank == HeadRank.MINISTER || rank == HeadRank.CHARGE_EN_PIED ? PostKind.LEGATION : PostKind.NOT_SAID;
    }

    private void leave(Act act, HeadRank now) {
        PostDraft draft = findHeaded().orElseGet(() -> add(presupposed(act)));
        draft.setHead(now);
        restOn(draft, act, RuleId.VACANCY);
    }

    private void expel(Act act) {
        if (rankOf(act).filter(rank -> rank == HeadRank.AMBASSADOR).isPresent()) {
            leave(act, HeadRank.VACANT);
        }
    }

    private void comeBack(PostDraft draft, Act act) {
        draft.setHead(draft.headBefore);
        restOn(draft, act, null);
    }

    private void lowerHead(Act act) {
        HeadRank.findOfWords(act.details().get(Detail.LEVEL))
                .ifPresent(rank -> findHeaded().ifPresent(draft -> {
                    draft.setHead(rank);
                    restOn(draft, act, null);
                }));
    }

    private PostDraft add(PostDraft draft) {
        closed.removeIf(other -> other.fits(draft.kind, draft.place));
        drafts.add(draft);
        return draft;
    }

    private void restOn(PostDraft draft, Act act, @Nullable RuleId rule) {
        draft.restOn(act, rule, pair.linksOf(act));
    }

    private Optional<PostDraft> findMeant(Act act) {
        return findFitting(kindOf(act), placeOf(act));
    }

    private Optional<PostDraft> findFitting(PostKind kind, @Nullable String place) {
        return drafts.stream()
                .filter(draft -> draft.fits(kind, place))
                .min(Comparator.<PostDraft, Boolean>comparing(draft -> draft.kind != kind)
                        .thenComparing(draft -> draft.kind));
    }

    private Optional<PostDraft> findHeaded() {
        return drafts.stream()
                .filter(draft -> PostDraft.isDiplomatic(draft.kind))
                .min(Comparator.comparing(draft -> draft.kind));
    }

    private static PostKind kindOf(Act act) {
        return PostKind.ofWords(act.details().get(Detail.MISSION_KIND));
    }

    private static @Nullable String placeOf(Act act) {
        String told = act.details().get(Detail.PLACE);
        return told != null
                ? told
                : act.claims().stream()
                        .map(claim -> claim.place())
                        .filter(Objects::nonNull)
                        .map(words -> words.text().strip())
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    private static Optional<HeadRank> rankOf(Act act) {
        return HeadRank.findOfWords(act.details().get(Detail.RANK));
    }
}
