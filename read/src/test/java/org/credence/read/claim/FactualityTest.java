package org.credence.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.credence.model.Claim;
import org.credence.read.Reader;
import org.credence.read.party.PartyRegister;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs `factuality.md`: how a text puts an act, and who says so.
class FactualityTest {
    private static final Reader READER = Reader.load(PartyRegister.load());

    @TestFactory
    Stream<DynamicTest> aTextMakesTheseClaims() throws IOException {
        return Example.examplesOf("factuality.md").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.section() + ": " + example.name(),
                        () -> assertThat(claims(example)).isEqualTo(example.claims())));
    }

    private static List<String> claims(Example example) {
        return READER.read(example.document()).items().stream()
                .filter(claim -> claim.act() != null)
                .map((Claim claim) -> Example.line(claim))
                .toList();
    }
}
