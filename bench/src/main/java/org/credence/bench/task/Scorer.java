package org.credence.bench.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The scorers of the test sets: programs of their own, `TASK.py --gold GOLD --out OUTPUT`, whose last line is
/// `HEADLINE name value`. What is scored here is a part of the items, cut from the gold and from the output.
///
/// @param folder where the scorers are
/// @param scratch where the cut files go
record Scorer(Path folder, Path scratch) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String HEADLINE = "HEADLINE ";

    /// What a scorer printed.
    record Verdict(String text) {
        /// The last line without its first word, where there is one.
        Optional<String> headline() {
            return text.lines()
                    .filter(line -> line.startsWith(HEADLINE))
                    .map(line -> line.substring(HEADLINE.length()))
                    .reduce((_, last) -> last);
        }
    }

    boolean knows(GoldSet set) {
        return Files.isRegularFile(program(set));
    }

    /// @throws Fault if the scorer stops with an error
    Verdict score(GoldSet set, Path gold, Path texts, Path output, Predicate<String> kept) throws IOException {
        Path cut = Files.createTempDirectory(scratch, set.name() + "-");
        Path cutGold = cut.resolve(gold.getFileName());
        copy(gold, cutGold, set.key(), kept);
        for (String table : set.parties()) {
            Path name = Path.of(table).getFileName();
            Files.copy(gold.resolveSibling(name), cut.resolve(name));
        }
        Path cutOutput = cut.resolve("output");
        copy(output, cutOutput, set.key(), kept);
        List<String> command = new ArrayList<>(List.of(
                "python3", program(set).toString(), "--gold", cutGold.toString(), "--out", cutOutput.toString()));
        switch (set.task()) {
            case "attribution" -> command.addAll(List.of("--text", texts.toString()));
            case "reading" -> command.addAll(List.of("--texts", texts.toString(), "--details"));
            default -> {}
        }
        return run(command);
    }

    private Path program(GoldSet set) {
        return folder.resolve(set.task() + ".py");
    }

    private static Verdict run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new Fault(String.join(" ", command) + " failed:\n" + text);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("interrupted while scoring");
        }
        return new Verdict(text);
    }

    private static void copy(Path from, Path to, String key, Predicate<String> kept) throws IOException {
        if (!Files.isDirectory(from)) {
            copyFile(from, to, key, kept);
            return;
        }
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(file.getFileName());
                if (Files.isDirectory(file)) {
                    Files.createSymbolicLink(target, file.toAbsolutePath());
                } else {
                    copyFile(file, target, key, kept);
                }
            }
        }
    }

    private static void copyFile(Path from, Path to, String key, Predicate<String> kept) throws IOException {
        List<String> lines = Files.readAllLines(from);
        Files.write(to, isJson(lines) ? keptRecords(lines, key, kept) : keptRows(from, lines, key, kept));
    }

    private static boolean isJson(List<String> lines) {
        return !lines.isEmpty() && lines.getFirst().startsWith("{");
    }

    private static List<String> keptRecords(List<String> lines, String key, Predicate<String> kept) {
        return lines.stream()
                .filter(line -> !line.isBlank() && kept.test(id(line, key)))
                .toList();
    }

    /// The header, and the rows of the kept items; all rows of a table that does not name the items.
    private static List<String> keptRows(Path file, List<String> lines, String key, Predicate<String> kept) {
        String separator = file.getFileName().toString().endsWith(".csv") ? "," : "\t";
        int column = lines.isEmpty()
                ? -1
                : List.of(lines.getFirst().split(separator, -1)).indexOf(key);
        if (column < 0) {
            return lines;
        }
        List<String> rows = new ArrayList<>(lines.subList(0, 1));
        lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank() && kept.test(line.split(separator, -1)[column]))
                .forEach(rows::add);
        return rows;
    }

    /// The item that a line of JSON is about. A claim names its document by its file name.
    private static String id(String line, String key) {
        JsonNode row = JSON.readTree(line);
        return row.has(key)
                ? row.get(key).asString()
                : row.path("document").path("name").asString().replaceFirst("\\.txt$", "");
    }
}
