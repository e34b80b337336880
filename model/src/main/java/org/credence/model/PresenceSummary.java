package org.credence.model;

import java.util.Locale;

/// The second word of a standing's summary: the highest post that either side keeps at the other.
public enum PresenceSummary {
    EMBASSY,
    LEGATION,
    CHARGE,
    OFFICE,
    CONSULAR,
    INTERESTS_SECTION,
    CONTACTS_ONLY,
    NOTHING_ON_RECORD;

    public String words() {
        return this == CHARGE ? "chargé" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
