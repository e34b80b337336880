package org.credence.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words that stand for a party in a role of a claim. `party` is null where nothing resolves; the words and the kind
/// are kept.
///
/// `country` is ISO 3166 alpha-3 or the register's own three letters; `sector` a PLOVER code; `person` and `office` an
/// id or the words when a person acts for the party.
public record Mention(
        Words words,
        @Nullable PartyId party,
        @Nullable PartyKind kind,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String person,
        @Nullable String office) {
    private static final Set<String> OTHER_BRANCHES = Set.of("LEG", "JUD", "OPP", "PTY");
    private static final Pattern OTHER_ORGANS = Pattern.compile("\\b(parliament|senat\\w*|congress\\w*|legislat\\w*|"
            + "(?:national )?assembly|lawmakers?|courts?|judges?|mayors?|city council|municipal\\w*|governors?)\\b");

    /// Whether this speaks for the executive of its state: not a parliament, a court, a city or a party.
    public boolean isExecutive() {
        if (sector != null && OTHER_BRANCHES.contains(sector)) {
            return false;
        }
        return office == null
                || !OTHER_ORGANS
                        .matcher(office.toLowerCase(Locale.ROOT).replaceAll("[-_.]", " "))
                        .find();
    }

    /// These words, standing for a party itself.
    public static Mention of(Words words, Party party) {
        return new Mention(words, party.id(), party.kind(), party.country(), party.sector(), null, null);
    }

    /// These words, which stand for nobody known.
    public static Mention unresolved(Words words) {
        return new Mention(words, null, null, null, null, null, null);
    }

    /// The same, said with other words.
    public Mention said(Words otherWords) {
        return new Mention(otherWords, party, kind, country, sector, person, office);
    }
}
