package org.credence.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credence.parse.Texts.sentencesOf;

import java.util.List;
import org.credence.model.Sentence;
import org.credence.model.Words;
import org.junit.jupiter.api.Test;

class SplittingTest {
    @Test
    void aStopEndsASentence() {
        assertThat(sentencesOf("Togo withdrew its recognition. Ghana did not.  Will Benin?"))
                .containsExactly("Togo withdrew its recognition.", "Ghana did not.", "Will Benin?");
    }

    @Test
    void aTextWithoutWordsHasNoSentences() {
        assertThat(sentencesOf("")).isEmpty();
        assertThat(sentencesOf(" \t\r\n\n\u00A0\u200B\n ")).isEmpty();
        assertThat(Texts.textsOf(Parser.load().split(Texts.withHeadlines("\n\n", 2))))
                .isEmpty();
    }

    @Test
    void headlinesAreSentencesOfTheirOwn() {
        var document = Texts.withHeadlines(
                "\nChad breaks ties. Envoys leave\nA deck? Yes, one line\n\nThe ministry spoke. It was late.", 2);
        assertThat(Texts.textsOf(Parser.load().split(document)))
                .containsExactly(
                        "Chad breaks ties. Envoys leave",
                        "A deck? Yes, one line",
                        "The ministry spoke.",
                        "It was late.");
    }

    @Test
    void sentencesAreNumberedFromZeroHeadlinesIncluded() {
        var document = Texts.withHeadlines("Chad breaks ties\nThe ministry spoke. It was late.", 1);
        assertThat(Parser.load().split(document))
                .extracting(TokenizedSentence::sentence)
                .extracting(Sentence::index)
                .containsExactly(0, 1, 2);
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertThat(sentencesOf(
                        "The U.S. President met Gen. Amin, Mr. Smith and Sec. Rice at St. James's. Dr. Who left."))
                .containsExactly(
                        "The U.S. President met Gen. Amin, Mr. Smith and Sec. Rice at St. James's.", "Dr. Who left.");
    }

    @Test
    void aQuotationAfterAnAbbreviationBeginsASentence() {
        assertThat(sentencesOf("So said John Kerry Jr. \"It is a start.\" They met at 5 p.m. “Good.”"))
                .containsExactly("So said John Kerry Jr.", "\"It is a start.\"", "They met at 5 p.m.", "“Good.”");
        assertThat(sentencesOf("The U.S. \"War on Terror\" of Gen. \"Storm\" Smith went on."))
                .hasSize(1);
    }

    @Test
    void aTitleIsOneWordWithItsStop() {
        assertThat(wordsOf("Sec. Rice met Dr. Who.")).containsExactly("Sec.", "Rice", "met", "Dr.", "Who", ".");
    }

    @Test
    void theStopOfAnAbbreviationAlsoEndsTheSentence() {
        assertThat(sentencesOf("He returned to the U.S. The envoy stayed."))
                .containsExactly("He returned to the U.S.", "The envoy stayed.");
        assertThat(wordsOf("He left the U.S. The end")).containsExactly("He", "left", "the", "U.S.", ".");
    }

    @Test
    void closingQuotesAndBracketsBelongToTheSentence() {
        assertThat(sentencesOf("“We go.” The envoy left. \"No.\" \"Yes.\" (It was late.) 'So.' Then?!"))
                .containsExactly(
                        "“We go.”", "The envoy left.", "\"No.\"", "\"Yes.\"", "(It was late.)", "'So.'", "Then?!");
    }

    @Test
    void aSignThatOnlyClosesMayStandAfterASpace() {
        assertThat(sentencesOf("« We go. » The envoy left. “So. ” ’Tis late."))
                .containsExactly("« We go. »", "The envoy left.", "“So. ”", "’Tis late.");
    }

    @Test
    void aLineOfInvisibleSignsIsBlank() {
        var document =
                Texts.withHeadlines("\u00A0\u200B\nChad breaks ties\n\uFEFF\nThe ministry spoke. It was late.", 1);
        assertThat(Texts.textsOf(Parser.load().split(document)))
                .containsExactly("Chad breaks ties", "The ministry spoke.", "It was late.");
    }

    @Test
    void aQuotedQuestionBeforeASmallLetterEndsNothing() {
        assertThat(sentencesOf("\"Will you go?\" asked the minister. “Never!” he said."))
                .containsExactly("\"Will you go?\" asked the minister.", "“Never!” he said.");
    }

    @Test
    void aBlankLineEndsASentence() {
        assertThat(sentencesOf("The minister of Mali\r\n\r\nspoke at noon"))
                .containsExactly("The minister of Mali", "spoke at noon");
    }

    @Test
    void aLineBreakEndsASentenceWhereLinesAreParagraphs() {
        assertThat(sentencesOf("Statement of the ministry\nThe two governments agreed.\nDone in Lima"))
                .containsExactly("Statement of the ministry", "The two governments agreed.", "Done in Lima");
    }

    @Test
    void aLineBreakIsASpaceInAHardWrappedDocument() {
        var text = """
                The Ministry of Foreign Affairs announced on Monday that the government of
                Ruritania no longer recognizes the authorities in Streslau. The ambassador
                was told to leave.

                He left.
                """;
        assertThat(sentencesOf(text))
                .containsExactly(
                        "The Ministry of Foreign Affairs announced on Monday that the government of\n"
                                + "Ruritania no longer recognizes the authorities in Streslau.",
                        "The ambassador\nwas told to leave.",
                        "He left.");
    }

    @Test
    void aTextThatIsCutOffKeepsItsLastSentence() {
        assertThat(sentencesOf("Peru recalled its envoy. It said that the"))
                .containsExactly("Peru recalled its envoy.", "It said that the");
    }

    private static List<String> wordsOf(String text) {
        return Parser.load().split(Texts.document(text)).getFirst().tokens().stream()
                .map(Words::text)
                .toList();
    }
}
