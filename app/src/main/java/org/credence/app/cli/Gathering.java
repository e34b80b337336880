package org.credence.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.credence.app.Pipeline;
import org.credence.app.input.Sources;
import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;

/// What was read to answer a question.
record Gathering(List<Document> documents, List<Claim> claims, int exitCode) {
    static Gathering of(AnswerOptions options, Session session, Pipeline pipeline) {
        Console console = session.console();
        Sources sources = new Sources(options.paths(), options.input().publication(), console.in());
        List<Document> documents = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        try (Progress progress = new Progress(console, sources.totalBytes());
                Report report = new Report(console.err());
                OrderedReading<Batch<Claim>> reading =
                        new OrderedReading<>(options.input().threads(), pipeline::claimsIn)) {
            reading.read(
                    sources,
                    (document, batch) -> {
                        claims.addAll(batch.items());
                        documents.add(document);
                        batch.problems().forEach(problem -> report.problem(problem, progress));
                        report.document(document, batch.items().size());
                        progress.advance(Report.bytesOf(document));
                    },
                    problem -> report.problem(problem, progress));
            return new Gathering(documents, claims, report.exitCode());
        }
    }
}
