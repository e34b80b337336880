package org.credence.app.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.credence.store.Ledger;
import org.credence.store.LedgerView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A command about a ledger: what came of it is printed as text or JSON.
abstract class LedgerCommand implements Callable<Integer> {
    final Session session;

    @Mixin
    private LedgerOptions options = new LedgerOptions();

    @Option(names = "--format", paramLabel = "text|json", description = "text (default) or json.")
    private AnswerFormat format = AnswerFormat.text;

    LedgerCommand(Session session) {
        this.session = session;
    }

    /// What is printed, and the exit code.
    record Answer(String text, String json, int exitCode) {
        static Answer done(String text, String json) {
            return new Answer(text, json, ExitCode.DONE);
        }
    }

    abstract Answer answer();

    LedgerOptions options() {
        return options;
    }

    /// The ledger, which is there.
    Ledger open() {
        return options.open(session, "");
    }

    @Override
    public Integer call() {
        Answer answer = answer();
        try (WholeLines lines = new WholeLines(session.console().out())) {
            lines.write(format == AnswerFormat.json ? answer.json() + '\n' : answer.text());
        }
        return answer.exitCode();
    }

    /// As known at an instant, null for now.
    static LedgerView view(Ledger ledger, @Nullable Instant known) {
        return known == null ? ledger.view() : ledger.view(known);
    }
}
