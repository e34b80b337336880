package org.credence.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
    @ParameterizedTest
    @CsvSource({
        "met,meet",
        "left,leave",
        "left,left",
        "Recognises,recognise",
        "EMBASSIES,embassy",
        "spokesmen,spokesman",
        "withdrew,withdraw",
        "n't,not",
        "Togo,togo"
    })
    void aWordHasTheLemmaOfEachTagThatItMayGet(String word, String lemma) {
        assertThat(new Lemmas().of(word)).contains(lemma);
    }
}
