package org.credence.bench.task;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.credence.app.Pipeline;
import org.credence.app.Wiring;
import org.credence.app.input.Incoming;
import org.credence.app.input.Publication;
import org.credence.app.input.Sources;
import org.credence.json.ClaimJson;
import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;

/// Whole articles, as `credence read --format jsonl` reads them.
final class ReadingTask implements Task {
    @Override
    public String name() {
        return "reading";
    }

    @Override
    public String description() {
        return "Claims of whole articles. In: what `credence read` reads. Out: a line of JSON for each claim.";
    }

    @Override
    public void run(Job job) throws IOException {
        List<String> paths = Files.isDirectory(job.in())
                ? Texts.of(job.in()).stream().map(Path::toString).toList()
                : List.of(job.in().toString());
        Pipeline pipeline = Wiring.load(job.parties());
        ClaimJson json = new ClaimJson("credence-bench", false);
        try (BufferedWriter out = Files.newBufferedWriter(job.out())) {
            new Sources(paths, Publication.unknown(), System.in).forEach(incoming -> {
                switch (incoming) {
                    case Incoming.Found(Document document) -> write(out, json, pipeline.claimsIn(document));
                    case Incoming.Faulty(var problem) -> throw new Fault(problem.toString());
                }
            });
        }
    }

    private static void write(BufferedWriter out, ClaimJson json, Batch<Claim> claims) {
        try {
            for (Claim claim : claims.items()) {
                out.write(json.line(claim));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
