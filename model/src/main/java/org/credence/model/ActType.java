package org.credence.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The kinds of act that the ledger knows, each with its family, the group of rival types it merges in, its direction
/// and its PLOVER and CAMEO codes.
///
/// What each does to a standing is said by the rules, not here. Sources: VCDR, VCCR, CAMEO 1.1b3, PLOVER 2.0.
public enum ActType {
    RECOGNIZE_STATE(Family.RECOGNITION, "recognize", Direction.DIRECTED, EventType.SUPPORT, "054"),
    RECOGNIZE_GOVERNMENT(Family.RECOGNITION, "recognize", Direction.DIRECTED, EventType.SUPPORT, "054"),
    RECOGNIZE_REPRESENTATIVE(Family.RECOGNITION, "recognize", Direction.DIRECTED, EventType.SUPPORT, "054"),
    RECOGNIZE_BELLIGERENCY(Family.RECOGNITION, "recognize", Direction.DIRECTED, EventType.SUPPORT, "054"),
    DECLINE_RECOGNITION(Family.RECOGNITION, "recognize", Direction.DIRECTED, EventType.REJECT, "120"),
    SUSPEND_RECOGNITION(Family.RECOGNITION, "unrecognize", Direction.DIRECTED, EventType.SANCTION, "161"),
    WITHDRAW_RECOGNITION(Family.RECOGNITION, "unrecognize", Direction.DIRECTED, EventType.SANCTION, "161"),
    REINSTATE_RECOGNITION(Family.RECOGNITION, "recognize", Direction.DIRECTED, EventType.SUPPORT, "050"),
    CALL_DE_FACTO(Family.RECOGNITION, "position", Direction.DIRECTED, null, null),
    DECLARE_RECOGNITION_POLICY(Family.RECOGNITION, "position", Direction.DIRECTED, null, null),
    URGE_RECOGNITION(Family.RECOGNITION, "urge", Direction.DIRECTED, EventType.REQUEST, "102"),
    URGE_NON_RECOGNITION(Family.RECOGNITION, "urge", Direction.DIRECTED, EventType.REQUEST, "102"),
    ESTABLISH_RELATIONS(Family.RELATIONS, "relations-up", Direction.MUTUAL, EventType.SUPPORT, "054"),
    RESUME_RELATIONS(Family.RELATIONS, "relations-up", Direction.MUTUAL, EventType.SUPPORT, "050"),
    UPGRADE_RELATIONS(Family.RELATIONS, "relations-level", Direction.MUTUAL, EventType.SUPPORT, "050"),
    DOWNGRADE_RELATIONS(Family.RELATIONS, "relations-level", Direction.DIRECTED, EventType.SANCTION, "160"),
    SUSPEND_RELATIONS(Family.RELATIONS, "relations-down", Direction.DIRECTED, EventType.SANCTION, "161"),
    SEVER_RELATIONS(Family.RELATIONS, "relations-down", Direction.DIRECTED, EventType.SANCTION, "161"),
    OPEN_MISSION(Family.MISSIONS, "mission-up", Direction.DIRECTED, EventType.SUPPORT, "050"),
    MAINTAIN_MISSION(Family.MISSIONS, null, Direction.DIRECTED, null, null),
    REOPEN_MISSION(Family.MISSIONS, "mission-up", Direction.DIRECTED, EventType.SUPPORT, "050"),
    UPGRADE_MISSION(Family.MISSIONS, "mission-up", Direction.DIRECTED, EventType.SUPPORT, "050"),
    DOWNGRADE_MISSION(Family.MISSIONS, "mission-down", Direction.DIRECTED, EventType.SANCTION, "161"),
    SUSPEND_OPERATIONS(Family.MISSIONS, "mission-down", Direction.DIRECTED, EventType.SANCTION, "161"),
    RESUME_OPERATIONS(Family.MISSIONS, "mission-up", Direction.DIRECTED, EventType.SUPPORT, "050"),
    CLOSE_MISSION(Family.MISSIONS, "mission-down", Direction.DIRECTED, EventType.SANCTION, "161"),
    RELOCATE_MISSION(Family.MISSIONS, null, Direction.DIRECTED, null, null),
    HAND_OVER_MISSION(Family.MISSIONS, null, Direction.DIRECTED, null, null),
    OPEN_INTERESTS_SECTION(Family.MISSIONS, "mission-up", Direction.DIRECTED, EventType.SUPPORT, "050"),
    NAME_PROTECTING_POWER(Family.MISSIONS, null, Direction.DIRECTED, null, null),
    REQUEST_AGREMENT(Family.HEADS, "appoint", Direction.DIRECTED, null, null),
    GRANT_AGREMENT(Family.HEADS, "appoint", Direction.DIRECTED, null, null),
    REFUSE_AGREMENT(Family.HEADS, null, Direction.DIRECTED, EventType.REJECT, "120"),
    APPOINT_ENVOY(Family.HEADS, "appoint", Direction.DIRECTED, null, null),
    EXCHANGE_AMBASSADORS(Family.HEADS, null, Direction.MUTUAL, EventType.SUPPORT, "050"),
    PRESENT_CREDENTIALS(Family.HEADS, "credentials", Direction.DIRECTED, EventType.CONSULT, "040"),
    ACCEPT_CREDENTIALS(Family.HEADS, "credentials", Direction.DIRECTED, EventType.CONSULT, "040"),
    REFUSE_CREDENTIALS(Family.HEADS, null, Direction.DIRECTED, EventType.REJECT, "120"),
    ACCREDIT_STAFF(Family.HEADS, null, Direction.DIRECTED, null, null),
    RETURN_ENVOY(Family.HEADS, null, Direction.DIRECTED, EventType.SUPPORT, "050"),
    RECALL_FOR_CONSULTATIONS(Family.HEADS, "recall", Direction.DIRECTED, EventType.SANCTION, "166"),
    RECALL_ENVOY(Family.HEADS, "recall", Direction.DIRECTED, EventType.SANCTION, "166"),
    END_MISSION(Family.HEADS, null, Direction.DIRECTED, null, null),
    EXPEL_DIPLOMAT(Family.HEADS, null, Direction.DIRECTED, EventType.SANCTION, "166"),
    SUMMON_ENVOY(Family.HEADS, null, Direction.DIRECTED, EventType.ACCUSE, "114"),
    DESIGNATE(Family.DESIGNATIONS, "list", Direction.DIRECTED, EventType.COERCE, "172"),
    AMEND_DESIGNATION(Family.DESIGNATIONS, null, Direction.DIRECTED, null, null),
    EXEMPT(Family.DESIGNATIONS, null, Direction.DIRECTED, EventType.CONCEDE, "081"),
    SUSPEND_DESIGNATION(Family.DESIGNATIONS, "unlist", Direction.DIRECTED, EventType.CONCEDE, "081"),
    DELIST(Family.DESIGNATIONS, "unlist", Direction.DIRECTED, EventType.CONCEDE, "081"),
    IMPOSE_SANCTIONS(Family.SANCTIONS, null, Direction.DIRECTED, EventType.COERCE, "163"),
    EASE_SANCTIONS(Family.SANCTIONS, "ease", Direction.DIRECTED, EventType.RETREAT, "085"),
    SUSPEND_SANCTIONS(Family.SANCTIONS, "ease", Direction.DIRECTED, EventType.RETREAT, "085"),
    RENEW_SANCTIONS(Family.SANCTIONS, null, Direction.DIRECTED, EventType.COERCE, "163"),
    LIFT_SANCTIONS(Family.SANCTIONS, "ease", Direction.DIRECTED, EventType.RETREAT, "085"),
    RESTRICT_ENTRY(Family.SANCTIONS, null, Direction.DIRECTED, EventType.COERCE, "163"),
    LIFT_RESTRICTION(Family.SANCTIONS, null, Direction.DIRECTED, EventType.RETREAT, "085"),
    MEET(Family.CONTACTS, "contact", Direction.MUTUAL, EventType.CONSULT, "040"),
    VISIT(Family.CONTACTS, "contact", Direction.DIRECTED, EventType.CONSULT, "042"),
    HOST(Family.CONTACTS, "contact", Direction.DIRECTED, EventType.CONSULT, "043"),
    CALL(Family.CONTACTS, "contact", Direction.MUTUAL, EventType.CONSULT, "041"),
    ENGAGE(Family.CONTACTS, "contact", Direction.MUTUAL, EventType.CONSULT, "040"),
    ATTEND_FORUM(Family.CONTACTS, null, Direction.DIRECTED, EventType.CONSULT, "040"),
    INVITE(Family.CONTACTS, null, Direction.DIRECTED, EventType.CONSULT, "040"),
    CANCEL_CONTACT(Family.CONTACTS, null, Direction.DIRECTED, EventType.REJECT, "125"),
    POSTPONE_CONTACT(Family.CONTACTS, null, Direction.DIRECTED, null, null),
    SIGN_AGREEMENT(Family.AGREEMENTS, "agree", Direction.MUTUAL, EventType.SUPPORT, "057"),
    RATIFY_AGREEMENT(Family.AGREEMENTS, null, Direction.DIRECTED, EventType.SUPPORT, "057"),
    LEAVE_AGREEMENT(Family.AGREEMENTS, null, Direction.DIRECTED, EventType.SANCTION, "161"),
    VOTE(Family.MULTILATERAL, null, Direction.DIRECTED, null, null),
    APPLY_FOR_MEMBERSHIP(Family.MULTILATERAL, null, Direction.DIRECTED, null, null),
    ADMIT_MEMBER(Family.MULTILATERAL, "admit", Direction.DIRECTED, EventType.SUPPORT, "054"),
    CHANGE_STATUS(Family.MULTILATERAL, "admit", Direction.DIRECTED, null, null),
    SUSPEND_MEMBER(Family.MULTILATERAL, null, Direction.DIRECTED, EventType.SANCTION, "161"),
    READMIT_MEMBER(Family.MULTILATERAL, "admit", Direction.DIRECTED, EventType.SUPPORT, "050"),
    EXPEL_MEMBER(Family.MULTILATERAL, null, Direction.DIRECTED, EventType.SANCTION, "166"),
    LEAVE_ORGANIZATION(Family.MULTILATERAL, null, Direction.DIRECTED, EventType.SANCTION, "166"),
    REJOIN_ORGANIZATION(Family.MULTILATERAL, "admit", Direction.DIRECTED, EventType.SUPPORT, "050"),
    DECIDE_CREDENTIALS(Family.MULTILATERAL, null, Direction.DIRECTED, null, null),
    STATE_POSITION(Family.MULTILATERAL, "position", Direction.DIRECTED, null, null),
    ACCEPT_RESULT(Family.POWER, "position", Direction.DIRECTED, EventType.SUPPORT, "051"),
    REJECT_RESULT(Family.POWER, "position", Direction.DIRECTED, EventType.REJECT, "120"),
    SEIZE_POWER(Family.POWER, "power", Direction.DIRECTED, EventType.COERCE, "170"),
    CHANGE_OF_GOVERNMENT(Family.POWER, "power", Direction.DIRECTED, null, null),
    HOLD_POWER(Family.POWER, null, Direction.DIRECTED, null, null),
    LOSE_POWER(Family.POWER, "power", Direction.DIRECTED, null, null),
    DECLARE_INDEPENDENCE(Family.POWER, null, Direction.DIRECTED, null, null),
    UNITE(Family.POWER, null, Direction.MUTUAL, null, null),
    DISSOLVE(Family.POWER, null, Direction.DIRECTED, null, null),
    RENAME(Family.POWER, null, Direction.DIRECTED, null, null),
    DEPLOY_FORCES(Family.POWER, null, Direction.DIRECTED, EventType.MOBILIZE, "154"),
    WITHDRAW_FORCES(Family.POWER, null, Direction.DIRECTED, EventType.RETREAT, "087"),
    RECOGNIZE_CLAIM(Family.TERRITORY, "title", Direction.DIRECTED, EventType.SUPPORT, "054"),
    REJECT_CLAIM(Family.TERRITORY, "title", Direction.DIRECTED, EventType.REJECT, "120"),
    WITHDRAW_CLAIM_RECOGNITION(Family.TERRITORY, "title", Direction.DIRECTED, EventType.SANCTION, "161"),
    ANNEX(Family.TERRITORY, null, Direction.DIRECTED, EventType.COERCE, "192"),
    CEDE(Family.TERRITORY, null, Direction.DIRECTED, EventType.CONCEDE, "080"),
    ASSUME_OFFICE(Family.OFFICES, null, Direction.DIRECTED, null, null),
    LEAVE_OFFICE(Family.OFFICES, null, Direction.DIRECTED, EventType.RETREAT, null);

    private final Family family;
    private final @Nullable String mergesAs;
    private final Direction direction;
    private final @Nullable EventType type;
    private final @Nullable String cameo;

    ActType(
            Family family,
            @Nullable String mergesAs,
            Direction direction,
            @Nullable EventType type,
            @Nullable String cameo) {
        this.family = family;
        this.mergesAs = mergesAs;
        this.direction = direction;
        this.type = type;
        this.cameo = cameo;
    }

    public Family family() {
        return family;
    }

    /// The group of rival types: claims of one group about the same parties and days tell one act, whose type may then
    /// be disputed.
    public String mergesAs() {
        return mergesAs == null ? name() : mergesAs;
    }

    public Direction direction() {
        return direction;
    }

    public boolean mutual() {
        return direction == Direction.MUTUAL;
    }

    /// The PLOVER type of the act done; empty for acts that PLOVER does not count.
    public Optional<EventType> type() {
        return Optional.ofNullable(type);
    }

    public Optional<String> cameo() {
        return Optional.ofNullable(cameo);
    }
}
