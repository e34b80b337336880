package org.credence.read.party;

import java.time.LocalDate;
import java.util.Locale;
import org.credence.model.PartyId;
import org.credence.model.Tenure;
import org.jspecify.annotations.Nullable;

/// A name of a party and the days on which it means that party.
///
/// `office` is the phrase of `offices.tsv` for the institution that bears the name: "Knesset" is Israel's parliament.
public record Name(
        String text,
        PartyId party,
        Use use,
        Tenure days,
        String source,
        @Nullable String office) {
    public Name(String text, PartyId party, Use use, Tenure days, String source) {
        this(text, party, use, days, source, null);
    }

    /// How a name stands for its party.
    public enum Use {
        NAME,
        FORMER,
        ACRONYM,
        /// Adjective or inhabitants: "Afghan", "Afghans".
        DEMONYM,
        /// The capital, used for the government.
        CAPITAL,
        /// A building or place, used for the institution: "the Kremlin".
        METONYM,
        /// A city: where something is, never who acts.
        CITY,
        /// The name of a person who holds an office.
        HOLDER;

        /// As a sentence says it: "former name".
        String words() {
            return this == FORMER ? "former name" : this == HOLDER ? "own name" : name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean meansPartyOn(LocalDate day) {
        return days.holds(day);
    }
}
