package org.credence.derive.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.credence.derive.merge.Rank;
import org.credence.derive.rule.CompetentOrgan;
import org.credence.derive.rule.Contradiction;
import org.credence.derive.rule.CredentialsAreNotRecognition;
import org.credence.derive.rule.ImpliedRecognition;
import org.credence.derive.rule.Lapse;
import org.credence.derive.rule.Move;
import org.credence.derive.rule.Move.Nature;
import org.credence.derive.rule.OneGovernment;
import org.credence.derive.rule.PartyEnds;
import org.credence.derive.rule.Persistence;
import org.credence.derive.rule.Reasons;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Detail;
import org.credence.model.Evidence;
import org.credence.model.Family;
import org.credence.model.Flag;
import org.credence.model.Link;
import org.credence.model.Modality;
import org.credence.model.Party;
import org.credence.model.PartyKind;
import org.credence.model.Reason;
import org.credence.model.RecognitionLevel;
import org.credence.model.RuleId;
import org.credence.model.Value;
import org.jspecify.annotations.Nullable;

/// The recognition axis of a pair.
record Recognitions(Pair pair) {
    private static final Set<ActType> RECOGNIZING =
            Set.of(ActType.RECOGNIZE_STATE, ActType.RECOGNIZE_GOVERNMENT, ActType.REINSTATE_RECOGNITION);

    /// Before it, a state was received into the society of states by receiving its envoy.
    private static final LocalDate UNITED_NATIONS_ERA = LocalDate.of(1945, 1, 1);

    Value<RecognitionLevel> value() {
        List<Act> about = pair.acts().stream().filter(this::isAbout).toList();
        if (!new CompetentOrgan(pair.book()).recognizes(pair.observer().center())) {
            return notCompetent(about);
        }
        List<Move<RecognitionLevel>> moves = about.stream()
                .filter(CompetentOrgan::bindsState)
                .flatMap(act -> movesOf(act).stream())
                .toList();
        List<Move<RecognitionLevel>> all = Stream.of(moves, received(), endedByRivals(moves))
                .flatMap(List::stream)
                .toList();
        if (pair.rules().has(RuleId.STATES_ONLY) && isGovernment()) {
            return notAsked(all);
        }
        return badged(flagged(afterEnding(all), about));
    }

    /// Whether the act speaks to the recognition of the very party, or of its movement or government by link.
    private boolean isAbout(Act act) {
        Circle same = pair.party().sameRecognition();
        boolean outgoing = pair.observer().has(act.actor()) && same.has(act.recipient());
        boolean incoming =
                act.type().mutual() && same.has(act.actor()) && pair.observer().has(act.recipient());
        return outgoing || incoming;
    }

    private Value<RecognitionLevel> notCompetent(List<Act> about) {
        List<Reason> from = about.stream()
                .filter(act -> act.type().family() == Family.RECOGNITION)
                .<Reason>map(Reason.ByAct::new)
                .toList();
        Reason reason = new Reason.ByRule(
                RuleId.COMPETENT_ORGAN,
                "%s is no state and no government: it does not recognize"
                        .formatted(pair.observer().center()),
                from,
                List.of());
        return Value.of(RecognitionLevel.NOTHING_ON_RECORD, Evidence.nothing(List.of(RuleId.COMPETENT_ORGAN), reason));
    }

    private List<Move<RecognitionLevel>> movesOf(Act act) {
        List<Move<RecognitionLevel>> moves = new ArrayList<>();
        List<ActType> types = new ArrayList<>(List.of(act.type()));
        types.addAll(act.rivalTypes());
        for (ActType type : types) {
            List<Claim> telling =
                    act.claims().stream().filter(claim -> claim.act() == type).toList();
            moves.addAll(movesOf(type, act, telling));
        }
        return moves;
    }

    private List<Move<RecognitionLevel>> movesOf(ActType type, Act act, List<Claim> telling) {
        return switch (act.modality()) {
            case ASSERTED -> done(type, act, telling);
            case DENIED -> denied(type, act, telling);
            case ONGOING -> ongoing(type, act, telling);
            case PLANNED, CONDITIONAL, OFFERED, DEMANDED, THREATENED, REFUSED, HYPOTHETICAL -> List.of();
        };
    }

    private List<Move<RecognitionLevel>> done(ActType type, Act act, List<Claim> telling) {
        return switch (type) {
            case RECOGNIZE_STATE, RECOGNIZE_GOVERNMENT -> List.of(move(degreeOf(act), Nature.ACT, act, telling));
            case REINSTATE_RECOGNITION ->
                List.of(
                        move(RecognitionLevel.SUSPENDED, Nature.PRESUPPOSED, act, telling),
                        move(degreeOf(act), Nature.ACT, act, telling));
            case DECLINE_RECOGNITION -> List.of(move(RecognitionLevel.REFUSES, Nature.ACT, act, telling));
            case SUSPEND_RECOGNITION ->
                List.of(
                        move(RecognitionLevel.DE_JURE, Nature.PRESUPPOSED, act, telling),
                        move(RecognitionLevel.SUSPENDED, Nature.ACT, act, telling));
            case WITHDRAW_RECOGNITION -> withdrawn(act, telling);
            case ESTABLISH_RELATIONS, RESUME_RELATIONS -> implied(type, act, telling);
            default -> List.of();
        };
    }

    /// A rival alone never makes a withdrawal.
    private List<Move<RecognitionLevel>> withdrawn(Act act, List<Claim> telling) {
        if (Rank.best(telling).basis() == Basis.RIVAL) {
            return List.of(move(RecognitionLevel.WITHDRAWN, Nature.CONTEST, act, telling));
        }
        return List.of(
                move(RecognitionLevel.DE_JURE, Nature.PRESUPPOSED, act, telling),
                move(RecognitionLevel.WITHDRAWN, Nature.ACT, act, telling));
    }

    private List<Move<RecognitionLevel>> implied(ActType type, Act act, List<Claim> telling) {
        boolean implies = type == ActType.ESTABLISH_RELATIONS ? ImpliedRecognition.by(act) : choosesAgain(act);
        if (!pair.rules().has(RuleId.IMPLIED_RECOGNITION) || !implies) {
            return List.of();
        }
        return List.of(move(RecognitionLevel.DE_JURE, Nature.ACT, act, telling)
                .by(RuleId.IMPLIED_RECOGNITION)
                .flagged(Set.of(Flag.IMPLIED)));
    }

    /// Relations resumed with a party that has an exclusive rival.
    private boolean choosesAgain(Act act) {
        return OneGovernment.isResumption(act)
                && !pair.book().listRivals(pair.party().center(), pair.on()).isEmpty();
    }

    private boolean isGovernment() {
        return pair.book()
                .findParty(pair.party().center())
                .filter(party -> party.kind() == PartyKind.GOVERNMENT)
                .isPresent();
    }

    private Value<RecognitionLevel> notAsked(List<Move<RecognitionLevel>> moves) {
        List<Reason> set = moves.stream().map(Move::reason).toList();
        Reason reason = new Reason.ByRule(
                RuleId.STATES_ONLY, "whether a government is recognized is not asked", List.of(), set);
        return Value.of(RecognitionLevel.NOTHING_ON_RECORD, Evidence.nothing(List.of(RuleId.STATES_ONLY), reason));
    }

    /// What receiving envoys says under rule reception: recognition of the government that sent, before 1945 also of
    /// the
    /// state.
    private List<Move<RecognitionLevel>> received() {
        if (!pair.rules().has(RuleId.RECEPTION)) {
            return List.of();
        }
        return pair.acts().stream()
                .filter(act -> act.modality() == Modality.ASSERTED && !ImpliedRecognition.isDisclaimed(act))
                .filter(act -> CredentialsAreNotRecognition.receivesAmbassador(
                        act, pair.observer().parties()))
                .filter(act -> pair.party().sameRecognition().has(act.actor())
                        || pair.party().sameRecognition().has(act.recipient()))
                .map(act -> Move.of(RecognitionLevel.DE_JURE, Nature.ACT, act, pair.linksOf(act))
                        .by(RuleId.RECEPTION)
                        .flagged(Set.of(Flag.IMPLIED)))
                .filter(move -> isGovernment() || move.sureFrom().isBefore(UNITED_NATIONS_ERA))
                .toList();
    }

    /// Where the party ended for the observer, what was recognized has lapsed unless something followed.
    private Value<RecognitionLevel> afterEnding(List<Move<RecognitionLevel>> moves) {
        Optional<Act> ending = new PartyEnds(pair.endings())
                .findLast(pair.party().center(), pair.observer().parties(), pair.on());
        if (ending.isEmpty()) {
            return inTenure(moves);
        }
        LocalDate day = PartyEnds.dayOf(ending.get());
        Value<RecognitionLevel> since =
                fold(moves.stream().filter(move -> move.sureFrom().isAfter(day)).toList());
        Value<RecognitionLevel> before = fold(
                moves.stream().filter(move -> !move.sureFrom().isAfter(day)).toList());
        if (since.level() != RecognitionLevel.NOTHING_ON_RECORD
                || !before.level().recognizes()) {
            return since;
        }
        Reason reason = new Reason.ByRule(
                RuleId.PARTY_ENDS,
                "what was recognized has ended",
                List.of(new Reason.ByAct(ending.get())),
                List.of(before.evidence().reason()));
        return lapsed(before, DateSpan.day(day), reason);
    }

    private static Value<RecognitionLevel> lapsed(
            Value<RecognitionLevel> before, @Nullable DateSpan since, Reason reason) {
        Evidence was = before.evidence();
        Evidence evidence = new Evidence(
                was.disputed(),
                true,
                was.basis(),
                was.direct(),
                since,
                was.lastEvidence(),
                Reasons.rulesIn(reason),
                reason,
                was.claims(),
                was.via());
        return new Value<>(RecognitionLevel.LAPSED, before.flags(), evidence);
    }

    /// Recognition of the party ends on the day on which the observer, who had recognized it, chose a rival.
    private List<Move<RecognitionLevel>> endedByRivals(List<Move<RecognitionLevel>> moves) {
        if (!pair.rules().has(RuleId.ONE_GOVERNMENT)) {
            return List.of();
        }
        return pair.rivalActs().stream()
                .filter(act -> OneGovernment.choosesRival(act, pair.observer().parties()))
                .map(act -> Move.of(RecognitionLevel.WITHDRAWN, Nature.ACT, act, List.of())
                        .by(RuleId.ONE_GOVERNMENT)
                        .flagged(Set.of(Flag.IMPLIED)))
                .filter(move ->
                        fold(moves, move.possibleFrom().minusDays(1)).level().recognizes())
                .toList();
    }

    private List<Move<RecognitionLevel>> denied(ActType type, Act act, List<Claim> telling) {
        if (!RECOGNIZING.contains(type)) {
            return List.of();
        }
        boolean formal = isFormal(act.details().getOrDefault(Detail.MANNER, ""));
        return List.of(move(RecognitionLevel.NOT_RECOGNIZED, Nature.OBSERVATION, act, telling)
                .flagged(formal ? Set.of(Flag.FORMAL_ONLY) : Set.of()));
    }

    private List<Move<RecognitionLevel>> ongoing(ActType type, Act act, List<Claim> telling) {
        if (type == ActType.DECLINE_RECOGNITION) {
            return List.of(move(RecognitionLevel.REFUSES, Nature.OBSERVATION, act, telling));
        }
        return RECOGNIZING.contains(type) ? List.of(move(degreeOf(act), Nature.OBSERVATION, act, telling)) : List.of();
    }

    private Move<RecognitionLevel> move(RecognitionLevel level, Nature nature, Act act, List<Claim> telling) {
        return Move.of(level, nature, act, pair.linksOf(act)).toldBy(telling);
    }

    private static boolean isFormal(String manner) {
        return manner.contains("formal") || manner.contains("official");
    }

    /// De facto only where a text says recognition de facto.
    private static RecognitionLevel degreeOf(Act act) {
        String degree =
                act.details().getOrDefault(Detail.DEGREE, "").replace('_', ' ').toLowerCase(Locale.ROOT);
        return degree.contains("facto") ? RecognitionLevel.DE_FACTO : RecognitionLevel.DE_JURE;
    }

    private Value<RecognitionLevel> inTenure(List<Move<RecognitionLevel>> moves) {
        Optional<Party> subject = pair.party()
                .findGovernment(pair.book())
                .or(() -> pair.book().findParty(pair.party().center()));
        Lapse lapse = subject.map(Lapse::of).orElse(new Lapse(List.of()));
        int era = lapse.eraOf(pair.on());
        Value<RecognitionLevel> now = fold(moves.stream()
                .filter(move -> lapse.eraOf(move.sureFrom()) == era)
                .toList());
        if (now.level() != RecognitionLevel.NOTHING_ON_RECORD || era == 0) {
            return now;
        }
        Value<RecognitionLevel> before = fold(moves.stream()
                .filter(move -> lapse.eraOf(move.sureFrom()) == era - 1)
                .toList());
        return before.level().recognizes() || before.level() == RecognitionLevel.SUSPENDED
                ? lapsed(before, subject.orElseThrow(), lapse)
                : now;
    }

    private Value<RecognitionLevel> lapsed(Value<RecognitionLevel> before, Party subject, Lapse lapse) {
        boolean over = !lapse.inControl(pair.on());
        RuleId rule = pair.party().findGovernment(pair.book()).isPresent() ? RuleId.LAPSE : RuleId.PARTY_ENDS;
        Reason reason = new Reason.ByRule(
                rule,
                over ? "what was recognized has ended" : "an earlier time of control was recognized, not this one",
                List.of(new Reason.ByRegister(subject.id(), "times of control: " + lapse.words(), subject.source())),
                List.of(before.evidence().reason()));
        if (!over) {
            return Value.of(RecognitionLevel.NOTHING_ON_RECORD, Evidence.nothing(Reasons.rulesIn(reason), reason));
        }
        return lapsed(before, lapse.lastEndBefore(pair.on()).orElse(null), reason);
    }

    private Value<RecognitionLevel> fold(List<Move<RecognitionLevel>> moves) {
        return fold(moves, pair.on());
    }

    private Value<RecognitionLevel> fold(List<Move<RecognitionLevel>> moves, LocalDate day) {
        return new Persistence<>(RecognitionLevel.NOTHING_ON_RECORD, Contradiction.ofRecognition(), day, pair.known())
                .valueOf(moves);
    }

    /// Representative of a people, belligerent: flags that leave the level where it is.
    private Value<RecognitionLevel> flagged(Value<RecognitionLevel> value, List<Act> about) {
        TreeSet<Flag> flags = new TreeSet<>(value.flags());
        about.stream().filter(this::hasHappened).forEach(act -> {
            if (act.type() == ActType.RECOGNIZE_REPRESENTATIVE) {
                flags.add(Flag.REPRESENTATIVE);
            } else if (act.type() == ActType.RECOGNIZE_BELLIGERENCY) {
                flags.add(Flag.BELLIGERENT);
            }
        });
        return new Value<>(value.level(), flags, value.evidence());
    }

    /// The badge of an ambassador received where no recognition was declared.
    private Value<RecognitionLevel> badged(Value<RecognitionLevel> value) {
        List<Act> received = pair.acts().stream()
                .filter(pair::isBetween)
                .filter(this::hasHappened)
                .filter(act -> CredentialsAreNotRecognition.receivesAmbassador(
                        act, pair.observer().parties()))
                .toList();
        boolean ruled = pair.rules().has(RuleId.CREDENTIALS_ARE_NOT_RECOGNITION);
        if (received.isEmpty() || value.level().recognizes() || !ruled) {
            return value;
        }
        Evidence was = value.evidence();
        Reason reason = new Reason.ByRule(
                RuleId.CREDENTIALS_ARE_NOT_RECOGNITION,
                Flag.AMBASSADOR_ACCEPTED.words(),
                List.of(was.reason()),
                received.stream().map(this::shown).toList());
        TreeSet<Flag> flags = new TreeSet<>(value.flags());
        flags.add(Flag.AMBASSADOR_ACCEPTED);
        Evidence evidence = new Evidence(
                was.disputed(),
                was.certain(),
                was.basis(),
                was.direct(),
                was.since(),
                was.lastEvidence(),
                Reasons.rulesIn(reason),
                reason,
                was.claims(),
                was.via());
        return new Value<>(value.level(), flags, evidence);
    }

    private Reason shown(Act act) {
        Reason reason = new Reason.ByAct(act);
        for (Link link : pair.linksOf(act)) {
            reason = new Reason.ByLink(link, reason);
        }
        return reason;
    }

    private boolean hasHappened(Act act) {
        return act.modality() == Modality.ASSERTED
                && !Move.of(RecognitionLevel.DE_JURE, Nature.ACT, act, List.of())
                        .possibleFrom()
                        .isAfter(pair.on());
    }
}
