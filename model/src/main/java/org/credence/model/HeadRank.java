package org.credence.model;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is at the head of a mission. VCDR art. 14 has three classes; the others are no class of their own.
public enum HeadRank {
    /// Also a nuncio and a high commissioner.
    AMBASSADOR,
    MINISTER,
    CHARGE_EN_PIED,
    CHARGE_AD_INTERIM,
    VACANT,
    ABSENT;

    public String words() {
        return switch (this) {
            case CHARGE_EN_PIED -> "chargé en pied";
            case CHARGE_AD_INTERIM -> "chargé ad interim";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /// The rank that the words of a claim mean, if they mean one.
    public static Optional<HeadRank> findOfWords(@Nullable String told) {
        String words = told == null ? "" : told.toLowerCase(Locale.ROOT).replace('é', 'e');
        if (words.contains("ambassador") || words.contains("nuncio") || words.contains("high commissioner")) {
            return Optional.of(AMBASSADOR);
        } else if (words.contains("charge")) {
            return Optional.of(words.contains("interim") || words.contains("a.i") ? CHARGE_AD_INTERIM : CHARGE_EN_PIED);
        } else if (words.contains("minister") && !words.contains("foreign") && !words.contains("prime")) {
            return Optional.of(MINISTER);
        }
        return Optional.empty();
    }
}
