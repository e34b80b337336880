package org.credence.derive.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.credence.model.Act;
import org.credence.model.Claim;
import org.credence.model.PartyBook;

/// Merges claims that tell the same act: claims → acts.
///
/// One bucket per group of rival types and parties, so one new document costs the same in a ledger of any size. The
/// result does not depend on the order of arrival. Claims that are no act, or whose parties did not resolve, tell none.
public record ActMerger(PartyBook parties) {
    private static final Comparator<Act> BY_DAY = Comparator.comparing(Act::span, Spans.IN_TIME)
            .thenComparing(Act::id)
            .thenComparing(Act::actor)
            .thenComparing(act -> String.valueOf(act.recipient()));

    private static final Comparator<Told> BEST_FIRST = Comparator.<Told, Rank>comparing(told -> Rank.of(told.claim()))
            .thenComparing(Told::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(told -> told.claim().document().name());

    /// The acts told by these claims, in the order of their days.
    public List<Act> acts(List<Claim> claims) {
        return bucketsOf(claims).stream()
                .flatMap(bucket -> bucket.acts(parties).stream())
                .sorted(BY_DAY)
                .toList();
    }

    private static Collection<Bucket> bucketsOf(List<Claim> claims) {
        Map<String, Map<String, Told>> buckets = new TreeMap<>();
        for (Claim claim : claims) {
            for (Told told : Told.pairsOf(claim)) {
                buckets.computeIfAbsent(told.bucket(), key -> new TreeMap<>())
                        .merge(told.claimId() + told.actor() + told.recipient(), told, ActMerger::better);
            }
        }
        return buckets.values().stream()
                .map(told -> new Bucket(new ArrayList<>(told.values())))
                .toList();
    }

    /// The same text published twice is one claim: the better basis, then the earlier publication stands.
    private static Told better(Told one, Told other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }
}
