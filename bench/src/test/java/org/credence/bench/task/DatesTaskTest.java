package org.credence.bench.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesTaskTest {
    @TempDir
    private Path folder;

    @Test
    void everyTimeExpressionIsARow() throws IOException {
        Path out = folder.resolve("out.tsv");
        new DatesTask().run(Job.of(table("a\t2030-05-15\tPeru left on Monday.\nb\t\tPeru left in 2029."), out));
        assertThat(out).hasContent("""
                id	start	end	type	value
                a	13	19	DATE	2030-05-13
                b	13	17	DATE	2029
                """);
    }

    @Test
    void aFaultyAnchorIsNamed() throws IOException {
        Job job = Job.of(table("a\tMay\tPeru left on Monday."), folder.resolve("out.tsv"));
        assertThatThrownBy(() -> new DatesTask().run(job))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("id a: expected an anchor_date like 2024-05-31, found \"May\"");
    }

    private Path table(String rows) throws IOException {
        return Files.writeString(folder.resolve("in.tsv"), "id\tanchor_date\ttext\n" + rows + "\n");
    }
}
