package org.credence.store;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Rows in a database: one connection that writes, and as many that read as are asked for at one time.
final class SqlRows implements Rows {
    private final Database database;
    private final ReentrantLock writing = new ReentrantLock();
    private final ConcurrentLinkedQueue<Handle> idle = new ConcurrentLinkedQueue<>();
    private @Nullable Handle writer;
    private volatile boolean closed;

    SqlRows(Database database) {
        this.database = database;
    }

    @Override
    public <T> T write(boolean durable, Function<Writing, T> work) {
        writing.lock();
        try {
            Handle handle = writer;
            if (handle == null) {
                handle = database.connect();
                writer = handle;
            }
            database.beginWriting(handle, durable);
            return committed(handle, work);
        } catch (RuntimeException e) {
            dropWriter();
            throw database.failure(e);
        } finally {
            writing.unlock();
        }
    }

    private <T> T committed(Handle handle, Function<Writing, T> work) {
        T result = work.apply(new SqlWriting(handle));
        database.commit(handle);
        return result;
    }

    /// A connection that failed is not used again: closing it takes back what it had begun.
    private void dropWriter() {
        Handle handle = writer;
        writer = null;
        if (handle != null) {
            closeQuietly(handle);
        }
    }

    private void closeQuietly(Handle handle) {
        try (handle) {
            database.rollback(handle);
        } catch (RuntimeException _) {
            // The failure that led here is the one to be told.
        }
    }

    @Override
    public <T> T look(Function<Lookups, T> question) {
        Handle handle = reader();
        try {
            return question.apply(new SqlLookups(handle));
        } catch (RuntimeException e) {
            throw database.failure(e);
        } finally {
            giveBack(handle);
        }
    }

    @Override
    public Reading read() {
        return new SqlReading(database, reader(), this::giveBack);
    }

    /// A connection that waited may have died with its server: then the next is tried, in the end a new one.
    private Handle reader() {
        for (Handle waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
            try {
                database.beginReading(waiting);
                return waiting;
            } catch (RuntimeException _) {
                closeQuietly(waiting);
            }
        }
        try {
            Handle handle = database.connect();
            database.beginReading(handle);
            return handle;
        } catch (RuntimeException e) {
            throw database.failure(e);
        }
    }

    private void giveBack(Handle handle) {
        try {
            database.rollback(handle);
        } catch (RuntimeException _) {
            closeQuietly(handle);
            return;
        }
        idle.add(handle);
        if (closed) {
            closeIdle();
        }
    }

    private void closeIdle() {
        for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
            handle.close();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            closeIdle();
            if (writer != null) {
                writer.close();
                writer = null;
            }
        } finally {
            writing.unlock();
        }
    }
}
