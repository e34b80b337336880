package org.credence.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.model.PartyId;
import org.jspecify.annotations.Nullable;

/// The rows up to one transaction, `null` for none.
final class RowView implements LedgerView {
    private final Rows.Reading rows;
    private final Head head;
    private final long at;

    RowView(Rows.Reading rows, @Nullable Transaction last) {
        this.rows = rows;
        this.head = last == null ? Head.EMPTY : last.head();
        this.at = head.number();
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public Stream<StoredDocument> documents() {
        return rows.documentsInForce(at);
    }

    @Override
    public Optional<StoredDocument> findDocument(long number) {
        return rows.findDocument(number, at);
    }

    @Override
    public Stream<StoredClaim> claims() {
        return rows.claims(new Rows.Which.All(), at);
    }

    @Override
    public Stream<StoredClaim> claimsOf(PartyId party) {
        return rows.claims(new Rows.Which.OfParty(party.value()), at);
    }

    @Override
    public Stream<StoredClaim> claimsOf(PartyId party, String mergesAs) {
        return rows.claims(new Rows.Which.OfPartyInGroup(party.value(), mergesAs), at);
    }

    @Override
    public List<StoredClaim> claimsOfPair(PartyId one, PartyId other) {
        return listed(new Rows.Which.OfPair(ClaimParty.Pair.of(one.value(), other.value())));
    }

    @Override
    public Stream<StoredClaim> claimsMergingAs(String mergesAs) {
        return rows.claims(new Rows.Which.InGroup(mergesAs), at);
    }

    @Override
    public List<StoredClaim> claimsWithId(String id) {
        return listed(new Rows.Which.WithId(id));
    }

    @Override
    public List<StoredClaim> historyOf(String id) {
        return listed(new Rows.Which.EverWithId(id));
    }

    private List<StoredClaim> listed(Rows.Which which) {
        try (Stream<StoredClaim> claims = rows.claims(which, at)) {
            return claims.toList();
        }
    }

    @Override
    public Stream<StoredClaim> changedSince(Instant since) {
        long before = rows.findLastUpTo(Transaction.written(since))
                .map(Transaction::number)
                .orElse(0L);
        return rows.claims(new Rows.Which.ChangedSince(before), at);
    }

    @Override
    public List<StoredDecision> decisions() {
        List<StoredDecision> all = rows.decisions(at);
        Set<Long> retracted = all.stream()
                .map(stored -> stored.decision().retracts())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(stored -> stored.decision().verdict() != Decision.Verdict.RETRACT)
                .filter(stored -> !retracted.contains(stored.number()))
                .toList();
    }

    @Override
    public String redirected(String id) {
        String found = id;
        Set<String> passed = new HashSet<>();
        while (passed.add(found)) {
            Optional<String> next = rows.findRedirect(found, at);
            if (next.isEmpty()) {
                return found;
            }
            found = next.get();
        }
        return found;
    }

    @Override
    public Statistics statistics() {
        return rows.statistics(at);
    }

    @Override
    public void close() {
        rows.close();
    }
}
