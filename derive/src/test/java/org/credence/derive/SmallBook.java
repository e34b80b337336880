package org.credence.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.credence.model.Party;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Tenure;
import org.jspecify.annotations.Nullable;

/// A register written by hand: Ruritania with its Republic (in control 1990 to 1999 and again from 2020) and the Black
/// Guard that is linked to it; Syldavia and Brazil; Borduria and Grunwald, which claim one place; the World League with
/// a committee.
public final class SmallBook implements PartyBook {
    private final Map<PartyId, Party> parties = new LinkedHashMap<>();

    public SmallBook() {
        this("BRA", "SYL", "BOR", "GRU");
    }

    public SmallBook(String... states) {
        for (String state : states) {
            add(state, PartyKind.STATE, null, null);
        }
        add("RTN", PartyKind.STATE, null, null);
        add(
                "RTN.republic",
                PartyKind.GOVERNMENT,
                "RTN",
                "movement.black-guard",
                tenure("1990-05-01", "1999-12-07"),
                tenure("2020-08-15", null));
        add("movement.black-guard", PartyKind.MOVEMENT, "RTN", "RTN.republic");
        add("org.league", PartyKind.ORGANIZATION, null, null);
        add("org.league.committee", PartyKind.ORGANIZATION, "org.league", null);
    }

    private static Tenure tenure(String from, @Nullable String to) {
        return new Tenure(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private void add(String id, PartyKind kind, @Nullable String of, @Nullable String linked, Tenure... tenures) {
        Party party = new Party(
                new PartyId(id),
                kind,
                id,
                null,
                null,
                of == null ? null : new PartyId(of),
                linked == null ? null : new PartyId(linked),
                List.of(tenures),
                new TreeMap<>(),
                "written by hand");
        parties.put(party.id(), party);
    }

    @Override
    public Optional<Party> findParty(PartyId id) {
        return Optional.ofNullable(parties.get(id));
    }

    @Override
    public Optional<PartyId> findGovernment(PartyId state, LocalDate day) {
        PartyId republic = new PartyId("RTN.republic");
        return state.value().equals("RTN") && findTenure(republic, day).isPresent()
                ? Optional.of(republic)
                : Optional.of(new PartyId(state + ".government"));
    }

    @Override
    public List<PartyId> listRivals(PartyId party, LocalDate day) {
        return switch (party.value()) {
            case "BOR" -> List.of(new PartyId("GRU"));
            case "GRU" -> List.of(new PartyId("BOR"));
            default -> List.of();
        };
    }

    @Override
    public boolean isRival(PartyId speaker, PartyId party, LocalDate day) {
        return false;
    }

    @Override
    public boolean isUnMember(PartyId state, LocalDate day) {
        return listUnMembers(day).contains(state);
    }

    @Override
    public List<PartyId> listUnMembers(LocalDate day) {
        return new ArrayList<>(parties.values().stream()
                .filter(party -> party.kind() == PartyKind.STATE)
                .map(Party::id)
                .toList());
    }
}
