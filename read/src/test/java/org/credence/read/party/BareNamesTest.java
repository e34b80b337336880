package org.credence.read.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BareNamesTest {
    private static final BareNames NAMES = new BareNames(PartyRegister.load(), new Heads());

    @ParameterizedTest
    @CsvFileSource(
            resources = "bare-names.tsv",
            delimiter = '\t',
            quoteCharacter = '\u0001',
            useHeadersInDisplayName = true)
    void aPersonsNameHasNoWordThatSaysWhoThatIs(String phrase, boolean person) {
        assertThat(NAMES.isPersons(phrase)).isEqualTo(person);
    }
}
