package org.credence.app.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.credence.model.Digest;

/// The mappings that come with the program, by name, and those in files.
public final class Mappings {
    /// What `--as` knows without a file.
    public static final List<String> NAMES = List.of("acts", "missions-2022", "recognitions", "un-members");

    private Mappings() {}

    /// A mapping, and a short word for what it says, for the `reader` of its claims.
    public record Found(TableMapping mapping, String digest) {}

    /// By the name of one that comes with the program, else by the path of a file.
    public static Found of(String named) {
        if (NAMES.contains(named)) {
            return found(named, builtIn(named));
        }
        Path file = Path.of(named);
        if (!Files.isRegularFile(file)) {
            throw new BadMapping(
                    "--as", "the file of a mapping or one of " + String.join(", ", NAMES), '"' + named + '"');
        }
        try {
            return found(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Found found(String name, String text) {
        String digest = Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 6);
        return new Found(TableMapping.parse(name, text), digest);
    }

    private static String builtIn(String name) {
        return resource("mappings/" + name + ".mapping");
    }

    /// A text beside this class; it comes with the program.
    static String resource(String path) {
        try (InputStream in = Mappings.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from the program: build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
