package org.credence.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.credence.model.Certainty;
import org.credence.model.Claim;
import org.credence.read.Reader;
import org.credence.read.party.PartyRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose day a day is: that of the act, or of the word that governs it. Published on 2030-05-06.
class DayOfTheActTest {
    private static final Reader READER = Reader.load(PartyRegister.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Britain voted on 23 June 2029 to leave the European Union.             | none
            Peru agreed on Friday to restore diplomatic relations with Nepal.      | none
            Peru plans to open an embassy in Laos in 2031.                         | 2031-01-01
            Peru announced on 2 May 2030 its recognition of Kosovo.                | 2030-05-02
            Peru refused on 2 May 2030 to recognize Kosovo.                        | 2030-05-02
            """)
    void theDayOfAPlanIsNotThatOfTheAct(String sentence, String day) {
        Claim claim = claim(sentence);

        assertThat(
                        claim.when().span() == null
                                ? "none"
                                : Objects.toString(claim.when().span().earliest()))
                .isEqualTo(day);
    }

    @Test
    void whatIsReportedIsProbable() {
        assertThat(claim("Peru has reportedly recognized Kosovo.").certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(claim("Peru is said to have recognized Kosovo.").certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(claim("Peru has recognized Kosovo.").certainty()).isEqualTo(Certainty.CERTAIN);
    }

    private static Claim claim(String sentence) {
        List<Claim> claims =
                READER.read(new Example("", "", sentence, List.of()).document()).items();
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }
}
