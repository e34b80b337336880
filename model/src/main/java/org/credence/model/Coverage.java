package org.credence.model;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What was read about a pair and until when, so that silence can be told apart.
///
/// `documents` counts those with a claim that names both, `read` those with a claim that names the party asked about,
/// `all` every document that was read, whatever it says. `last` is the latest publication among the first of these that
/// has any.
public record Coverage(
        int documents, int read, int all, @Nullable LocalDate last, Silence silence) {
    public enum Silence {
        /// Something was said.
        SPOKEN,
        /// Told that it is not so.
        TOLD_NOT,
        /// Documents were read, and none says anything of these two.
        READ_AND_SILENT,
        /// No document was read at all.
        NOTHING_READ;

        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
