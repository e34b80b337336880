package org.credence.bench.task;

import java.util.List;

/// All tasks, in the order of the help.
public final class Tasks {
    private static final List<Task> ALL = List.of( // one a line
            new ActorsTask(), //
            new DatesTask(), //
            new AttributionTask(), //
            new FactualityTask(), //
            new ReadingTask(), //
            new TriplesTask(), //
            new HistoryTask(), //
            new RecognitionTask(), //
            new StandingTask());

    private Tasks() {}

    public static List<Task> all() {
        return ALL;
    }
}
