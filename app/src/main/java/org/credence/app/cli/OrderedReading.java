package org.credence.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.credence.app.input.Incoming;
import org.credence.app.input.Sources;
import org.credence.model.Document;
import org.credence.model.Problem;
import org.credence.store.LedgerFailure;

/// Reads documents on several threads and hands on what comes of each in the order in which they came in.
///
/// At most four documents a thread are under way, so memory is bounded however long the input is.
final class OrderedReading<R> implements AutoCloseable {
    private static final int WAITING_PER_THREAD = 4;

    private sealed interface Pending<R> {}

    private record UnderWay<R>(Document document, Future<R> result) implements Pending<R> {}

    private record Faulty<R>(Problem problem) implements Pending<R> {}

    private final ExecutorService pool;
    private final int window;
    private final Function<Document, R> reader;
    private final Deque<Pending<R>> pending = new ArrayDeque<>();

    OrderedReading(int threads, Function<Document, R> reader) {
        this.pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("reader-", 1).daemon().factory());
        this.window = threads * WAITING_PER_THREAD;
        this.reader = reader;
    }

    /// Both are called on this thread: for each document, and for each input that is none.
    void read(Sources sources, BiConsumer<Document, R> documents, Consumer<Problem> problems) {
        sources.forEach(incoming -> {
            pending.add(begin(incoming));
            if (pending.size() >= window) {
                finishFirst(documents, problems);
            }
        });
        while (!pending.isEmpty()) {
            finishFirst(documents, problems);
        }
    }

    private Pending<R> begin(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Found(Document document) ->
                new UnderWay<>(document, pool.submit(() -> reader.apply(document)));
            case Incoming.Faulty(Problem problem) -> new Faulty<>(problem);
        };
    }

    private void finishFirst(BiConsumer<Document, R> documents, Consumer<Problem> problems) {
        switch (pending.removeFirst()) {
            case UnderWay<R>(Document document, Future<R> result) ->
                documents.accept(document, finished(document, result));
            case Faulty<R>(Problem problem) -> problems.accept(problem);
        }
    }

    private static <R> R finished(Document document, Future<R> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LedgerFailure ledger) {
                throw ledger;
            }
            throw new Failure("%s could not be read: %s".formatted(document.name(), e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
