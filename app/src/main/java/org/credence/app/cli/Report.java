package org.credence.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.credence.model.Document;
import org.credence.model.Problem;

/// Counts what a run met and says it on standard error: problems as they come, at the end a count by kind.
final class Report implements AutoCloseable {
    private final PrintStream err;
    private final Map<Problem.Kind, Integer> problems = new EnumMap<>(Problem.Kind.class);
    private int documents;
    private int undated;
    private int claims;

    Report(PrintStream err) {
        this.err = err;
    }

    /// Says the problem on a line of its own.
    void problem(Problem problem, Progress progress) {
        progress.pause();
        err.println(problem);
        problems.merge(problem.kind(), 1, Integer::sum);
    }

    void document(Document document, int claimCount) {
        documents++;
        claims += claimCount;
        undated += document.published() == null ? 1 : 0;
    }

    /// The size of a document's text as a file.
    static long bytesOf(Document document) {
        return document.text().getBytes(StandardCharsets.UTF_8).length;
    }

    int exitCode() {
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    @Override
    public void close() {
        if (undated > 0) {
            err.printf(
                    "hint: %s without a day of publication, so a date like \"on Friday\" stays open; give it with --published DAY%n",
                    count(undated, "document"));
        }
        if (documents > 0 && claims == 0) {
            err.printf("%s read, no claims found%n", count(documents, "document"));
        }
        int total = problems.values().stream().mapToInt(Integer::intValue).sum();
        if (total > 1) {
            err.printf("%s: %s%n", count(total, "problem"), byKind());
        }
    }

    private String byKind() {
        return problems.entrySet().stream()
                .map(entry -> entry.getValue() + " " + words(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String words(Problem.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    static String count(int number, String thing) {
        return number == 1 ? "1 " + thing : number + " " + thing + "s";
    }
}
