package org.credence.derive.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Detail;
import org.credence.model.Digest;
import org.credence.model.Document;
import org.credence.model.PartyId;
import org.credence.model.PostKind;
import org.jspecify.annotations.Nullable;

/// An act while its claims gather. Its days are those of its first claim, the most exact.
final class ActDraft {
    /// The most exact statement of the best placed speaker leads.
    private static final Comparator<Told> LEADING = Comparator.<Told, Rank>comparing(told -> Rank.of(told.claim()))
            .thenComparingLong(told -> told.span() == null ? Long.MAX_VALUE : Spans.width(told.span()))
            .thenComparing(Told::type)
            .thenComparing(Told::claimId);

    private final List<Told> told = new ArrayList<>();
    private final @Nullable DateSpan span;
    private final boolean assumed;

    ActDraft(Told first, @Nullable DateSpan span, boolean assumed) {
        told.add(first);
        this.span = span;
        this.assumed = assumed;
    }

    void add(Told claim) {
        told.add(claim);
    }

    @Nullable
    DateSpan span() {
        return span;
    }

    boolean assumed() {
        return assumed;
    }

    boolean isToldBy(Document document) {
        return told.stream().anyMatch(one -> one.claim().document().equals(document));
    }

    /// Whether the claim may be about the same post: neither says another kind.
    boolean samePost(Told claim) {
        return told.stream()
                .map(Told::postKind)
                .allMatch(kind ->
                        kind == claim.postKind() || kind == PostKind.NOT_SAID || claim.postKind() == PostKind.NOT_SAID);
    }

    Act act() {
        List<Told> inOrder = told.stream().sorted(LEADING).toList();
        Told lead = inOrder.getFirst();
        return new Act(
                id(lead),
                lead.type(),
                lead.actor(),
                lead.recipient(),
                objects(inOrder),
                details(inOrder),
                span,
                assumed,
                lead.claim().modality(),
                lead.claim().basis(),
                rivalTypes(inOrder, lead.type()),
                inOrder.stream().map(Told::claim).toList());
    }

    private String id(Told lead) {
        String claim =
                told.stream().map(Told::claimId).min(Comparator.naturalOrder()).orElseThrow();
        String parties = Stream.of(
                        lead.actor().value(),
                        lead.recipient() == null ? "" : lead.recipient().value())
                .sorted()
                .collect(Collectors.joining("|"));
        return Digest.sha256((claim + '|' + parties).getBytes(StandardCharsets.UTF_8));
    }

    private static List<PartyId> objects(List<Told> inOrder) {
        return inOrder.stream()
                .flatMap(one -> Claim.partiesOf(one.claim().objects()).stream())
                .distinct()
                .toList();
    }

    private static NavigableMap<Detail, String> details(List<Told> inOrder) {
        NavigableMap<Detail, String> details = new TreeMap<>();
        inOrder.forEach(one -> one.claim().details().forEach(details::putIfAbsent));
        return details;
    }

    private static List<ActType> rivalTypes(List<Told> inOrder, ActType type) {
        return inOrder.stream()
                .map(Told::type)
                .filter(other -> !Objects.equals(other, type))
                .distinct()
                .sorted()
                .toList();
    }
}
