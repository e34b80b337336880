package org.credence.read.party;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credence.model.PartyKind;

/// Tells the name of a person from other phrases: a name of the register, or capitalized words none of which stands in
/// the name of anything else.
final class BareNames {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "bint", "abu", "de", "da", "do", "dos", "del", "della", "di", "du", "la",
            "le", "van", "von", "den", "der", "ter", "y", "e", "jr", "sr", "mr", "mrs", "ms", "dr");

    private final PartyRegister register;
    private final Heads heads;
    private final Surnames surnames;
    private final Set<String> full = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    BareNames(PartyRegister register, Heads heads) {
        this.register = register;
        this.heads = heads;
        this.surnames = new Surnames(register);
        for (Name name : register.names().list()) {
            boolean person = register.partyOf(name.party()).kind() == PartyKind.PERSON;
            if (person && !beginsWithTitle(name.text())) {
                full.add(NameIndex.normalize(name.text()));
            }
            (person ? persons : others).addAll(NameIndex.words(name.text().toLowerCase(Locale.ROOT)));
        }
        register.listOffices().forEach(office -> others.addAll(NameIndex.words(office.phrase())));
    }

    boolean isPersons(String phrase) {
        if (full.contains(NameIndex.normalize(phrase.strip()))) {
            return true;
        }
        List<String> written = List.of(phrase.strip().split("\\s+", -1));
        List<String> words = written.stream()
                .flatMap(word -> Stream.of(word.split("-", -1)))
                .map(word -> NameIndex.normalize(word).toLowerCase(Locale.ROOT))
                .filter(word -> !PARTICLES.contains(word))
                .toList();
        boolean capitalized = IntStream.range(0, written.size())
                .allMatch(word -> isCapitalized(written.get(word))
                        || word < written.size() - 1 && PARTICLES.contains(written.get(word)));
        if (!capitalized || words.isEmpty() || words.size() > 6 || beginsWithTitle(phrase)) {
            return false;
        }
        return words.size() == 1
                ? surnames.isKnown(words.getFirst()) && !others.contains(words.getFirst())
                : words.stream().allMatch(word -> persons.contains(word) || !others.contains(word))
                        && words.stream().anyMatch(word -> !others.contains(word));
    }

    /// "President Boric", "Pope Francis".
    private boolean beginsWithTitle(String phrase) {
        String[] words = phrase.strip().split("\\s+", 2);
        return words.length > 1
                && (register.findOffice(words[0]).isPresent()
                        || heads.find(words[0], LocalDate.MAX).isPresent());
    }

    /// "Ana", "O'Hara", "Kyung-wha", "J."; no abbreviation, no figure.
    private static boolean isCapitalized(String word) {
        int particle = word.indexOf('-') + 1;
        if (particle > 1 && PARTICLES.contains(word.substring(0, particle - 1))) {
            return isCapitalized(word.substring(particle));
        }
        boolean letters = word.chars()
                .allMatch(letter -> Character.isLetter(letter)
                        || letter == '.'
                        || letter == '-'
                        || letter == '\''
                        || letter == '’');
        boolean abbreviation = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return !word.isEmpty() && letters && Character.isUpperCase(word.charAt(0)) && !abbreviation;
    }
}
