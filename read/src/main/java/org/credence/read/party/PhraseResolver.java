package org.credence.read.party;

import java.time.LocalDate;
import java.util.Locale;
import org.apache.commons.text.WordUtils;

/// For whom the actor acts that a phrase names on its own, without a sentence and its tree: "Chilean defence
/// ministry", "former president of Peru".
///
/// The noun at the end of the phrase before its first preposition gives the sector, the nearest name before it the
/// country; what it lacks comes from the parts behind "of", "in", "from" and the like, never from one behind "to".
public final class PhraseResolver {
    private final PhraseWords lexicon;
    private final BareNames bareNames;

    public PhraseResolver(PartyRegister register) {
        Heads heads = new Heads();
        this.lexicon = new PhraseWords(register, heads);
        this.bareNames = new BareNames(register, heads);
    }

    /// The affiliation on a day; unknown parts are null.
    public Affiliation resolve(String phrase, LocalDate day) {
        Affiliation found = new PhraseReading(lexicon, phrase, day).affiliation();
        boolean shouted = found.equals(Affiliation.UNKNOWN) && phrase.equals(phrase.toUpperCase(Locale.ROOT));
        return shouted
                ? new PhraseReading(lexicon, WordUtils.capitalizeFully(phrase, ' ', '-'), day).affiliation()
                : found;
    }

    /// Whether the phrase is the bare name of a person, without a word that says who that is.
    public boolean isPersonsName(String phrase) {
        return bareNames.isPersons(phrase);
    }
}
