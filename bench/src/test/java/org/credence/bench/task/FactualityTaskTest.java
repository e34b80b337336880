package org.credence.bench.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactualityTaskTest {
    @TempDir
    private Path folder;

    @Test
    void everyEventOfEveryLineHasALine() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(
                in.resolve("a.txt"), "Sale of the bakery\nThe baker did not sell it.\nShe will open a shop.\n");
        Path out = folder.resolve("out.jsonl");

        new FactualityTask().run(Job.of(in, out));

        assertThat(Files.readString(out)).isEqualTo("""
                        {"file":"a.txt","trigger":[0,4],"polarity":"AFFIRMED","time":"NON_FUTURE","certainty":"CERTAIN"}
                        {"file":"a.txt","trigger":[37,41],"polarity":"NEGATED","time":"NON_FUTURE","certainty":"CERTAIN"}
                        {"file":"a.txt","trigger":[55,59],"polarity":"AFFIRMED","time":"FUTURE","certainty":"CERTAIN"}
                        """);
    }
}
