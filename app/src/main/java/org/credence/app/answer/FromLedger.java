package org.credence.app.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.app.Pipeline;
import org.credence.derive.standing.Holdings;
import org.credence.derive.standing.Needs;
import org.credence.derive.standing.Needs.Need;
import org.credence.model.Act;
import org.credence.model.Claim;
import org.credence.model.PartyId;
import org.credence.model.Reason;
import org.credence.model.RecognizerList;
import org.credence.model.Standing;
import org.credence.store.Ledger;
import org.credence.store.LedgerView;
import org.credence.store.Naming;
import org.credence.store.Statistics;
import org.credence.store.StoredClaim;
import org.credence.store.StoredDecision;
import org.jspecify.annotations.Nullable;

/// A ledger as known at an instant (`Instant.MAX`: now). Of its claims only those are loaded that a question needs.
public final class FromLedger implements Knowledge {
    private final Pipeline pipeline;
    private final Ledger ledger;
    private final LedgerView view;
    private final Instant known;
    private final Statistics statistics;
    private final Verdicts verdicts;

    private FromLedger(Pipeline pipeline, Ledger ledger, LedgerView view, Instant known) {
        this.pipeline = pipeline;
        this.ledger = ledger;
        this.view = view;
        this.known = known;
        this.statistics = view.statistics();
        this.verdicts = Verdicts.of(view.decisions());
    }

    /// The ledger as known at an instant, null for now; closed with this.
    public static FromLedger of(Pipeline pipeline, Ledger ledger, @Nullable Instant known) {
        LedgerView view = known == null ? ledger.view() : ledger.view(known);
        return new FromLedger(pipeline, ledger, view, Objects.requireNonNullElse(known, Instant.MAX));
    }

    @Override
    public Optional<LocalDate> findLastPublished() {
        return Optional.ofNullable(statistics.lastPublished());
    }

    @Override
    public Standing standing(PartyId observer, PartyId party, LocalDate on) {
        Needs needs = pipeline.deriver()
                .needsOf(observer, party, on, pipeline.parties().listParties());
        return standing(observer, party, on, needs);
    }

    /// The same where the needs are known already.
    Standing standing(PartyId observer, PartyId party, LocalDate on, Needs needs) {
        Naming naming = view.naming(needs.circle());
        Holdings holdings = new Holdings(
                Math.toIntExact(naming.documents()),
                naming.lastPublished(),
                Math.toIntExact(statistics.documents()),
                statistics.lastPublished());
        return pipeline.deriver().standing(observer, party, on, known, load(needs), holdings);
    }

    @Override
    public RecognizerList listRecognizers(PartyId party, LocalDate on) {
        Needs needs = pipeline.deriver().needsOf(party, on, pipeline.parties().listParties());
        return pipeline.deriver().listRecognizersAmong(party, on, known, load(needs));
    }

    @Override
    public List<Act> timeline(PartyId observer, PartyId party, LocalDate on) {
        Needs needs = pipeline.deriver()
                .needsOf(observer, party, on, pipeline.parties().listParties());
        return pipeline.deriver().timeline(observer, party, on, load(needs));
    }

    @Override
    public List<Reason.ByDecision> decided(PartyId observer, PartyId party, LocalDate on) {
        Needs needs = pipeline.deriver()
                .needsOf(observer, party, on, pipeline.parties().listParties());
        return decided(needs.claims().stream()
                .filter(need -> need instanceof Need.OfPair)
                .toList());
    }

    @Override
    public List<Reason.ByDecision> decided(PartyId party, LocalDate on) {
        return decided(pipeline.deriver()
                .needsOf(party, on, pipeline.parties().listParties())
                .claims());
    }

    private List<Reason.ByDecision> decided(Collection<Need> needs) {
        return verdicts.isEmpty() ? List.of() : verdicts.on(claims(needs));
    }

    /// The claims entered or closed after an instant.
    List<StoredClaim> changedSince(Instant since) {
        try (Stream<StoredClaim> changed = view.changedSince(since)) {
            return changed.toList();
        }
    }

    /// What was decided about, or taken back, after an instant: the ids of claims.
    Set<String> decidedBetween(FromLedger before) {
        Map<Long, StoredDecision> then = byNumber(before.view.decisions());
        Map<Long, StoredDecision> now = byNumber(view.decisions());
        Set<Long> both = new HashSet<>(then.keySet());
        both.retainAll(now.keySet());
        return Stream.concat(then.values().stream(), now.values().stream())
                .filter(stored -> !both.contains(stored.number()))
                .map(stored -> stored.decision().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Long, StoredDecision> byNumber(List<StoredDecision> decisions) {
        return decisions.stream().collect(Collectors.toMap(StoredDecision::number, Function.identity()));
    }

    List<StoredClaim> withId(String id) {
        return view.claimsWithId(id);
    }

    @Override
    public Origin origin() {
        return new Origin(view.head().toString(), statistics.documents());
    }

    /// What was not rejected.
    private List<Claim> load(Needs needs) {
        return claims(needs.claims()).stream()
                .filter(claim -> !verdicts.rejects(claim))
                .toList();
    }

    /// Each claim once, in the order of entry.
    private List<Claim> claims(Collection<Need> needs) {
        Map<Long, Claim> claims = new TreeMap<>();
        for (Need need : needs) {
            try (Stream<StoredClaim> found = find(need)) {
                found.forEach(stored -> claims.put(stored.number(), stored.claim()));
            }
        }
        return List.copyOf(claims.values());
    }

    private Stream<StoredClaim> find(Need need) {
        return switch (need) {
            case Need.OfPair(PartyId one, PartyId other) -> view.claimsOfPair(one, other).stream();
            case Need.OfGroup(PartyId party, String mergesAs) -> view.claimsOf(party, mergesAs);
        };
    }

    /// Lets go of the view alone.
    void closeView() {
        view.close();
    }

    @Override
    public void close() {
        view.close();
        ledger.close();
    }
}
