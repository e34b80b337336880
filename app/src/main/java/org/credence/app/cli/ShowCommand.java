package org.credence.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credence.app.Pipeline;
import org.credence.app.json.LedgerJson;
import org.credence.app.text.LedgerText;
import org.credence.app.text.Palette;
import org.credence.derive.merge.ActMerger;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.store.Ledger;
import org.credence.store.LedgerView;
import org.credence.store.StoredClaim;
import org.credence.store.StoredDecision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `credence show`: a claim or an act by its id.
@Command(
        name = "show",
        customSynopsis = "credence show ID [OPTIONS]",
        description = "Shows a claim with its sentence, its document, since and until when it was known and what was "
                + "decided about it; or an act with the claims that tell it.",
        footer = {
            "",
            "Examples:",
            "  ./credence show 9d2c…",
            "  ./credence show 9d2c… --format json",
            "",
            "IDs stand in the output of timeline, of read --format jsonl and of ask --format json."
        })
final class ShowCommand extends LedgerCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "The id of a claim or an act.")
    private @Nullable String id;

    @Option(names = "--known", paramLabel = "INSTANT", description = "As the ledger knew it at an instant.")
    private @Nullable Instant known;

    ShowCommand(Session session) {
        super(session);
    }

    @Override
    Answer answer() {
        if (id == null) {
            throw new WrongUse("expected an ID, found none; credence timeline OBSERVER PARTY prints some");
        }
        Pipeline pipeline = session.loader().load(List.of());
        LedgerText text =
                new LedgerText(pipeline.parties(), Palette.of(session.console().colored()));
        try (Ledger ledger = open();
                LedgerView view = view(ledger, known)) {
            List<StoredClaim> claims = view.historyOf(id);
            List<StoredDecision> decisions = view.decisions().stream()
                    .filter(stored -> stored.decision().id().equals(id))
                    .toList();
            if (!claims.isEmpty()) {
                return Answer.done(text.claims(claims, decisions), LedgerJson.claims(claims, decisions));
            }
            String now = view.redirected(id);
            return findAct(now, view, pipeline)
                    .map(act -> Answer.done(text.act(act), LedgerJson.act(act)))
                    .orElseThrow(() -> new Failure(
                            "expected the id of a claim or an act, found \"%s\", which the ledger does not have; take one from credence timeline OBSERVER PARTY"
                                    .formatted(id)));
        }
    }

    /// Acts are derived, so all are, a group of types at a time.
    private static Optional<Act> findAct(String id, LedgerView view, Pipeline pipeline) {
        ActMerger merger = new ActMerger(pipeline.parties());
        return Stream.of(ActType.values())
                .map(ActType::mergesAs)
                .distinct()
                .flatMap(group -> merger.acts(claimsOf(group, view)).stream())
                .filter(act -> act.id().equals(id))
                .findFirst();
    }

    private static List<Claim> claimsOf(String group, LedgerView view) {
        try (Stream<StoredClaim> claims = view.claimsMergingAs(group)) {
            return claims.map(StoredClaim::claim).toList();
        }
    }
}
