package org.credence.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The articles in `samples/` with the pages beside them.
final class Samples {
    private static final Path FOLDER = Path.of("..", "samples");
    private static final Pattern PUBLISHED = Pattern.compile("published (\\d{4}-\\d{2}-\\d{2}) by ([^.]+)\\.");

    private Samples() {}

    /// An article and what its page expects: each sentence that claims something, with its claims.
    record Sample(Document document, List<Told> expected) {
        @Override
        public String toString() {
            return document.name();
        }
    }

    record Told(String sentence, List<ClaimLine> claims) {}

    static List<Sample> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".jsonl"))
                    .sorted()
                    .map(Samples::sample)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(Path file) {
        List<String> page = lines(file.resolveSibling(
                Objects.requireNonNull(file.getFileName()).toString().replaceAll("\\.\\w+$", ".md")));
        Matcher published = PUBLISHED.matcher(String.join("\n", page));
        if (!published.find()) {
            throw new IllegalArgumentException(file + ": expected its page to say \"published DAY by PUBLISHER.\"");
        }
        LocalDate day = LocalDate.parse(published.group(1));
        String publisher = published.group(2);
        Document document = file.toString().endsWith(".txt") ? plain(file, day, publisher) : json(file, day, publisher);
        return new Sample(document, claims(page));
    }

    private static List<Told> claims(List<String> page) {
        List<Told> told = new ArrayList<>();
        for (String line : page) {
            if (line.startsWith("> ")) {
                told.add(new Told(line.substring(2), new ArrayList<>()));
            } else if (line.startsWith("= ")) {
                told.getLast().claims().add(ClaimLine.parse(line.substring(2)));
            }
        }
        return told;
    }

    private static Document plain(Path file, LocalDate day, String publisher) {
        String text = String.join("\n", lines(file)) + "\n";
        String[] blocks = text.split("\n\n", -1);
        int headlines = blocks[1].strip().endsWith(".") ? 1 : 2;
        return document(file, null, publisher, day, text, headlines);
    }

    private static Document json(Path file, LocalDate day, String publisher) {
        JsonNode node = JsonMapper.shared().readTree(lines(file).getFirst());
        if (!node.get("published").asString().equals(day.toString())
                || !node.get("publisher").asString().equals(publisher)) {
            throw new IllegalArgumentException(file + ": expected the day and publisher that its page names");
        }
        String text = node.get("title").asString() + "\n" + node.get("text").asString();
        return document(file, node.get("url").asString(), publisher, day, text, 1);
    }

    private static Document document(
            Path file, @Nullable String url, String publisher, LocalDate day, String text, int headlines) {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        return new Document(name, url, publisher, day, "en", null, text, headlines);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
