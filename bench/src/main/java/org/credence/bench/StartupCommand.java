package org.credence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `credence-bench startup`: `./credence read FILE` against CoreNLP's own command for the same file.
@Command(
        name = "startup",
        description =
                "Measures the wall time of `./credence read FILE` and of CoreNLP's command line for the same text, "
                        + "each as a process of its own, in alternating pairs.",
        footer = {
            "",
            "Example:",
            "  ./credence-bench startup --text samples/01-a-state-recognized.txt --rounds 5",
            "",
            "A pair takes about half a minute."
        })
final class StartupCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Option(names = "--text", paramLabel = "FILE", required = true, description = "A short article, .txt.")
    @SuppressWarnings("NullAway.Init") // required
    private Path text;

    @Option(names = "--rounds", paramLabel = "N", description = "How many pairs (default: ${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The folder of ./credence (default: that of ./credence-bench).")
    private Path home = Path.of(System.getProperty("credence.home", "."));

    @Override
    public Integer call() throws IOException {
        if (rounds < 1) {
            throw new ParameterException(spec.commandLine(), "expected at least 1 for --rounds, found " + rounds);
        }
        if (!Files.isRegularFile(text)) {
            throw new Failure(text + ": expected a file, found nothing of that name; next step: check the path");
        }
        Path results = Files.createTempDirectory("credence-bench");
        try {
            Startup.Report report = new Startup(ours(), theirs(results), this::say).measure(rounds);
            print(report);
        } finally {
            Files.deleteIfExists(results.resolve(text.getFileName() + ".out"));
            Files.delete(results);
        }
        return Main.DONE;
    }

    private List<String> ours() {
        return List.of(home.resolve("credence").toAbsolutePath().toString(), "read", text.toString(), "--dry-run");
    }

    private List<String> theirs(Path results) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx4g",
                "-cp",
                System.getProperty("java.class.path"),
                "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                "-annotators",
                CoreNlp.DEFAULT,
                "-outputFormat",
                "text",
                "-outputDirectory",
                results.toString(),
                "-file",
                text.toString());
    }

    private void print(Startup.Report report) throws IOException {
        var out = spec.commandLine().getOut();
        out.println("machine  " + Machine.described());
        out.printf("text     %,d bytes%n", Files.size(text));
        out.println("rounds   " + rounds + " alternating pairs after one to warm the disk; seconds by the wall");
        out.println();
        out.println(row("./credence read FILE", report.ours()));
        out.println(row("CoreNLP, " + CoreNlp.DEFAULT, report.theirs()));
        out.println();
        out.printf(
                Locale.ROOT,
                "Credence takes %.3f of CoreNLP's time (median of the pairs; target 0.250)%n",
                report.ratio());
        out.flush();
    }

    private static String row(String name, Rounds seconds) {
        return String.format(
                Locale.ROOT,
                "%-48s median %5.2f  (%.2f–%.2f)  rounds %s",
                name,
                seconds.median(),
                seconds.least(),
                seconds.most(),
                seconds.listed("%.2f"));
    }

    private void say(String line) {
        spec.commandLine().getErr().println("credence-bench: " + line);
    }
}
