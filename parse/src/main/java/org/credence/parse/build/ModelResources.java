package org.credence.parse.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes the two models as resources: the tagger as it is, the parser's network as compact numbers.
///
/// What is newer than its source is left alone, so a second build costs nothing.
public final class ModelResources {
    private static final String TAGGER = "english-left3words-distsim.tagger";
    private static final String NETWORK = "english_UD.gz";

    private ModelResources() {}

    /// Takes the folder of CoreNLP's unpacked models and the folder to write to.
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException(
                    "expected the models' folder and the folder to write to, got %d arguments".formatted(args.length));
        }
        Path models = Path.of(args[0]);
        Path resources = Files.createDirectories(Path.of(args[1]));
        write(models.resolve("pos-tagger").resolve(TAGGER), resources.resolve("english.tagger"), ModelResources::copy);
        write(models.resolve("parser/nndep").resolve(NETWORK), resources.resolve("english.network"), NetworkFile::pack);
    }

    private static void write(Path source, Path target, Conversion conversion) throws IOException {
        if (isUpToDate(source, target)) {
            return;
        }
        // Under another name first: a build that was stopped leaves no half a model behind.
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        conversion.convert(source, unfinished);
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isUpToDate(Path source, Path target) throws IOException {
        return Files.exists(target)
                && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) >= 0;
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.write(target, Files.readAllBytes(source));
    }

    private interface Conversion {
        void convert(Path source, Path target) throws IOException;
    }
}
