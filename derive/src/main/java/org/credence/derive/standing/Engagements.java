package org.credence.derive.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.DateSpan;
import org.credence.model.Detail;
import org.credence.model.Engagement;
import org.credence.model.Engagement.Contact;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.Precision;
import org.jspecify.annotations.Nullable;

/// Contacts of a pair within the last twelve months. What is told without a day is no contact on any day.
record Engagements(Pair pair) {
    private static final int DAYS = 365;
    private static final Set<ActType> CONTACTS =
            Set.of(ActType.MEET, ActType.VISIT, ActType.HOST, ActType.CALL, ActType.ENGAGE, ActType.ATTEND_FORUM);

    Engagement value() {
        List<Contact> contacts = pair.acts().stream()
                .filter(act -> CONTACTS.contains(act.type()) && act.modality() == Modality.ASSERTED)
                .filter(act -> pair.isBetween(act) && !act.assumed())
                .flatMap(act -> findContact(act).stream())
                .toList();
        int certain = (int) contacts.stream().filter(Contact::certain).count();
        return new Engagement(certain, contacts.size() - certain, DAYS, highestRank(contacts), contacts);
    }

    private Optional<Contact> findContact(Act act) {
        DateSpan span = act.span();
        LocalDate from = pair.on().minusDays(DAYS);
        if (span == null || span.latest() == null || !span.overlaps(new DateSpan(from, pair.on(), Precision.RANGE))) {
            return Optional.empty();
        }
        boolean certain = span.earliest() != null
                && !span.earliest().isBefore(from)
                && !span.latest().isAfter(pair.on());
        return Optional.of(
                new Contact(act.type(), certain, rankOf(act), new Happenings(pair).evidence(act, pair.linksOf(act))));
    }

    private static @Nullable String rankOf(Act act) {
        Stream<String> offices = act.claims().stream()
                .flatMap(claim -> Stream.concat(claim.actors().stream(), claim.recipients().stream()))
                .map(Mention::office)
                .filter(Objects::nonNull);
        return Stream.concat(offices, Stream.ofNullable(act.details().get(Detail.RANK)))
                .map(Office::ofWords)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(Office::words)
                .orElse(null);
    }

    /// The highest among contacts that are certain, else among the possible.
    private static @Nullable String highestRank(List<Contact> contacts) {
        boolean anyCertain = contacts.stream().anyMatch(contact -> contact.certain() && contact.rank() != null);
        return contacts.stream()
                .filter(contact -> contact.certain() || !anyCertain)
                .map(Contact::rank)
                .filter(Objects::nonNull)
                .map(Office::ofWords)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(Office::words)
                .orElse(null);
    }
}
