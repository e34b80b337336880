package org.credence.app.cli;

import java.util.List;
import java.util.function.Function;
import org.credence.app.Pipeline;
import org.credence.app.Version;
import org.credence.app.table.Mappings;
import org.credence.app.table.TableReader;
import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;

/// Enters tables: what each row claims is stored, and shown where that is wanted.
record TableImport(Pipeline pipeline, @Nullable Storing storing, Report report, Progress progress) {
    /// The table with all its rows in one transaction; `show` gets what was claimed.
    void enter(Document document, Mappings.Found found, Function<List<Claim>, String> rendering, WholeLines lines) {
        Batch<Claim> batch = new TableReader(pipeline.parties(), found.mapping()).read(document);
        batch.problems().forEach(problem -> report.problem(problem, progress));
        if (storing != null && !batch.items().isEmpty()) {
            storing.store(document, batch, readerName(found));
        }
        String shown = batch.items().isEmpty() ? "" : rendering.apply(batch.items());
        if (!shown.isEmpty()) {
            lines.write(shown);
        }
        report.document(document, batch.items().size());
        progress.advance(Report.bytesOf(document));
    }

    static String readerName(Mappings.Found found) {
        return "credence %s, mapping %s %s"
                .formatted(Version.number(), found.mapping().name(), found.digest());
    }
}
