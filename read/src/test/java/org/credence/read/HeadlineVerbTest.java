package org.credence.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.credence.model.Document;
import org.credence.parse.ParsedSentence;
import org.credence.parse.Parser;
import org.credence.parse.Token;
import org.credence.read.attribution.Cues;
import org.credence.read.attribution.Quotations;
import org.credence.read.frame.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineVerbTest {
    private static final Parser PARSER = Parser.load();
    private static final SentenceParser SENTENCES = new SentenceParser(PARSER, Lexicon.load(), Cues.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Malaysia summons Laotian ambassador over remarks | summons
            Bolivia's interim president Rosa al-Example visits Lima. | visits
            Kenya hosts talks in Mombasa. | hosts
            Peru names new ambassador to Oman | names
            UK sanctions Belarus over crackdown | sanctions
            """)
    void thePluralNounBeforeAnObjectIsTheVerb(String text, String verb) {
        Token word = word(parse(text), verb);

        assertThat(word.tag()).isEqualTo(HeadlineVerb.TAG);
        assertThat(word.head()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two embassy visits to Lima and Quito",
                "The talks between Peru and Chile ended on Monday.",
                "Sanctions against Belarus",
                "A history of embassy visits"
            })
    void otherPluralsStayNouns(String text) {
        assertThat(parse(text).tokens()).noneMatch(token -> token.tag().equals(HeadlineVerb.TAG));
    }

    private static ParsedSentence parse(String text) {
        Document document = new Document("t", null, null, null, null, null, text, 0);
        return SENTENCES.parse(PARSER.split(document).getFirst(), Quotations.of(document));
    }

    private static Token word(ParsedSentence sentence, String text) {
        return sentence.tokens().stream()
                .filter(token -> token.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
