package org.credence.read.party;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Peoples and inhabitants of parts of a country, by the country in which most of them live: "Acehnese", "Chechens".
///
/// They are no parties, and a country that a phrase names says more: "Mapuche leaders in Argentina".
final class Peoples {
    private final Map<String, String> countries = Table.ofResource("peoples.tsv").stream()
            .collect(Collectors.toMap(row -> row.getField("people"), row -> row.getField("country")));

    /// The country of a people, written as in a phrase: with its capital, in singular or plural.
    Optional<String> countryOf(String people) {
        return Stream.of(people, singular(people)).flatMap(this::listed).findFirst();
    }

    private Stream<String> listed(String people) {
        @Nullable String country = countries.get(people);
        return Stream.ofNullable(country);
    }

    private static String singular(String people) {
        return people.endsWith("s") ? people.substring(0, people.length() - 1) : people;
    }
}
