package org.credence.store;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/// The schema of a ledger and its version. Flyway is asked only where something is to be migrated: it takes longer to
/// start than a question takes.
final class Schema {
    static final int VERSION = 1;
    private static final String HISTORY = "credence_schema";

    private Schema() {}

    /// Brings a database to this version, or says why that cannot be.
    static void prepare(Database database, boolean create) {
        int found;
        try (Handle handle = database.connect()) {
            found = version(database, handle, create);
        } catch (RuntimeException e) {
            throw database.failure(e);
        }
        if (found > VERSION) {
            throw new LedgerFailure(
                    database.place(),
                    "a ledger of schema %d or older".formatted(VERSION),
                    "schema %d, which a newer Credence wrote".formatted(found),
                    "use that Credence, or a newer one",
                    null);
        }
        if (found < VERSION) {
            migrate(database);
        }
    }

    private static int version(Database database, Handle handle, boolean create) {
        if (database.hasTable(handle, HISTORY)) {
            return handle.createQuery("select coalesce(max(cast(version as integer)), 0) from " + HISTORY
                            + " where success and version is not null")
                    .mapTo(Integer.class)
                    .one();
        }
        if (database.hasTables(handle)) {
            throw new LedgerFailure(
                    database.place(),
                    "a ledger",
                    "tables of another program",
                    "name another file or database; nothing was changed",
                    null);
        }
        if (!create) {
            throw noLedger(database.place());
        }
        return 0;
    }

    static LedgerFailure noLedger(String place) {
        return new LedgerFailure(
                place, "a ledger", "none", "check the location, or make one by `credence read FILE`", null);
    }

    private static void migrate(Database database) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database.connections())
                    .locations("classpath:org/credence/store/schema")
                    .loggers("slf4j")
                    .table(HISTORY)
                    .placeholders(database.types())
                    .load()
                    .migrate();
        } catch (RuntimeException e) {
            throw database.failure(e);
        }
    }
}
