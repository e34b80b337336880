package org.credence.model;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What was read about a pair and until when, so that silence can be told apart.
///
/// `documents` counts those with a claim that names both, `read` those with a claim that names the party asked about;
/// `last` is the latest publication among the former, else among the latter.
public record Coverage(int documents, int read, @Nullable LocalDate last, Silence silence) {
    public enum Silence {
        /// Something was said.
        SPOKEN,
        /// Told that it is not so.
        TOLD_NOT,
        /// The party was read about, and nothing said of these two.
        READ_AND_SILENT,
        NOTHING_READ;

        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
