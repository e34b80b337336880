package org.credence.bench.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = folder.resolve("t.tsv");

        Table.write(file, List.of("id", "phrase"), List.of(List.of("1", "“the” president"), List.of("2", "")));

        assertThat(Table.read(file, "id", "phrase"))
                .containsExactly(Map.of("id", "1", "phrase", "“the” president"), Map.of("id", "2", "phrase", ""));
    }

    @Test
    void aMissingCellIsEmpty() throws IOException {
        assertThat(Table.read(written("id\tdate\n7\n"), "id")).containsExactly(Map.of("id", "7", "date", ""));
    }

    @Test
    void aMissingColumnIsNamedWithItsFile() throws IOException {
        Path file = written("id\ttext\n");

        assertThatThrownBy(() -> Table.read(file, "id", "anchor_date"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining(file + ", line 1: expected a header with the column anchor_date");
    }

    @Test
    void aCellTooManyIsNamedWithItsLine() throws IOException {
        Path file = written("id\n1\n2\tx\n");

        assertThatThrownBy(() -> Table.read(file, "id"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("line 3: expected 1 cells, found 2");
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("t.tsv"), text);
    }
}
