package org.credence.app.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The files, folders and standard input that a user named, as documents in that order.
///
/// One document at a time is in memory, whatever the size of a folder or of a `.jsonl` file. Nothing here stops a run:
/// what cannot be read becomes a problem and the next source is taken.
public final class Sources {
    /// The name under which standard input is asked for.
    public static final String STANDARD_INPUT = "-";

    private final List<String> paths;
    private final Publication publication;
    private final InputStream standardInput;

    public Sources(List<String> paths, Publication publication, InputStream standardInput) {
        this.paths = List.copyOf(paths);
        this.publication = publication;
        this.standardInput = standardInput;
    }

    /// Hands every document or problem to the consumer, in order.
    public void forEach(Consumer<Incoming> consumer) {
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                readStandardInput(consumer);
            } else {
                readPath(path, consumer);
            }
        }
    }

    /// The size of all files together, for the progress; standard input counts nothing.
    public long totalBytes() {
        return paths.stream()
                .filter(path -> !path.equals(STANDARD_INPUT))
                .map(Sources::pathOf)
                .flatMap(path -> Files.isDirectory(path) ? listOrNone(path).stream() : Stream.of(path))
                .mapToLong(Sources::sizeOf)
                .sum();
    }

    private void readPath(String given, Consumer<Incoming> consumer) {
        Path path = pathOf(given);
        if (!Files.exists(path)) {
            consumer.accept(new Incoming.Faulty(Problems.missing(given)));
        } else if (Files.isDirectory(path)) {
            readFolder(path, consumer);
        } else {
            readFile(path, consumer);
        }
    }

    private void readFolder(Path folder, Consumer<Incoming> consumer) {
        List<Path> files;
        try {
            files = list(folder);
        } catch (IOException e) {
            consumer.accept(new Incoming.Faulty(Problems.unreadable(folder.toString(), reason(e))));
            return;
        }
        if (files.isEmpty()) {
            consumer.accept(new Incoming.Faulty(Problems.noDocuments(folder.toString())));
        }
        files.forEach(file -> readFile(file, consumer));
    }

    private void readFile(Path file, Consumer<Incoming> consumer) {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            if (isJsonLines(file)) {
                readLines(name, file.toString(), in, consumer);
            } else if (sizeOf(file) > Limits.DOCUMENT_BYTES) {
                String size = Limits.megabytes(sizeOf(file));
                consumer.accept(new Incoming.Faulty(Problems.tooLarge(file.toString(), size)));
            } else {
                Sidecar.Found sidecar = Sidecar.of(file, publication);
                if (sidecar.problem() != null) {
                    consumer.accept(new Incoming.Faulty(sidecar.problem()));
                }
                consumer.accept(TextDocuments.of(
                        name, file.toString(), in.readNBytes(Limits.DOCUMENT_BYTES + 1), sidecar.publication()));
            }
        } catch (IOException e) {
            consumer.accept(new Incoming.Faulty(Problems.unreadable(file.toString(), reason(e))));
        }
    }

    /// Standard input is JSON lines if it begins with a brace, else one text.
    private void readStandardInput(Consumer<Incoming> consumer) {
        String name = "stdin";
        try {
            PushbackInputStream in = new PushbackInputStream(new BufferedInputStream(standardInput));
            int first = in.read();
            if (first >= 0) {
                in.unread(first);
            }
            if (first == '{') {
                readLines(name, name, in, consumer);
            } else {
                consumer.accept(TextDocuments.of(name, name, in.readNBytes(Limits.DOCUMENT_BYTES + 1), publication));
            }
        } catch (IOException e) {
            consumer.accept(new Incoming.Faulty(Problems.unreadable(name, reason(e))));
        }
    }

    private void readLines(String name, String place, InputStream in, Consumer<Incoming> consumer) throws IOException {
        JsonLines parser = new JsonLines(publication);
        boolean any = false;
        LineReader lines = new LineReader(in, Limits.DOCUMENT_BYTES);
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                any = true;
                consumer.accept(lineDocument(parser, name, place, line));
            }
        }
        if (!any) {
            consumer.accept(new Incoming.Faulty(Problems.empty(place)));
        }
    }

    private static Incoming lineDocument(JsonLines parser, String name, String place, LineReader.Line line) {
        String at = place + ":" + line.number();
        if (line.tooLong()) {
            return new Incoming.Faulty(Problems.tooLarge(at, "a longer line"));
        }
        return switch (Utf8.decode(line.bytes())) {
            case Utf8.Binary(int offset) -> new Incoming.Faulty(Problems.binary(at, offset));
            case Utf8.BadByte bad -> new Incoming.Faulty(Problems.badByte(place, bad, line.number()));
            case Utf8.Text(String text) -> parser.document(name + ":" + line.number(), at, text);
        };
    }

    /// The readable files below a folder, hidden ones left out, sorted by path.
    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .filter(file -> isText(file) || isJsonLines(file))
                    .sorted(java.util.Comparator.comparing(Path::toString))
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<Path> listOrNone(Path folder) {
        try {
            return list(folder);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isHidden(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(Path file) {
        return hasEnding(file, ".txt");
    }

    private static boolean isJsonLines(Path file) {
        return hasEnding(file, ".jsonl");
    }

    private static boolean hasEnding(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static Path pathOf(String given) {
        return Path.of(given);
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "nothing of that name";
            case java.nio.file.AccessDeniedException _ -> "no permission";
            default -> String.valueOf(e.getMessage());
        };
    }
}
