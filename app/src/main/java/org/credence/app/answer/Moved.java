package org.credence.app.answer;

import java.util.Locale;
import org.credence.derive.change.Change;
import org.credence.model.PartyId;

/// A value of a standing that is another than before, and what moved it.
public record Moved(PartyId observer, PartyId party, Change change, Cause cause) {
    public enum Cause {
        /// Something was told that had not been told.
        NEW_CLAIM,
        /// A claim fell away: its document has another version, or was read anew.
        CORRECTION,
        /// A person decided.
        DECISION,
        /// A claim about another party moved it, by a rule: one-government.
        RULE;

        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
