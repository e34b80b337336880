package org.credence.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.credence.app.Pipeline;
import org.credence.app.answer.ChangeFeed;
import org.credence.app.answer.Moved;
import org.credence.app.json.ChangeJson;
import org.credence.app.text.ChangeTable;
import org.credence.app.text.ChangeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `credence changes`: which standings moved since an instant, and by what.
@Command(
        name = "changes",
        customSynopsis = "credence changes --since INSTANT [--on DAY] [OPTIONS]",
        description =
                "Lists the standings of a day that are other now than the ledger knew them at an instant, and what "
                        + "moved each: a new claim, a correction, a decision, or a rule.",
        footer = {
            "",
            "Examples:",
            "  ./credence changes --since 2030-06-01T00:00:00Z",
            "  ./credence changes --since 2030-06-01T00:00:00Z --on 2030-01-01 --format csv"
        })
final class ChangesCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--since", paramLabel = "INSTANT", description = "What was known then is before.")
    private @Nullable Instant since;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The day asked about (default: the last day on which a document appeared, else today).")
    private @Nullable LocalDate on;

    @Mixin
    private ChangeOptions options = new ChangeOptions();

    ChangesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (since == null) {
            throw new WrongUse(
                    "expected --since INSTANT, found none; for example: credence changes --since 2030-06-01T00:00:00Z");
        }
        Pipeline pipeline = options.pipeline(session);
        try (ChangeFeed feed = new ChangeFeed(pipeline, options.ledger().open(session, ""), since);
                WholeLines lines = new WholeLines(session.console().out())) {
            LocalDate day = on == null ? options.day(feed.now(), session) : on;
            List<Moved> moved = feed.since(day);
            lines.write(
                    switch (options.format()) {
                        case text -> new ChangeText(pipeline.parties()).changes(since, day, moved);
                        case json ->
                            ChangeJson.changes(
                                            since,
                                            day,
                                            moved,
                                            pipeline.deriver().rules(),
                                            feed.now().origin())
                                    + '\n';
                        case csv -> ChangeTable.changes(moved);
                    });
        }
        return ExitCode.DONE;
    }
}
