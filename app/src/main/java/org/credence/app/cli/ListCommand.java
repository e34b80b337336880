package org.credence.app.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.credence.app.Pipeline;
import org.credence.app.json.StandingJson;
import org.credence.app.text.Palette;
import org.credence.app.text.StandingText;
import org.credence.model.PartyId;
import org.credence.model.RecognizerList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `credence list recognizers`: who recognizes a party on a day.
@Command(
        name = "list",
        customSynopsis = "credence list recognizers PARTY [OPTIONS] --in PATH...",
        description = "Lists who recognizes PARTY on a day, grouped by where each observer stands.",
        footer = {
            "",
            "Examples:",
            "  ./credence list recognizers Kosovo --in samples/",
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
                    "expected recognizers and a PARTY, found %s; for example: credence list recognizers Kosovo --in samples/"
                            .formatted(question == null ? "nothing" : '"' + question + '"'));
        }
        options.paths();
        Pipeline pipeline = session.loader().load(options.input().partyFiles());
        PartyId asked = new PartyNameResolver(pipeline.parties()).partyOf(party, options.dayOfNames(session.clock()));
        Gathering read = Gathering.of(options, session, pipeline);
        LocalDate day = options.day(read.documents(), session.clock());
        RecognizerList list =
                pipeline.listRecognizers(asked, day, options.known(), options.knownOf(read.claims(), session.clock()));
        try (WholeLines lines = new WholeLines(session.console().out())) {
            lines.write(
                    switch (options.format()) {
                        case json -> StandingJson.line(list) + '\n';
                        case text ->
                            new StandingText(
                                            pipeline.parties(),
                                            Palette.of(session.console().colored()),
                                            options.why())
                                    .of(list);
                    });
        }
        return read.exitCode();
    }
}
