package org.credence.app.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.credence.app.Version;
import org.credence.store.LedgerFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// `credence`: the commands and what is common to them.
@Command(
        name = "credence",
        versionProvider = CredenceCommand.VersionLine.class,
        description = "Reads news and official statements and says who recognizes whom, and why.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  ./credence read samples/",
            "  ./credence ask Jamaica Kosovo --why",
            "  ./credence list recognizers Kosovo",
            "  ./credence timeline Jamaica Kosovo",
            "  ./credence parties Kremlin",
            "",
            "Exit codes: 0 done, 1 failed or done with problems, 2 used wrongly."
        })
final class CredenceCommand implements Runnable {
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

    @Option(names = "--version", versionHelp = true, description = "Show the version and exit.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean version;

    @Option(names = "--trace", scope = ScopeType.INHERIT, description = "Show where in the program a failure happened.")
    private boolean trace;

    static int run(String[] args, Session session) {
        CredenceCommand top = new CredenceCommand();
        CommandLine line = new CommandLine(top);
        line.addSubcommand(new ReadCommand(session));
        line.addSubcommand(new ImportCommand(session));
        line.addSubcommand(new StarterCommand(session));
        line.addSubcommand(new AskCommand(session));
        line.addSubcommand(new ListCommand(session));
        line.addSubcommand(new TimelineCommand(session));
        line.addSubcommand(new DiffCommand(session));
        line.addSubcommand(new ChangesCommand(session));
        line.addSubcommand(new ShowCommand(session));
        line.addSubcommand(new ReviewCommand(session));
        line.addSubcommand(new PartiesCommand(session));
        line.addSubcommand(new StatsCommand(session));
        line.addSubcommand(new VerifyCommand(session));
        line.addSubcommand(new BackupCommand(session));
        line.addSubcommand(new DoctorCommand(session));
        PrintWriter out = new PrintWriter(session.console().out(), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(session.console().err(), true, StandardCharsets.UTF_8);
        Values.register(line);
        line.setOut(out).setErr(err);
        line.setUsageHelpAutoWidth(false).setUsageHelpWidth(80);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                session.console().colored() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler(CredenceCommand::saidWrongly);
        line.setExecutionExceptionHandler((failure, command, _) -> top.failed(failure, command));
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /// `credence` alone is a question for help.
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new ParameterException(spec.commandLine(), "expected a command, found none");
    }

    private static int saidWrongly(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("credence: " + wrongly(wrong, command));
        err.println("next step: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USE;
    }

    private static String wrongly(ParameterException wrong, CommandLine command) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return lowerFirst(messageOf(wrong));
        }
        String found = unmatched.getUnmatched().getFirst();
        if (found.startsWith("-")) {
            return "unknown option \"%s\"%s"
                    .formatted(
                            found,
                            didYouMean(
                                    found, command.getCommandSpec().optionsMap().keySet()));
        }
        return command.getParent() == null
                ? "unknown command \"%s\"%s"
                        .formatted(
                                found,
                                didYouMean(found, command.getSubcommands().keySet()))
                : "expected nothing more, found \"%s\"".formatted(found);
    }

    private static String didYouMean(String found, Collection<String> known) {
        List<String> similar = Suggestions.closest(found, known);
        return similar.isEmpty() ? "" : "; did you mean " + String.join(" or ", similar) + "?";
    }

    private int failed(Exception failure, CommandLine command) {
        PrintWriter err = command.getErr();
        if (trace) {
            failure.printStackTrace(err);
        }
        return switch (failure) {
            case ReaderGone _ -> ExitCode.PROBLEMS;
            case WrongUse wrong -> say(err, messageOf(wrong), ExitCode.WRONG_USE);
            case UncheckedIOException file -> say(err, fileMessage(file), ExitCode.PROBLEMS);
            case LedgerFailure ledger -> say(err, messageOf(ledger), ExitCode.PROBLEMS);
            case Failure known -> say(err, messageOf(known), ExitCode.PROBLEMS);
            default ->
                say(
                        err,
                        "this should not have happened: %s; run it again with --trace and report what it prints"
                                .formatted(failure),
                        ExitCode.PROBLEMS);
        };
    }

    private static int say(PrintWriter err, String message, int code) {
        err.println("credence: " + message);
        return code;
    }

    private static String fileMessage(UncheckedIOException e) {
        return switch (Objects.requireNonNull(e.getCause())) {
            case NoSuchFileException missing ->
                missing.getFile() + ": expected a file, found nothing of that name; check the path";
            case Throwable other -> String.valueOf(other.getMessage());
        };
    }

    private static String messageOf(Exception failure) {
        return String.valueOf(failure.getMessage());
    }

    private static String lowerFirst(String message) {
        return message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1);
    }

    static final class VersionLine implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"credence %s (Java %s)".formatted(Version.number(), Runtime.version())};
        }
    }
}
