package org.credence.app.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.credence.store.Ledger;
import org.credence.store.LedgerFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which ledger, and the time that it takes for now; the same for every command that has to do with one.
final class LedgerOptions {
    private static final String USUAL_PLACE = "credence.db";

    @Option(
            names = "--ledger",
            paramLabel = "FILE-or-JDBC",
            description = "The ledger: a file (default: credence.db in the current folder) or jdbc:postgresql://…")
    private @Nullable String location;

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            description = "The instant taken for now, for reproducible runs.")
    private @Nullable Instant clock;

    boolean isNamed() {
        return location != null;
    }

    String location() {
        return location == null ? USUAL_PLACE : location;
    }

    /// The instant that the user takes for now.
    @Nullable
    Instant givenNow() {
        return clock;
    }

    Clock clock(Session session) {
        return clock == null ? session.clock() : Clock.fixed(clock, ZoneOffset.UTC);
    }

    /// Opens a ledger that exists; `otherwise` is what to do without one.
    Ledger open(Session session, String otherwise) {
        try {
            return Ledger.open(location(), clock(session));
        } catch (LedgerFailure e) {
            throw new Failure(e.getMessage() + otherwise, e);
        }
    }

    /// Opens a ledger, and makes one where there is none.
    Ledger openOrCreate(Session session, String otherwise) {
        try {
            return Ledger.openOrCreate(location(), clock(session));
        } catch (LedgerFailure e) {
            throw new Failure(e.getMessage() + otherwise, e);
        }
    }
}
