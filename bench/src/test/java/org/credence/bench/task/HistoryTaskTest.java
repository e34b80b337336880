package org.credence.bench.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTaskTest {
    private static final String TEXT = """
            Norway and its relations with Peru

            Establishment of Diplomatic Relations, 1921.

            Diplomatic relations were established on 4 May 1921, when the legation was opened.
            Norway never recognized the junta. The legation was raised to an embassy on 6 June 1958.
            """;

    @TempDir
    private Path folder;

    @Test
    void theDatedActsOfANarrativeAreWrittenOnceWithTheHeadersCode() throws IOException {
        write("peru.txt", TEXT);
        write("peru.json", """
                {"counterpart": {"name": "Peru", "code": "PE-1"}, "publisher": "Norwegian Ministry of Foreign Affairs", "published": "2015-03-02"}
                """);

        new HistoryTask().run(Job.of(folder, folder.resolve("out")));

        assertThat(Files.readAllLines(folder.resolve("out/acts.jsonl"))).containsExactlyInAnyOrder("""
                        {"file":"peru.txt","act":"ESTABLISH_RELATIONS","actor":"NOR","recipient":"PE-1","earliest":"1921-05-04","latest":"1921-05-04","quote":"Diplomatic relations were established on 4 May 1921"}""", """
                        {"file":"peru.txt","act":"OPEN_MISSION","actor":"NOR","recipient":"PE-1","earliest":"1921-05-04","latest":"1921-05-04","quote":"on 4 May 1921, when the legation was opened"}""", """
                        {"file":"peru.txt","act":"UPGRADE_MISSION","actor":"NOR","recipient":"PE-1","earliest":"1958-06-06","latest":"1958-06-06","quote":"The legation was raised to an embassy on 6 June 1958"}""");
    }

    @Test
    void theLevelOfTheMissionIsWrittenForEveryDay() throws IOException {
        write("peru.txt", TEXT);
        write("peru.json", """
                {"counterpart": {"name": "Peru", "code": "PE-1"}, "publisher": "Norwegian Ministry of Foreign Affairs", "published": "2015-03-02", "mission_countries": ["peru"]}
                """);

        new HistoryTask().run(Job.of(folder, folder.resolve("out")));

        assertThat(Files.readString(folder.resolve("out/status.csv"))).isEqualTo("""
                country,date_start,date_end,status
                peru,1921-05-04,1958-06-05,Legation
                peru,1958-06-06,2015-03-02,Embassy
                """);
    }

    @Test
    void aTextWithoutACounterpartIsRefused() throws IOException {
        write("peru.txt", TEXT);

        assertThatThrownBy(() -> new HistoryTask().run(Job.of(folder, folder.resolve("out"))))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("peru.json: expected \"counterpart\"");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
