package org.credence.read.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Nouns that say in what sector someone acts but are too common to be looked for in a text ("department", "driver"),
/// and names that in a text would be taken for other words or other bodies ("Diet", "Democrats").
///
/// A phrase that names an actor has one of them as its head; in a text "the department" is anything.
final class Heads {
    private final Map<String, List<Head>> bySingular = new HashMap<>();

    /// @param written the noun as the table has it; with capitals a name, written so and not otherwise
    /// @param country for which it acts where the phrase says no other
    /// @param from the year since which it means this
    record Head(String written, Office office, @Nullable String country, int from) {
        boolean isName() {
            return !written.equals(written.toLowerCase(Locale.ROOT));
        }

        private boolean means(String phrase, LocalDate day) {
            return day.getYear() >= from && (!isName() || phrase.startsWith(written.substring(0, 1)));
        }
    }

    Heads() {
        for (Row row : Table.ofResource("heads.tsv")) {
            String written = row.getField("noun");
            String noun = written.toLowerCase(Locale.ROOT);
            boolean person = row.getField("is").equals("PERSON");
            boolean general = row.getField("is").equals("ANY");
            String from = Table.cell(row, "from");
            Office office = new Office(noun, noun, row.getField("sector"), !person, general, false);
            bySingular
                    .computeIfAbsent(noun, _ -> new ArrayList<>())
                    .add(new Head(
                            written,
                            office,
                            Table.cell(row, "country"),
                            from == null ? Integer.MIN_VALUE : Integer.parseInt(from)));
        }
    }

    Optional<Head> find(String phrase, LocalDate day) {
        return singulars(phrase.toLowerCase(Locale.ROOT)).stream()
                .flatMap(noun -> bySingular.getOrDefault(noun, List.of()).stream())
                .filter(head -> head.means(phrase, day))
                .findFirst();
    }

    /// What a word may be the plural of, itself first.
    private static List<String> singulars(String word) {
        if (word.endsWith("men")) {
            return List.of(word, word.substring(0, word.length() - 2) + "an");
        }
        if (!word.endsWith("s") || word.length() < 4) {
            return List.of(word);
        }
        String stem = word.substring(0, word.length() - 1);
        if (word.endsWith("ies")) {
            return List.of(word, stem, word.substring(0, word.length() - 3) + "y");
        }
        return word.endsWith("es") ? List.of(word, stem, stem.substring(0, stem.length() - 1)) : List.of(word, stem);
    }
}
