package org.credence.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.credence.app.Examples;
import org.credence.app.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-06-02T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Outcome(int code, String out, String err) {}

    @Test
    void readingPrintsClaimsAndIsDone() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        assertThat(run("read", path("a.txt"), "--dry-run", "--published", "2030-05-06", "--publisher", "Post"))
                .isEqualTo(new Outcome(0, """
                        a.txt · Post · published 6 May 2030

                          “Brazil recognized Ruritania”
                            Brazil recognized Ruritania · day not told · told by Post
                            RECOGNIZE_STATE · SUPPORT · asserted

                        """, ""));
    }

    @Test
    void aMissingDayOfPublicationIsOneHint() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        write("b.txt", "Norway recognized Ruritania.");
        assertThat(run("read", folder.toString(), "--dry-run").err())
                .isEqualTo(
                        "hint: 2 documents without a day of publication, so a date like \"on Friday\" stays open; give it with --published DAY\n");
    }

    @Test
    void problemsGoToStandardErrorTheRestIsReadAndTheExitCodeIsOne() throws IOException {
        write("a.txt", "");
        write("b.txt", "Brazil recognized Ruritania.");
        Outcome outcome = run("read", folder.toString(), "--dry-run", "--format", "jsonl", "--published", "2030-05-06");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("{\"id\":").contains("\"name\":\"b.txt\"");
        assertThat(outcome.err())
                .isEqualTo(
                        path("a.txt") + ": expected text, found an empty file; put the text into it or leave it out\n");
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytesInTheOrderOfTheInput() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            lines.append("{\"text\": \"%sBrazil recognized Land%d\"}%n".formatted(i % 7 == 0 ? "slow. " : "", i));
        }
        write("many.jsonl", lines.toString());
        Outcome one = run("read", path("many.jsonl"), "--dry-run", "--format", "jsonl", "--threads", "1");
        Outcome eight = run("read", path("many.jsonl"), "--dry-run", "--format", "jsonl", "--threads", "8");
        assertThat(eight).isEqualTo(one);
        assertThat(one.out().lines().map(line -> line.replaceAll(".*\"quote\":\"[^\"]*Land(\\d+)\".*", "$1")))
                .containsExactlyElementsOf(Stream.iterate(0, i -> i + 1)
                        .limit(60)
                        .map(String::valueOf)
                        .toList());
    }

    @Test
    void anOutputFileAppearsWholeAndAlone() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        Outcome outcome =
                run("read", path("a.txt"), "--dry-run", "--published", "2030-05-06", "--out", path("claims.txt"));
        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        assertThat(Files.readString(folder.resolve("claims.txt"))).contains("“Brazil recognized Ruritania”");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void anOutputFileThatIsALinkStaysOneAndKeepsItsPermissions() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        write("claims.txt", "old");
        Path claims = folder.resolve("claims.txt");
        Files.setPosixFilePermissions(claims, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), claims);
        assertThat(run("read", path("a.txt"), "--dry-run", "--published", "2030-05-06", "--out", link.toString())
                        .code())
                .isZero();
        assertThat(link).isSymbolicLink().content().contains("“Brazil recognized Ruritania”");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(claims)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void anUnwritableOutputFileIsSaidBeforeAnythingIsRead() {
        Outcome outcome = run("read", "missing.txt", "--out", path("no/claims.txt"));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo(
                        "credence: %s: expected --out to be a file that can be written, found: no such folder; check the folder and its permissions\n"
                                .formatted(path("no/claims.txt")));
    }

    @Test
    void wrongUseIsSaidWithSuggestionsAndTheExitCodeIsTwo() {
        assertThat(run("read", "x", "--pubished", "2030-05-06")).isEqualTo(new Outcome(2, "", """
                        credence: unknown option "--pubished"; did you mean --published or --publisher?
                        next step: credence read --help
                        """));
        assertThat(run("red")).isEqualTo(new Outcome(2, "", """
                        credence: unknown command "red"; did you mean read?
                        next step: credence --help
                        """));
        assertThat(run("read", "x", "--published", "32 August")).isEqualTo(new Outcome(2, "", """
                        credence: invalid value for option '--published': expected a day like 2025-07-03, found "32 August"
                        next step: credence read --help
                        """));
        assertThat(run("read").code()).isEqualTo(2);
        assertThat(run().code()).isEqualTo(2);
    }

    @Test
    void anUnknownPartyIsWrongUseWithSuggestions() {
        assertThat(run("ask", "Brazl", "Norway", "--in", "x"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "credence: expected a party, found \"Brazl\", which the register does not know; did you mean Brazil?\n"));
    }

    @Test
    void anAmbiguousPartyIsWrongUseWithTheIdsToChooseFrom() {
        assertThat(run("list", "recognizers", "Sosnia", "--in", "x")).isEqualTo(new Outcome(2, "", """
                        credence: expected one party, found "Sosnia", which stands for 2; give one of their ids:
                          SOA  Sosnia
                          SOB  Sosnia
                        """));
    }

    @Test
    void partiesSaysWhatTheRegisterHoldsAndWhy() {
        assertThat(run("parties", "Brazil")).isEqualTo(new Outcome(0, """
                        Brazil  (BRA)
                          why:     "Brazil" is its name
                          kind:    state
                          codes:   iso3 BRA
                          source:  made up for tests
                        """, ""));
    }

    @Test
    void everyCommandHasHelpWithExamples() {
        for (String command : new String[] {
            "read", "ask", "list", "timeline", "show", "review", "parties", "stats", "verify", "backup", "doctor"
        }) {
            Outcome outcome = run(command, "--help");
            assertThat(outcome.code()).isZero();
            assertThat(outcome.out())
                    .startsWith("Usage: credence " + command)
                    .contains("Examples:\n  ./credence " + command);
            assertThat(outcome.err()).isEmpty();
        }
        assertThat(run("--help").out()).contains("Exit codes: 0 done, 1 failed or done with problems, 2 used wrongly.");
        assertThat(run("--version").out()).startsWith("credence 0.1.0 ");
    }

    @Test
    void aFailureShowsItsPlaceOnlyWithTrace() {
        Pipeline.Loader broken = files -> {
            throw new IllegalStateException("broken");
        };
        assertThat(run(broken, "read", "x", "--dry-run").err())
                .isEqualTo(
                        "credence: this should not have happened: java.lang.IllegalStateException: broken; run it again with --trace and report what it prints\n");
        assertThat(run(broken, "read", "x", "--dry-run", "--trace").err()).contains("\tat org.credence.app.cli.");
    }

    private static Outcome run(String... args) {
        return run(files -> Examples.pipeline(), args);
    }

    private static Outcome run(Pipeline.Loader loader, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                80);
        int code = Main.run(args, console, CLOCK, loader);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
