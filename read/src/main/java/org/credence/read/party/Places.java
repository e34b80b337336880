package org.credence.read.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;

/// Names of states and cities of one word, for words that are one of them but for a slip of the pen: "Ethipian". Of
/// cities, which are many, only with
/// two letters exchanged.
final class Places {
    private final Map<String, Set<PartyId>> byName;
    private final Set<String> cities;

    Places(PartyRegister register) {
        this.byName = register.names().list().stream()
                .filter(name -> name.text().indexOf(' ') < 0 && name.text().length() > 4)
                .filter(name -> register.partyOf(name.party()).kind() == PartyKind.STATE)
                .collect(Collectors.groupingBy(
                        name -> NameIndex.normalize(name.text()),
                        HashMap::new,
                        Collectors.mapping(Name::party, Collectors.toSet())));
        this.cities = register.names().list().stream()
                .filter(name -> name.use() == Name.Use.CITY)
                .map(name -> NameIndex.normalize(name.text()))
                .collect(Collectors.toSet());
    }

    /// The only state that a misspelled word can mean.
    Optional<PartyId> misspelled(String word) {
        String written = NameIndex.normalize(word);
        if (byName.containsKey(written)) {
            return Optional.empty();
        }
        Set<PartyId> meant = new HashSet<>();
        byName.forEach((name, parties) -> {
            if (Spelling.isOneSlipFrom(written, name)
                    && (!cities.contains(name) || Spelling.hasExchanged(written, name))) {
                meant.addAll(parties);
            }
        });
        return meant.size() == 1
                ? Optional.of(Objects.requireNonNull(meant.iterator().next()))
                : Optional.empty();
    }
}
