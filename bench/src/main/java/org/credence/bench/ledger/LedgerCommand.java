package org.credence.bench.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.credence.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `credence-bench ledger`: how fast a ledger of a given size stores, answers and verifies.
@Command(
        name = "ledger",
        description = "Fills an empty ledger with made-up news, then measures storing, questions and verifying.",
        footer = {
            "",
            "Example:",
            "  ./credence-bench ledger --ledger large.db --claims 1000000",
            "",
            "--ledger takes the path of a new file, jdbc:postgresql://…, or the word memory."
        })
public final class LedgerCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Option(names = "--ledger", paramLabel = "LOCATION", required = true, description = "Where to make the ledger.")
    @SuppressWarnings("NullAway.Init") // required
    private String location;

    @Option(names = "--claims", paramLabel = "N", description = "How many claims (default: ${DEFAULT-VALUE}).")
    private int claims = 100_000;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        Clock fixed = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (Ledger ledger = LedgerBench.at(location, fixed)) {
            new LedgerBench(ledger, out::println).run(claims);
        }
        out.flush();
        return 0;
    }
}
