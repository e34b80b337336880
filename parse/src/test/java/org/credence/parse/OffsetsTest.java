package org.credence.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.credence.model.Document;
import org.credence.model.Span;
import org.credence.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A word is what the document has at its place, whatever the document has.
class OffsetsTest {
    static List<String> nastyTexts() {
        return List.of(
                "“We ‘recognize’ the (new) government,” he said. [sic] {so}",
                "``We go,'' he said; \"we're off\" -- or - – — not… or...",
                "Flags \uD83C\uDDFA\uD83C\uDDF8 and \uD83D\uDE00 faces. A lone \uD83D half, another \uDE00.",
                "Non\u00A0breaking\u00A0spaces in 10\u00A0000 and 1\u00A03/4.",
                "Soft\u00ADhyphens are in\u00ADvisible\u00AD. \u00AD",
                "No final stop",
                "Cut off in the mid",
                "Nulls \u0000 and \uFFFD and \u200B and \uFEFF and \u202E.",
                "A&amp;B &lt;b&gt; <p>x</p> AT&T http://a.example/?b=c&d #tag @user x@y.example",
                "cannot gonna don't don’t 'tis l’Homme O'Brien U.S.-led U.S. Sec. Rice, p.m. The end etc.",
                "½ of £5, US$ 5, €1.000,00, 12:30, 1/2/1960, 25°C, No. 5.",
                "\uFEFFTitle\r\rBody\u2028Next\u0085Last\u000BEnd",
                "中华人民共和国。 Россия! الجزائر؟ 日本、",
                "?!?! ... ,,, ((( ]]] \"\"\" '''");
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void everyWordIsTheDocumentsOwn(String text) {
        assertOffsetsHold(Texts.document(text));
        assertOffsetsHold(Texts.withHeadlines(text, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyWordOfAJumbledTextIsTheDocumentsOwn(long seed) {
        var random = new Random(seed);
        String alphabet = String.join(" \n", nastyTexts());
        var jumbled = new StringBuilder();
        while (jumbled.length() < 3_000) {
            int start = random.nextInt(alphabet.length() - 6);
            jumbled.append(alphabet, start, start + 1 + random.nextInt(6));
        }
        assertOffsetsHold(Texts.document(jumbled.toString()));
    }

    @Test
    void aParsedWordKeepsTheDocumentsCharacters() {
        Parser parser = Parser.load();
        var document = Texts.document("Mali’s “re\u00ADcognition” of (the) \uD83D\uDE00 10\u00A0½ and so");
        ParsedSentence parsed = parser.parse(parser.split(document).getFirst());
        assertThat(parsed.tokens())
                .allSatisfy(token -> assertThat(token.text())
                        .isEqualTo(document.text()
                                .substring(token.span().start(), token.span().end())));
        assertThat(parsed.tokens()).extracting(Token::text).contains("“", "”", "(", ")", "re\u00ADcognition", "½");
    }

    private static void assertOffsetsHold(Document document) {
        List<TokenizedSentence> sentences = Parser.load().split(document);
        assertThat(sentences).isNotEmpty();
        int end = 0;
        for (TokenizedSentence sentence : sentences) {
            assertOwn(document, sentence.sentence().words());
            assertThat(sentence.sentence().span().start()).isGreaterThanOrEqualTo(end);
            end = sentence.sentence().span().end();
            assertWordsHold(document, sentence);
        }
    }

    private static void assertWordsHold(Document document, TokenizedSentence sentence) {
        List<Span> spans = sentence.tokens().stream().map(Words::span).toList();
        assertThat(spans).isSorted();
        assertThat(spans.getFirst().through(spans.getLast()))
                .isEqualTo(sentence.sentence().span());
        assertThat(sentence.tokens()).allSatisfy(words -> assertOwn(document, words));
    }

    private static void assertOwn(Document document, Words words) {
        Span span = words.span();
        assertThat(words.text()).isEqualTo(document.text().substring(span.start(), span.end()));
    }
}
