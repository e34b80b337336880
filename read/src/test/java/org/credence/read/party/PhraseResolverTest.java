package org.credence.read.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PhraseResolverTest {
    private static final PhraseResolver RESOLVER = new PhraseResolver(PartyRegister.load());

    @ParameterizedTest
    @CsvFileSource(
            resources = "phrases.tsv",
            delimiter = '\t',
            quoteCharacter = '\u0001',
            useHeadersInDisplayName = true)
    void aPhraseActsForACountryInASector(String phrase, LocalDate day, String country, String sector) {
        assertThat(RESOLVER.resolve(phrase, day)).isEqualTo(new Affiliation(country, sector));
    }
}
