package org.credence.read.party;

import java.time.LocalDate;
import java.util.Optional;

/// What a phrase is read with: names, offices and nouns, persons by surname.
final class PhraseWords {
    private final PartyRegister register;
    private final NameFinder names;
    private final Heads heads;
    private final Surnames surnames;
    private final Places places;
    private final Peoples peoples = new Peoples();

    PhraseWords(PartyRegister register, Heads heads) {
        this.heads = heads;
        this.register = register;
        this.names = new NameFinder(register);
        this.surnames = new Surnames(register);
        this.places = new Places(register);
    }

    PartyRegister register() {
        return register;
    }

    NameFinder names() {
        return names;
    }

    Surnames surnames() {
        return surnames;
    }

    Places places() {
        return places;
    }

    Peoples peoples() {
        return peoples;
    }

    Optional<Heads.Head> findHead(String phrase, LocalDate day) {
        return heads.find(phrase, day);
    }

    Optional<Office> findOffice(String phrase, LocalDate day) {
        return heads.find(phrase, day).map(Heads.Head::office).or(() -> register.findOffice(phrase));
    }
}
