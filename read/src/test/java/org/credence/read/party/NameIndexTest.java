package org.credence.read.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Upper Volta             | upper volta",
                "Guinea-Bissau           | guinea - bissau",
                "Togo's government       | togo 's government",
                "Togo’s                  | togo 's",
                "'St. John's-Gazette'    | 'st john 's - gazette'",
                "Côte d'Ivoire           | cote d'ivoire",
                "China, Republic of      | china , republic of",
                "Congo (Brazzaville)     | congo ( brazzaville )",
                "U.S.                    | US",
                "'sons of Lomé           | 'sons of lome",
            })
    void aNameIsCutIntoWordsAsATokenizerCutsThem(String name, String words) {
        assertThat(String.join(" ", NameIndex.words(name))).isEqualTo(words);
    }
}
