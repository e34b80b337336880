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

/// The commands that store and that answer from what was stored.
class LedgerCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-06-02T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    private record Outcome(int code, String out, String err) {}

    @Test
    void readingPrintsAndStores() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        Outcome outcome = run("read", path("a.txt"), "--published", "2030-05-06");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("“Brazil recognized Ruritania”");
        assertThat(outcome.err()).isEqualTo(path("credence.db") + ": 1 document stored; 1 new claim\n");
        assertThat(run("ask", "Brazil", "Ruritania").out())
                .startsWith("Brazil → Ruritania, 6 May 2030: recognizes")
                .contains("documents that name both: 1 of 1 read, the last of 6 May 2030");
    }

    @Test
    void theSameDocumentAgainIsSaidAndChangesNothing() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        String first = run("read", path("a.txt"), "--published", "2030-05-06").out();
        String head = run("ask", "Brazil", "Ruritania", "--format", "json").out();
        Outcome second = run("read", path("a.txt"), "--published", "2030-05-06");
        assertThat(second.out()).isEqualTo(first);
        assertThat(second.err())
                .isEqualTo(
                        path("credence.db") + ": 1 document there already, unchanged (--again keeps this reading)\n");
        assertThat(run("read", path("a.txt"), "--published", "2030-05-06", "--quiet")
                        .out())
                .isEmpty();
        assertThat(run("read", path("a.txt"), "--published", "2030-05-06", "--again")
                        .err())
                .isEqualTo(path("credence.db") + ": 1 document there already, unchanged\n");
        assertThat(run("ask", "Brazil", "Ruritania", "--format", "json").out()).isEqualTo(head);
    }

    @Test
    void copiesAndNewVersionsAreTold() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        write("b.txt", "Brazil recognized Ruritania.");
        assertThat(run("read", folder.toString(), "--published", "2030-05-06").err())
                .isEqualTo(path("credence.db")
                        + ": 1 document stored, 1 document stored as a copy of one that is there; 1 new claim\n");
        write("a.txt", "Norway recognized Ruritania.");
        assertThat(run("read", path("a.txt"), "--published", "2030-05-06").err())
                .isEqualTo(path("credence.db") + ": 1 document stored as a new version; 1 new claim\n");
    }

    @Test
    void filesOfOneNameInTwoFoldersAreTwoDocuments() throws IOException {
        Files.createDirectories(folder.resolve("north"));
        Files.createDirectories(folder.resolve("south"));
        write("north/a.txt", "Brazil recognized Ruritania.");
        write("south/a.txt", "Norway recognized Ruritania.");
        assertThat(run("read", folder.toString(), "--published", "2030-05-06").err())
                .isEqualTo(path("credence.db") + ": 2 documents stored; 2 new claims\n");
        assertThat(run("read", path("north/./a.txt"), "--published", "2030-05-06")
                        .err())
                .contains("1 document there already, unchanged");
    }

    @Test
    void aBadDocumentCostsOnlyItself() throws IOException {
        write("a.txt", "");
        write("b.txt", "Brazil recognized Ruritania.");
        Outcome outcome = run("read", folder.toString(), "--published", "2030-05-06");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("a.txt: expected text, found an empty file")
                .contains("1 document stored; 1 new claim");
    }

    @Test
    void aDryRunStoresNothing() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        run("read", path("a.txt"), "--published", "2030-05-06", "--dry-run");
        assertThat(folder.resolve("credence.db")).doesNotExist();
        assertThat(run("read", path("a.txt"), "--dry-run", "--again"))
                .isEqualTo(new Outcome(
                        2, "", "credence: expected --dry-run alone, found --again as well; leave one of them out\n"));
    }

    @Test
    void whereNothingCanBeStoredTheNextStepIsSaid() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        assertThat(runAt(path("no/credence.db"), "read", path("a.txt")))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "credence: %s: expected a file in a folder that exists, found no such folder; next step: make it first, or read without storing: --dry-run\n"
                                .formatted(path("no/credence.db"))));
    }

    @Test
    void aMissingLedgerIsSaidWithTheNextStep() {
        for (String[] question : new String[][] {{"ask", "Brazil", "Norway"}, {"list", "recognizers", "Norway"}}) {
            assertThat(run(question))
                    .isEqualTo(new Outcome(
                            1,
                            "",
                            "credence: %s: expected a ledger, found none; next step: check the location, or make one by `credence read FILE`, or answer from documents: --in PATH\n"
                                    .formatted(path("credence.db"))));
        }
    }

    @Test
    void theLedgerAnswersWhatItKnewAtAnInstant() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        run("read", path("a.txt"), "--published", "2030-05-06", "--clock", "2030-05-07T00:00:00Z");
        assertThat(run("ask", "Brazil", "Ruritania", "--known", "2030-05-06T23:00:00Z")
                        .out())
                .startsWith("Brazil → Ruritania, 2 June 2030: nothing on record")
                .contains("no document was read");
        assertThat(run("ask", "Brazil", "Ruritania", "--known", "2030-05-07T01:00:00Z", "--format", "json")
                        .out())
                .contains("\"known\":\"2030-05-07T01:00:00Z\"")
                .contains("\"recognition\":\"recognizes\"")
                .containsPattern("\"ledger\":\\{\"head\":\"1:[0-9a-f]{64}\",\"documents\":1}");
    }

    @Test
    void aListComesFromTheLedgerToo() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        write("b.txt", "Norway recognized Ruritania.");
        run("read", folder.toString(), "--published", "2030-05-06");
        assertThat(run("list", "recognizers", "Ruritania").out()).contains("recognizes: 2 (2 UN members)");
    }

    @Test
    void aTimelineLeadsToItsClaims() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        run("read", path("a.txt"), "--published", "2030-05-06");
        String timeline = run("timeline", "Brazil", "Ruritania").out();
        assertThat(timeline)
                .startsWith(
                        "Brazil and Ruritania: 1 act\n  before 6 May 2030 (no later than publication) · Brazil recognized");
        String act = timeline.lines().toList().getLast().strip();
        String shown = run("show", act).out();
        assertThat(shown).contains("“Brazil recognized Ruritania”");
        String claim = shown.lines().toList().getLast().substring("claim ".length());
        assertThat(run("show", claim).out())
                .contains("“Brazil recognized Ruritania”")
                .contains("known         from 2030-06-02T00:00:00Z, still")
                .contains("reader        credence 0.1.0, lexicon test");
        assertThat(run("show", claim, "--format", "json").out())
                .startsWith("{\"schema\":\"credence.show/1\",\"claims\":[{\"number\":1,\"documentNumber\":1,")
                .contains("\"schema\":\"credence.claim/1\"");
        assertThat(run("timeline", "Ruritania", "Brazil", "--format", "json").out())
                .startsWith("{\"schema\":\"credence.timeline/1\",\"observer\":\"RUR\",\"party\":\"BRA\"")
                .contains("\"id\":\"" + act + "\"");
        assertThat(run("timeline", "Brazil", "Norway").out()).isEqualTo("Brazil and Norway: nothing on record\n");
        assertThat(run("show", "nothing").err()).startsWith("credence: expected the id of a claim or an act");
    }

    @Test
    void aLedgerIsCountedVerifiedAndSaved() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        run("read", path("a.txt"), "--published", "2030-05-06");
        Outcome stats = run("stats");
        assertThat(stats.out())
                .contains("documents     1, of them copies of others: 0")
                .contains("last          6 May 2030")
                .contains("claims        1, told once and fallen away: 0");
        String head =
                stats.out().lines().toList().getLast().replace("  head", "").strip();
        Outcome verified = run("verify", "--head", head);
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).startsWith("all is as it was entered\n").endsWith("head " + head + "\n");
        Outcome cutOff = run("verify", "--head", "7:" + "a".repeat(64));
        assertThat(cutOff.code()).isEqualTo(1);
        assertThat(cutOff.out()).startsWith("not as it was entered: ");
        assertThat(run("verify", "--head", "7").code()).isEqualTo(2);
        assertThat(run("backup", path("saved.db")).out()).startsWith(path("saved.db") + ": a copy up to head " + head);
        assertThat(runAt(path("saved.db"), "stats").out()).isEqualTo(stats.out());
        assertThat(run("stats", "--format", "json").out())
                .startsWith("{\"schema\":\"credence.stats/1\",\"transactions\":1,\"documents\":1,");
    }

    @Test
    void aRejectedClaimIsLeftOutAndTheAnswerSaysByWhom() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        String id = run("read", path("a.txt"), "--published", "2030-05-06", "--format", "jsonl")
                .out()
                .replaceAll("(?s)^.\"id\":\"([0-9a-f]{64})\".*", "$1");
        assertThat(run("review", "list").out()).isEqualTo("nothing was decided\n");
        Outcome rejected = run("review", "reject", id, "--by", "Ada Lovelace", "--note", "a forgery");
        assertThat(rejected.out())
                .startsWith(id + "\n  reject by Ada Lovelace at 2030-06-02T00:00:00.000001Z: a forgery\n");
        assertThat(run("ask", "Brazil", "Ruritania").out())
                .startsWith("Brazil → Ruritania, 6 May 2030: nothing on record")
                .contains(
                        "  decided by Ada Lovelace at 2030-06-02T00:00:00.000001Z: rejected and left out, a forgery\n    “Brazil recognized Ruritania”");
        assertThat(run("list", "recognizers", "Ruritania").out())
                .doesNotContain("recognizes: 1")
                .contains("decided by Ada Lovelace");
        assertThat(run("show", id).out()).contains("decision      reject by Ada Lovelace");
        run("review", "accept", id, "--by", "Grace Hopper");
        assertThat(run("ask", "Brazil", "Ruritania", "--format", "json").out())
                .contains("\"recognition\":\"recognizes\"")
                .contains("\"decided\":[{\"kind\":\"decision\",\"person\":\"Grace Hopper\"");
        assertThat(run("review", "list", "--format", "json").out())
                .contains("\"verdict\":\"REJECT\"")
                .contains("\"verdict\":\"ACCEPT\"");
    }

    @Test
    void anUndoneDecisionCountsNoLonger() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        String id = run("read", path("a.txt"), "--published", "2030-05-06", "--format", "jsonl")
                .out()
                .replaceAll("(?s)^.\"id\":\"([0-9a-f]{64})\".*", "$1");
        run("review", "defer", id, "--by", "Ada Lovelace");
        run("review", "reject", id, "--by", "Ada Lovelace");
        assertThat(run("review", "undo", id, "--by", "Ada Lovelace", "--note", "it is genuine"))
                .isEqualTo(new Outcome(0, id + "\n  defer by Ada Lovelace at 2030-06-02T00:00:00.000001Z\n", ""));
        assertThat(run("ask", "Brazil", "Ruritania").out())
                .startsWith("Brazil → Ruritania, 6 May 2030: recognizes")
                .contains("decided by Ada Lovelace at 2030-06-02T00:00:00.000001Z: deferred\n");
        assertThat(run("review", "undo", id, "--by", "Ada Lovelace").out()).isEqualTo("nothing was decided\n");
        assertThat(run("review", "undo", id, "--by", "Ada Lovelace"))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "credence: expected the id of a claim about which something was decided, found \"%s\"; credence review list shows all decisions\n"
                                .formatted(id)));
    }

    @Test
    void theRulesOfAnAnswerAreChosenAndNamed() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        run("read", path("a.txt"), "--published", "2030-05-06");
        write("quiet.rules", "# nothing is implied\nlike reception\noff implied-recognition # not even by relations\n");
        String hash = org.credence.model.RuleSet.RECEPTION
                .switched(org.credence.model.RuleId.IMPLIED_RECOGNITION, false)
                .hash();
        assertThat(run("ask", "Brazil", "Ruritania", "--rules", path("quiet.rules"))
                        .out())
                .contains(" · rules: quiet.rules (" + hash.substring(0, 12) + ")\n");
        assertThat(run("ask", "Brazil", "Ruritania", "--rules", path("quiet.rules"), "--format", "json")
                        .out())
                .contains("\"rules\":{\"name\":\"quiet.rules\",\"hash\":\"" + hash + "\"}");
        assertThat(run("list", "recognizers", "Ruritania", "--rules", "states-only")
                        .out())
                .contains("\n  rules: states-only (");
        assertThat(run("ask", "Brazil", "Ruritania", "--rules", "strict"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "credence: expected --rules to be a rule set (default, reception, declaratory-strict, states-only) or a file that switches rules, found \"strict\"\n"));
    }

    @Test
    void aLineOfARuleFileThatIsNoneIsSaidWithItsPlace() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        run("read", path("a.txt"), "--published", "2030-05-06");
        write("bad.rules", "name mine\noff own-word\n");
        Outcome outcome = run("ask", "Brazil", "Ruritania", "--rules", path("bad.rules"));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("credence: " + path("bad.rules") + ":2: expected a rule (persistence, own-words, ")
                .endsWith(", found \"own-word\"\n");
    }

    @Test
    void whatMovedIsToldWithItsCause() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        run("read", path("a.txt"), "--published", "2030-05-06", "--clock", "2030-05-07T00:00:00Z");
        assertThat(run("changes", "--since", "2030-05-06T00:00:00Z")).isEqualTo(new Outcome(0, """
                                Standings of 6 May 2030 that moved since 2030-05-06T00:00:00Z: 1 value
                                Brazil → Ruritania
                                  recognition     nothing on record → de jure (before 6 May 2030) · new claim
                                """, ""));
        assertThat(run("changes", "--since", "2030-05-08T00:00:00Z").out())
                .isEqualTo("Standings of 6 May 2030 that moved since 2030-05-08T00:00:00Z: none\n");
        write("a.txt", "Norway recognized Ruritania.");
        run("read", path("a.txt"), "--published", "2030-05-06", "--clock", "2030-05-09T00:00:00Z");
        assertThat(run("changes", "--since", "2030-05-08T00:00:00Z").out()).isEqualTo("""
                Standings of 6 May 2030 that moved since 2030-05-08T00:00:00Z: 2 values
                Brazil → Ruritania
                  recognition     de jure (before 6 May 2030) → nothing on record · correction
                Norway → Ruritania
                  recognition     nothing on record → de jure (before 6 May 2030) · new claim
                """);
        String id = run("read", path("a.txt"), "--published", "2030-05-06", "--format", "jsonl", "--dry-run")
                .out()
                .replaceAll("(?s)^.\"id\":\"([0-9a-f]{64})\".*", "$1");
        run("review", "reject", id, "--by", "Ada Lovelace", "--clock", "2030-05-11T00:00:00Z");
        assertThat(run("changes", "--since", "2030-05-10T00:00:00Z", "--format", "csv")
                        .out())
                .isEqualTo("""
                        observer,party,axis,of,before,before_earliest,before_latest,after,after_earliest,after_latest,claims,cause
                        NOR,RUR,recognition,,DE_JURE,,2030-05-06,,,,%s,decision
                        """.formatted(id));
        assertThat(run("changes", "--since", "2030-05-10T00:00:00Z", "--format", "json")
                        .out())
                .startsWith(
                        "{\"schema\":\"credence.changes/1\",\"since\":\"2030-05-10T00:00:00Z\",\"on\":\"2030-05-06\",")
                .contains("\"axis\":\"recognition\",\"of\":null,\"before\":{\"says\":\"DE_JURE\"")
                .contains("\"after\":null,\"cause\":\"decision\"}]");
        run("review", "undo", id, "--by", "Ada Lovelace", "--clock", "2030-05-12T00:00:00Z");
        assertThat(run("changes", "--since", "2030-05-11T12:00:00Z").out())
                .contains("nothing on record → de jure (before 6 May 2030) · decision");
        assertThat(run("changes").code()).isEqualTo(2);
    }

    @Test
    void twoDaysAndTwoInstantsAreCompared() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        run("read", path("a.txt"), "--published", "2030-05-06", "--clock", "2030-05-07T00:00:00Z");
        assertThat(run("diff", "Brazil", "Ruritania", "--on", "2030-05-07", "--on", "2030-05-08"))
                .isEqualTo(new Outcome(0, "Brazil → Ruritania, 7 May 2030 and 8 May 2030\n  no difference\n", ""));
        String[] known = {
            "diff",
            "Brazil",
            "Ruritania",
            "--on",
            "2030-05-07",
            "--known",
            "2030-05-06T00:00:00Z",
            "--known",
            "2030-05-08T00:00:00Z"
        };
        assertThat(run(known).out()).isEqualTo("""
                Brazil → Ruritania, 7 May 2030, as known at 2030-05-06T00:00:00Z and at 2030-05-08T00:00:00Z
                  recognition     nothing on record → de jure (before 6 May 2030)
                """);
        assertThat(run(and(known, "--format", "json")).out())
                .startsWith(
                        "{\"schema\":\"credence.diff/1\",\"observer\":\"BRA\",\"party\":\"RUR\",\"before\":{\"on\":\"2030-05-07\",\"known\":\"2030-05-06T00:00:00Z\"},")
                .contains("\"rules\":{\"name\":\"default\",");
        assertThat(run(and(known, "--format", "csv")).out()).contains("\nBRA,RUR,recognition,,,,,DE_JURE,,2030-05-06,");
        assertThat(run("diff", "Brazil", "Ruritania", "--on", "2030-05-07").code())
                .isEqualTo(2);
    }

    private static String[] and(String[] words, String... more) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void aPasswordIsNotPrinted() {
        Outcome outcome = runAt("jdbc:postgresql://127.0.0.1:1/none?user=ada&password=hidden", "doctor");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("ledger    not well: ").doesNotContain("hidden");
    }

    @Test
    void aDecisionNeedsAClaimAndAName() throws IOException {
        write("a.txt", "Brazil recognized Ruritania.");
        run("read", path("a.txt"), "--published", "2030-05-06");
        assertThat(run("review", "reject", "9d2c", "--by", "Ada Lovelace").err())
                .startsWith("credence: expected the id of a claim that holds, found \"9d2c\"");
        assertThat(run("review", "reject", "9d2c").code()).isEqualTo(2);
        assertThat(run("review").code()).isEqualTo(2);
    }

    @Test
    void theDoctorSaysWhatIsNotWell() throws IOException {
        Outcome without = run("doctor");
        assertThat(without.code()).isZero();
        assertThat(without.out())
                .contains("credence  0.1.0\n")
                .contains("register  5 parties\n")
                .contains("ledger    " + path("credence.db") + ": none yet, credence read FILE makes it\n");
        Outcome nowhere = runAt(path("no/credence.db"), "doctor");
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.out()).contains("ledger    not well: ");
        write("a.txt", "Brazil recognized Ruritania.");
        run("read", path("a.txt"), "--published", "2030-05-06");
        Outcome with = run("doctor", "--format", "json");
        assertThat(with.out()).contains("{\"what\":\"ledger\",\"good\":true,");
    }

    @Test
    void aLedgerAndDocumentsToAnswerFromAreTooMuch() {
        assertThat(run("ask", "Brazil", "Norway", "--in", "x").code()).isEqualTo(2);
    }

    private Outcome run(String... args) {
        return runAt(path("credence.db"), args);
    }

    private static Outcome runAt(String ledger, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(1, List.of("--ledger", ledger));
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
