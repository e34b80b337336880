package org.credence.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.model.Claim;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.Polarity;
import org.credence.read.Reader;
import org.credence.read.party.PartyRegister;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs `tempting.tsv`: phrases that tell of an act that did not happen, or not yet.
class TemptingPhraseTest {
    private static final Reader READER = Reader.load(PartyRegister.load());

    @TestFactory
    Stream<DynamicTest> whatDidNotHappenIsNotAsserted() throws IOException {
        return lines().stream()
                .map(cells -> DynamicTest.dynamicTest(
                        cells[0] + ": " + cells[1],
                        () -> assertThat(claims(cells[1])).isEqualTo(cells[2])));
    }

    private static List<String[]> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TemptingPhraseTest.class.getResourceAsStream("tempting.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static String claims(String sentence) {
        String claims = READER.read(new Example("", "", sentence, List.of()).document()).items().stream()
                .filter(claim -> claim.act() != null)
                .map(TemptingPhraseTest::line)
                .collect(Collectors.joining("; "));
        return claims.isEmpty() ? "nothing" : claims;
    }

    private static String line(Claim claim) {
        boolean denies = claim.modality() == Modality.DENIED || claim.modality() == Modality.REFUSED;
        boolean negated = claim.polarity() == Polarity.NEGATED && !denies;
        return "%s %s>%s %s%s"
                .formatted(
                        claim.act(),
                        parties(claim.actors()),
                        parties(claim.recipients()),
                        claim.modality().name().toLowerCase(Locale.ROOT),
                        negated ? ", negated" : "");
    }

    private static String parties(List<Mention> mentions) {
        return mentions.stream()
                .map(mention ->
                        Objects.toString(mention.party(), mention.words().text()))
                .collect(Collectors.joining(" "));
    }
}
