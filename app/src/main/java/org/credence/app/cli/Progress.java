package org.credence.app.cli;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// A bar on standard error, if that is a terminal and once the work has taken two seconds, also in the middle of a
/// long document.
final class Progress implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 2;
    private static final int WIDEST = 78;

    private final PrintStream err;
    private final int width;
    private final long totalBytes;
    private final @Nullable ScheduledExecutorService waiting;
    private long doneBytes;
    private boolean closed;
    private @Nullable ProgressBar bar;

    /// `totalBytes` is 0 where the end is not known.
    Progress(Console console, long totalBytes) {
        this.err = console.err();
        this.width = Math.min(WIDEST, console.columns() - 1);
        this.totalBytes = totalBytes;
        this.waiting = console.interactive() ? begun() : null;
    }

    private ScheduledExecutorService begun() {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("progress").daemon().factory());
        var _ = clock.schedule(this::begin, PATIENCE_SECONDS, TimeUnit.SECONDS);
        return clock;
    }

    synchronized void advance(long bytes) {
        doneBytes += bytes;
        step();
    }

    private synchronized void begin() {
        if (closed) {
            return;
        }
        bar = new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(totalBytes == 0 ? -1 : totalBytes)
                .setUnit(" KB", 1024)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, width))
                .clearDisplayOnFinish()
                .build();
        step();
    }

    private void step() {
        if (bar != null) {
            bar.stepTo(totalBytes == 0 ? doneBytes : Math.min(doneBytes, totalBytes));
        }
    }

    /// Lets a message stand on a line of its own.
    synchronized void pause() {
        if (bar != null) {
            bar.pause();
            err.print("\r" + " ".repeat(width) + "\r");
            bar.resume();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (waiting != null) {
            waiting.shutdownNow();
        }
        if (bar != null) {
            bar.close();
        }
    }
}
