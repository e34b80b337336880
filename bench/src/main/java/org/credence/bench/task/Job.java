package org.credence.bench.task;

import java.nio.file.Path;
import java.util.List;

/// What a task is run on.
///
/// @param parties tables of parties that the register lacks, in the form of `credence read --parties`
public record Job(Path in, Path out, List<Path> parties) {
    public Job {
        parties = List.copyOf(parties);
    }

    public static Job of(Path in, Path out) {
        return new Job(in, out, List.of());
    }
}
