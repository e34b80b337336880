package org.credence.bench;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.credence.app.cli.StandardError;
import org.credence.bench.ledger.LedgerCommand;
import org.credence.bench.task.Fault;
import org.credence.bench.task.Tasks;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `credence-bench`: the tasks that measure Credence.
@Command(
        name = "credence-bench",
        description = "Measures Credence: its speed beside CoreNLP's, and how well it reads public test sets.",
        subcommands = {
            AllCommand.class,
            ThroughputCommand.class,
            StartupCommand.class,
            GateCommand.class,
            LedgerCommand.class
        },
        synopsisSubcommandLabel = "TASK",
        commandListHeading = "%nTasks:%n",
        footer = {
            "",
            "Examples:",
            "  ./credence-bench throughput --in archive.jsonl",
            "  ./credence-bench all --gold gold",
            "  ./credence-bench startup --text samples/01-a-state-recognized.txt --rounds 5",
            "  ./credence-bench ledger --ledger large.db --claims 1000000",
            "",
            "Exit codes: 0 done, 1 failed, 2 used wrongly."
        })
public final class Main implements Runnable {
    static final int DONE = 0;
    static final int FAILED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean help;

    public static void main(String[] args) {
        StandardError.restore();
        System.exit(run(
                args,
                new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true),
                new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true)));
    }

    /// Runs one task and returns its exit code.
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main());
        Tasks.all().forEach(task -> line.addSubcommand(TaskCommand.of(task)));
        line.setOut(out).setErr(err).setUsageHelpWidth(100).setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, _) -> {
            CommandLine command = wrong.getCommandLine();
            err.println("credence-bench: " + wrong.getMessage());
            err.println("next step: " + command.getCommandSpec().qualifiedName() + " --help");
            return command.getCommandSpec().exitCodeOnInvalidInput();
        });
        line.setExecutionExceptionHandler((failure, command, _) -> switch (failure) {
            case Failure known -> failed(command, known.getMessage());
            case Fault fault -> failed(command, fault.getMessage());
            case UncheckedIOException file -> failed(command, String.valueOf(file.getCause()));
            case NoSuchFileException file ->
                failed(command, file.getFile() + ": expected a file, found none; next step: check the path");
            case IOException file -> failed(command, String.valueOf(file.getMessage()));
            case Exception other -> throw other;
        });
        return line.execute(args);
    }

    private static int failed(CommandLine command, String message) {
        command.getErr().println("credence-bench: " + message);
        return FAILED;
    }

    /// `credence-bench` alone is a question for help.
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new ParameterException(spec.commandLine(), "expected a task, found none");
    }
}
