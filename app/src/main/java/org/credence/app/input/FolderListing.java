package org.credence.app.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The `.txt` and `.jsonl` files of a folder and its subfolders, hidden ones left out, sorted by path; and what in it
/// cannot be looked into, with the reason.
record FolderListing(List<Path> files, Map<Path, IOException> unreadable) {
    static FolderListing of(Path folder) {
        Visitor visitor = new Visitor(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        visitor.files.sort(Comparator.comparing(Path::toString));
        return new FolderListing(visitor.files, visitor.unreadable);
    }

    static boolean isJsonLines(Path file) {
        return hasEnding(file, ".jsonl");
    }

    private static boolean hasEnding(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<Path> files = new ArrayList<>();
        private final Map<Path, IOException> unreadable = new TreeMap<>();

        Visitor(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
            return isHidden(entered) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean document = hasEnding(file, ".txt") || isJsonLines(file);
            if (attributes.isRegularFile() && document && !isHidden(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /// A subfolder that may not be entered costs only itself.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!isHidden(file)) {
                unreadable.put(file, e);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path file) {
            return !file.equals(folder) && file.getFileName().toString().startsWith(".");
        }
    }
}
