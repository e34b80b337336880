package org.credence.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.credence.read.Stage;
import org.jspecify.annotations.Nullable;

/// How long each stage of reading took, and how often it began.
final class StageClock implements Consumer<Stage> {
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private final Map<Stage, Integer> times = new EnumMap<>(Stage.class);
    private @Nullable Stage running;
    private long since;

    @Override
    public void accept(Stage stage) {
        stop();
        running = stage;
        times.merge(stage, 1, Integer::sum);
    }

    /// Ends the stage that runs.
    void stop() {
        long now = System.nanoTime();
        if (running != null) {
            nanos.merge(running, now - since, Long::sum);
            running = null;
        }
        since = now;
    }

    int times(Stage stage) {
        return times.getOrDefault(stage, 0);
    }

    /// The part of the time of all stages that one took, from 0 to 1.
    double share(Stage stage) {
        long all = nanos.values().stream().mapToLong(Long::longValue).sum();
        return all == 0 ? 0 : (double) nanos.getOrDefault(stage, 0L) / all;
    }
}
