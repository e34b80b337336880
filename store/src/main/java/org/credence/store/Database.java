package org.credence.store;

import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/// What SQLite and PostgreSQL do each in their own way.
interface Database {
    /// How messages name the database; no password is in it.
    String place();

    /// Where connections come from, for migrations.
    DataSource connections();

    Handle connect();

    /// Begins the one transaction that writes; waits for another to end.
    void beginWriting(Handle handle, boolean durable);

    /// Begins a transaction that sees the rows as they are now.
    void beginReading(Handle handle);

    void commit(Handle handle);

    void rollback(Handle handle);

    /// What to fill into the schema's file.
    Map<String, String> types();

    /// Whether there is a table with this name.
    boolean hasTable(Handle handle, String name);

    /// Whether there is any table at all.
    boolean hasTables(Handle handle);

    /// What went wrong, in words that say what to do.
    LedgerFailure failure(RuntimeException thrown);
}
