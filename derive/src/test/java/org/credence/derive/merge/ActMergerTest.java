package org.credence.derive.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credence.derive.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.credence.derive.Say;
import org.credence.derive.SmallBook;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Modality;
import org.credence.model.Precision;
import org.junit.jupiter.api.Test;

class ActMergerTest {
    private static final ActMerger MERGER = new ActMerger(new SmallBook());

    private static List<Act> acts(Say... said) {
        return MERGER.acts(Arrays.stream(said).map(Say::claim).toList());
    }

    @Test
    void twoReportsOfOneDayAreOneActWithTheBestBasis() {
        List<Act> acts = acts(
                say("BRA RECOGNIZE_STATE SYL").on("2030-05-03"),
                say("BRA RECOGNIZE_STATE SYL").on("2030-05-03").ownDocument());
        assertThat(acts).hasSize(1);
        assertThat(acts.getFirst().basis()).isEqualTo(Basis.OWN_STATEMENT);
        assertThat(acts.getFirst().claims()).hasSize(2);
    }

    @Test
    void aClaimWithSeveralPartiesSpreadsOverThePairs() {
        assertThat(acts(say("BRA,GRU RECOGNIZE_STATE SYL,BOR").on("2030-05-03")))
                .hasSize(4)
                .extracting(Act::id)
                .doesNotHaveDuplicates();
        assertThat(acts(say("BRA EXCHANGE_AMBASSADORS SYL,BOR").on("2030-05-03")))
                .hasSize(2);
    }

    @Test
    void theOrderOfAMutualActMeansNothing() {
        assertThat(acts(
                        say("BRA MEET SYL").on("2030-05-03"),
                        say("SYL MEET BRA").on("2030-05-03")))
                .hasSize(1);
        assertThat(acts(
                        say("BRA VISIT SYL").on("2030-05-03"),
                        say("SYL HOST BRA").on("2030-05-03")))
                .hasSize(1);
        assertThat(acts(
                        say("BRA OPEN_MISSION SYL").on("2030-05-03"),
                        say("SYL OPEN_MISSION BRA").on("2030-05-03")))
                .hasSize(2);
    }

    @Test
    void credentialsAreOneActFromEitherEnd() {
        assertThat(acts(
                        say("BRA PRESENT_CREDENTIALS SYL").on("2030-05-03"),
                        say("SYL ACCEPT_CREDENTIALS BRA").on("2030-05-03")))
                .hasSize(1);
        assertThat(acts(
                        say("BRA PRESENT_CREDENTIALS SYL").on("2030-05-03"),
                        say("BRA ACCEPT_CREDENTIALS SYL").on("2030-05-03")))
                .hasSize(2);
    }

    @Test
    void aVaguerClaimJoinsTheOneActThatIsCompatible() {
        assertThat(acts(
                        say("BRA MEET SYL").on("2030-05-03"),
                        say("BRA MEET SYL").between("2030-05-01", "2030-05-31")))
                .hasSize(1);
    }

    @Test
    void aVaguerClaimThatFitsTwoActsIsAnActOfItsOwn() {
        assertThat(acts(
                        say("BRA MEET SYL").on("2030-05-03"),
                        say("BRA MEET SYL").on("2030-05-20"),
                        say("BRA MEET SYL").between("2030-05-01", "2030-05-31")))
                .hasSize(3);
    }

    @Test
    void anUndatedClaimJoinsAnActOfTheLastMonth() {
        assertThat(acts(
                        say("BRA RECOGNIZE_GOVERNMENT RTN.republic").on("2030-05-03"),
                        say("BRA RECOGNIZE_GOVERNMENT RTN.republic").published("2030-06-03")))
                .hasSize(1);
    }

    @Test
    void anUndatedClaimLaterThanThatIsAnActNoLaterThanItsPublication() {
        List<Act> acts = acts(
                say("BRA RECOGNIZE_GOVERNMENT RTN.republic").on("2030-05-03"),
                say("BRA RECOGNIZE_GOVERNMENT RTN.republic").published("2030-06-04"));
        assertThat(acts).hasSize(2);
        assertThat(acts.getLast().assumed()).isTrue();
        assertThat(acts.getLast().span())
                .isEqualTo(new DateSpan(null, LocalDate.parse("2030-06-04"), Precision.BEFORE));
    }

    @Test
    void newsOfThisTenureIsNoWordOnAnActInAnother() {
        assertThat(acts(
                        say("BRA RECOGNIZE_GOVERNMENT RTN.republic").on("1999-12-01"),
                        say("BRA RECOGNIZE_GOVERNMENT RTN.republic").published("2020-08-20")))
                .hasSize(2);
    }

    @Test
    void whatIsDeniedOrPlannedIsKeptApart() {
        assertThat(acts(
                        say("BRA RECOGNIZE_STATE SYL").on("2030-05-03"),
                        say("BRA RECOGNIZE_STATE SYL").on("2030-05-03").denied(),
                        say("BRA RECOGNIZE_STATE SYL").on("2030-05-03").put(Modality.PLANNED)))
                .extracting(Act::modality)
                .containsExactlyInAnyOrder(Modality.ASSERTED, Modality.DENIED, Modality.PLANNED);
    }

    @Test
    void rivalTypesOfOneDayAreOneActAndItsOwnWordsNameIt() {
        List<Act> acts = acts(
                say("BRA DELIST SYL").on("2030-04-17"),
                say("BRA SUSPEND_DESIGNATION SYL").on("2030-04-17").ownDocument());
        assertThat(acts).hasSize(1);
        assertThat(acts.getFirst().type()).isEqualTo(ActType.SUSPEND_DESIGNATION);
        assertThat(acts.getFirst().rivalTypes()).containsExactly(ActType.DELIST);
    }

    @Test
    void aClaimWhosePartyDidNotResolveTellsNoAct() {
        assertThat(acts(say("BRA RECOGNIZE_STATE ?").on("2030-05-03"))).isEmpty();
        assertThat(acts(say("? RECOGNIZE_STATE BRA").on("2030-05-03"))).isEmpty();
        assertThat(acts(say("BRA RECOGNIZE_STATE BRA").on("2030-05-03"))).isEmpty();
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Claim> claims = randomClaims(random);
            List<Act> acts = MERGER.acts(claims);
            Collections.shuffle(claims, random);
            assertThat(MERGER.acts(claims)).isEqualTo(acts);
        }
    }

    private static List<Claim> randomClaims(Random random) {
        List<Claim> claims = new ArrayList<>();
        List<String> lines =
                List.of("BRA MEET SYL", "SYL VISIT BRA", "BRA RECOGNIZE_STATE SYL", "BRA DECLINE_RECOGNITION SYL");
        for (int number = 0; number < 12; number++) {
            Say said = say(lines.get(random.nextInt(lines.size()))).in("document " + random.nextInt(4));
            String day = "2030-05-%02d".formatted(1 + random.nextInt(28));
            switch (random.nextInt(4)) {
                case 0 -> said.published(day);
                case 1 -> said.between("2030-05-01", day);
                case 2 -> said.on(day).denied();
                default -> said.on(day);
            }
            claims.add(said.claim());
        }
        return claims;
    }
}
