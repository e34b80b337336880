package org.credence.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.Problem;
import org.credence.store.Ledger;
import org.credence.store.Receipt;

/// Enters what is read into a ledger, a transaction a document, and says at the end what became of it.
final class Storing implements AutoCloseable {
    private final Ledger ledger;
    private final String place;
    private final boolean again;
    private final PrintStream err;
    private final Map<Receipt.Kind, Integer> documents = new EnumMap<>(Receipt.Kind.class);
    private int added;
    private int closed;

    /// `again` reads documents anew that the ledger holds.
    Storing(Ledger ledger, String place, boolean again, PrintStream err) {
        this.ledger = ledger;
        this.place = place;
        this.again = again;
        this.err = err;
    }

    /// Whether the document need not be read, since the ledger holds it as it is. Called from several threads.
    boolean isDone(Document document) {
        return !again && ledger.holds(document);
    }

    void countDone() {
        documents.merge(Receipt.Kind.UNCHANGED, 1, Integer::sum);
    }

    /// A text in another language was not read, so that it is tried again by a reader who knows it.
    void store(Document document, Batch<Claim> batch, String reader) {
        if (batch.problems().stream().anyMatch(problem -> problem.kind() == Problem.Kind.OTHER_LANGUAGE)) {
            return;
        }
        Receipt receipt =
                again ? ledger.reread(document, batch.items(), reader) : ledger.store(document, batch.items(), reader);
        documents.merge(receipt.kind(), 1, Integer::sum);
        added += receipt.added();
        closed += receipt.closed();
    }

    @Override
    public void close() {
        ledger.close();
        if (!documents.isEmpty()) {
            err.println(place + ": " + summary());
        }
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        documents.forEach((kind, count) -> parts.add(Report.count(count, "document") + " " + words(kind)));
        String claims = Report.count(added, "new claim") + (closed == 0 ? "" : ", " + closed + " closed");
        boolean onlyUnchanged = documents.keySet().equals(Set.of(Receipt.Kind.UNCHANGED));
        String hint = documents.containsKey(Receipt.Kind.UNCHANGED) && !again
                ? " (--again reads anew, --dry-run prints and stores nothing)"
                : "";
        return String.join(", ", parts) + (onlyUnchanged ? "" : "; " + claims) + hint;
    }

    private static String words(Receipt.Kind kind) {
        return switch (kind) {
            case STORED -> "stored";
            case UNCHANGED -> "there already, unchanged";
            case SYNDICATED -> "stored as a copy of one that is there";
            case SUPERSEDES -> "stored as a new version";
            case REREAD -> "read anew";
        };
    }
}
