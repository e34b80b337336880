package org.credence.app;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.credence.model.Party;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.jspecify.annotations.Nullable;

/// The register as a user asks it: by name, code or id, on a day.
public interface PartyLookup extends PartyBook {
    /// A party that a name may stand for, and why.
    record Resolution(PartyId party, String why) {}

    /// The parties that a name stands for on a day, best first; empty if it stands for none.
    List<Resolution> resolve(String name, @Nullable LocalDate on);

    /// All parties of the register.
    Collection<Party> listParties();

    /// Known names that look like this one, best first, for "did you mean".
    List<String> suggest(String name);
}
