package org.credence.derive.merge;

import java.util.Comparator;
import java.util.List;
import org.credence.model.Basis;
import org.credence.model.Claim;

/// How well placed a speaker is: own words in its own document, own words relayed, the other side, third parties,
/// reporters, rivals. The best rank is the least.
public record Rank(Basis basis, boolean direct) implements Comparable<Rank> {
    private static final Comparator<Rank> BEST_FIRST =
            Comparator.comparing(Rank::basis).thenComparing(Rank::direct, Comparator.reverseOrder());

    public Rank {
        direct = direct && basis == Basis.OWN_STATEMENT;
    }

    public static Rank of(Claim claim) {
        return new Rank(claim.basis(), claim.direct());
    }

    /// The best rank among claims, of which there is at least one.
    public static Rank best(List<Claim> claims) {
        return claims.stream().map(Rank::of).min(Comparator.naturalOrder()).orElseThrow();
    }

    public boolean betterThan(Rank other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Rank other) {
        return BEST_FIRST.compare(this, other);
    }

    /// The rank in words for people: "its own document".
    public String words() {
        return switch (basis) {
            case OWN_STATEMENT -> direct ? "its own document" : "its own words, relayed";
            case COUNTERPART -> "the other side";
            case THIRD_PARTY -> "a third party";
            case REPORTER -> "a reporter";
            case RIVAL -> "a rival";
        };
    }
}
