package org.credence.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.credence.app.Pipeline;
import org.credence.app.input.Incoming;
import org.credence.app.input.Publication;
import org.credence.app.input.TableFile;
import org.credence.app.table.BadMapping;
import org.credence.app.table.Mappings;
import org.credence.app.table.TableMapping;
import org.credence.app.table.TableReader;
import org.credence.app.text.ClaimText;
import org.credence.app.text.Palette;
import org.credence.json.ClaimJson;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `credence import`: tables of acts or standings, each row a claim of that table.
@Command(
        name = "import",
        customSynopsis = "credence import FILE... --as MAPPING [OPTIONS]",
        description = "Enters tables of acts or standings into the ledger: each row becomes a claim of that document, "
                + "reported, with the row's own characters as its quote. A transaction a table; the same table again "
                + "changes nothing.",
        footer = {
            "",
            "Examples:",
            "  ./credence import recognitions.tsv --as recognitions --dry-run",
            "  ./credence import acts.csv --as acts --publisher \"A ministry\" --published 2025-07-03",
            "  ./credence import missions.jsonl --as my.mapping --again",
            "",
            "A mapping says which column is what: docs/how-to/import-a-table.md."
        })
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Tables: .csv, .tsv or .jsonl with a row a line.")
    private List<Path> files = List.of();

    @Option(
            names = "--as",
            paramLabel = "MAPPING",
            description = "What the columns mean: a file, or acts, missions-2022, recognitions, un-members.")
    private @Nullable String as;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--format", paramLabel = "text|jsonl", description = "With --dry-run: text (default) or jsonl.")
    private @Nullable Format format;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Option(names = "--dry-run", description = "Print what the rows claim, and store nothing.")
    private boolean dryRun;

    @Option(names = "--again", description = "Import anew a table that is there, as after a change of the mapping.")
    private boolean again;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Mappings.Found found = mapping();
        files.forEach(ImportCommand::checkName);
        Console console = session.console();
        try (WholeLines lines = new WholeLines(console.out());
                Report report = new Report(console.err());
                Storing storing = dryRun ? null : storing();
                Progress progress = new Progress(console, totalBytes())) {
            Pipeline pipeline = session.loader().load(input.partyFiles());
            TableImport tables = new TableImport(pipeline, storing, report, progress);
            Function<List<Claim>, String> rendering = rendering(pipeline, found);
            for (Path file : files) {
                switch (TableFile.read(
                        file,
                        publication(found.mapping()),
                        found.mapping().findOfDocument("license").orElse(null))) {
                    case Incoming.Found(Document document) -> tables.enter(document, found, rendering, lines);
                    case Incoming.Faulty faulty -> report.problem(faulty.problem(), progress);
                }
            }
            return report.exitCode();
        }
    }

    private Mappings.Found mapping() {
        if (files.isEmpty()) {
            throw new WrongUse("expected at least one FILE to import, found none; next step: credence import --help");
        }
        if (as == null) {
            throw new WrongUse("expected --as with what the columns mean, found none; give a file or one of "
                    + String.join(", ", Mappings.NAMES));
        }
        if (dryRun && again) {
            throw new WrongUse("expected --dry-run alone, found --again as well; leave one of them out");
        }
        try {
            return Mappings.of(as);
        } catch (BadMapping bad) {
            throw new WrongUse(String.valueOf(bad.getMessage()));
        }
    }

    private static void checkName(Path file) {
        if (!TableReader.isTable(file.toString())) {
            throw new WrongUse("expected a table whose name ends in .csv, .tsv or .jsonl, found \"%s\"; rename it"
                    .formatted(file));
        }
    }

    private long totalBytes() throws IOException {
        long total = 0;
        for (Path file : files) {
            total += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return total;
    }

    private Storing storing() {
        return new Storing(
                ledger.openOrCreate(session, ", or look without storing: --dry-run"),
                ledger.place(),
                again,
                session.console().err());
    }

    /// What the user says goes before what the mapping says.
    private Publication publication(TableMapping mapping) {
        Publication given = input.publication();
        return new Publication(
                given.published() == null ? published(mapping) : given.published(),
                Objects.requireNonNullElse(
                        given.publisher(), mapping.findOfDocument("publisher").orElse("a table")),
                given.url() == null && files.size() == 1
                        ? mapping.findOfDocument("url").orElse(null)
                        : given.url(),
                mapping.findOfDocument("language").orElse(null));
    }

    private static @Nullable LocalDate published(TableMapping mapping) {
        String told = mapping.findOfDocument("published").orElse(null);
        try {
            return told == null ? null : LocalDate.parse(told);
        } catch (DateTimeException e) {
            throw new WrongUse(
                    "%s: expected \"published\" to be a day like 2025-07-03, found \"%s\"; correct the mapping"
                            .formatted(mapping.name(), told));
        }
    }

    /// Nothing where it is stored and no format is asked for: tables are long.
    private Function<List<Claim>, String> rendering(Pipeline pipeline, Mappings.Found found) {
        if (format == Format.jsonl) {
            ClaimJson json = new ClaimJson(TableImport.readerName(found), false);
            return claims -> claims.stream().map(json::line).collect(Collectors.joining("\n", "", "\n"));
        }
        if (!dryRun && format == null) {
            return _ -> "";
        }
        return new ClaimText(pipeline.parties(), Palette.of(session.console().colored()), false)::document;
    }
}
