package org.credence.read.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest
    @ValueSource(strings = {"senegl", "seneggal", "senagal", "sengeal"})
    void oneSlipIsForgiven(String written) {
        assertThat(Spelling.isOneSlipFrom(written, "senegal")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"senegal", "zenegal", "sngl", "senagel", "senegalese"})
    void noOtherWordIsTaken(String written) {
        assertThat(Spelling.isOneSlipFrom(written, "senegal")).isFalse();
    }

    @Test
    void shortWordsAreOthers() {
        assertThat(Spelling.isOneSlipFrom("chile", "china")).isFalse();
        assertThat(Spelling.isOneSlipFrom("togo", "tonga")).isFalse();
    }
}
