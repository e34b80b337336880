package org.credence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Who holds the lock on a SQLite file, as far as the system tells: Linux lists the locks of all processes.
final class LockHolder {
    private static final Path LOCKS = Path.of("/proc/locks");
    private static final long SELF = ProcessHandle.current().pid();

    private LockHolder() {}

    /// Like `process 4711 (java -cp … credence read archive)`.
    static String of(Path file) {
        return findProcess(file).map(LockHolder::described).orElse("another process");
    }

    private static String described(long process) {
        if (process == SELF) {
            return "this very process";
        }
        return "process " + process
                + ProcessHandle.of(process)
                        .flatMap(handle -> handle.info().commandLine())
                        .map(command -> " (" + shortened(command) + ")")
                        .orElse("");
    }

    private static String shortened(String command) {
        return command.length() <= 100
                ? command
                : command.substring(0, 30) + " … " + command.substring(command.length() - 67);
    }

    /// The writer's lock lies on a byte of the index of the write-ahead log, or on the file itself while the log is
    /// made.
    private static Optional<Long> findProcess(Path file) {
        try {
            List<String> locks = Files.readAllLines(LOCKS);
            for (Path locked : List.of(Path.of(file + "-shm"), file)) {
                if (Files.exists(locked)) {
                    String node = ":" + Files.getAttribute(locked, "unix:ino");
                    Optional<Long> process = locks.stream()
                            .map(line -> line.strip().split("\\s+"))
                            .filter(words -> words.length >= 6 && words[3].equals("WRITE") && words[5].endsWith(node))
                            .map(words -> Long.parseLong(words[4]))
                            .filter(number -> number > 0)
                            .findFirst();
                    if (process.isPresent()) {
                        return process;
                    }
                }
            }
            return Optional.empty();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
