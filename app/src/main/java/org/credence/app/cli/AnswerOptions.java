package org.credence.app.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// From what, for which day and in which form an answer is given; the same for every command that answers.
final class AnswerOptions {
    @Option(
            names = "--in",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders or - that are read now to answer from.")
    private List<String> paths = List.of();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The day asked about (default: the last day of publication among the documents, else today).")
    private @Nullable LocalDate on;

    @Option(
            names = "--known",
            paramLabel = "INSTANT",
            description =
                    "Answer from what was known at an instant like 2025-07-04T00:00:00Z. What is read now is known from now on.")
    private @Nullable Instant known;

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            description = "The instant taken for now, for reproducible runs.")
    private @Nullable Instant clock;

    @Option(names = "--why", description = "Also show the reasons, down to the quoted words.")
    private boolean why;

    @Option(names = "--format", paramLabel = "text|json", description = "text (default) or json.")
    private AnswerFormat format = AnswerFormat.text;

    @Mixin
    private InputOptions input = new InputOptions();

    List<String> paths() {
        if (paths.isEmpty()) {
            throw new WrongUse(
                    "expected --in with the documents to answer from, found none; for example: --in samples/");
        }
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

    /// The day asked about, given the documents that were read.
    LocalDate day(List<Document> documents, Clock systemClock) {
        if (on != null) {
            return on;
        }
        return documents.stream()
                .map(Document::published)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.ofInstant(now(systemClock), ZoneOffset.UTC));
    }

    /// The instant up to which knowledge counts; all of it unless the user says otherwise.
    Instant known() {
        if (known != null) {
            return known;
        }
        return clock == null ? Instant.MAX : clock;
    }

    /// What is read now was not known before now.
    List<Claim> knownOf(List<Claim> claims, Clock systemClock) {
        return known().isBefore(now(systemClock)) ? List.of() : claims;
    }

    /// The day on which a name that the user typed is looked up first: a user of today means the Russia of today.
    LocalDate dayOfNames(Clock systemClock) {
        if (on != null) {
            return on;
        }
        LocalDate published = input.publication().published();
        return published == null ? LocalDate.ofInstant(now(systemClock), ZoneOffset.UTC) : published;
    }

    private Instant now(Clock systemClock) {
        return clock == null ? systemClock.instant() : clock;
    }
}
