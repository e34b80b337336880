package org.credence.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.credence.app.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables as documents, from the command line.
class ImportCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-06-02T00:00:00Z"), ZoneOffset.UTC);
    private static final String MAPPING = """
            # Who recognized whom.
            publisher: Example Atlas
            published: 2030-05-06
            act: [what]
            actor: [code] or [who]
            recipient: [whom]
            on: [day]
            source: [source]
            in what: yes = RECOGNIZE_STATE
            in what: no = leave out
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    private record Outcome(int code, String out, String err) {}

    @Test
    void aRowIsAClaimWhoseQuoteIsTheRow() throws IOException {
        write("a.mapping", MAPPING);
        write("a.csv", """
                what,code,who,whom,day,source
                yes,BRA,,Ruritania,2029-03,Gazette
                no,,Norway,Ruritania,2029,Gazette
                """);
        Outcome outcome = run("import", path("a.csv"), "--as", path("a.mapping"), "--dry-run");
        assertThat(outcome).isEqualTo(new Outcome(0, """
                a.csv · Example Atlas · published 6 May 2030

                  “yes,BRA,,Ruritania,2029-03,Gazette”
                    Brazil recognized Ruritania · in March 2029 · according to Gazette
                    RECOGNIZE_STATE · SUPPORT · asserted

                """, ""));
    }

    @Test
    void aTableIsStoredOnceAndAnswers() throws IOException {
        write("a.mapping", MAPPING);
        write("a.tsv", "what\tcode\twho\twhom\tday\tsource\nyes\t\tBrazil\tRuritania\t2029\tGazette\n");
        assertThat(run("import", path("a.tsv"), "--as", path("a.mapping")))
                .isEqualTo(new Outcome(0, "", path("credence.db") + ": 1 document stored; 1 new claim\n"));
        assertThat(run("ask", "Brazil", "Ruritania").out()).isEqualTo("""
                Brazil → Ruritania, 6 May 2030: recognizes, nothing on record
                  recognition     de jure · since 2029 · told by a reporter · last evidence 6 May 2030
                  documents that name both: 1 of 1 read, the last of 6 May 2030 · rules: default
                """);
        assertThat(run("import", path("a.tsv"), "--as", path("a.mapping")).err())
                .isEqualTo(
                        path("credence.db") + ": 1 document there already, unchanged (--again keeps this reading)\n");
        assertThat(run("verify").code()).isZero();
    }

    @Test
    void aBadRowCostsOnlyItself() throws IOException {
        write("a.mapping", MAPPING);
        write("a.csv", """
                what,code,who,whom,day,source
                yes,,Utopia,Ruritania,2029,Gazette
                yes,,Sosnia,Ruritania,2029,Gazette
                yes,,Norway,Ruritania,2029-02-30,Gazette
                perhaps,,Norway,Ruritania,2029,Gazette
                yes,,,Ruritania,2029,Gazette
                yes,Norway
                yes,,"Norway",Ruritania,2029,"The ""Gazette\"""
                """);
        Outcome outcome = run("import", path("a.csv"), "--as", path("a.mapping"));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEqualTo("""
                a.csv:7: expected 6 cells, found 2; correct the row; the other rows were imported
                a.csv:2: expected a party that the register knows on 2029-12-31, found "Utopia"; give a name, code or id, or add the party with --parties FILE; the row was left out
                a.csv:3: expected one party, and it may be SOA or SOB, found "Sosnia"; give its id; the row was left out
                a.csv:4: expected "on" to be a day like 2025-07-03, 2025-07, 2025 or 2025-01..2025-07, found "2029-02-30"; correct the row; it was left out
                a.csv:5: expected an act like RECOGNIZE_STATE, found "perhaps"; correct the row; it was left out
                a.csv:6: expected an actor, found nothing; correct the row; it was left out
                %s: 1 document stored; 1 new claim
                6 problems: 3 bad field, 1 bad date, 2 unknown party
                """.formatted(path("credence.db")));
        assertThat(run("verify").code()).isZero();
    }

    @Test
    void aColumnThatIsNotThereLeavesOutTheTable() throws IOException {
        write("a.mapping", MAPPING);
        write("a.csv", "what,code,who,day,source\nyes,BRA,,2029,Gazette\n");
        assertThat(run("import", path("a.csv"), "--as", path("a.mapping"))).isEqualTo(new Outcome(1, "", """
                        a.csv:1: expected a column "whom" for the mapping a.mapping, found what, code, who, day, source; name the column so or correct the mapping; no row was imported
                        1 document read, no claims found
                        """));
    }

    @Test
    void linesOfJsonAreRows() throws IOException {
        write("a.jsonl", """
                {"act": "RECOGNIZE_STATE", "actor": "Norway", "recipient": "Ruritania", "on": "2029-03-04", "source": null}
                {"act": "RECOGNIZE_STATE"
                """);
        Outcome outcome =
                run("import", path("a.jsonl"), "--as", "acts", "--published", "2030-01-01", "--format", "jsonl");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("\"text\":\"Norway\"")
                .contains("\"earliest\":\"2029-03-04\"")
                .contains("\"basis\":\"REPORTER\",\"direct\":false");
        assertThat(outcome.err()).contains("a.jsonl:2: expected one JSON object a line, found: ");
        assertThat(run("verify").code()).isZero();
    }

    @Test
    void aStandingWithoutABeginningHoldsByTheDayOfTheTable() throws IOException {
        write("a.mapping", """
                published: 2022-06-30
                act: MAINTAIN_MISSION
                modality: ONGOING
                actor: [from]
                recipient: [to]
                missionKind: embassy
                """);
        write("a.tsv", "from\tto\nBrazil\tNorway\n");
        run("import", path("a.tsv"), "--as", path("a.mapping"));
        assertThat(run("ask", "Brazil", "Norway", "--on", "2023-01-01").out())
                .contains("embassy of Brazil in Norway · on record by 30 June 2022");
        assertThat(run("ask", "Brazil", "Norway", "--on", "2022-01-01").out()).doesNotContain("embassy of");
    }

    @Test
    void wrongUseIsSaidWithTheNextStep() throws IOException {
        write("a.csv", "x\n");
        write("bad.mapping", "act: [what]\nwhen: [day]\n");
        assertThat(run("import").code()).isEqualTo(2);
        assertThat(run("import", path("a.csv")).err())
                .isEqualTo(
                        "credence: expected --as with what the columns mean, found none; give a file or one of acts, missions-2022, recognitions, un-members\n");
        assertThat(run("import", path("a.csv"), "--as", path("bad.mapping")))
                .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(2))
                .satisfies(
                        outcome -> assertThat(outcome.err()).startsWith("credence: bad.mapping:2: expected a field: "));
        assertThat(run("import", path("a.txt"), "--as", "acts").code()).isEqualTo(2);
        assertThat(run("import", path("none.csv"), "--as", "acts").code()).isEqualTo(1);
    }

    private Outcome run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(1, List.of("--ledger", path("credence.db")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                80);
        int code = Main.run(all.toArray(String[]::new), console, CLOCK, files -> Examples.pipeline());
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
