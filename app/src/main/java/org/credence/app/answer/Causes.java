package org.credence.app.answer;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.app.answer.Moved.Cause;
import org.credence.derive.change.Change;
import org.credence.model.Claim;
import org.credence.store.StoredClaim;

/// What was entered, closed and decided in a time; `claims` are all that it concerns, in the order of entry.
record Causes(List<StoredClaim> claims, Set<String> closed, Set<String> decided) {
    Causes {
        claims = List.copyOf(claims);
        closed = Set.copyOf(closed);
        decided = Set.copyOf(decided);
    }

    static Causes of(FromLedger before, FromLedger now, Instant since) {
        List<StoredClaim> changed = now.changedSince(since);
        Set<String> decided = now.decidedBetween(before);
        Set<String> closed = changed.stream()
                .filter(stored -> stored.knownUntil() != null)
                .map(stored -> stored.claim().id())
                .collect(Collectors.toSet());
        List<StoredClaim> all = Stream.concat(changed.stream(), decided.stream().flatMap(id -> now.withId(id).stream()))
                .toList();
        return new Causes(all, closed, decided);
    }

    /// Why a pair moved; `direct`: a claim speaks of the pair itself.
    Cause of(Change change, boolean direct) {
        Set<String> ids = change.claims().map(Claim::id).collect(Collectors.toSet());
        if (ids.stream().anyMatch(decided::contains)) {
            return Cause.DECISION;
        } else if (ids.stream().anyMatch(closed::contains)) {
            return Cause.CORRECTION;
        }
        return direct ? Cause.NEW_CLAIM : Cause.RULE;
    }
}
