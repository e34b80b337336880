package org.credence.app.json;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The instant up to which knowledge counts: UTC with seconds, `null` for everything that was read.
final class Known {
    private Known() {}

    static @Nullable Instant orNull(Instant known) {
        return known.equals(Instant.MAX) ? null : known.truncatedTo(ChronoUnit.SECONDS);
    }
}
