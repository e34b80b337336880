package org.credence.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.credence.app.input.Incoming;
import org.credence.app.input.Sources;
import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;

/// Reads documents on several threads and hands on what they claim in the order in which they came in.
///
/// At most four documents a thread are under way, so memory is bounded however long the input is.
final class OrderedReading implements AutoCloseable {
    private static final int WAITING_PER_THREAD = 4;

    private record Pending(@Nullable Document document, Future<Batch<Claim>> claims) {}

    private final ExecutorService pool;
    private final int window;
    private final Function<Document, Batch<Claim>> reader;
    private final Deque<Pending> pending = new ArrayDeque<>();

    OrderedReading(int threads, Function<Document, Batch<Claim>> reader) {
        this.pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("reader-", 1).daemon().factory());
        this.window = threads * WAITING_PER_THREAD;
        this.reader = reader;
    }

    /// The consumer is called on this thread; the document is null where there is only a problem.
    void read(Sources sources, BiConsumer<@Nullable Document, Batch<Claim>> consumer) {
        sources.forEach(incoming -> {
            pending.add(begin(incoming));
            if (pending.size() >= window) {
                finishFirst(consumer);
            }
        });
        while (!pending.isEmpty()) {
            finishFirst(consumer);
        }
    }

    private Pending begin(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Found(Document document) -> new Pending(document, pool.submit(() -> reader.apply(document)));
            case Incoming.Faulty(var problem) ->
                new Pending(null, CompletableFuture.completedFuture(new Batch<>(List.of(), List.of(problem))));
        };
    }

    private void finishFirst(BiConsumer<@Nullable Document, Batch<Claim>> consumer) {
        Pending first = pending.removeFirst();
        try {
            consumer.accept(first.document(), first.claims().get());
        } catch (ExecutionException e) {
            String name =
                    first.document() == null ? "a document" : first.document().name();
            throw new Failure("%s could not be read: %s".formatted(name, e.getCause()), e);
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
