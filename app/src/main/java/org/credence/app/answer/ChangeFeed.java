package org.credence.app.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.credence.app.Pipeline;
import org.credence.derive.change.Change;
import org.credence.derive.standing.Needs;
import org.credence.model.Axis;
import org.credence.model.Claim;
import org.credence.model.Direction;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.store.Ledger;
import org.credence.store.StoredClaim;

/// What moved in the standings of a day between two states of knowledge of a ledger.
///
/// Only pairs are derived that a claim or a decision of the time between speaks of, their rivals and those linked to
/// them. A side that means the same for both parties, like relations, is told once.
public final class ChangeFeed implements AutoCloseable {
    private static final Set<Axis> ONE_WAY = Set.of(Axis.RECOGNITION, Axis.POSITION);

    private final Pipeline pipeline;
    private final Ledger ledger;
    private final FromLedger before;
    private final FromLedger after;
    private final Instant since;

    public ChangeFeed(Pipeline pipeline, Ledger ledger, Instant since) {
        this.pipeline = pipeline;
        this.ledger = ledger;
        this.since = since;
        this.before = FromLedger.of(pipeline, ledger, since);
        this.after = FromLedger.of(pipeline, ledger, null);
    }

    /// What is known now.
    public Knowledge now() {
        return after;
    }

    /// In the order in which the pairs were first spoken of.
    public List<Moved> since(LocalDate on) {
        Causes causes = Causes.of(before, after, since);
        List<Moved> moved = new ArrayList<>();
        Set<Object> told = new HashSet<>();
        pairs(causes.claims(), on).forEach((pair, direct) -> {
            for (Change change : changes(pair, on)) {
                if (told.add(keyOf(pair, change))) {
                    moved.add(new Moved(pair.observer, pair.party, change, causes.of(change, direct)));
                }
            }
        });
        return List.copyOf(moved);
    }

    private List<Change> changes(Pair pair, LocalDate on) {
        Needs needs = pipeline.deriver()
                .needsOf(pair.observer, pair.party, on, pipeline.parties().listParties());
        return Change.between(
                before.standing(pair.observer, pair.party, on, needs),
                after.standing(pair.observer, pair.party, on, needs));
    }

    private static Object keyOf(Pair pair, Change change) {
        Object parties = ONE_WAY.contains(change.axis()) ? pair : Set.of(pair.observer, pair.party);
        return List.of(parties, change.axis(), change.of());
    }

    private record Pair(PartyId observer, PartyId party) {}

    /// Each pair, and whether a claim speaks of it itself.
    private Map<Pair, Boolean> pairs(List<StoredClaim> claims, LocalDate on) {
        Map<Pair, Boolean> pairs = new LinkedHashMap<>();
        claims.forEach(stored -> direct(stored.claim()).forEach(pair -> pairs.put(pair, true)));
        for (Pair pair : List.copyOf(pairs.keySet())) {
            Stream.concat(pipeline.parties().listRivals(pair.party, on).stream(), linkedTo(pair.party))
                    .filter(other -> !other.equals(pair.observer))
                    .forEach(other -> pairs.putIfAbsent(new Pair(pair.observer, other), false));
        }
        return pairs;
    }

    private static Stream<Pair> direct(Claim claim) {
        List<PartyId> actors = Claim.partiesOf(claim.actors());
        List<PartyId> others = Stream.concat(
                        Claim.partiesOf(claim.recipients()).stream(), Claim.partiesOf(claim.objects()).stream())
                .distinct()
                .toList();
        boolean mutual = claim.act() != null && claim.act().direction() == Direction.MUTUAL;
        return actors.stream()
                .flatMap(actor -> others.stream()
                        .filter(other -> !other.equals(actor))
                        .flatMap(other -> mutual
                                ? Stream.of(new Pair(actor, other), new Pair(other, actor))
                                : Stream.of(new Pair(actor, other))));
    }

    /// A movement and its government share what is said of them.
    private Stream<PartyId> linkedTo(PartyId party) {
        return pipeline.parties().listParties().stream()
                .filter(other -> party.equals(other.linked()) || isLinked(party, other))
                .map(Party::id);
    }

    private boolean isLinked(PartyId party, Party other) {
        return pipeline.parties()
                .findParty(party)
                .flatMap(Party::findLinked)
                .filter(other.id()::equals)
                .isPresent();
    }

    @Override
    public void close() {
        before.closeView();
        after.closeView();
        ledger.close();
    }
}
