package org.credence.app;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.Tenure;
import org.credence.read.party.PartyRegister;
import org.jspecify.annotations.Nullable;

/// The register as a user asks it.
record RegisterLookup(PartyRegister register) implements PartyLookup {
    @Override
    public List<Resolution> resolve(String name, @Nullable LocalDate on) {
        return register.resolve(name, on).stream()
                .map(found -> new Resolution(found.party(), found.why()))
                .toList();
    }

    @Override
    public List<String> suggest(String name) {
        return register.names().suggest(name);
    }

    @Override
    public Collection<Party> listParties() {
        return register.listParties();
    }

    @Override
    public Optional<Party> findParty(PartyId id) {
        return register.findParty(id);
    }

    @Override
    public Optional<Tenure> findTenure(PartyId government, LocalDate day) {
        return register.findTenure(government, day);
    }

    @Override
    public Optional<PartyId> findGovernment(PartyId state, LocalDate day) {
        return register.findGovernment(state, day);
    }

    @Override
    public List<PartyId> listRivals(PartyId party, LocalDate day) {
        return register.listRivals(party, day);
    }

    @Override
    public boolean isRival(PartyId speaker, PartyId party, LocalDate day) {
        return register.isRival(speaker, party, day);
    }

    @Override
    public boolean isUnMember(PartyId state, LocalDate day) {
        return register.isUnMember(state, day);
    }

    @Override
    public List<PartyId> listUnMembers(LocalDate day) {
        return register.listUnMembers(day);
    }
}
