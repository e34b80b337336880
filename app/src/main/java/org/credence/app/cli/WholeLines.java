package org.credence.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Writes pieces of whole lines, each in one go: an interrupted run ends between two of them.
final class WholeLines implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 2;

    private final OutputStream out;
    private final ReentrantLock writing = new ReentrantLock();
    private final Thread hook = new Thread(this::stopBetweenWrites);

    WholeLines(OutputStream out) {
        this.out = out;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void write(String lines) {
        writing.lock();
        try {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            if ("Broken pipe".equals(e.getMessage())) {
                throw new ReaderGone(e);
            }
            throw new Failure(
                    "expected to write the result, found: %s; free the disk or name another --out file"
                            .formatted(e.getMessage()),
                    e);
        } finally {
            writing.unlock();
        }
    }

    /// Takes the lock and keeps it, so that nothing is written after the last whole piece.
    @SuppressWarnings("LockNotBeforeTry") // kept on purpose: the process is ending
    private void stopBetweenWrites() {
        try {
            boolean _ = writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending: the hook is at work
            return;
        }
    }
}
