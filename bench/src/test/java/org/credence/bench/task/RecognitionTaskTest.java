package org.credence.bench.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionTaskTest {
    @TempDir
    private Path folder;

    @Test
    void listsThatContradictEachOtherKeepBothDates() throws IOException {
        write("kosovo_one.tsv", "pe\tPeru\t2008-02-22\nat\tAustria\t2008-02-28\nis\tIceland\t2008-03\n");
        write(
                "kosovo_two.tsv",
                "pe\tPeru\t2008-02-22\nat\tAustria\t2008-03-05\nno\tNorway\t2008\nis\tIceland\t2008-03-05\n");

        new RecognitionTask().run(Job.of(folder, folder.resolve("out.tsv")));

        assertThat(Files.readString(folder.resolve("out.tsv"))).isEqualTo("""
                iso2\tverdict\tdates
                pe\tAGREE\t2008-02-22
                at\tDISPUTED\t2008-02-28|2008-03-05
                is\tAGREE\t2008-03|2008-03-05
                no\tSINGLE\t2008
                """);
    }

    @Test
    void aFolderWithoutListsIsRefused() {
        assertThatThrownBy(() -> new RecognitionTask().run(Job.of(folder, folder.resolve("out.tsv"))))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("expected lists named PARTY_LIST.tsv");
    }

    private void write(String name, String rows) throws IOException {
        Files.writeString(folder.resolve(name), "iso2\tname\tdate\n" + rows);
    }
}
