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
        description = "Reads documents, prints what they claim (who is said to have done what to whom, when, according "
                + "to whom, each with the words it rests on) and stores it in the ledger, a transaction a document. "
                + "A document that the ledger holds already is not read again.",
        footer = {
            "",
            "Examples:",
            "  ./credence read samples/",
            "  ./credence read samples/07-from-taipei-to-beijing.jsonl --explain --dry-run",
            "  ./credence read samples/ --again --format jsonl --out claims.jsonl",
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

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Option(names = "--dry-run", description = "Read and print, and store nothing.")
    private boolean dryRun;

    @Option(
            names = "--again",
            description = "Also read what the ledger holds, as after a new version: claims that fell away are closed.")
    private boolean again;

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
        if (dryRun && again) {
            throw new WrongUse("expected --again or --dry-run, found both; --dry-run reads everything as it is");
        }
        int threads = input.threads();
        Console console = session.console();
        Sources sources = new Sources(paths, input.publication(), console.in());
        try (Target target = Target.of(out, console.out());
                WholeLines lines = new WholeLines(target.out());
                Report report = new Report(console.err());
                Storing storing = dryRun ? null : storing();
                Progress progress = new Progress(console, sources.totalBytes())) {
            Pipeline pipeline = session.loader().load(input.partyFiles());
            Function<List<Claim>, String> rendering = rendering(pipeline);
            try (OrderedReading<Reading> reading =
                    new OrderedReading<>(threads, document -> read(document, pipeline, storing))) {
                reading.read(
                        sources,
                        (document, found) -> {
                            keep(document, found, pipeline, storing);
                            show(document, found, rendering, lines, progress, report);
                        },
                        problem -> report.problem(problem, progress));
            }
            target.keep();
            return report.exitCode();
        }
    }

    private Storing storing() {
        return new Storing(
                ledger.openOrCreate(session, ", or read without storing: --dry-run"),
                ledger.location(),
                again,
                session.console().err());
    }

    /// What came of a document; `done` is one that the ledger holds and that was not read.
    private record Reading(boolean done, Batch<Claim> batch) {}

    private static Reading read(Document document, Pipeline pipeline, @Nullable Storing storing) {
        return storing != null && storing.isDone(document)
                ? new Reading(true, Batch.of(List.of()))
                : new Reading(false, pipeline.claimsIn(document));
    }

    private static void keep(Document document, Reading found, Pipeline pipeline, @Nullable Storing storing) {
        if (storing == null) {
            return;
        }
        if (found.done()) {
            storing.countDone();
        } else {
            storing.store(document, found.batch(), pipeline.readerName());
        }
    }

    private static void show(
            Document document,
            Reading found,
            Function<List<Claim>, String> rendering,
            WholeLines lines,
            Progress progress,
            Report report) {
        Batch<Claim> batch = found.batch();
        if (!batch.items().isEmpty()) {
            lines.write(rendering.apply(batch.items()));
        }
        batch.problems().forEach(problem -> report.problem(problem, progress));
        if (!found.done()) {
            report.document(document, batch.items().size());
        }
        progress.advance(Report.bytesOf(document));
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
