package org.credence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.credence.model.Document;
import org.credence.parse.Parser;
import org.credence.parse.TokenizedSentence;
import org.credence.read.frame.Lexicon;
import org.credence.read.party.Descriptions;
import org.credence.read.party.Discourse;
import org.credence.read.party.NameFinder;
import org.credence.read.party.PartyRegister;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Parser PARSER = Parser.load();
    private static final NameFinder NAMES = new NameFinder(PartyRegister.load());
    private static final Gate GATE = Gate.of(Lexicon.load(), Descriptions.load());

    @Test
    void aSentenceWithoutAWordOfTheLexiconIsNotParsed() {
        assertThat(picked("Peru expelled the envoy of Chile. The weather in Peru stayed dry."))
                .isEqualTo("0");
    }

    @Test
    void aWordThatOnlyBeginsAsOneOfTheLexiconDoesNotCount() {
        assertThat(picked("The severity of the drought in Peru is new.")).isEmpty();
    }

    @Test
    void aVerbWhoseObjectIsNowhereInTheSentenceDoesNotCount() {
        assertThat(picked("Peru shut its embassy. Peru shut the valve.")).isEqualTo("0");
    }

    @Test
    void britishSpellingAndIrregularFormsCount() {
        assertThat(picked("Peru recognises Kosovo. Peru broke relations with Chile."))
                .isEqualTo("0 1");
    }

    @Test
    void aSentenceThatMayTellWhatALaterDateCountsFromIsParsed() {
        assertThat(
                        picked(
                                "The sky over Lomé was clear on 3 May 2001. Rain is rare. Two days later Peru recognized Kosovo."))
                .isEqualTo("0 2");
    }

    @Test
    void aSentenceThatMayTellWhoALaterPronounMeansIsParsed() {
        assertThat(picked("The weather was dry. Maria Perez is the envoy. She met the president of Peru."))
                .isEqualTo("0 1 2");
    }

    @Test
    void whatStandsBehindTheLastClaimIsNotParsed() {
        assertThat(picked("Peru recognized Kosovo. She sat by the window on 3 May 2001."))
                .isEqualTo("0");
    }

    private static String picked(String text) {
        Document document = new Document("text", null, null, LocalDate.of(2030, 5, 6), null, null, text, 0);
        List<TokenizedSentence> sentences = PARSER.split(document);
        Discourse discourse = new Discourse(
                NAMES, sentences.stream().map(TokenizedSentence::tokens).toList(), document);
        return GATE.pick(sentences, discourse).stream()
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
