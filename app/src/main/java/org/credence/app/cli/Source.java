package org.credence.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.credence.app.Pipeline;
import org.credence.app.answer.FromLedger;
import org.credence.app.answer.Knowledge;
import org.credence.app.answer.ReadNow;

/// Where an answer is taken from, as the user says: documents read now, else the ledger. `exitCode` tells of problems
/// met on the way.
record Source(Knowledge knowledge, int exitCode) implements AutoCloseable {
    static Source of(AnswerOptions options, Session session, Pipeline pipeline) {
        return options.paths().isEmpty() ? fromLedger(options, session, pipeline) : readNow(options, session, pipeline);
    }

    private static Source fromLedger(AnswerOptions options, Session session, Pipeline pipeline) {
        Instant known = options.known();
        return new Source(
                FromLedger.of(pipeline, options.ledger().open(session, ", or answer from documents: --in PATH"), known),
                ExitCode.DONE);
    }

    /// What is read now was not known before now.
    private static Source readNow(AnswerOptions options, Session session, Pipeline pipeline) {
        if (options.ledger().isNamed()) {
            throw new WrongUse("expected --in or --ledger, found both; leave one of them out");
        }
        Gathering read = Gathering.of(options, session, pipeline);
        Instant given = options.known() == null ? options.ledger().givenNow() : options.known();
        Instant known = Objects.requireNonNullElse(given, Instant.MAX);
        boolean before = known.isBefore(options.ledger().clock(session).instant());
        return new Source(
                new ReadNow(pipeline, read.documents(), before ? List.of() : read.claims(), known), read.exitCode());
    }

    @Override
    public void close() {
        knowledge.close();
    }
}
