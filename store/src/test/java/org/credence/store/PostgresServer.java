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
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
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
                    .max(java.util.Comparator.naturalOrder());
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
            server.startAgain();
            Runtime.getRuntime().addShutdownHook(new Thread(server::end));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        String schema = "ledger_" + SCHEMAS.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url() + "&currentSchema=" + schema;
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=credence".formatted(port);
    }

    int port() {
        return port;
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
