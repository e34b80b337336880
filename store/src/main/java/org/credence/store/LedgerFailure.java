package org.credence.store;

import org.jspecify.annotations.Nullable;

/// A ledger that cannot be opened, read or written: what was expected, what was found, and what to do next. Nothing was
/// changed by what failed.
public final class LedgerFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    LedgerFailure(String place, String expected, String found, String nextStep, @Nullable Throwable cause) {
        super("%s: expected %s, found %s; next step: %s".formatted(place, expected, found, nextStep), cause);
    }
}
