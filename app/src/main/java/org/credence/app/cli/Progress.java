package org.credence.app.cli;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// A bar on standard error, if that is a terminal and once the work has taken two seconds.
final class Progress implements AutoCloseable {
    private static final long PATIENCE_NANOS = Duration.ofSeconds(2).toNanos();
    private static final int WIDTH = 78;

    private final Console console;
    private final long totalBytes;
    private final long start = System.nanoTime();
    private long doneBytes;
    private @Nullable ProgressBar bar;

    Progress(Console console, long totalBytes) {
        this.console = console;
        this.totalBytes = totalBytes;
    }

    void advance(long bytes) {
        doneBytes += bytes;
        if (bar == null && console.interactive() && System.nanoTime() - start > PATIENCE_NANOS) {
            bar = begin(console.err());
        }
        if (bar != null) {
            bar.stepTo(Math.min(doneBytes, totalBytes));
        }
    }

    private ProgressBar begin(PrintStream err) {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(totalBytes)
                .setUnit(" KB", 1024)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .clearDisplayOnFinish()
                .build();
    }

    /// Lets a message stand on a line of its own.
    void pause() {
        if (bar != null) {
            bar.pause();
            console.err().print("\r" + " ".repeat(WIDTH) + "\r");
            bar.resume();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
