package org.credence.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlinesTest {
    @Test
    void aOneLineTextHasNone() {
        assertThat(Headlines.count("Norway opens embassy in Ruritania")).isZero();
        assertThat(Headlines.count("Norway opened an embassy.\n")).isZero();
    }

    @Test
    void aFirstLineBeforeABlankLineIsAHeadline() {
        assertThat(Headlines.count("Norway opens an embassy.\n\nNorway said so on Friday. It was late.\n"))
                .isEqualTo(1);
    }

    @Test
    void aFirstLineWithoutAFullStopIsAHeadline() {
        assertThat(Headlines.count("Norway opens embassy\nNorway said so on Friday.\nIt was late.\n"))
                .isEqualTo(1);
    }

    @Test
    void theFullStopOfAnAbbreviationEndsNoSentence() {
        assertThat(Headlines.count("U.S. closes embassy\nThe embassy closed on Friday.\n"))
                .isEqualTo(1);
        assertThat(Headlines.count("Mr. Lund visits Ruritania\nHe came on Friday.\n"))
                .isEqualTo(1);
    }

    @Test
    void aFirstLineWithAFullStopBeforeMoreTextIsBody() {
        assertThat(Headlines.count("Norway opened an embassy.\nIt was late.\n")).isZero();
        assertThat(Headlines.count("Norway opened an embassy. The\nday was cold.\n"))
                .isZero();
    }

    @Test
    void aLineBelowTheHeadlineAndApartFromTheBodyIsADeck() {
        assertThat(Headlines.count("Norway opens embassy\nThe minister called it a step.\n\nNorway said so.\n"))
                .isEqualTo(2);
    }

    @Test
    void aLineApartFromBothIsADeckIfItHasNoFullStop() {
        assertThat(Headlines.count("Norway opens embassy\n\nMinister calls it a step\n\nNorway said so.\n"))
                .isEqualTo(2);
        assertThat(Headlines.count("Norway opens embassy\n\nThe minister came.\n\nNorway said so.\n"))
                .isEqualTo(1);
    }

    @Test
    void aParagraphIsNoHeadline() {
        assertThat(Headlines.count("Norway came. Brazil left.\n\nRuritania stayed.\n"))
                .isZero();
        assertThat(Headlines.count("a ".repeat(Headlines.LONGEST) + "\n\nNorway said so.\n"))
                .isZero();
    }

    @Test
    void lineBreaksOfEverySystemCount() {
        assertThat(Headlines.count("Norway opens embassy\r\n\r\nNorway said so.\r\n"))
                .isEqualTo(1);
    }
}
