package org.credence.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThroughputTest {
    private static final String TWO_DOCUMENTS = """
            {"text": "Brazil recognized Kosovo on Friday, the foreign ministry said. The weather stayed dry.", "published": "2030-05-10"}
            {"text": "Peru expelled the ambassador of Chile. Nobody was surprised by it.", "published": "2030-05-11"}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aRunSaysHowMuchTextItReadHowFastAndWhatCameOut() throws IOException {
        Path in = Files.writeString(folder.resolve("two.jsonl"), TWO_DOCUMENTS);
        Path table = folder.resolve("table.txt");

        int code = run("throughput", "--alone", "--rounds", "1", "--in", in.toString(), "--out", table.toString());

        assertThat(err.toString()).contains("warming up", "round 1 of 1");
        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("text     2 documents, 4 sentences, ")
                .contains("the gate kept 2 of 4 sentences (50.0 %)")
                .containsPattern("all text: Credence, text to claims +[0-9,]+ ")
                .containsPattern("claims   [1-9][0-9]*, SHA-256 of their ids [0-9a-f]{64}\n");
        assertThat(Files.readString(table)).isEqualTo(out.toString());
    }

    @Test
    void theGateIsComparedWithAReadingOfAllSentences() throws IOException {
        Path in = Files.writeString(folder.resolve("two.jsonl"), TWO_DOCUMENTS);

        assertThat(run("gate", in.toString())).isZero();
        assertThat(out.toString())
                .isEqualTo("2 documents; the gate kept 2 of 4 sentences; 2 claims with all parsed; 0 differ\n");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run("throughput", "--in", "nowhere.jsonl")).isEqualTo(1);
        assertThat(err.toString()).contains("nowhere.jsonl");
    }

    @Test
    void aTaskThatIsNotThereIsWrongUse() {
        assertThat(run("sprint")).isEqualTo(2);
        assertThat(err.toString()).contains("credence-bench --help");
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        Rounds rounds = new Rounds(List.of(4.0, 1.0, 3.0, 2.0));
        assertThat(rounds.median()).isEqualTo(2.5);
        assertThat(rounds.least()).isEqualTo(1.0);
        assertThat(rounds.most()).isEqualTo(4.0);
    }

    private int run(String... args) {
        return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
