package org.credence.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.credence.app.Pipeline;
import org.credence.app.answer.Knowledge;
import org.credence.app.json.StandingJson;
import org.credence.app.text.Palette;
import org.credence.app.text.StandingText;
import org.credence.model.PartyId;
import org.credence.model.Reason;
import org.credence.model.RecognizerList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `credence list recognizers`: who recognizes a party on a day.
@Command(
        name = "list",
        customSynopsis = "credence list recognizers PARTY [OPTIONS] [--in PATH...]",
        description = "Lists from the ledger who recognizes PARTY on a day, grouped by where each observer stands.",
        footer = {
            "",
            "Examples:",
            "  ./credence list recognizers Kosovo",
            "  ./credence list recognizers TWN --on 2024-02-01 --format json --in samples/"
        })
final class ListCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "recognizers", description = "What to list: recognizers.")
    private @Nullable String question;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PARTY", description = "Who is recognized.")
    private @Nullable String party;

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!"recognizers".equals(question) || party == null) {
            throw new WrongUse(
                    "expected recognizers and a PARTY, found %s; for example: credence list recognizers Kosovo"
                            .formatted(question == null ? "nothing" : '"' + question + '"'));
        }
        Pipeline pipeline = options.pipeline(session);
        PartyId asked = new PartyNameResolver(pipeline.parties()).partyOf(party, options.dayOfNames(session));
        try (Source source = Source.of(options, session, pipeline);
                WholeLines lines = new WholeLines(session.console().out())) {
            Knowledge knowledge = source.knowledge();
            LocalDate day = options.day(knowledge, session);
            RecognizerList list = knowledge.listRecognizers(asked, day);
            List<Reason.ByDecision> decided = knowledge.decided(asked, day);
            StandingText text = new StandingText(
                    pipeline.parties(), Palette.of(session.console().colored()), options.why());
            lines.write(
                    switch (options.format()) {
                        case json -> StandingJson.line(list, decided, knowledge.origin()) + '\n';
                        case text -> text.of(list) + text.of(decided);
                    });
            return source.exitCode();
        }
    }
}
