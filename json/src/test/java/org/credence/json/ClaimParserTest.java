package org.credence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.credence.model.ActType;
import org.credence.model.Attribution;
import org.credence.model.Basis;
import org.credence.model.Certainty;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Detail;
import org.credence.model.Document;
import org.credence.model.EventType;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Period;
import org.credence.model.Polarity;
import org.credence.model.Precision;
import org.credence.model.Sentence;
import org.credence.model.Span;
import org.credence.model.Time;
import org.credence.model.When;
import org.credence.model.Words;
import org.junit.jupiter.api.Test;

class ClaimParserTest {
    private static final String TEXT = "Palau has kept an office in \"Oslo\" since 2011, it says.";
    private static final Document DOCUMENT =
            new Document("p.txt", null, "Post", LocalDate.of(2030, 5, 6), "en", null, TEXT, 0);
    private static final Claim FULL = new Claim(
            DOCUMENT,
            new Sentence(0, words(0, TEXT.length())),
            words(0, 45),
            words(10, 14),
            null,
            null,
            List.of("diplomatic"),
            ActType.MAINTAIN_MISSION,
            null,
            List.of(new Mention(
                    words(0, 5), new PartyId("PLW"), PartyKind.STATE, "PLW", "GOV", "person.x", "minister")),
            List.of(Mention.unresolved(words(28, 34))),
            List.of(),
            words(29, 33),
            new TreeMap<>(Map.of(Detail.MISSION_KIND, "office", Detail.WORDS, "kept \u2713")),
            since(),
            new Period(since(), When.unknown("not told")),
            Modality.ONGOING,
            Polarity.AFFIRMED,
            Time.NON_FUTURE,
            Certainty.PROBABLE,
            true,
            Basis.OWN_STATEMENT,
            true,
            List.of(
                    new Attribution(words(47, 49), new PartyId("PLW"), "PLW", words(50, 54), List.of(new Span(0, 45))),
                    new Attribution(null, null, null, null, List.of())),
            List.of());
    private static final Claim BARE = new Claim(
            DOCUMENT,
            new Sentence(0, words(0, TEXT.length())),
            words(0, 5),
            words(0, 5),
            EventType.CONSULT,
            "talks",
            List.of(),
            null,
            "040",
            List.of(),
            List.of(),
            List.of(),
            null,
            new TreeMap<>(),
            When.unknown("no date in the sentence"),
            new Period(null, null),
            Modality.ASSERTED,
            Polarity.AFFIRMED,
            Time.NON_FUTURE,
            Certainty.CERTAIN,
            false,
            Basis.REPORTER,
            false,
            List.of(),
            List.of());

    private static When since() {
        return When.of(words(35, 45), new DateSpan(LocalDate.of(2011, 1, 1), null, Precision.AFTER));
    }

    private static Words words(int start, int end) {
        return Words.of(TEXT, new Span(start, end));
    }

    @Test
    void whatWasWrittenIsReadAsItWas() {
        for (Claim claim : List.of(FULL, BARE)) {
            assertThat(ClaimParser.parse(ClaimJson.content(claim), DOCUMENT)).isEqualTo(claim);
            assertThat(ClaimParser.parse(new ClaimJson("a reader", true).line(claim), DOCUMENT))
                    .isEqualTo(claim);
        }
    }

    @Test
    void theContentIsTheLineWithoutItsReader() {
        String line = new ClaimJson("a reader", false).line(FULL);
        assertThat(line).isEqualTo(ClaimJson.content(FULL).replaceFirst("}$", ",\"reader\":\"a reader\"}"));
    }

    @Test
    void trueQuotesAreNoMisquotes() {
        assertThat(QuoteCheck.findMisquote(ClaimJson.content(FULL), TEXT)).isEmpty();
        assertThat(QuoteCheck.findMisquote(ClaimJson.content(BARE), TEXT)).isEmpty();
    }

    @Test
    void everyQuotedWordIsCompared() {
        String line = ClaimJson.content(FULL);
        for (String field : List.of(
                "\"quote\":\"Palau", "\"text\":\"Palau", "\"text\":\"kept", "\"speaker\":\"it", "\"text\":\"says")) {
            String changed = line.replace(field, field.substring(0, field.length() - 1) + "X");
            assertThat(changed).isNotEqualTo(line);
            assertThat(QuoteCheck.findMisquote(changed, TEXT)).as(field).isPresent();
        }
        assertThat(QuoteCheck.findMisquote(line, "Short.").orElseThrow().found())
                .startsWith("nothing: the text ends");
    }
}
