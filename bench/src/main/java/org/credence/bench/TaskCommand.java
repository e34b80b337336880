package org.credence.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.credence.bench.task.Job;
import org.credence.bench.task.Task;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `credence-bench TASK`: one task on the user's own data.
@Command
final class TaskCommand implements Callable<Integer> {
    private final Task task;

    @Option(names = "--in", paramLabel = "IN", required = true, description = "What is read.")
    @SuppressWarnings("NullAway.Init") // required
    private Path in;

    @Option(names = "--out", paramLabel = "OUT", required = true, description = "Where the output goes.")
    @SuppressWarnings("NullAway.Init") // required
    private Path out;

    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description =
                    "Parties that the register lacks: a TSV with header name, country, sector, valid_from, valid_to.")
    private List<Path> parties = new ArrayList<>();

    private TaskCommand(Task task) {
        this.task = task;
    }

    static CommandLine of(Task task) {
        CommandLine command = new CommandLine(new TaskCommand(task));
        command.getCommandSpec().name(task.name()).usageMessage().description(task.description());
        return command;
    }

    @Override
    public Integer call() throws IOException {
        task.run(new Job(in, out, parties));
        return Main.DONE;
    }
}
