package org.credence.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.credence.app.Pipeline;
import org.credence.app.answer.Knowledge;
import org.credence.app.json.LedgerJson;
import org.credence.app.text.LedgerText;
import org.credence.app.text.Palette;
import org.credence.model.Act;
import org.credence.model.PartyId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `credence timeline`: what happened between two parties, in the order of the days.
@Command(
        name = "timeline",
        customSynopsis = "credence timeline OBSERVER PARTY [OPTIONS] [--in PATH...]",
        description = "Lists from the ledger the acts between OBSERVER and PARTY in the order of their days; those "
                + "without a day come last.",
        footer = {
            "",
            "Examples:",
            "  ./credence timeline Jamaica Kosovo",
            "  ./credence timeline Jamaica Kosovo --why --in samples/",
            "  ./credence timeline NRU TWN --format json"
        })
final class TimelineCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "OBSERVER", description = "One of the two.")
    private @Nullable String observer;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PARTY", description = "The other.")
    private @Nullable String party;

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    TimelineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (observer == null || party == null) {
            throw new WrongUse("expected OBSERVER and PARTY, found %s; for example: credence timeline Jamaica Kosovo"
                    .formatted(observer == null ? "neither" : "only \"" + observer + '"'));
        }
        Pipeline pipeline = options.pipeline(session);
        PartyNameResolver names = new PartyNameResolver(pipeline.parties());
        PartyId from = names.partyOf(observer, options.dayOfNames(session));
        PartyId to = names.partyOf(party, options.dayOfNames(session));
        try (Source source = Source.of(options, session, pipeline);
                WholeLines lines = new WholeLines(session.console().out())) {
            Knowledge knowledge = source.knowledge();
            LocalDate day = options.day(knowledge, session);
            List<Act> acts = knowledge.timeline(from, to, day);
            lines.write(
                    switch (options.format()) {
                        case json ->
                            LedgerJson.timeline(from, to, day, options.known(), acts, knowledge.origin()) + '\n';
                        case text ->
                            new LedgerText(
                                            pipeline.parties(),
                                            Palette.of(session.console().colored()))
                                    .timeline(from, to, acts, options.why());
                    });
            return source.exitCode();
        }
    }
}
