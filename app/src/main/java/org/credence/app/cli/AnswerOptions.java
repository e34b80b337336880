package org.credence.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.credence.app.Pipeline;
import org.credence.app.answer.Knowledge;
import org.credence.model.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// From what, for which day and in which form an answer is given; the same for every command that answers.
final class AnswerOptions {
    @Option(
            names = "--in",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders or - that are read now to answer from, instead of the ledger.")
    private List<String> paths = List.of();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The day asked about (default: the last day on which a document appeared, else today).")
    private @Nullable LocalDate on;

    @Option(
            names = "--known",
            paramLabel = "INSTANT",
            description =
                    "Answer from what the ledger knew at an instant like 2025-07-04T00:00:00Z. What is read now is known from now on.")
    private @Nullable Instant known;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--why", description = "Also show the reasons, down to the quoted words.")
    private boolean why;

    @Option(names = "--format", paramLabel = "text|json", description = "text (default) or json.")
    private AnswerFormat format = AnswerFormat.text;

    @Mixin
    private InputOptions input = new InputOptions();

    /// The stages, with the user's parties, under the rules that the user names.
    Pipeline pipeline(Session session) {
        RuleSet chosen = rules.rules();
        return session.loader().load(input.partyFiles()).under(chosen);
    }

    List<String> paths() {
        return paths;
    }

    InputOptions input() {
        return input;
    }

    boolean why() {
        return why;
    }

    AnswerFormat format() {
        return format;
    }

    LedgerOptions ledger() {
        return ledger;
    }

    /// The day asked about, where the user names none: the last on which a document appeared, else today.
    LocalDate day(Knowledge knowledge, Session session) {
        return on != null ? on : knowledge.findLastPublished().orElseGet(() -> today(session));
    }

    /// The instant up to which knowledge counts, if the user names one.
    @Nullable
    Instant known() {
        return known;
    }

    /// The day on which a name that the user typed is looked up first: a user of today means the Russia of today.
    LocalDate dayOfNames(Session session) {
        if (on != null) {
            return on;
        }
        LocalDate published = input.publication().published();
        return published == null ? today(session) : published;
    }

    private LocalDate today(Session session) {
        return LocalDate.ofInstant(ledger.clock(session).instant(), ZoneOffset.UTC);
    }
}
