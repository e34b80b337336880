package org.credence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.credence.bench.task.Examination;
import org.credence.bench.task.Share;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `credence-bench all`: every test set of a folder, run and scored.
@Command(
        name = "all",
        description = "Runs the tasks on the test sets of a folder, scores them and prints one table.",
        footer = {
            "",
            "The scorers are programs beside the folder (DIR/../score/TASK.py, run with python3); each prints a last",
            "line HEADLINE name value. Items are split into two halves by the last bit of the SHA-256 of their id, and",
            "both are scored: a figure that is much better on the half whose errors were read was fitted to it.",
            "",
            "Examples:",
            "  ./credence-bench all --gold gold",
            "  ./credence-bench all --gold gold --only dates --show even"
        })
final class AllCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Option(names = "--gold", paramLabel = "DIR", required = true, description = "The folder of the test sets.")
    @SuppressWarnings("NullAway.Init") // required
    private Path gold;

    @Option(names = "--scorers", paramLabel = "DIR", description = "The scorers (default: DIR/../score).")
    private @Nullable Path scorers;

    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Only these tasks or sets.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--show", paramLabel = "SHARE", description = "Also print the scorers' details on: all, even, odd.")
    private @Nullable Share show;

    @Option(names = "--out", paramLabel = "DIR", description = "Keep the outputs in this folder.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Path outputs = out == null ? Files.createTempDirectory("credence-bench-") : Files.createDirectories(out);
        Path programs = scorers == null ? gold.toAbsolutePath().normalize().resolveSibling("score") : scorers;
        Examination examination = new Examination(
                gold,
                programs,
                outputs,
                only,
                line -> spec.commandLine().getErr().println("credence-bench: " + line));
        spec.commandLine().getOut().print(examination.run(show));
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }
}
