package org.credence.derive.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.credence.derive.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.credence.derive.Say;
import org.credence.derive.SmallBook;
import org.credence.model.Detail;
import org.credence.model.Flag;
import org.credence.model.MeasureLevel;
import org.credence.model.MembershipLevel;
import org.credence.model.PartyId;
import org.credence.model.RecognitionLevel;
import org.credence.model.RuleId;
import org.credence.model.RuleSet;
import org.credence.model.SeatLevel;
import org.credence.model.Standing;
import org.credence.model.TitleLevel;
import org.junit.jupiter.api.Test;

/// Measures, membership, seats and titles; states that end; the rule sets of other doctrines.
class AxesTest {
    private static Standing standing(RuleSet rules, String observer, String party, String on, Say... said) {
        return new Deriver(new SmallBook(), rules)
                .standing(
                        new PartyId(observer),
                        new PartyId(party),
                        LocalDate.parse(on),
                        Instant.MAX,
                        Arrays.stream(said).map(Say::claim).toList());
    }

    private static Standing standing(String observer, String party, String on, Say... said) {
        return standing(RuleSet.DEFAULT, observer, party, on, said);
    }

    @Test
    void measuresHoldUntilTheyAreLiftedAndEachProgramIsApart() {
        Say arms = say("BRA IMPOSE_SANCTIONS SYL").with(Detail.PROGRAM, "arms").on("2020-01-01");
        Say lifted = say("BRA LIFT_SANCTIONS SYL").with(Detail.PROGRAM, "arms").on("2022-01-01");
        Say visas = say("BRA RESTRICT_ENTRY SYL").on("2021-01-01");

        Standing then = standing("BRA", "SYL", "2023-01-01", arms, lifted, visas);

        assertThat(then.measures())
                .extracting(
                        measure -> measure.program(), measure -> measure.value().level())
                .containsExactlyInAnyOrder(tuple("arms", MeasureLevel.LIFTED), tuple("entry", MeasureLevel.IN_FORCE));
    }

    @Test
    void aMemberIsSuspendedAndReadmitted() {
        Say admitted = say("org.league ADMIT_MEMBER SYL").on("1945-03-22");
        Say suspended = say("org.league SUSPEND_MEMBER SYL").on("2011-11-12");
        Say readmitted = say("org.league READMIT_MEMBER SYL").on("2023-05-07");

        assertThat(membership("2000-01-01", admitted, suspended, readmitted)).isEqualTo(MembershipLevel.MEMBER);
        assertThat(membership("2015-01-01", admitted, suspended, readmitted)).isEqualTo(MembershipLevel.SUSPENDED);
        assertThat(membership("2024-01-01", admitted, suspended, readmitted)).isEqualTo(MembershipLevel.MEMBER);
    }

    private static MembershipLevel membership(String on, Say... said) {
        return standing("org.league", "SYL", on, said)
                .membership()
                .getFirst()
                .value()
                .level();
    }

    @Test
    void aBodySeatsAGovernmentWhoeverIsAMember() {
        Say accepted = say("org.league DECIDE_CREDENTIALS RTN.republic")
                .with(Detail.DECISION, "ACCEPTED")
                .on("2021-10-25");

        Standing then = standing("org.league", "RTN.republic", "2022-01-01", accepted);

        assertThat(then.seat().getFirst().value().level()).isEqualTo(SeatLevel.SEATED);
        assertThat(then.membership()).isEmpty();
    }

    @Test
    void aTitleIsNoRecognitionOfAState() {
        Say capital = say("BRA RECOGNIZE_CLAIM SYL").about("GRU").on("2017-12-06");

        Standing then = standing("BRA", "SYL", "2018-01-01", capital);

        assertThat(then.title().getFirst().value().level()).isEqualTo(TitleLevel.RECOGNIZES);
        assertThat(then.recognition().level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
    }

    @Test
    void aStateAnnexedLapsesButNotForWhomDoesNotAcceptIt() {
        Say recognized = say("BRA RECOGNIZE_STATE SYL").on("1922-07-28");
        Say annexed = say("GRU ANNEX SYL").about("SYL").on("1940-08-06");
        Say rejected = say("BRA REJECT_CLAIM GRU").about("SYL").on("1940-07-23");

        Standing accepted = standing("BRA", "SYL", "1950-01-01", recognized, annexed);
        Standing notAccepted = standing("BRA", "SYL", "1950-01-01", recognized, annexed, rejected);

        assertThat(accepted.recognition().level()).isEqualTo(RecognitionLevel.LAPSED);
        assertThat(accepted.recognition().evidence().rules()).contains(RuleId.PARTY_ENDS);
        assertThat(notAccepted.recognition().level()).isEqualTo(RecognitionLevel.DE_JURE);
    }

    @Test
    void receptionRecognizesOnlyUnderItsDoctrineAndNotUnderAnotherName() {
        Say received = say("BRA ACCEPT_CREDENTIALS RTN.republic")
                .with(Detail.RANK, "ambassador")
                .on("2024-01-30");
        Say disclaimed = say("BRA ACCEPT_CREDENTIALS RTN.republic")
                .with(Detail.RANK, "ambassador")
                .with(Detail.UNDER_NAME, "Old Republic")
                .on("2024-01-30");

        assertThat(standing("BRA", "RTN.republic", "2024-06-01", received)
                        .recognition()
                        .level())
                .isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
        Standing doctrine = standing(RuleSet.RECEPTION, "BRA", "RTN.republic", "2024-06-01", received);
        assertThat(doctrine.recognition().level()).isEqualTo(RecognitionLevel.DE_JURE);
        assertThat(doctrine.recognition().flags()).containsExactly(Flag.IMPLIED);
        assertThat(standing(RuleSet.RECEPTION, "BRA", "RTN.republic", "2024-06-01", disclaimed)
                        .recognition()
                        .level())
                .isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
    }

    @Test
    void underStatesOnlyGovernmentsAreNotAskedFor() {
        Say recognized = say("BRA RECOGNIZE_GOVERNMENT RTN.republic").on("2021-01-01");

        Standing then = standing(RuleSet.STATES_ONLY, "BRA", "RTN.republic", "2022-01-01", recognized);

        assertThat(then.recognition().level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
        assertThat(then.recognition().evidence().rules()).containsExactly(RuleId.STATES_ONLY);
    }
}
