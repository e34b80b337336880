package org.credence.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import org.credence.model.Attribution;
import org.credence.model.Claim;
import org.credence.model.PartyId;

/// A party that a claim names, and the part it has there.
record ClaimParty(Role role, String party) {
    enum Role {
        ACTOR,
        RECIPIENT,
        OBJECT,
        SPEAKER
    }

    /// Two parties that a claim is about, the lesser id first.
    record Pair(String one, String other) {
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /// Whom a claim names, in the order of roles and text.
    static List<ClaimParty> of(Claim claim) {
        List<ClaimParty> parties = new ArrayList<>();
        Claim.partiesOf(claim.actors()).forEach(party -> parties.add(new ClaimParty(Role.ACTOR, party.value())));
        Claim.partiesOf(claim.recipients())
                .forEach(party -> parties.add(new ClaimParty(Role.RECIPIENT, party.value())));
        Claim.partiesOf(claim.objects()).forEach(party -> parties.add(new ClaimParty(Role.OBJECT, party.value())));
        claim.attribution().stream()
                .map(Attribution::party)
                .filter(Objects::nonNull)
                .map(PartyId::value)
                .distinct()
                .forEach(party -> parties.add(new ClaimParty(Role.SPEAKER, party)));
        return List.copyOf(parties);
    }

    /// The pairs of parties with different roles in the act; who only speaks of it has none.
    static List<Pair> pairs(List<ClaimParty> parties) {
        SequencedSet<Pair> pairs = new LinkedHashSet<>();
        for (ClaimParty first : parties) {
            for (ClaimParty second : parties) {
                if (first.role.compareTo(second.role) < 0
                        && second.role != Role.SPEAKER
                        && !first.party.equals(second.party)) {
                    pairs.add(Pair.of(first.party, second.party));
                }
            }
        }
        return List.copyOf(pairs);
    }
}
