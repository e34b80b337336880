package org.credence.bench.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The `.txt` files of a folder.
final class Texts {
    private Texts() {}

    /// In the order of their names.
    ///
    /// @throws Fault if there are none
    static List<Path> of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Fault(folder + ": expected a folder of .txt files; next step: check --in");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts = files.filter(
                            file -> file.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            if (texts.isEmpty()) {
                throw new Fault(folder + ": expected .txt files, found none; next step: check --in");
            }
            return texts;
        }
    }
}
