package org.credence.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.credence.app.Pipeline;
import org.credence.app.table.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `credence starter`: a ledger that can be asked from the first minute.
@Command(
        name = "starter",
        customSynopsis = "credence starter [OPTIONS]",
        description =
                "Enters the tables that come with the program into the ledger: recognitions of disputed states and "
                        + "governments (general knowledge, to the year, unverified), UN membership, and the missions of 2022. "
                        + "Doing it again changes nothing.",
        footer = {
            "",
            "Examples:",
            "  ./credence starter",
            "  ./credence starter --ledger team.db",
            "  ./credence list recognizers Kosovo --on 2022-06-30",
            "",
            "docs/reference/starter.md says where each table comes from and what is not in it."
        })
final class StarterCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    StarterCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Console console = session.console();
        List<Starter.Table> tables = Starter.tables();
        long bytes = tables.stream()
                .mapToLong(table -> Report.bytesOf(table.document()))
                .sum();
        try (WholeLines lines = new WholeLines(console.out());
                Report report = new Report(console.err());
                Storing storing = new Storing(ledger.openOrCreate(session, ""), ledger.place(), false, console.err());
                Progress progress = new Progress(console, bytes)) {
            Pipeline pipeline = session.loader().load(List.of());
            TableImport importing = new TableImport(pipeline, storing, report, progress);
            tables.forEach(table -> importing.enter(table.document(), table.mapping(), _ -> "", lines));
            return report.exitCode();
        }
    }
}
