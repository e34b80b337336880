package org.credence.bench.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExaminationTest {
    /// Counts the lines of gold and output: enough to see what it was given.
    private static final String SCORER = """
            import sys
            a = dict(zip(sys.argv[1::2], sys.argv[2::2]))
            count = lambda path: sum(1 for line in open(path) if line.strip())
            print("details")
            print("HEADLINE lines", count(a["--gold"]), count(a["--out"]))
            """;

    private final List<String> said = new ArrayList<>();

    @TempDir
    private Path folder;

    /// Of the ids, one is even and one is odd.
    @BeforeEach
    void aSetOfTwoArticles() throws IOException {
        Path set = Files.createDirectories(folder.resolve("gold/reading"));
        for (String id : List.of("c", "f")) {
            Files.writeString(
                    set.resolve(id + ".txt"),
                    "Brazil recognized Kosovo on Friday. Peru expelled the ambassador of Chile.");
            Files.writeString(set.resolve(id + ".json"), "{\"published\": \"2030-05-10\"}");
        }
        Files.writeString(set.resolve("gold.jsonl"), "{\"doc\": \"c\"}\n{\"doc\": \"f\"}\n");
        assertThat(List.of(Share.EVEN.holds("c"), Share.EVEN.holds("f"))).containsExactly(true, false);
    }

    @Test
    void theTableHasALineForAllAndForEachHalf() throws IOException {
        assumeTrue(python(), "python3 is missing; it runs the scorers");

        String printed = examination().run(Share.ODD);

        assertThat(printed).startsWith("details\n");
        assertThat(printed)
                .containsPattern("reading +≥ .80 +all +lines 2 4\n")
                .containsPattern("reading +even +lines 1 2\n")
                .containsPattern("reading +odd +lines 1 2\n");
    }

    @Test
    void kindsOfItemsHaveLinesOfTheirOwn() throws IOException {
        assumeTrue(python(), "python3 is missing; it runs the scorers");
        Path set = Files.createDirectories(folder.resolve("gold/actors"));
        Files.writeString(set.resolve("ngec_dev.in.tsv"), "id\tphrase\nc\tPeruvian police\nf\tGabriel Boric\n");
        Files.writeString(set.resolve("ngec_dev.gold.tsv"), "id\tcountry\nc\tPER\nf\tCHL\n");
        Files.copy(folder.resolve("score/reading.py"), folder.resolve("score/actors.py"));

        assertThat(examination().run(null))
                .containsPattern("ngec_dev person +≥ .90 +all +lines 2 2\n")
                .containsPattern("ngec_dev phrase +all +lines 2 2\n")
                .containsPattern("ngec_dev phrase +even +lines 2 2\n");
    }

    @Test
    void withoutAScorerTheOutputIsNamed() throws IOException {
        Files.delete(folder.resolve("score/reading.py"));

        examination().run(null);

        assertThat(said).last().asString().contains("no scorer", "reading.out");
    }

    @Test
    void aFolderWithoutASetIsAFault() {
        Examination nothing = new Examination(folder.resolve("none"), folder, folder, List.of(), said::add);

        assertThatThrownBy(() -> nothing.run(null))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("expected the folder of the test sets");
    }

    private Examination examination() throws IOException {
        return new Examination(
                folder.resolve("gold"),
                folder.resolve("score"),
                Files.createDirectories(folder.resolve("out")),
                List.of(),
                said::add);
    }

    @BeforeEach
    void aScorer() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("score")).resolve("reading.py"), SCORER);
    }

    private static boolean python() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
