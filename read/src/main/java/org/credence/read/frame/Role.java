package org.credence.read.frame;

import java.util.List;

/// Where a role's words are looked for, in order, and what they must be. An optional role may stay empty; a special
/// path (`home`, `speaker`) is left to the claim maker.
public record Role(List<Way> ways, boolean optional) {
    /// A path and what its words must stand for.
    public record Way(Path path, Wanted wanted) {}

    /// What the words of a role must stand for.
    public enum Wanted {
        /// Any party, known or described.
        PARTY,
        STATE,
        /// A government, or a movement that governs.
        GOVERNMENT,
        /// Who can be listed: anyone with a name or of a country, but no state itself.
        NAMED,
        /// A government, also when only its state is named.
        RULERS,
        PLACE,
        /// Who can recognize: a party but no parliament or court; also countries counted or denied ("no country").
        OBSERVER,
        /// Armed forces of a party.
        FORCES,
        ENVOY,
        /// Who acts for a party in an office, not the party itself.
        OFFICIAL,
        /// An organization of states, or an organ of one.
        BODY,
        /// Someone as himself, not as who acts for a party.
        PERSON,
        /// The same, in the office of a ruler or minister.
        OFFICEHOLDER,
        OUTLET_TOO,
        /// Anyone of a known country, also its citizens, firms and scholars.
        ANYONE
    }
}
