package org.credence.store;

import org.jspecify.annotations.Nullable;

/// What the ledger did with a document: its number there, the document whose text it copies, the one it replaces, and
/// how many claims were entered and closed.
public record Receipt(
        Kind kind,
        long document,
        @Nullable Long copyOf,
        @Nullable Long supersedes,
        int added,
        int closed) {
    public enum Kind {
        /// A document of a new address with a new text; or the earliest publication of a known one, whose claims it
        /// tells
        /// from now on.
        STORED,
        /// The same document was there already: nothing was entered.
        UNCHANGED,
        /// A text that is there under another address and was published there first, or on the same day: a syndicated
        /// copy, no independent source. Its claims are those of the other.
        SYNDICATED,
        /// Another version of a known address, or another day or publisher of it: the former is closed, with the claims
        /// that no other document tells.
        SUPERSEDES,
        /// Read again: the claims that fell away were closed, the new ones entered.
        REREAD
    }

    static Receipt unchanged(long document) {
        return new Receipt(Kind.UNCHANGED, document, null, null, 0, 0);
    }
}
