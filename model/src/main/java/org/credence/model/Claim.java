package org.credence.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What one sentence says: an act or event, who did it to whom and when, how it is put, and according to whom.
///
/// At least one of `act` and `type` is there. `attribution` is a chain, outermost speaker first. `trace` says how each
/// field was read; it is no part of the identity.
public record Claim(
        Document document,
        Sentence sentence,
        Words quote,
        Words trigger,
        @Nullable EventType type,
        @Nullable String mode,
        List<String> context,
        @Nullable ActType act,
        @Nullable String cameo,
        List<Mention> actors,
        List<Mention> recipients,
        List<Mention> objects,
        @Nullable Words place,
        SortedMap<Detail, String> details,
        When when,
        @Nullable Period period,
        Modality modality,
        Polarity polarity,
        Time time,
        Certainty certainty,
        boolean background,
        Basis basis,
        boolean direct,
        List<Attribution> attribution,
        List<TraceStep> trace) {
    public Claim {
        if (act == null && type == null) {
            throw new IllegalArgumentException("a claim needs an act or an event type: \"%s\"".formatted(quote.text()));
        }
        context = List.copyOf(context);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        objects = List.copyOf(objects);
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
        attribution = List.copyOf(attribution);
        trace = List.copyOf(trace);
    }

    /// The same act on other days, and why.
    public Claim dated(When other, TraceStep why) {
        List<TraceStep> steps = new ArrayList<>(trace);
        steps.add(why);
        return with(details, other, background, steps);
    }

    /// The same act with other details.
    public Claim detailed(SortedMap<Detail, String> other) {
        return with(other, when, background, trace);
    }

    /// The same act, told as history.
    public Claim asBackground() {
        return with(details, when, true, trace);
    }

    private Claim with(SortedMap<Detail, String> details, When when, boolean background, List<TraceStep> trace) {
        return new Claim(
                document,
                sentence,
                quote,
                trigger,
                type,
                mode,
                context,
                act,
                cameo,
                actors,
                recipients,
                objects,
                place,
                details,
                when,
                period,
                modality,
                polarity,
                time,
                certainty,
                background,
                basis,
                direct,
                attribution,
                trace);
    }

    /// The same on any day and in any run: SHA-256 over document, span and the content as it merges.
    public String id() {
        return ClaimId.of(this);
    }

    public Optional<String> findDetail(Detail detail) {
        return Optional.ofNullable(details.get(detail));
    }

    /// The parties of a role that resolved, in the order of the text.
    public static List<PartyId> partiesOf(List<Mention> role) {
        return role.stream()
                .map(Mention::party)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
