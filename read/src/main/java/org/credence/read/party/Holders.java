package org.credence.read.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.credence.model.PartyId;

/// Who held which office, found by the person and by what the person is called behind a title ("President Xi").
///
/// That is the last word of any spelling of the name but for a numeral ("Queen Elizabeth" II), and in countries where
/// the family name stands first the first
/// word too. A word is compared as the name index compares it: "Sánchez" is "Sanchez", "al-Sudani" is "Sudani".
final class Holders {
    /// Countries whose names English writes in their own order (Hungarian and Japanese names it turns round).
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("CHN", "HKG", "KOR", "PRK", "SGP", "TWN");

    /// Of kings and popes, and of sons named after their fathers.
    private static final Pattern NUMERAL = Pattern.compile(" (?:[IVX]+|Jr\\.?|Sr\\.?)$");

    private final Map<PartyId, List<Holder>> byPerson = new HashMap<>();
    private final Map<String, Set<PartyId>> called = new HashMap<>();

    Holders(List<Holder> holders, List<Name> names) {
        for (Holder holder : holders) {
            byPerson.computeIfAbsent(holder.person(), person -> new ArrayList<>())
                    .add(holder);
            call(holder.person(), holder.name(), isFamilyNameFirst(holder));
        }
        for (Name name : names) {
            List<Holder> held = byPerson.get(name.party());
            if (held != null) {
                call(name.party(), name.text(), isFamilyNameFirst(held.getFirst()));
            }
        }
    }

    private static boolean isFamilyNameFirst(Holder holder) {
        String party = holder.party().value();
        int end = party.indexOf('.');
        return FAMILY_NAME_FIRST.contains(end < 0 ? party : party.substring(0, end));
    }

    private void call(PartyId person, String whole, boolean familyNameFirst) {
        String name = NUMERAL.matcher(whole).replaceFirst("");
        int space = name.lastIndexOf(' ');
        called.computeIfAbsent(lastPart(name.substring(space + 1)), word -> new LinkedHashSet<>())
                .add(person);
        if (familyNameFirst && space > 0) {
            String first = name.substring(0, name.indexOf(' '));
            called.computeIfAbsent(lastPart(first), word -> new LinkedHashSet<>())
                    .add(person);
        }
    }

    /// A tokenizer cuts "al-Sudani" at the hyphen.
    private static String lastPart(String word) {
        return NameIndex.normalize(word.substring(word.lastIndexOf('-') + 1));
    }

    List<Holder> of(PartyId person) {
        return byPerson.getOrDefault(person, List.of());
    }

    List<Holder> called(String surname) {
        return called.getOrDefault(lastPart(surname), Set.of()).stream()
                .flatMap(person -> of(person).stream())
                .toList();
    }
}
