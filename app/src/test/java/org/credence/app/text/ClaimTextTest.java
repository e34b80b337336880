package org.credence.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.credence.app.Examples;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.EventType;
import org.credence.model.Modality;
import org.junit.jupiter.api.Test;

class ClaimTextTest {
    private static final Claim RECOGNITION = Examples.recognition();

    @Test
    void aClaimIsItsQuoteAndWhoDidWhatToWhomWhenAndAccordingToWhom() {
        assertThat(text(false).document(List.of(RECOGNITION))).isEqualTo("""
                ruritania.txt · Example Post · published 6 May 2030

                  “Brazil recognized Ruritania's government on Friday”
                    Brazil formally recognized Ruritania's government · on 3 May 2030 · according to the state news agency
                    RECOGNIZE_GOVERNMENT · SUPPORT · asserted · manner=formally

                """);
    }

    @Test
    void anExplanationFollowsItsClaim() {
        assertThat(text(true).document(List.of(RECOGNITION)))
                .endsWith("asserted · manner=formally\n      frame: recognize matched \"recognized\"\n\n");
    }

    @Test
    void colorIsOnlyAddedAroundTheSameWords() {
        String colored = new ClaimText(Examples.PARTIES, Palette.of(true), false).document(List.of(RECOGNITION));
        assertThat(colored).contains("\u001B[36m“Brazil");
        assertThat(colored.replaceAll("\u001B\\[\\d+m", ""))
                .isEqualTo(text(false).document(List.of(RECOGNITION)));
    }

    @Test
    void everyModalityHasItsWords() {
        List<String> said = Stream.of(Modality.values())
                .map(modality -> sentence().of(Examples.in(RECOGNITION, modality, ActType.CLOSE_MISSION)))
                .toList();
        assertThat(said)
                .containsExactly(
                        "Brazil closed its mission in Ruritania's government",
                        "Brazil plans to close its mission in Ruritania's government",
                        "Brazil would, on a condition, close its mission in Ruritania's government",
                        "Brazil offered to close its mission in Ruritania's government",
                        "Brazil is asked to close its mission in Ruritania's government",
                        "Brazil threatened to close its mission in Ruritania's government",
                        "Brazil has not closed its mission in Ruritania's government",
                        "Brazil refused to close its mission in Ruritania's government",
                        "Brazil might close its mission in Ruritania's government",
                        "Brazil closes its mission in Ruritania's government");
    }

    @Test
    void everyActAndEventTypeHasAPhraseWithoutHoles() {
        Phrases phrases = Phrases.load();
        List<Enum<?>> types = new ArrayList<>(List.of(ActType.values()));
        types.addAll(List.of(EventType.values()));
        for (Enum<?> type : types) {
            assertThat(phrases.of(type).rest(slot -> java.util.Optional.empty()))
                    .as(type.name())
                    .doesNotContainPattern("[\\[\\]{}|]");
        }
    }

    @Test
    void whatIsNotToldIsLeftOut() {
        Phrase open = new Phrase(
                "open", "opens", "opened", "opened", "{a missionKind|a mission}[ in {recipient}][ ({place})]");
        assertThat(open.rest(slot -> java.util.Optional.empty())).isEqualTo("a mission");
        assertThat(open.rest(
                        slot -> slot.equals("place") ? java.util.Optional.empty() : java.util.Optional.of("embassy")))
                .isEqualTo("an embassy in embassy");
    }

    private static ClaimText text(boolean explained) {
        return new ClaimText(Examples.PARTIES, Palette.of(false), explained);
    }

    private static ClaimSentence sentence() {
        return new ClaimSentence(Phrases.load(), new PartyNames(Examples.PARTIES));
    }
}
