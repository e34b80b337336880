package org.credence.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.credence.app.Pipeline;
import org.credence.app.answer.Knowledge;
import org.credence.model.RuleSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// From which ledger, by which rules and in which form changes are told.
final class ChangeOptions {
    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description = "More parties: a TSV with name, country, sector, valid_from, valid_to.")
    private List<Path> partyFiles = List.of();

    @Option(names = "--format", paramLabel = "text|json|csv", description = "text (default), json or csv.")
    private ChangeFormat format = ChangeFormat.text;

    Pipeline pipeline(Session session) {
        RuleSet chosen = rules.rules();
        return session.loader().load(partyFiles).under(chosen);
    }

    LedgerOptions ledger() {
        return ledger;
    }

    ChangeFormat format() {
        return format;
    }

    LocalDate today(Session session) {
        return LocalDate.ofInstant(ledger.clock(session).instant(), ZoneOffset.UTC);
    }

    /// The last day on which a document appeared, else today.
    LocalDate day(Knowledge knowledge, Session session) {
        return knowledge.findLastPublished().orElseGet(() -> today(session));
    }
}
