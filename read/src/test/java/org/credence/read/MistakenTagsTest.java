package org.credence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.credence.model.Document;
import org.credence.parse.Parser;
import org.credence.read.frame.Lexicon;
import org.junit.jupiter.api.Test;

class MistakenTagsTest {
    private static final Parser PARSER = Parser.load();
    private static final MistakenTags TAGS = new MistakenTags(Lexicon.load());

    @Test
    void aPluralThatOpensASentenceIsNoName() {
        assertThat(mistaken("Embassies were opened by Fiji in Jakarta.")).isEqualTo(Map.of(1, "NNS"));
    }

    @Test
    void aSecondVerbOfAHeadlineStandsBehindAComma() {
        assertThat(mistaken("Rwanda severs diplomatic ties with Belgium, orders diplomats out"))
                .isEqualTo(Map.of(8, "VBZ"));
    }

    @Test
    void twoWhoActTogetherTakeThePlural() {
        assertThat(mistaken("Oman and Chad exchange ambassadors after a decade"))
                .isEqualTo(Map.of(4, "VBP"));
    }

    @Test
    void theSecondSyllableOfAGivenNameIsAName() {
        assertThat(mistaken("The emir of Qatar met President Han Jae-in on Monday."))
                .containsEntry(10, "NNP");
    }

    @Test
    void aWordBehindAHyphenIsNoSyllable() {
        assertThat(mistaken("The emir of Qatar met the Lima-led group on Monday."))
                .doesNotContainValue("NNP");
    }

    @Test
    void aPlainSentenceIsLeftAlone() {
        assertThat(mistaken("Togo closed its embassy in Lima on Monday.")).isEmpty();
    }

    private static Map<Integer, String> mistaken(String text) {
        Document document = new Document("t", null, null, null, null, null, text, 0);
        return TAGS.in(PARSER.parse(PARSER.split(document).getFirst()).tokens());
    }
}
