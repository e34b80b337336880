package org.credence.derive.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.credence.model.Act;
import org.credence.model.Announcement;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.Modality;

/// Acts of a pair that are announced for later and not told as done by the day asked about.
record Announcements(Pair pair) {
    List<Announcement> values() {
        Happenings happenings = new Happenings(pair);
        return pair.acts().stream()
                .filter(act -> act.modality() == Modality.PLANNED && pair.isBetween(act))
                .filter(this::isAnnounced)
                .filter(planned -> pair.acts().stream().noneMatch(act -> isDone(planned, act, happenings)))
                .map(act -> new Announcement(act, act.span(), happenings.evidence(act, pair.linksOf(act))))
                .toList();
    }

    private boolean isAnnounced(Act act) {
        return act.claims().stream()
                .map(Claim::document)
                .map(Document::published)
                .anyMatch(published -> published == null || !published.isAfter(pair.on()));
    }

    private boolean isDone(Act planned, Act act, Happenings happenings) {
        return act.modality() == Modality.ASSERTED
                && act.type() == planned.type()
                && Objects.equals(act.actor(), planned.actor())
                && Objects.equals(act.recipient(), planned.recipient())
                && happenings.hasBegun(act)
                && !happenings.of(act, List.of()).sureFrom().isBefore(firstPublished(planned));
    }

    private static LocalDate firstPublished(Act act) {
        return act.claims().stream()
                .map(Claim::document)
                .map(Document::published)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
