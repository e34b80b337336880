package org.credence.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.credence.app.Pipeline;
import org.credence.app.input.Sources;
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
                OrderedReading reading = new OrderedReading(options.input().threads(), pipeline::claimsIn)) {
            reading.read(sources, (document, batch) -> {
                claims.addAll(batch.items());
                if (!batch.problems().isEmpty()) {
                    progress.pause();
                    batch.problems().forEach(report::problem);
                }
                if (document != null) {
                    documents.add(document);
                    report.document(document, batch.items().size());
                    progress.advance(Report.bytesOf(document));
                }
            });
            return new Gathering(documents, claims, report.exitCode());
        }
    }
}
