package org.credence.app.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
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
                .flatMap(path -> Files.isDirectory(path) ? FolderListing.of(path).files().stream() : Stream.of(path))
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
        FolderListing listing = FolderListing.of(folder);
        listing.unreadable()
                .forEach((path, e) ->
                        consumer.accept(new Incoming.Faulty(Problems.unreadable(path.toString(), reason(e)))));
        if (listing.files().isEmpty() && listing.unreadable().isEmpty()) {
            consumer.accept(new Incoming.Faulty(Problems.noDocuments(folder.toString())));
        }
        listing.files().forEach(file -> readFile(file, consumer));
    }

    private void readFile(Path given, Consumer<Incoming> consumer) {
        Path file = given.normalize(); // "./a.txt" and "a.txt" are one address
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            if (FolderListing.isJsonLines(file)) {
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
            case java.nio.file.FileSystemLoopException _ -> "a link to a folder that it lies in";
            default -> String.valueOf(e.getMessage());
        };
    }
}
