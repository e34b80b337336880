package org.credence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.read.Samples.Sample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The articles in `samples/` claim what their pages say, to the letter, and nothing else.
class SamplesTest {
    @Test
    void thereAreEight() {
        assertThat(Samples.all()).hasSize(8);
    }

    @TestFactory
    Stream<DynamicTest> everySampleClaimsWhatItsPageSays() {
        return Samples.all().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.toString(),
                        () -> assertThat(page(
                                        Examples.READER.read(sample.document()).items()))
                                .isEqualTo(page(sample))));
    }

    @Test
    void anOpenGateGivesTheSameClaims() {
        Reader open = Reader.load(Examples.REGISTER, false);
        assertThat(Samples.all())
                .allSatisfy(sample -> assertThat(open.read(sample.document()).items())
                        .isEqualTo(Examples.READER.read(sample.document()).items()));
    }

    @Test
    void aFileCutOffGivesTheClaimsOfItsWholeSentences() {
        Document whole = Samples.all().getFirst().document();
        List<Claim> claims = Examples.READER.read(whole).items();
        Claim last = claims.getLast();
        Document cut = new Document(
                whole.name(),
                whole.url(),
                whole.publisher(),
                whole.published(),
                whole.language(),
                whole.license(),
                whole.text().substring(0, last.sentence().span().start() + 3),
                whole.headlines());
        assertThat(Examples.lines(Examples.READER.read(cut).items()))
                .isEqualTo(Examples.lines(claims.subList(0, claims.size() - 1)));
    }

    private static String page(Sample sample) {
        List<String> lines = new ArrayList<>();
        for (Samples.Told told : sample.expected()) {
            lines.add("> " + told.sentence());
            told.claims().forEach(claim -> lines.add("= " + claim));
        }
        return String.join("\n", lines);
    }

    private static String page(List<Claim> claims) {
        List<String> lines = new ArrayList<>();
        int sentence = -1;
        for (Claim claim : claims) {
            if (claim.sentence().index() != sentence) {
                sentence = claim.sentence().index();
                lines.add("> " + claim.sentence().text().replaceAll("\\s+", " "));
            }
            lines.add("= " + ClaimLine.of(claim));
        }
        return String.join("\n", lines);
    }
}
