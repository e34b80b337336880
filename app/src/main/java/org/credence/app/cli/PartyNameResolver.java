package org.credence.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.credence.app.PartyLookup;
import org.credence.app.PartyLookup.Resolution;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.jspecify.annotations.Nullable;

/// The one party that a user means by a name, a code or an id; wrong use if there is none or more than one.
///
/// A name is looked up on the day first; one that stood for nobody then ("Upper Volta") on any day.
final class PartyNameResolver {
    private final PartyLookup parties;

    PartyNameResolver(PartyLookup parties) {
        this.parties = parties;
    }

    PartyId partyOf(String name, @Nullable LocalDate on) {
        List<Resolution> thatDay = parties.resolve(name, on);
        List<Resolution> found = thatDay.isEmpty() ? parties.resolve(name, null) : thatDay;
        List<PartyId> different =
                found.stream().map(Resolution::party).distinct().toList();
        if (different.size() == 1) {
            return different.getFirst();
        }
        throw new WrongUse(different.isEmpty() ? unknown(name, null) : ambiguous(name, different));
    }

    String unknown(String name, @Nullable LocalDate on) {
        String day = on == null ? "" : " on " + on;
        List<String> similar = parties.suggest(name);
        String nextStep = similar.isEmpty()
                ? "give a name, a code like BRA or an id, or add the party with --parties FILE"
                : "did you mean " + String.join(", ", similar) + "?";
        return "expected a party, found \"%s\", which the register does not know%s; %s".formatted(name, day, nextStep);
    }

    private String ambiguous(String name, List<PartyId> different) {
        return "expected one party, found \"%s\", which stands for %d; give one of their ids:%n%s"
                .formatted(
                        name,
                        different.size(),
                        different.stream()
                                .map(id -> "  " + id + "  " + nameOf(id))
                                .collect(Collectors.joining(System.lineSeparator())));
    }

    private String nameOf(PartyId id) {
        return parties.findParty(id).map(Party::name).orElse("");
    }
}
