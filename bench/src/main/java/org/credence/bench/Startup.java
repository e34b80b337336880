package org.credence.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// How long a person waits for one article: each program as a process of its own, in alternating pairs.
final class Startup {
    private static final double NANOS = 1e9;

    private final List<String> ours;
    private final List<String> theirs;
    private final Consumer<String> progress;

    Startup(List<String> ours, List<String> theirs, Consumer<String> progress) {
        this.ours = List.copyOf(ours);
        this.theirs = List.copyOf(theirs);
        this.progress = progress;
    }

    /// Seconds by the wall of both programs, round by round.
    record Report(Rounds ours, Rounds theirs) {
        /// The median of what the pairs give.
        double ratio() {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < ours.figures().size(); i++) {
                ratios.add(ours.figures().get(i) / theirs.figures().get(i));
            }
            return new Rounds(ratios).median();
        }
    }

    /// One run of each goes before, so that the disk is warm.
    Report measure(int rounds) {
        progress.accept("warming the disk");
        seconds(ours);
        seconds(theirs);
        List<Double> our = new ArrayList<>();
        List<Double> their = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            progress.accept("round %d of %d, load %s".formatted(round, rounds, Machine.load()));
            our.add(seconds(ours));
            their.add(seconds(theirs));
        }
        return new Report(new Rounds(our), new Rounds(their));
    }

    private static double seconds(List<String> command) {
        try {
            Path printed = Files.createTempFile("credence-bench", ".txt");
            try {
                return seconds(command, printed);
            } finally {
                Files.delete(printed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted");
        }
    }

    private static double seconds(List<String> command, Path printed) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / NANOS;
        if (code != 0) {
            throw new Failure("expected %s to end with 0, found %d: %s"
                    .formatted(
                            command.getFirst(), code, Files.readString(printed).strip()));
        }
        return seconds;
    }
}
