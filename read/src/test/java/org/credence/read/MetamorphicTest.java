package org.credence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What happens to the claims of a sentence when the sentence is changed in a known way.
class MetamorphicTest {
    /// Active, passive, and the verb without tense.
    private static final String DEEDS = """
            Peru recognized Kosovo                       | Kosovo was recognized by Peru                         | recognized | recognize
            Peru closed its embassy in Kosovo            | The Peruvian embassy in Kosovo was closed by Peru      | closed     | close
            Peru opened an embassy in Kosovo             | An embassy was opened by Peru in Kosovo               | opened     | open
            Peru expelled the ambassador of Kosovo       | The ambassador of Kosovo was expelled by Peru         | expelled   | expel
            Peru severed diplomatic relations with Kosovo | Diplomatic relations with Kosovo were severed by Peru | severed    | sever
            Peru recalled its ambassador to Kosovo       | The Peruvian ambassador to Kosovo was recalled by Peru | recalled  | recall
            Peru summoned the ambassador of Kosovo       | The ambassador of Kosovo was summoned by Peru         | summoned   | summon
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DEEDS)
    void activeAndPassiveTellTheSame(String active, String passive, String past, String verb) {
        assertThat(told(passive + ".")).isEqualTo(told(active + ".")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DEEDS)
    void exchangedCountriesExchangeTheClaims(String active, String passive, String past, String verb) {
        for (String sentence : List.of(active, passive)) {
            String exchanged = exchange(sentence, "Peru", "Kosovo").replace("Peruvian", "Kosovar");
            assertThat(told(exchanged + "."))
                    .isEqualTo(List.of(exchange(told(sentence + ".").getFirst(), "PER", "XKX")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DEEDS)
    void anIrrelevantClauseChangesNothing(String active, String passive, String past, String verb) {
        List<String> plain = told(active + ".");
        assertThat(told("Although it rained, " + active + ".")).isEqualTo(plain);
        assertThat(told(active + ", and the crowd in the street sang.")).isEqualTo(plain);
        assertThat(told(active.replaceFirst("Peru", "Peru, a country of high mountains,") + "."))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DEEDS)
    void didNotBeforeTheVerbDeniesIt(String active, String passive, String past, String verb) {
        assertThat(told(active.replace(past, "did not " + verb) + "."))
                .isEqualTo(told(active + ".").stream()
                        .map(line -> line.replace(Modality.ASSERTED.name(), Modality.DENIED.name()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DEEDS)
    void aSpeakerAroundItChangesOnlyTheAttribution(String active, String passive, String past, String verb) {
        for (String said :
                List.of("Chile said that " + active + ".", active + ", Chile said.", "Chile said " + active + ".")) {
            assertThat(told(said)).as(said).isEqualTo(told(active + "."));
            assertThat(read(said))
                    .allSatisfy(claim -> assertThat(claim.attribution())
                            .extracting(attribution -> String.valueOf(attribution.party()))
                            .containsExactly("CHL"));
        }
    }

    private static List<Claim> read(String text) {
        return Examples.READER
                .read(new Document("text", null, null, Examples.PUBLISHED, null, null, text, 0))
                .items();
    }

    private static List<String> told(String text) {
        return read(text).stream()
                .map(claim -> "%s %s > %s %s"
                        .formatted(claim.act(), parties(claim.actors()), parties(claim.recipients()), claim.modality()))
                .toList();
    }

    private static List<String> parties(List<Mention> mentions) {
        return mentions.stream().map(mention -> String.valueOf(mention.party())).toList();
    }

    private static String exchange(String text, String one, String other) {
        return Pattern.compile(one + "|" + other)
                .matcher(text)
                .replaceAll(match -> match.group().equals(one) ? other : one);
    }
}
