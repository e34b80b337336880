package org.credence.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.credence.app.PartyLookup;
import org.credence.app.PartyLookup.Resolution;
import org.credence.app.text.PartyText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `credence parties`: what the register holds of a name, and why it resolves as it does.
@Command(
        name = "parties",
        customSynopsis = "credence parties NAME [--on DAY]",
        description = "Shows what the register holds of NAME and why it stands for whom, on a day if one is given.",
        footer = {
            "",
            "Examples:",
            "  ./credence parties Kremlin --on 2025-07-04",
            "  ./credence parties \"Upper Volta\" --on 1975-01-01",
            "  ./credence parties SSD"
        })
final class PartiesCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "A name, a code or an id.")
    private @Nullable String name;

    @Option(names = "--on", paramLabel = "DAY", description = "The day on which the name is used.")
    private @Nullable LocalDate on;

    @Option(names = "--parties", paramLabel = "FILE", description = "More parties, as for credence read.")
    private List<Path> partyFiles = new ArrayList<>();

    PartiesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (name == null) {
            throw new WrongUse("expected a NAME, found none; for example: credence parties SSD");
        }
        PartyLookup parties = session.loader().load(partyFiles).parties();
        List<Resolution> found = parties.resolve(name, on);
        if (found.isEmpty()) {
            throw new WrongUse(new PartyNameResolver(parties).unknown(name, on));
        }
        try (WholeLines lines = new WholeLines(session.console().out())) {
            lines.write(new PartyText(parties).of(name, found));
        }
        return ExitCode.DONE;
    }
}
