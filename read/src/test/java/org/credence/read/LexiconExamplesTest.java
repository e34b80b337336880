package org.credence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.credence.read.Examples.Example;
import org.credence.read.frame.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The examples of the lexicon files are what users read to learn a frame, and tests.
class LexiconExamplesTest {
    @TestFactory
    Stream<DynamicTest> everyExampleGivesItsClaimsAndNoOther() {
        return examples()
                .map(example -> DynamicTest.dynamicTest(
                        example.place() + " " + example.sentence(),
                        () -> assertThat(faultsOf(example))
                                .as(example.sentence())
                                .isEmpty()));
    }

    @Test
    void anOpenGateGivesTheSameClaims() {
        Reader open = Reader.load(Examples.REGISTER, false);
        assertThat(examples())
                .allSatisfy(example -> assertThat(open.read(example.document()).items())
                        .isEqualTo(Examples.READER.read(example.document()).items()));
    }

    static Stream<Example> examples() {
        return Lexicon.FILES.stream().flatMap(file -> Examples.in(file, Lexicon.lines(file)).stream());
    }

    private static List<String> faultsOf(Example example) {
        return Examples.faults(
                example.expected(),
                Examples.lines(Examples.READER.read(example.document()).items()));
    }
}
