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
        /// A government, also when only its state is named.
        RULERS,
        PLACE,
        /// Who can recognize: a party but no parliament or court; also countries counted or denied ("no country").
        OBSERVER,
        /// Armed forces of a party.
        FORCES,
        ENVOY,
        OUTLET_TOO,
        /// Anyone of a known country, also its citizens, firms and scholars.
        ANYONE
    }
}
