package org.credence.app.cli;

import java.time.Instant;
import org.credence.app.json.LedgerJson;
import org.credence.app.text.LedgerText;
import org.credence.store.Head;
import org.credence.store.Ledger;
import org.credence.store.LedgerView;
import org.credence.store.Statistics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `credence stats`: how much a ledger holds.
@Command(
        name = "stats",
        customSynopsis = "credence stats [OPTIONS]",
        description = "Says how much the ledger holds, and its head: keep that elsewhere, and verify can tell whether "
                + "anything was cut off later.",
        footer = {"", "Examples:", "  ./credence stats", "  ./credence stats --known 2030-06-01T00:00:00Z --format json"
        })
final class StatsCommand extends LedgerCommand {
    @Option(names = "--known", paramLabel = "INSTANT", description = "Count what the ledger knew at an instant.")
    private @Nullable Instant known;

    StatsCommand(Session session) {
        super(session);
    }

    @Override
    Answer answer() {
        try (Ledger ledger = open();
                LedgerView view = view(ledger, known)) {
            Statistics statistics = view.statistics();
            Head head = view.head();
            return Answer.done(LedgerText.statistics(statistics, head), LedgerJson.statistics(statistics, head));
        }
    }
}
