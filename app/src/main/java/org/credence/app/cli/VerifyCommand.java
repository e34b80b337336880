package org.credence.app.cli;

import org.credence.app.json.LedgerJson;
import org.credence.app.text.LedgerText;
import org.credence.store.Head;
import org.credence.store.Ledger;
import org.credence.store.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `credence verify`: whether a ledger is as it was written.
@Command(
        name = "verify",
        customSynopsis = "credence verify [OPTIONS]",
        description = "Reads the whole chain of the ledger and compares every quote with its document; names the first "
                + "row that is not as it was entered.",
        footer = {
            "",
            "Examples:",
            "  ./credence verify",
            "  ./credence verify --head 12:9d2c…",
            "",
            "The head, which this and credence stats print, shows whether the end was cut off since it was saved.",
            "Exit codes: 0 all is as it was entered, 1 something is not."
        })
final class VerifyCommand extends LedgerCommand {
    @Option(names = "--head", paramLabel = "HEAD", description = "A head that this ledger had, saved elsewhere.")
    private @Nullable String saved;

    VerifyCommand(Session session) {
        super(session);
    }

    @Override
    Answer answer() {
        Head head = saved == null ? Ledger.EMPTY : parsed(saved);
        try (Ledger ledger = open()) {
            Verification verification = ledger.verify(head);
            return new Answer(
                    LedgerText.verification(verification),
                    LedgerJson.verification(verification),
                    verification.good() ? ExitCode.DONE : ExitCode.PROBLEMS);
        }
    }

    private static Head parsed(String saved) {
        try {
            return Head.parse(saved);
        } catch (IllegalArgumentException e) {
            throw new WrongUse("expected --head as credence stats prints it, a number and 64 hex digits like "
                    + "12:9d2c…, found \"%s\"".formatted(saved));
        }
    }
}
