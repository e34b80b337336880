package org.credence.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.credence.app.Pipeline;
import org.credence.app.answer.Knowledge;
import org.credence.app.json.StandingJson;
import org.credence.app.text.Palette;
import org.credence.app.text.StandingText;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Reason;
import org.credence.model.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `credence ask`: where an observer stands towards a party on a day, and why.
@Command(
        name = "ask",
        customSynopsis = "credence ask OBSERVER PARTY [OPTIONS] [--in PATH...]",
        description =
                "Says from the ledger where OBSERVER stands towards PARTY on a day: recognition, relations, posts, lists, "
                        + "contacts.",
        footer = {
            "",
            "Examples:",
            "  ./credence ask Jamaica Kosovo --why",
            "  ./credence ask Jamaica Kosovo --known 2030-06-01T00:00:00Z",
            "  ./credence ask NRU TWN --on 2024-02-01 --format json --in samples/",
            "",
            "Parties are given by name, code (NRU) or id (AFG.islamic-emirate). PATHs follow --in, so write it last."
        })
final class AskCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "OBSERVER", description = "Whose view is asked for.")
    private @Nullable String observer;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PARTY", description = "Whom the view is of.")
    private @Nullable String party;

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    AskCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (observer == null || party == null) {
            throw new WrongUse("expected OBSERVER and PARTY, found %s; for example: credence ask Jamaica Kosovo"
                    .formatted(observer == null ? "neither" : "only \"" + observer + '"'));
        }
        Pipeline pipeline = options.pipeline(session);
        PartyNameResolver names = new PartyNameResolver(pipeline.parties());
        PartyId from = names.partyOf(observer, options.dayOfNames(session));
        PartyId to = names.partyOf(party, options.dayOfNames(session));
        try (Source source = Source.of(options, session, pipeline)) {
            answer(pipeline, source.knowledge(), from, to);
            return source.exitCode();
        }
    }

    private void answer(Pipeline pipeline, Knowledge knowledge, PartyId from, PartyId to) {
        LocalDate day = options.day(knowledge, session);
        Standing standing = knowledge.standing(from, to, day);
        List<Reason.ByDecision> decided = knowledge.decided(from, to, day);
        Optional<PartyId> government = findGovernment(pipeline, to, day);
        try (WholeLines lines = new WholeLines(session.console().out())) {
            switch (options.format()) {
                case json -> {
                    lines.write(StandingJson.line(standing, decided, knowledge.origin()) + '\n');
                    government.ifPresent(id -> session.console()
                            .err()
                            .printf(
                                    "hint: recognition of its government is a question of its own: credence ask %s %s%n",
                                    from, id));
                }
                case text -> {
                    StandingText text = new StandingText(
                            pipeline.parties(), Palette.of(session.console().colored()), options.why());
                    lines.write(text.of(standing) + text.of(decided));
                    government.ifPresent(id -> lines.write('\n' + text.of(knowledge.standing(from, id, day))));
                }
            }
        }
    }

    /// Who asks about a state mostly wants to know of its government as well.
    private static Optional<PartyId> findGovernment(Pipeline pipeline, PartyId party, LocalDate day) {
        return pipeline.parties()
                .findParty(party)
                .filter(found -> found.kind() == PartyKind.STATE)
                .map(Party::id)
                .flatMap(state -> pipeline.parties().findGovernment(state, day));
    }
}
