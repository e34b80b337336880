package org.credence.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.credence.json.ClaimParser;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;

/// The parties and pairs of claims, read beside the claims.
final class PartyCursor {
    private static final Document NONE = new Document("", null, null, (LocalDate) null, null, null, "", 0);

    private final Iterator<Rows.PartyRow> parties;
    private final Iterator<Rows.PairRow> pairs;
    private final Verifier.RowCount count;
    private Rows.@Nullable PartyRow party;
    private Rows.@Nullable PairRow pair;

    PartyCursor(Iterator<Rows.PartyRow> parties, Iterator<Rows.PairRow> pairs, Verifier.RowCount count) {
        this.parties = parties;
        this.pairs = pairs;
        this.count = count;
        advanceParty();
        advancePair();
    }

    /// The party rows of a claim, which is to be the next one.
    List<Rows.PartyRow> of(Row claim) {
        List<Rows.PartyRow> rows = new ArrayList<>();
        for (Rows.PartyRow row = party; row != null && row.claim() <= claim.number(); row = party) {
            if (row.claim() < claim.number()) {
                throw new Verifier.Found("claim_party", row.claim(), "no more rows", described(row));
            }
            rows.add(row);
            advanceParty();
        }
        return rows;
    }

    static List<ClaimParty> named(List<Rows.PartyRow> rows) {
        return rows.stream().map(row -> new ClaimParty(role(row), row.party())).toList();
    }

    private static ClaimParty.Role role(Rows.PartyRow row) {
        try {
            return ClaimParty.Role.valueOf(row.role());
        } catch (IllegalArgumentException _) {
            throw new Verifier.Found("claim_party", row.claim(), "a role", described(row));
        }
    }

    /// What the claim's digest does not cover: the places and groups of its parties, and its pairs.
    void checkIndex(Row claim, List<Rows.PartyRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Rows.PartyRow row = rows.get(i);
            if (row.place() != i || !Objects.equals(row.mergesAs(), claim.find("merges_as"))) {
                String expected = "place %d of group %s".formatted(i, claim.find("merges_as"));
                throw new Verifier.Found("claim_party", row.claim(), expected, described(row));
            }
        }
        checkPairs(claim.number(), ClaimParty.pairs(named(rows)));
    }

    private void checkPairs(long claim, List<ClaimParty.Pair> expected) {
        long place = 0;
        for (ClaimParty.Pair next : expected) {
            Rows.PairRow wanted = new Rows.PairRow(claim, place++, next.one(), next.other());
            if (!wanted.equals(pair)) {
                throw new Verifier.Found("claim_pair", claim, wanted.toString(), String.valueOf(pair));
            }
            advancePair();
        }
        if (pair != null && pair.claim() <= claim) {
            throw new Verifier.Found("claim_pair", claim, "no more rows", pair.toString());
        }
    }

    /// Names the party that is not as the claim tells it, if it is a party that is wrong.
    static void compare(Row claim, List<ClaimParty> named) {
        List<ClaimParty> told;
        try {
            told = ClaimParty.of(ClaimParser.parse(claim.text("json"), NONE));
        } catch (RuntimeException _) {
            return; // the claim itself is what was changed
        }
        if (!told.equals(named)) {
            throw new Verifier.Found("claim_party", claim.number(), told.toString(), named.toString());
        }
    }

    void checkEnd() {
        if (party != null) {
            throw new Verifier.Found("claim_party", party.claim(), "a claim of that number", "none");
        }
        if (pair != null) {
            throw new Verifier.Found("claim_pair", pair.claim(), "a claim of that number", "none");
        }
    }

    private static String described(Rows.PartyRow row) {
        return "place %d: %s %s of group %s".formatted(row.place(), row.role(), row.party(), row.mergesAs());
    }

    private void advanceParty() {
        party = parties.hasNext() ? parties.next() : null;
        if (party != null) {
            count.add();
        }
    }

    private void advancePair() {
        pair = pairs.hasNext() ? pairs.next() : null;
        if (pair != null) {
            count.add();
        }
    }
}
