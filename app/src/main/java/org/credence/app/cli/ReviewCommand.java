package org.credence.app.cli;

import java.util.List;
import org.credence.app.json.LedgerJson;
import org.credence.app.text.LedgerText;
import org.credence.store.Decision;
import org.credence.store.Ledger;
import org.credence.store.LedgerView;
import org.credence.store.StoredDecision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `credence review`: what people decide about claims, for scripts.
@Command(
        name = "review",
        customSynopsis = {
            "credence review list [OPTIONS]",
            "       credence review accept|reject|defer|undo ID --by NAME [--note TEXT] [OPTIONS]"
        },
        description =
                "Accepts, rejects or defers a claim, takes the last decision about it back, or lists what was decided. A rejected claim is left out of "
                        + "every answer, which says by whom; the last word counts, and no decision is ever deleted.",
        footer = {
            "",
            "Examples:",
            "  ./credence review list",
            "  ./credence review reject 9d2c… --by \"Ada Lovelace\" --note \"a forgery\"",
            "",
            "The ID of a claim stands in the output of show, read --format jsonl and ask --format json."
        })
final class ReviewCommand extends LedgerCommand {
    /// What is to be done; the words are those of the command line.
    private enum Word {
        list,
        accept,
        reject,
        defer,
        undo
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "list|accept|reject|defer|undo",
            description = "What is to be done.")
    private @Nullable Word word;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "The id of a claim.")
    private @Nullable String id;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides.")
    private @Nullable String person;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private @Nullable String note;

    ReviewCommand(Session session) {
        super(session);
    }

    @Override
    Answer answer() {
        return switch (word) {
            case null ->
                throw new WrongUse("expected list, accept, reject, defer or undo, found none; credence review list");
            case list -> list();
            case accept -> decide(Decision.Verdict.ACCEPT);
            case reject -> decide(Decision.Verdict.REJECT);
            case defer -> decide(Decision.Verdict.DEFER);
            case undo -> undo();
        };
    }

    /// A decision whose claim is gone may be taken back as well.
    private Answer undo() {
        Said said = said();
        try (Ledger ledger = open()) {
            try (LedgerView view = ledger.view()) {
                StoredDecision last = view.decisions().stream()
                        .filter(stored -> stored.decision().id().equals(said.id()))
                        .reduce((_, later) -> later)
                        .orElseThrow(() -> new Failure(
                                "expected the id of a claim about which something was decided, found \"%s\"; credence review list shows all decisions"
                                        .formatted(said.id())));
                ledger.decide(Decision.retraction(last, said.person(), note));
            }
            try (LedgerView view = ledger.view()) {
                return shown(view.decisions().stream()
                        .filter(stored -> stored.decision().id().equals(said.id()))
                        .toList());
            }
        }
    }

    private Answer list() {
        try (Ledger ledger = open();
                LedgerView view = ledger.view()) {
            return shown(view.decisions());
        }
    }

    private Answer decide(Decision.Verdict verdict) {
        Said said = said();
        try (Ledger ledger = open()) {
            try (LedgerView view = ledger.view()) {
                if (view.claimsWithId(said.id()).isEmpty()) {
                    throw new Failure(
                            "expected the id of a claim that holds, found \"%s\"; credence show ID says what an id is"
                                    .formatted(said.id()));
                }
            }
            return shown(List.of(ledger.decide(Decision.onClaim(verdict, said.id(), said.person(), note))));
        }
    }

    /// About what, and who decides.
    private record Said(String id, String person) {}

    private Said said() {
        if (id == null || person == null || person.isBlank()) {
            throw new WrongUse("expected the ID of a claim and --by with who decides, found %s; for example: "
                            .formatted(id == null ? "no ID" : "no --by")
                    + "credence review reject 9d2c… --by \"Ada Lovelace\"");
        }
        return new Said(id, person);
    }

    private static Answer shown(List<StoredDecision> decisions) {
        return Answer.done(LedgerText.decisions(decisions), LedgerJson.decisions(decisions));
    }
}
