package org.credence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.store.News.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A writer killed at any moment leaves a whole ledger, with all that it said was done; going on gives the ledger of a
/// run
/// without kills, hash by hash.
///
/// `-Dcredence.kills=200` makes it long.
class CrashTest {
    private static final int KILLS = Integer.getInteger("credence.kills", 10);

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    @Test
    void aKilledWriterOfAFileLosesNothing() throws Exception {
        int documents = 30 * KILLS;
        Path undisturbed = folder.resolve("undisturbed.db");
        Path killed = folder.resolve("killed.db");
        Writer.write(undisturbed.toString(), documents);
        assertThat(kills(killed.toString(), documents, KILLS)).isEqualTo(KILLS);
        assertThat(headOf(killed.toString())).isEqualTo(headOf(undisturbed.toString()));
    }

    @Test
    void aKilledWriterOfADatabaseLosesNothing() throws Exception {
        assumeTrue(
                PostgresServer.missing().isEmpty(),
                () -> PostgresServer.missing().orElseThrow());
        int kills = Math.max(2, KILLS / 4);
        int documents = 30 * kills;
        String undisturbed = PostgresServer.running().location();
        String killed = PostgresServer.running().location();
        Writer.write(undisturbed, documents);
        assertThat(kills(killed, documents, kills)).isEqualTo(kills);
        assertThat(headOf(killed)).isEqualTo(headOf(undisturbed));
    }

    /// Starts writers and kills them until one comes to its end; returns how many were killed.
    private static int kills(String location, int documents, int most) throws Exception {
        Random random = new Random(41);
        Set<String> done = new TreeSet<>();
        int kills = 0;
        while (true) {
            try (Child child = new Child(location, String.valueOf(documents))) {
                boolean ended = goOn(child, done, kills < most ? random.nextInt(40) : Integer.MAX_VALUE);
                if (ended) {
                    return kills;
                }
                Thread.sleep(random.nextInt(4), random.nextInt(1_000_000));
                child.kill();
                kills++;
                for (String line = child.next(); line != null; line = child.next()) {
                    if (line.contains(" ")) {
                        done.add(line);
                    }
                }
            }
            check(location, documents, done);
        }
    }

    /// Reads what the child says until it has done so many new steps; whether it came to its end.
    private static boolean goOn(Child child, Set<String> done, int steps) throws IOException {
        int left = steps;
        while (left > 0) {
            String line = child.next();
            if (line == null) {
                return true;
            }
            if (done.add(line)) {
                left--;
            }
        }
        return false;
    }

    private static void check(String location, int documents, Set<String> done) {
        if (location.endsWith(".db") && !Files.exists(Path.of(location))) {
            assertThat(done).isEmpty();
            return;
        }
        Map<String, Long> claims = Writer.articles(documents).stream()
                .collect(Collectors.toMap(article -> article.document().name(), article ->
                        (long) article.claims().size()));
        try (Ledger ledger = Ledger.openOrCreate(location, Writer.CLOCK);
                LedgerView view = ledger.view()) {
            assertThat(ledger.verify(ledger.head()).firstBadRow()).isEmpty();
            Set<String> kept = new TreeSet<>();
            try (Stream<StoredDocument> all = view.documents();
                    Stream<StoredClaim> told = view.claims()) {
                Map<Long, Long> counts =
                        told.collect(Collectors.groupingBy(StoredClaim::document, Collectors.counting()));
                all.forEach(stored -> {
                    String name = stored.document().name();
                    kept.add("stored " + name);
                    if (stored.copyOf() == null) {
                        assertThat(counts.getOrDefault(stored.number(), 0L)).isEqualTo(claims.get(name));
                    }
                });
            }
            view.decisions()
                    .forEach(stored -> kept.add("decided " + stored.decision().id()));
            assertThat(kept).containsAll(done);
        }
    }

    private static Head headOf(String location) {
        try (Ledger ledger = Ledger.open(location, Writer.CLOCK)) {
            return ledger.head();
        }
    }

    /// What a disk may hold when the power goes: the file and the log as far as it was written.
    @Test
    void theFilesAsTheyLieAtAnyMomentAreAWholeLedger() throws Exception {
        Path file = folder.resolve("credence.db");
        List<Article> articles = Writer.articles(200);
        Random random = new Random(43);
        long last = 0;
        try (Ledger ledger = Ledger.openOrCreate(file.toString(), Writer.CLOCK)) {
            Thread writer = Thread.ofPlatform()
                    .start(() -> articles.forEach(
                            article -> ledger.store(article.document(), article.claims(), News.READER)));
            for (int i = 0; i < KILLS; i++) {
                Thread.sleep(random.nextInt(30));
                Path copy = folder.resolve("copy-" + i + ".db");
                Files.copy(file, copy);
                copyStart(Path.of(file + "-wal"), Path.of(copy + "-wal"), random);
                try (Ledger lost = Ledger.openOrCreate(copy.toString(), Writer.CLOCK)) {
                    Verification found = lost.verify(Ledger.EMPTY);
                    assertThat(found.firstBadRow()).isEmpty();
                    last = Math.max(last, found.head().number());
                }
            }
            writer.join();
        }
        assertThat(last).isPositive();
    }

    /// A log of which some bytes at the end did not come to the disk.
    private static void copyStart(Path from, Path to, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(from);
        int lost = random.nextInt(Math.max(1, Math.min(10_000, bytes.length)));
        Files.write(to, java.util.Arrays.copyOf(bytes, bytes.length - lost));
    }
}
