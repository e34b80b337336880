package org.credence.derive.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.credence.derive.merge.Rank;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Evidence;
import org.credence.model.Flag;
import org.credence.model.Level;
import org.credence.model.Link;
import org.credence.model.Reason;
import org.credence.model.RuleId;
import org.credence.model.Value;
import org.jspecify.annotations.Nullable;

/// Rule persistence: a value holds until a later act or observation on its axis.
///
/// An observation fills silence and confirms. One that contradicts an earlier act leaves the value disputed unless its
/// speaker is better placed; it never undoes a later act.
public record Persistence<L extends Level>(L silence, Contradiction<L> contradiction, LocalDate on, Instant known) {

    /// The value on the day, from all moves on the axis.
    public Value<L> valueOf(List<Move<L>> moves) {
        List<Move<L>> acts = upTo(moves, Move.Nature.ACT);
        List<Move<L>> observations = upTo(moves, Move.Nature.OBSERVATION);
        Optional<Move<L>> presupposed = Presupposed.before(on, moves);
        if (!acts.isEmpty()) {
            return contested(byActs(acts, observations), upTo(moves, Move.Nature.CONTEST));
        } else if (!observations.isEmpty()) {
            return contested(byObservations(observations), upTo(moves, Move.Nature.CONTEST));
        }
        return contested(
                presupposed.map(this::bySupposition).orElseGet(this::nothing), upTo(moves, Move.Nature.CONTEST));
    }

    private List<Move<L>> upTo(List<Move<L>> moves, Move.Nature nature) {
        return moves.stream()
                .filter(move -> move.nature() == nature)
                .filter(move -> !dayOf(move).isAfter(on))
                .sorted(Comparator.<Move<L>, LocalDate>comparing(this::orderDayOf)
                        .thenComparing(Move::possibleFrom)
                        .thenComparing(move -> move.level().name())
                        .thenComparing(move -> move.act().id()))
                .toList();
    }

    private LocalDate dayOf(Move<L> move) {
        return move.nature() == Move.Nature.OBSERVATION && move.act().assumed()
                ? move.observedOn()
                : move.possibleFrom();
    }

    private LocalDate orderDayOf(Move<L> move) {
        return move.nature() == Move.Nature.OBSERVATION ? move.observedOn() : move.sureFrom();
    }

    private Value<L> nothing() {
        return Value.of(silence, Evidence.nothing(List.of(), new Reason.NothingOnRecord(on, known)));
    }

    private Value<L> bySupposition(Move<L> move) {
        boolean onTheEve = on.plusDays(1).equals(move.possibleFrom());
        Reason reason = new Reason.ByRule(
                RuleId.PRESUPPOSED,
                "%s before %s, since when is unknown".formatted(move.level().words(), move.possibleFrom()),
                List.of(move.by(null).reason()),
                List.of());
        return new Value<>(
                move.level(), new TreeSet<>(move.flags()), evidence(List.of(move), false, onTheEve, null, reason));
    }

    private Value<L> byActs(List<Move<L>> acts, List<Move<L>> observations) {
        Verdict<L> verdict = verdictOf(lastDayOf(acts));
        Move<L> act = verdict.winner();
        List<Move<L>> against = observations.stream()
                .filter(observation -> !observation.observedOn().isBefore(act.possibleFrom()))
                .filter(observation -> contradiction.between(act, observation))
                .toList();
        Optional<Move<L>> stronger = against.stream()
                .filter(observation -> observation.rank().betterThan(act.rank()))
                .reduce((first, second) -> second);
        if (stronger.isPresent()) {
            Verdict<L> overruled = new Verdict<>(stronger.get(), List.of(), List.of(act));
            return value(
                    overruled, List.of(stronger.get()), stronger.get().act().span());
        }
        List<Move<L>> equal = against.stream()
                .filter(observation -> disputes(act, observation))
                .toList();
        List<Move<L>> weaker = against.stream()
                .filter(observation -> !equal.contains(observation))
                .toList();
        List<Move<L>> run = runOf(acts, act);
        List<Move<L>> support = new ArrayList<>(run);
        observations.stream()
                .filter(observation -> !observation.observedOn().isBefore(act.sureFrom()))
                .filter(observation -> !contradiction.between(act, observation))
                .forEach(support::add);
        return value(verdict.with(equal, weaker), support, run.getFirst().act().span());
    }

    /// A later text that denies the act disputes it whoever speaks; one about the same day only at the same rank.
    private boolean disputes(Move<L> act, Move<L> observation) {
        return observation.observedOn().isAfter(act.sureFrom())
                || observation.rank().equals(act.rank());
    }

    private Value<L> byObservations(List<Move<L>> observations) {
        Verdict<L> verdict = verdictOf(lastDayOf(observations));
        List<Move<L>> run = runOf(observations, verdict.winner());
        return value(verdict, run, run.getFirst().act().span());
    }

    private List<Move<L>> lastDayOf(List<Move<L>> inOrder) {
        LocalDate last = orderDayOf(inOrder.getLast());
        return inOrder.stream().filter(move -> orderDayOf(move).equals(last)).toList();
    }

    private Verdict<L> verdictOf(List<Move<L>> sameDay) {
        List<Move<L>> best = OwnWords.bestOf(sameDay);
        Move<L> winner = best.getFirst();
        List<Move<L>> rivals = Disagreement.among(best) ? best.subList(1, best.size()) : List.of();
        List<Move<L>> overrode = sameDay.stream()
                .filter(move -> !best.contains(move) && !move.level().equals(winner.level()))
                .toList();
        return new Verdict<>(winner, rivals, overrode);
    }

    /// The unbroken run of moves to the winner's level up to the winner, oldest first. What resumes begins a run.
    private List<Move<L>> runOf(List<Move<L>> inOrder, Move<L> winner) {
        List<Move<L>> run = new ArrayList<>();
        for (Move<L> move : inOrder) {
            if (move.level().equals(winner.level())) {
                if (move.rule() == null && Presupposed.resumes(move.act())) {
                    run.clear();
                }
                run.add(move);
            } else if (orderDayOf(move).isBefore(orderDayOf(winner))) {
                run.clear();
            }
        }
        return run;
    }

    private Value<L> value(Verdict<L> verdict, List<Move<L>> support, @Nullable DateSpan since) {
        Move<L> winner = verdict.winner();
        boolean disputed = !verdict.rivals().isEmpty();
        boolean certain = support.stream().anyMatch(move -> !on.isBefore(orderDayOf(move)));
        TreeSet<Flag> flags = new TreeSet<>();
        support.forEach(move -> flags.addAll(move.flags()));
        if (support.stream()
                .anyMatch(move ->
                        move.level().equals(winner.level()) && !move.flags().contains(Flag.IMPLIED))) {
            flags.remove(Flag.IMPLIED);
        }
        return new Value<>(
                winner.level(), flags, evidence(support, disputed, certain, since, reasonOf(verdict, support)));
    }

    private Reason reasonOf(Verdict<L> verdict, List<Move<L>> support) {
        Move<L> winner = verdict.winner();
        List<Reason> from = new ArrayList<>(List.of(winner.reason()));
        support.stream().filter(move -> !move.equals(winner)).map(Move::reason).forEach(from::add);
        List<Reason> overrode = verdict.overrode().stream().map(Move::reason).toList();
        Reason decided = from.size() == 1 ? from.getFirst() : persisting(winner, from);
        if (!overrode.isEmpty()) {
            decided = new Reason.ByRule(
                    RuleId.OWN_WORDS,
                    "%s decides: %s"
                            .formatted(winner.rank().words(), winner.level().words()),
                    List.of(decided),
                    overrode);
        }
        if (winner.act().rivalTypes().isEmpty()
                || (overrode.isEmpty() && verdict.rivals().isEmpty())) {
            return disputedOrHeld(verdict, decided, from.size() > 1);
        }
        Reason same = new Reason.ByRule(
                RuleId.SAME_ACT,
                "one act, told as %s and otherwise".formatted(winner.act().type()),
                List.of(decided),
                List.of());
        return disputedOrHeld(verdict, same, from.size() > 1);
    }

    private Reason disputedOrHeld(Verdict<L> verdict, Reason decided, boolean held) {
        if (verdict.rivals().isEmpty()) {
            return held ? decided : persisting(verdict.winner(), List.of(decided));
        }
        List<Reason> both = new ArrayList<>(List.of(decided));
        verdict.rivals().stream().map(Move::reason).forEach(both::add);
        return new Reason.ByRule(RuleId.DISAGREEMENT, "the texts contradict each other", both, List.of());
    }

    private Reason persisting(Move<L> winner, List<Reason> from) {
        return new Reason.ByRule(
                RuleId.PERSISTENCE,
                "%s; nothing later on this axis up to %s"
                        .formatted(winner.level().words(), on),
                from,
                List.of());
    }

    private Evidence evidence(
            List<Move<L>> support, boolean disputed, boolean certain, @Nullable DateSpan since, Reason reason) {
        List<Claim> claims = support.stream()
                .flatMap(move -> move.claims().stream())
                .distinct()
                .toList();
        List<Link> via =
                support.stream().flatMap(move -> move.via().stream()).distinct().toList();
        LocalDate last = support.stream()
                .map(Move::lastEvidence)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Rank rank = OwnWords.bestOf(support).getFirst().rank();
        return new Evidence(
                disputed,
                certain,
                rank.basis(),
                rank.direct(),
                since,
                last,
                Reasons.rulesIn(reason),
                reason,
                claims,
                via);
    }

    /// A word that cannot move the level disputes it from its day on.
    private Value<L> contested(Value<L> value, List<Move<L>> contests) {
        List<Move<L>> later = contests.stream()
                .filter(contest -> !contest.level().equals(value.level()))
                .filter(contest -> !contest.sureFrom().isBefore(startOf(value)))
                .toList();
        if (later.isEmpty()) {
            return value;
        }
        Evidence before = value.evidence();
        Reason reason = new Reason.ByRule(
                RuleId.OWN_WORDS,
                "a rival's word alone moves nothing; it leaves the value disputed",
                List.of(before.reason()),
                later.stream().map(Move::reason).toList());
        Evidence disputed = new Evidence(
                true,
                before.certain(),
                before.basis(),
                before.direct(),
                before.since(),
                before.lastEvidence(),
                Reasons.rulesIn(reason),
                reason,
                before.claims(),
                before.via());
        return new Value<>(value.level(), value.flags(), disputed);
    }

    private LocalDate startOf(Value<L> value) {
        DateSpan since = value.evidence().since();
        return since == null || since.earliest() == null ? LocalDate.MIN : since.earliest();
    }

    /// Which move decided, which of the same rank contradict it, and which it set aside.
    private record Verdict<L extends Level>(Move<L> winner, List<Move<L>> rivals, List<Move<L>> overrode) {
        Verdict<L> with(List<Move<L>> moreRivals, List<Move<L>> moreOverrode) {
            return new Verdict<>(winner, join(rivals, moreRivals), join(overrode, moreOverrode));
        }

        private static <T> List<T> join(List<T> some, List<T> more) {
            List<T> all = new ArrayList<>(some);
            all.addAll(more);
            return List.copyOf(all);
        }
    }
}
