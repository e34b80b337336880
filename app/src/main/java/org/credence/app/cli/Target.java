package org.credence.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where results go: standard output, or a file that appears only when it is whole.
///
/// A file is written beside its place and moved there by [#keep]; without that nothing is left behind.
final class Target implements AutoCloseable {
    private static final Set<PosixFilePermission> USUAL_PERMISSIONS = PosixFilePermissions.fromString("rw-r--r--");

    private final OutputStream out;
    private final @Nullable Path file;
    private final @Nullable Path unfinished;

    private Target(OutputStream out, @Nullable Path file, @Nullable Path unfinished) {
        this.out = out;
        this.file = file;
        this.unfinished = unfinished;
    }

    /// Fails at once, before any work, if the file cannot be written.
    static Target of(@Nullable Path file, OutputStream standardOutput) {
        return file == null ? new Target(standardOutput, null, null) : of(file);
    }

    private static Target of(Path named) {
        Path file = named;
        if (Files.isDirectory(file)) {
            throw new Failure("%s: expected --out to be a file, found a folder; name a file in it".formatted(file));
        }
        try {
            file = Files.isSymbolicLink(named) && Files.exists(named) ? named.toRealPath() : named;
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new Target(Files.newOutputStream(file), file, null);
            }
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new IOException("a file that is write-protected");
            }
            Path folder = file.toAbsolutePath().getParent();
            Path unfinished = Files.createTempFile(folder, "." + file.getFileName(), ".unfinished");
            unfinished.toFile().deleteOnExit();
            return new Target(Files.newOutputStream(unfinished), file, unfinished);
        } catch (IOException e) {
            throw new Failure(
                    "%s: expected --out to be a file that can be written, found: %s; check the folder and its permissions"
                            .formatted(file, reason(e)),
                    e);
        }
    }

    OutputStream out() {
        return out;
    }

    /// The results are whole: the file takes its place.
    void keep() throws IOException {
        if (file != null) {
            out.close();
        }
        if (file != null && unfinished != null) {
            open(unfinished, file);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /// Temporary files are for their owner alone: a result gets the permissions of the file whose place it takes.
    private static void open(Path unfinished, Path file) throws IOException {
        if (Files.getFileStore(unfinished).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(
                    unfinished, Files.exists(file) ? Files.getPosixFilePermissions(file) : USUAL_PERMISSIONS);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            out.close();
        }
        if (unfinished != null) {
            Files.deleteIfExists(unfinished);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.NoSuchFileException _ -> "no such folder";
            case java.nio.file.AccessDeniedException _ -> "no permission";
            default -> String.valueOf(e.getMessage());
        };
    }
}
