package org.credence.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.credence.app.Pipeline;
import org.credence.app.input.Sources;
import org.credence.app.text.ClaimText;
import org.credence.app.text.Palette;
import org.credence.json.ClaimJson;
import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `credence read`: what the documents claim, each claim with the words it rests on.
@Command(
        name = "read",
        customSynopsis = "credence read PATH... [OPTIONS]",
        description = "Reads documents and prints what they claim: who is said to have done what to whom, when, "
                + "according to whom, each with the words it rests on.",
        footer = {
            "",
            "Examples:",
            "  ./credence read samples/07-from-taipei-to-beijing.jsonl --explain",
            "  ./credence read samples/ --format jsonl --out claims.jsonl",
            "  ./credence read - --published 2030-02-06 < samples/02-credentials.txt",
            "",
            "A text's first line is its headline if a blank line follows it or it has no full stop."
        })
final class ReadCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files (.txt, or .jsonl with a document a line), folders, or - for standard input.")
    private List<String> paths = List.of();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--format", paramLabel = "text|jsonl", description = "text (default) or jsonl, one claim a line.")
    private Format format = Format.text;

    @Option(names = "--explain", description = "Also say how each claim was read.")
    private boolean explain;

    @Option(names = "--dry-run", description = "Read and print, and record nothing.")
    @SuppressWarnings("UnusedVariable") // there is no ledger yet that a run could touch
    private boolean dryRun;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file, which appears when it is whole.")
    private @Nullable Path out;

    ReadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (paths.isEmpty()) {
            throw new WrongUse("expected at least one PATH to read, found none; next step: credence read --help");
        }
        int threads = input.threads();
        Console console = session.console();
        Sources sources = new Sources(paths, input.publication(), console.in());
        try (Target target = Target.of(out, console.out());
                WholeLines lines = new WholeLines(target.out());
                Progress progress = new Progress(console, sources.totalBytes());
                Report report = new Report(console.err())) {
            Pipeline pipeline = session.loader().load(input.partyFiles());
            Function<List<Claim>, String> rendering = rendering(pipeline);
            try (OrderedReading reading = new OrderedReading(threads, pipeline::claimsIn)) {
                reading.read(sources, (document, batch) -> show(document, batch, rendering, lines, progress, report));
            }
            target.keep();
            return report.exitCode();
        }
    }

    private void show(
            @Nullable Document document,
            Batch<Claim> batch,
            Function<List<Claim>, String> rendering,
            WholeLines lines,
            Progress progress,
            Report report) {
        if (!batch.items().isEmpty()) {
            lines.write(rendering.apply(batch.items()));
        }
        if (!batch.problems().isEmpty()) {
            progress.pause();
            batch.problems().forEach(report::problem);
        }
        if (document != null) {
            report.document(document, batch.items().size());
            progress.advance(Report.bytesOf(document));
        }
    }

    private Function<List<Claim>, String> rendering(Pipeline pipeline) {
        return switch (format) {
            case text -> {
                boolean colored = out == null && session.console().colored();
                ClaimText text = new ClaimText(pipeline.parties(), Palette.of(colored), explain);
                yield text::document;
            }
            case jsonl -> {
                ClaimJson json = new ClaimJson(pipeline.readerName(), explain);
                yield claims -> claims.stream().map(json::line).collect(Collectors.joining("\n", "", "\n"));
            }
        };
    }
}
