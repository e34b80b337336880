package org.credence.app.cli;

import java.nio.file.Path;
import org.credence.app.json.LedgerJson;
import org.credence.store.Head;
import org.credence.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `credence backup`: a copy of a ledger while it is in use.
@Command(
        name = "backup",
        customSynopsis = "credence backup FILE [OPTIONS]",
        description = "Writes a copy of the ledger to FILE, a ledger itself, while others use it.",
        footer = {"", "Examples:", "  ./credence backup saved.db", "  ./credence verify --ledger saved.db"})
final class BackupCommand extends LedgerCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "Where the copy goes; a new file.")
    private @Nullable Path file;

    BackupCommand(Session session) {
        super(session);
    }

    @Override
    Answer answer() {
        if (file == null) {
            throw new WrongUse("expected a FILE for the copy, found none; for example: credence backup saved.db");
        }
        try (Ledger ledger = open()) {
            ledger.backup(file);
        }
        try (Ledger copy = Ledger.open(file.toString(), options().clock(session))) {
            Head head = copy.head();
            return Answer.done(
                    "%s: a copy up to head %s; check it with: credence verify --ledger %s%n"
                            .formatted(file, head, file),
                    LedgerJson.backup(file.toString(), head));
        }
    }
}
