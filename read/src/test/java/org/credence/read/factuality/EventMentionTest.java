package org.credence.read.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.credence.read.EventReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs `mentions.tsv`: polarity, time and certainty of every event mention.
class EventMentionTest {
    private static final EventReader READER = EventReader.load();

    @TestFactory
    Stream<DynamicTest> aSentencePutsItsEventsSo() {
        return WordTable.read("mentions.tsv", 2).stream()
                .map(row -> DynamicTest.dynamicTest(row.cell(0) + ": " + row.cell(1), () -> {
                    MarkedSentence sentence = MarkedSentence.parse(row.cell(1));
                    assertThat(sentence.found(READER.read(sentence.document()))).isEqualTo(sentence.marks());
                }));
    }
}
