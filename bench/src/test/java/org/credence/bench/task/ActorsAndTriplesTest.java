package org.credence.bench.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsAndTriplesTest {
    @TempDir
    private Path folder;

    @Test
    void phrasesBecomeCountryAndSector() throws IOException {
        assertThat(run(new ActorsTask(), "id\tphrase\tdate\n1\tPeruvian police\t2020-01-01\n2\tsomething else\t\n"))
                .isEqualTo("id\tcountry\tsector\tkind\n1\tPER\tCOP\tphrase\n2\t\t\tphrase\n");
    }

    @Test
    void theBareNameOfAPersonIsToldApart() throws IOException {
        assertThat(run(new ActorsTask(), "id\tphrase\n1\tGabriel Boric\n2\tPresident Gabriel Boric\n"))
                .contains("1\tCHL\tGOV\tperson\n", "2\tCHL\tGOV\tphrase\n");
    }

    @Test
    void aClaimBecomesALineAndASilentSentenceNone() throws IOException {
        String lines = run(
                new TriplesTask(),
                "id\tdate\tsentence\n1\t2020-01-01\tRuritania condemned Peru.\n2\t2020-01-01\tIt rained in Lima.\n");

        assertThat(lines)
                .startsWith(
                        "{\"id\":\"1\",\"event_type\":\"ACCUSE\",\"act\":null,\"actors\":[{\"text\":\"Ruritania\","
                                + "\"start\":0,\"end\":9,\"country\":\"RTN\",\"sector\":null}],\"recipients\":[{\"text\":\"Peru\"")
                .hasLineCount(1);
    }

    private String run(Task task, String input) throws IOException {
        Path parties = folder.resolve("parties.tsv");
        Files.writeString(parties, "name\tcountry\tsector\tvalid_from\tvalid_to\nRuritania\tRTN\t\t\t\n");
        Path in = Files.writeString(folder.resolve("in.tsv"), input);
        Path out = folder.resolve("out");
        task.run(new Job(in, out, List.of(parties)));
        return Files.readString(out);
    }
}
