package org.credence.read.party;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.credence.model.PartyKind;

/// Common nouns that point back to a party: "the group", "the country", "the bloc", "the move". Data:
/// `descriptions.tsv`.
public final class Descriptions {
    private final Map<String, Set<PartyKind>> kinds = new HashMap<>();
    private final Set<String> countryNouns = new HashSet<>();
    private final Set<String> deeds = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> sides = new HashSet<>();

    private Descriptions() {}

    public static Descriptions load() {
        Descriptions descriptions = new Descriptions();
        for (Row row : Table.ofResource("descriptions.tsv")) {
            descriptions.add(row.getField("noun"), row.getField("means"));
        }
        return descriptions;
    }

    private void add(String noun, String means) {
        switch (means) {
            case "DEED" -> deeds.add(noun);
            case "PERSONS" -> persons.add(noun);
            case "SIDES" -> sides.add(noun);
            default -> {
                Set<PartyKind> meant = Arrays.stream(means.split(" ", -1))
                        .map(PartyKind::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
                kinds.put(noun, meant);
                if (meant.contains(PartyKind.STATE)) {
                    countryNouns.add(noun);
                }
            }
        }
    }

    Set<PartyKind> kindsOf(String noun) {
        return kinds.getOrDefault(noun, Set.of());
    }

    boolean isCountryNoun(String noun) {
        return countryNouns.contains(noun);
    }

    boolean isDeed(String noun) {
        return deeds.contains(noun);
    }

    /// "the two *leaders*": in the plural those who took part in the act told last.
    boolean isOfPersons(String noun) {
        return persons.contains(noun);
    }

    /// "both *sides*": the parties of the act told last.
    boolean isOfSides(String noun) {
        return sides.contains(noun);
    }

    /// All nouns that may point back to a party, for the gate.
    public Set<String> nouns() {
        Set<String> all = new HashSet<>(kinds.keySet());
        all.addAll(deeds);
        all.addAll(persons);
        all.addAll(sides);
        return all;
    }
}
