package org.credence.bench.task;

import java.util.List;

/// All tasks, in the order of the help.
public final class Tasks {
    private Tasks() {}

    public static List<Task> all() {
        return List.of(new ReadingTask(), new HistoryTask());
    }
}
