package org.credence.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.credence.app.Pipeline;
import org.credence.app.answer.FromLedger;
import org.credence.app.answer.Knowledge;
import org.credence.app.json.ChangeJson;
import org.credence.app.text.ChangeTable;
import org.credence.app.text.ChangeText;
import org.credence.derive.change.Change;
import org.credence.model.PartyId;
import org.credence.model.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `credence diff`: what is different between a standing on two days, or as known at two instants.
@Command(
        name = "diff",
        customSynopsis = {
            "credence diff OBSERVER PARTY --on DAY --on DAY [--known INSTANT] [OPTIONS]",
            "       credence diff OBSERVER PARTY --known INSTANT --known INSTANT [--on DAY] [OPTIONS]"
        },
        description =
                "Says what is different where OBSERVER stands towards PARTY between two days, or between what was "
                        + "known at two instants; the first is before, the second after.",
        footer = {
            "",
            "Examples:",
            "  ./credence diff Jamaica Kosovo --on 2025-01-01 --on 2025-12-31",
            "  ./credence diff NRU TWN --known 2030-01-01T00:00:00Z --known 2030-02-01T00:00:00Z --format csv"
        })
final class DiffCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "OBSERVER", description = "Whose view is asked for.")
    private @Nullable String observer;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PARTY", description = "Whom the view is of.")
    private @Nullable String party;

    @Option(names = "--on", paramLabel = "DAY", description = "A day; twice: before and after.")
    private List<LocalDate> days = List.of();

    @Option(
            names = "--known",
            paramLabel = "INSTANT",
            description = "Answer from what the ledger knew at an instant; twice: before and after.")
    private List<Instant> instants = List.of();

    @Mixin
    private ChangeOptions options = new ChangeOptions();

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (observer == null || party == null) {
            throw new WrongUse(
                    "expected OBSERVER and PARTY, found %s; for example: credence diff Jamaica Kosovo --on 2025-01-01 --on 2025-12-31"
                            .formatted(observer == null ? "neither" : "only \"" + observer + '"'));
        }
        check();
        Pipeline pipeline = options.pipeline(session);
        PartyNameResolver names = new PartyNameResolver(pipeline.parties());
        LocalDate dayOfNames = days.isEmpty() ? options.today(session) : days.getLast();
        PartyId from = names.partyOf(observer, dayOfNames);
        PartyId to = names.partyOf(party, dayOfNames);
        try (WholeLines lines = new WholeLines(session.console().out())) {
            lines.write(said(pipeline, standing(pipeline, from, to, false), standing(pipeline, from, to, true)));
        }
        return ExitCode.DONE;
    }

    private void check() {
        boolean two = days.size() == 2 && instants.size() <= 1 || instants.size() == 2 && days.size() <= 1;
        if (!two) {
            throw new WrongUse(
                    "expected two days (--on DAY --on DAY) or two instants (--known INSTANT --known INSTANT), found --on %d times and --known %d times"
                            .formatted(days.size(), instants.size()));
        }
    }

    private Standing standing(Pipeline pipeline, PartyId from, PartyId to, boolean after) {
        Instant known = instants.isEmpty() ? null : chosen(instants, after);
        try (Knowledge knowledge = FromLedger.of(pipeline, options.ledger().open(session, ""), known)) {
            LocalDate day = days.isEmpty() ? options.day(knowledge, session) : chosen(days, after);
            return knowledge.standing(from, to, day);
        }
    }

    private static <T> T chosen(List<T> values, boolean after) {
        return after ? values.getLast() : values.getFirst();
    }

    private String said(Pipeline pipeline, Standing before, Standing after) {
        List<Change> changes = Change.between(before, after);
        return switch (options.format()) {
            case text -> new ChangeText(pipeline.parties()).diff(before, after, changes);
            case json -> ChangeJson.diff(before, after, changes) + '\n';
            case csv -> ChangeTable.diff(before, changes);
        };
    }
}
