package org.credence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server of the tests' own, on loopback, from the programs that Debian's package installs. It will not
/// run
/// as root: then the user `postgres` of the package runs it.
final class PostgresServer {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");
    private static final AtomicInteger NAMES = new AtomicInteger();
    private static @Nullable PostgresServer running;

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /// What is missing to run these tests, if something is.
    static Optional<String> missing() {
        return findPrograms().isPresent()
                ? Optional.empty()
                : Optional.of("PostgreSQL is not installed: no initdb in " + PROGRAMS
                        + "/*/bin; its tests are skipped (Debian: apt install postgresql)");
    }

    private static Optional<Path> findPrograms() {
        if (!Files.isDirectory(PROGRAMS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PROGRAMS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The one server of this run; it ends with it.
    static synchronized PostgresServer running() {
        PostgresServer server = running;
        if (server == null) {
            server = start();
            running = server;
        }
        return server;
    }

    /// A server that a test may stop.
    static PostgresServer start() {
        try {
            Path folder = Files.createTempDirectory("credence-postgres");
            PostgresServer server = new PostgresServer(findPrograms().orElseThrow(), folder, freePort());
            if (isRoot()) {
                run(List.of("chown", "postgres", folder.toString()));
            }
            server.program("initdb", "-D", server.data(), "-U", "credence", "-A", "trust", "-E", "UTF8", "--no-sync");
            server.guard();
            server.startAgain();
            server.execute("create role guarded login password 'right'");
            Runtime.getRuntime().addShutdownHook(new Thread(server::end));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The user `guarded` needs a password.
    private void guard() throws IOException {
        Path rules = folder.resolve("data/pg_hba.conf");
        Files.writeString(rules, "host all guarded 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
    }

    void startAgain() {
        String options =
                "-p %d -k %s -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=50".formatted(port, folder);
        program("pg_ctl", "-D", data(), "-l", folder.resolve("log").toString(), "-w", "-o", options, "start");
    }

    void stop() {
        program("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
    }

    private void end() {
        try {
            stop();
        } catch (IllegalStateException _) {
            // A test has stopped it already.
        }
        run(List.of("rm", "-rf", folder.toString()));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /// An empty schema of its own, as a location of a ledger.
    String location() {
        String schema = "ledger_" + NAMES.incrementAndGet();
        execute("create schema " + schema);
        return location("postgres") + "&currentSchema=" + schema;
    }

    /// A database of its own, empty or the copy of another.
    String database(String template) {
        String database = "ledger_" + NAMES.incrementAndGet();
        execute("create database %s template %s".formatted(database, template));
        return database;
    }

    void drop(String database) {
        execute("drop database " + database);
    }

    String location(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=credence".formatted(port, database);
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(location("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void run(List<String> command) {
        try {
            Path output = Files.createTempFile("credence-postgres", ".out");
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/tmp").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command + ": " + Files.readString(output));
            }
            Files.delete(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
