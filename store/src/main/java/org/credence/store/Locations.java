package org.credence.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/// From a location as a user writes it to the ledger there.
final class Locations {
    /// How long a writer waits for another.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Locations() {}

    static Ledger open(String location, Clock clock, boolean create) {
        return open(location, clock, create, PATIENCE);
    }

    static Ledger open(String location, Clock clock, boolean create, Duration patience) {
        Database database = location.startsWith("jdbc:")
                ? Postgres.open(checked(location), patience, create)
                : Sqlite.open(path(location), patience, create);
        return new RowLedger(new SqlRows(database), clock);
    }

    private static String checked(String location) {
        if (!location.startsWith("jdbc:postgresql:")) {
            throw new LedgerFailure(
                    location.replaceAll("(?i)password=[^&;]*", "password=…"),
                    "the path of a file or jdbc:postgresql://…",
                    "an address of another database",
                    "name one of these",
                    null);
        }
        return location;
    }

    /// SQLite would take these words for more than a name.
    private static Path path(String location) {
        if (location.startsWith(":") || location.startsWith("file:") || location.indexOf('?') >= 0) {
            throw new LedgerFailure(
                    location,
                    "the path of a file",
                    "a colon or a question mark in it",
                    "name the file otherwise",
                    null);
        }
        try {
            return Path.of(location);
        } catch (InvalidPathException e) {
            throw new LedgerFailure(location, "the path of a file", "none that can be", "check it", e);
        }
    }
}
