package org.credence.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the rules need to know of parties. The register implements it; tests write it by hand.
public interface PartyBook {
    Optional<Party> findParty(PartyId id);

    /// The tenure of a government that holds on a day.
    default Optional<Tenure> findTenure(PartyId government, LocalDate day) {
        return findParty(government).stream()
                .flatMap(party -> party.tenures().stream())
                .filter(tenure -> tenure.holds(day))
                .findFirst();
    }

    /// The government of a state on a day: that of the tenure that holds, or `STATE.government` where the state never
    /// had a rival.
    Optional<PartyId> findGovernment(PartyId state, LocalDate day);

    /// The parties that claim the same place as this one on a day.
    List<PartyId> listRivals(PartyId party, LocalDate day);

    /// Whether one has a claim against the other, so that its word on the other's recognition is a rival's.
    boolean isRival(PartyId speaker, PartyId party, LocalDate day);

    /// Whether a state is a member of the United Nations on a day.
    boolean isUnMember(PartyId state, LocalDate day);

    /// All states that are members of the United Nations on a day.
    List<PartyId> listUnMembers(LocalDate day);
}
