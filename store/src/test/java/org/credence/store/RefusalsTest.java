package org.credence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.credence.model.ActType;
import org.credence.store.News.Article;
import org.credence.store.News.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What cannot be opened or written says what was expected, what was found and what to do, and stays as it was.
class RefusalsTest {
    private static final Article ARTICLE = News.article("a.txt", Told.of("BRA", ActType.RECOGNIZE_STATE, "KEN"));
    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    private static void refused(String location, String... words) {
        assertThatThrownBy(() -> Ledger.open(location, Writer.CLOCK).close())
                .isInstanceOf(LedgerFailure.class)
                .hasMessageContainingAll(words);
    }

    private static void store(Ledger ledger, Article article) {
        ledger.store(article.document(), article.claims(), News.READER);
    }

    private Path ledger() {
        Path file = folder.resolve("credence.db");
        try (Ledger ledger = Ledger.openOrCreate(file.toString(), Writer.CLOCK)) {
            store(ledger, ARTICLE);
        }
        return file;
    }

    @Test
    void whereThereIsNoLedgerNoneIsMadeByAsking() {
        Path file = folder.resolve("none.db");
        refused(file.toString(), "none.db: expected a ledger, found none; next step: ");
        assertThat(Files.exists(file)).isFalse();
        refused(folder.resolve("no/such.db").toString(), "no such folder");
        refused(folder.toString(), "found a folder");
        refused(":memory:", "expected the path of a file");
        refused(folder.resolve("a.db").toString() + "?mode=ro", "expected the path of a file");
        refused("a\0b", "expected the path of a file");
        refused("jdbc:mysql://host/db?user=u&password=secret", "jdbc:postgresql://", "password=…");
    }

    @Test
    void filesOfOtherProgramsAreLeftAlone() throws Exception {
        Path text = folder.resolve("notes.txt");
        Files.writeString(text, "Minutes of the meeting");
        refused(text.toString(), "expected a ledger, found a file of another program");
        assertThatThrownBy(() -> Ledger.openOrCreate(text.toString(), Writer.CLOCK))
                .isInstanceOf(LedgerFailure.class);
        assertThat(text).hasContent("Minutes of the meeting");

        Path other = folder.resolve("other.db");
        execute("jdbc:sqlite:" + other, "create table bookmarks (url text)");
        byte[] before = Files.readAllBytes(other);
        assertThatThrownBy(() -> Ledger.openOrCreate(other.toString(), Writer.CLOCK))
                .isInstanceOf(LedgerFailure.class)
                .hasMessageContaining("found tables of another program");
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
    }

    @Test
    void aLedgerOfANewerSchemaIsRefused() throws SQLException {
        Path file = ledger();
        execute("jdbc:sqlite:" + file, "update credence_schema set version = '2'");
        refused(file.toString(), "expected a ledger of schema 1 or older, found schema 2", "newer Credence");
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aReadOnlyFileIsRefused() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write everywhere");
        Path file = ledger();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        refused(file.toString(), "found it read-only");
    }

    @Test
    void whatSqliteRefusesIsSaidInPlainWords() throws SQLException {
        Path file = ledger();
        Sqlite database = Sqlite.open(file, SHORT, false);
        assertThat(database.failure(failing("jdbc:sqlite:file:" + file + "?mode=ro", "delete from redirect")))
                .hasMessageContaining("found it read-only");
        assertThat(database.failure(failing(
                        "jdbc:sqlite:" + file,
                        "pragma max_page_count = 1",
                        "create table large (content blob)",
                        "insert into large values (zeroblob(10000000))")))
                .hasMessageContaining("expected room on the disk, found it full");
        assertThat(Ledger.open(file.toString(), Writer.CLOCK)
                        .verify(Ledger.EMPTY)
                        .good())
                .isTrue();
    }

    private static RuntimeException failing(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            throw new AssertionError("nothing was refused");
        } catch (SQLException e) {
            return new IllegalStateException(e);
        }
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        Path file = ledger();
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 100, bytes.length, (byte) 1);
        Files.write(file, bytes);
        refused(file.toString(), "expected a whole database, found a damaged one", "restore a backup");
    }

    @Test
    void aSecondWriterWaitsThenSaysWhoHoldsTheLock() throws Exception {
        Path file = ledger();
        try (Child holder = new Child(file.toString(), "hold")) {
            assertThat(holder.next()).isEqualTo("holds");
            try (Ledger second = Locations.open(file.toString(), Writer.CLOCK, false, SHORT)) {
                assertThatThrownBy(() -> store(second, News.article("b.txt")))
                        .isInstanceOf(LedgerFailure.class)
                        .hasMessageContaining("found it locked by ");
                if (Files.isReadable(Path.of("/proc/locks"))) {
                    assertThatThrownBy(() -> store(second, News.article("b.txt")))
                            .hasMessageContaining("process " + holder.pid());
                }
                assertThat(second.head().number()).isEqualTo(1);
                holder.kill();
                store(second, News.article("b.txt"));
                assertThat(second.head().number()).isEqualTo(2);
            }
        }
    }

    @Test
    void aWriterThatIsLetInTimeGoesOn() throws Exception {
        Path file = ledger();
        CountDownLatch holds = new CountDownLatch(1);
        BlockingClock clock = new BlockingClock(holds::countDown);
        try (Ledger first = Ledger.open(file.toString(), clock);
                Ledger second = Ledger.open(file.toString(), Writer.CLOCK)) {
            Thread slow = Thread.ofPlatform().start(() -> store(first, News.article("slow.txt")));
            holds.await();
            Thread waiting = Thread.ofPlatform().start(() -> store(second, News.article("waiting.txt")));
            assertThat(waiting.join(Duration.ofMillis(50))).isFalse();
            clock.letGo();
            slow.join();
            waiting.join();
            assertThat(first.head().number()).isEqualTo(3);
            assertThat(first.verify(second.head()).good()).isTrue();
        }
    }

    @Test
    void aServerThatRefusesOrIsNotThereSaysSo() {
        assumeTrue(
                PostgresServer.missing().isEmpty(),
                () -> PostgresServer.missing().orElseThrow());
        PostgresServer server = PostgresServer.running();
        String right = server.location("postgres").replace("user=credence", "user=guarded&password=right");
        refused(right.replace("password=right", "password=wrong"), "found them refused", "password=…");
        refused(server.location("nowhere"), "expected a database, found none of that name");
        refused("jdbc:postgresql://127.0.0.1:1/postgres", "expected the server to answer, found it gone");
        refused(server.location(), "expected a ledger, found none");
        refused(right, "expected a ledger, found none");
    }

    @Test
    void aServerThatGoesAwayInTheMiddleLosesNothing() {
        assumeTrue(
                PostgresServer.missing().isEmpty(),
                () -> PostgresServer.missing().orElseThrow());
        PostgresServer server = PostgresServer.start();
        try (Ledger ledger = Ledger.openOrCreate(server.location(), Writer.CLOCK)) {
            store(ledger, ARTICLE);
            Head before = ledger.head();
            server.stop();
            assertThatThrownBy(() -> store(ledger, News.article("b.txt")))
                    .isInstanceOf(LedgerFailure.class)
                    .hasMessageContaining("expected the server to answer, found it gone");
            server.startAgain();
            store(ledger, News.article("b.txt"));
            assertThat(ledger.verify(before).good()).isTrue();
            assertThat(ledger.head().number()).isEqualTo(2);
        }
    }

    @Test
    void aSecondWriterOfADatabaseSaysWhoHoldsTheLock() throws Exception {
        assumeTrue(
                PostgresServer.missing().isEmpty(),
                () -> PostgresServer.missing().orElseThrow());
        String location = PostgresServer.running().location();
        CountDownLatch holds = new CountDownLatch(1);
        BlockingClock clock = new BlockingClock(holds::countDown);
        try (Ledger first = Ledger.openOrCreate(location, clock);
                Ledger second = Locations.open(location, Writer.CLOCK, false, SHORT)) {
            Thread slow = Thread.ofPlatform().start(() -> store(first, ARTICLE));
            holds.await();
            assertThatThrownBy(() -> store(second, ARTICLE))
                    .isInstanceOf(LedgerFailure.class)
                    .hasMessageContaining("found it locked by process ")
                    .hasMessageContaining("of user credence");
            clock.letGo();
            slow.join();
            assertThat(second.head().number()).isEqualTo(1);
        }
    }
}
