package org.credence.model;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// What happened, told by one or more claims about the same parties and compatible days.
///
/// `id` is a hash of the least id of its claims and of its parties, so it does not depend on the order of arrival and
/// differs from act to act: a claim with a list of parties tells several. `span` is null while no claim
/// gives a day; `assumed` marks a span that only says "no later than publication".
/// `basis` is the best of the claims. `rivalTypes` are other types of the same merge group that some claims give.
public record Act(
        String id,
        ActType type,
        PartyId actor,
        @Nullable PartyId recipient,
        List<PartyId> objects,
        SortedMap<Detail, String> details,
        @Nullable DateSpan span,
        boolean assumed,
        Modality modality,
        Basis basis,
        List<ActType> rivalTypes,
        List<Claim> claims) {
    public Act {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("an act is told by at least one claim");
        }
        objects = List.copyOf(objects);
        rivalTypes = List.copyOf(rivalTypes);
        claims = List.copyOf(claims);
    }
}
