package org.credence.derive.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.credence.model.Act;
import org.credence.model.DateSpan;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Precision;
import org.credence.model.Tenure;
import org.jspecify.annotations.Nullable;

/// The claims of one group of rival types about the same parties, put the same way; it forms their acts.
///
/// Exact days first, then spans from narrow to wide, then what has no date: so that the order of arrival cannot matter.
final class Bucket {
    /// An undated claim is news of the last month.
    private static final int NEWS_DAYS = 31;

    private static final Comparator<Told> UNDATED_ORDER = Comparator.comparing(
                    Told::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Told::claimId);

    private final List<Told> told;
    private final List<ActDraft> drafts = new ArrayList<>();

    Bucket(List<Told> told) {
        this.told = List.copyOf(told);
    }

    List<Act> acts(PartyBook parties) {
        drafts.clear();
        dated().forEach(this::placeDated);
        undated().forEach(claim -> placeUndated(claim, parties));
        return drafts.stream().map(ActDraft::act).toList();
    }

    private List<Told> dated() {
        return told.stream()
                .filter(claim -> claim.span() != null)
                .sorted(Comparator.<Told>comparingLong(claim -> Spans.width(Objects.requireNonNull(claim.span())))
                        .thenComparing(Told::span, Spans.IN_TIME)
                        .thenComparing(Told::postKind)
                        .thenComparing(Told::claimId))
                .toList();
    }

    private List<Told> undated() {
        return told.stream()
                .filter(claim -> claim.span() == null)
                .sorted(UNDATED_ORDER)
                .toList();
    }

    private void placeDated(Told claim) {
        DateSpan span = Objects.requireNonNull(claim.span());
        join(claim, draft -> draft.span() != null && draft.span().overlaps(span), span, false);
    }

    private void placeUndated(Told claim, PartyBook parties) {
        LocalDate published = claim.published();
        if (published == null || !claim.isDone()) {
            join(
                    claim,
                    draft -> draft.span() == null || claim.isObservation(),
                    observedDay(claim),
                    claim.isObservation());
            return;
        }
        DateSpan noLater = new DateSpan(null, published, Precision.BEFORE);
        join(claim, draft -> isNewsIn(claim, published, draft, parties), noLater, true);
    }

    /// A denial or a state that holds is observed on the day of its text; a plan without a day has none.
    private static @Nullable DateSpan observedDay(Told claim) {
        LocalDate published = claim.published();
        return published == null || !claim.isObservation() ? null : DateSpan.day(published);
    }

    private static boolean isNewsIn(Told claim, LocalDate published, ActDraft draft, PartyBook parties) {
        DateSpan span = draft.span();
        if (span == null) {
            return false;
        }
        if (claim.claim().background()) {
            return !Spans.start(span).isAfter(published);
        }
        DateSpan news = new DateSpan(published.minusDays(NEWS_DAYS), published, Precision.RANGE);
        DateSpan known = draft.assumed() ? DateSpan.day(Spans.end(span)) : span;
        return known.overlaps(news) && sameTenure(claim.recipient(), Spans.end(known), published, parties);
    }

    /// Recognition attaches to a tenure, so news of this one is no word on an act in another.
    private static boolean sameTenure(
            @Nullable PartyId recipient, LocalDate actDay, LocalDate published, PartyBook parties) {
        if (recipient == null
                || parties.findParty(recipient)
                        .filter(party -> party.kind() == PartyKind.GOVERNMENT)
                        .isEmpty()) {
            return true;
        }
        Tenure then = parties.findTenure(recipient, actDay).orElse(null);
        Tenure now = parties.findTenure(recipient, published).orElse(null);
        return then == null || now == null || then.equals(now);
    }

    /// Joins the one act that is compatible, preferring the one that the same document tells; else begins an act.
    private void join(Told claim, Predicate<ActDraft> compatible, @Nullable DateSpan span, boolean assumed) {
        List<ActDraft> fitting = drafts.stream()
                .filter(draft -> draft.samePost(claim))
                .filter(compatible)
                .toList();
        List<ActDraft> sameDocument = fitting.stream()
                .filter(draft -> draft.isToldBy(claim.claim().document()))
                .toList();
        if (sameDocument.size() == 1) {
            sameDocument.getFirst().add(claim);
        } else if (fitting.size() == 1) {
            fitting.getFirst().add(claim);
        } else {
            drafts.add(new ActDraft(claim, span, assumed));
        }
    }
}
