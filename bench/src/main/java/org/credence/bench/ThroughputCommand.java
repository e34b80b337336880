package org.credence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `credence-bench throughput`: sentences a second, beside CoreNLP in the same run.
@Command(
        name = "throughput",
        description =
                "Measures how fast Credence makes claims from text, on one thread, warm, and CoreNLP beside it on "
                        + "a sample of the same text.",
        footer = {
            "",
            "Example:",
            "  ./credence-bench throughput --in archive.jsonl --rounds 5 --out throughput.txt",
            "",
            "With 274 articles and the sample of 20 it takes some five minutes; CoreNLP takes most of them."
        })
final class ThroughputCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Option(
            names = "--in",
            paramLabel = "FILE",
            required = true,
            description = "Documents to read: .jsonl, .txt or a folder.")
    @SuppressWarnings("NullAway.Init") // required
    private String in;

    @Option(names = "--out", paramLabel = "FILE", description = "Also write the table to a file.")
    private @Nullable Path out;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often each is measured (default: ${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(names = "--limit", paramLabel = "N", description = "Read only the first N documents.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "How many documents, at even distances, CoreNLP reads (default: ${DEFAULT-VALUE}).")
    private int sample = 20;

    @Option(names = "--alone", description = "Without CoreNLP.")
    private boolean alone;

    @Override
    public Integer call() throws IOException {
        if (rounds < 1 || limit < 1 || sample < 1) {
            throw new ParameterException(
                    spec.commandLine(), "expected at least 1 for --rounds, --limit and --sample, found less");
        }
        List<Document> documents = documents();
        say("loading");
        Credence credence = Credence.load();
        List<Contender> others = alone
                ? List.of()
                : List.of(
                        CoreNlp.load("CoreNLP, " + CoreNlp.DEFAULT.replace("tokenize,ssplit", "…"), CoreNlp.DEFAULT),
                        CoreNlp.load("CoreNLP, " + CoreNlp.CHAIN.replace("tokenize,ssplit", "…"), CoreNlp.CHAIN));
        Throughput.Report report =
                new Throughput(credence, others, this::say).measure(Text.of(documents), sample, rounds);
        String table = ThroughputTable.of(report);
        spec.commandLine().getOut().print(table);
        spec.commandLine().getOut().flush();
        if (out != null) {
            Files.writeString(out, table);
        }
        return Main.DONE;
    }

    private List<Document> documents() {
        List<Document> documents = Documents.listIn(List.of(in), this::say);
        return documents.subList(0, Math.min(limit, documents.size()));
    }

    private void say(String line) {
        spec.commandLine().getErr().println("credence-bench: " + line);
    }
}
