package org.credence.derive.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credence.derive.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.credence.derive.Say;
import org.credence.derive.SmallBook;
import org.credence.derive.standing.Deriver;
import org.credence.model.ActType;
import org.credence.model.Axis;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.Coverage;
import org.credence.model.Coverage.Silence;
import org.credence.model.DateSpan;
import org.credence.model.Detail;
import org.credence.model.Flag;
import org.credence.model.HeadRank;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.PostKind;
import org.credence.model.RecognitionLevel;
import org.credence.model.RecognitionSummary;
import org.credence.model.RecognizerList;
import org.credence.model.RelationsLevel;
import org.credence.model.RuleId;
import org.credence.model.RuleSet;
import org.credence.model.Standing;
import org.credence.model.Value;
import org.junit.jupiter.api.Test;

/// Each rule by what it decides and what it must leave alone.
class RulesTest {
    private static Standing standing(String observer, String party, String on, Say... said) {
        return new Deriver(new SmallBook(), RuleSet.DEFAULT)
                .standing(
                        new PartyId(observer),
                        new PartyId(party),
                        LocalDate.parse(on),
                        Instant.MAX,
                        Arrays.stream(said).map(Say::claim).toList());
    }

    private static Value<RecognitionLevel> recognition(String on, Say... said) {
        return standing("BRA", "SYL", on, said).recognition();
    }

    private static Say recognizes(String day) {
        return say("BRA RECOGNIZE_STATE SYL").on(day);
    }

    @Test
    void persistenceHoldsAValueUntilALaterAct() {
        Say withdraws = say("BRA WITHDRAW_RECOGNITION SYL").on("2017-10-27");
        assertThat(recognition("2017-01-01", recognizes("2016-07-08"), withdraws)
                        .level())
                .isEqualTo(RecognitionLevel.DE_JURE);
        assertThat(recognition("2018-01-01", recognizes("2016-07-08"), withdraws)
                        .level())
                .isEqualTo(RecognitionLevel.WITHDRAWN);
        assertThat(recognition("2016-07-07", recognizes("2016-07-08")).level())
                .isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
    }

    @Test
    void persistenceLetsADenialFillSilenceButNeverUndoALaterAct() {
        Say denied = say("BRA RECOGNIZE_STATE SYL").published("2015-01-01").denied();
        assertThat(recognition("2015-06-01", denied).level()).isEqualTo(RecognitionLevel.NOT_RECOGNIZED);
        assertThat(recognition("2014-06-01", denied).level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
        Value<RecognitionLevel> later = recognition("2017-01-01", denied, recognizes("2016-07-08"));
        assertThat(later.level()).isEqualTo(RecognitionLevel.DE_JURE);
        assertThat(later.disputed()).isFalse();
    }

    @Test
    void persistenceMovesNothingByWhatIsOnlyPlannedOrConditional() {
        Say planned = say("BRA RECOGNIZE_STATE SYL")
                .on("2024-05-28")
                .published("2024-05-22")
                .put(Modality.PLANNED);
        Standing standing = standing("BRA", "SYL", "2024-05-23", planned);
        assertThat(standing.recognition().level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
        assertThat(standing.announced()).hasSize(1);
        assertThat(standing("BRA", "SYL", "2024-05-28", planned, recognizes("2024-05-28"))
                        .announced())
                .isEmpty();
        assertThat(recognition("2025-01-01", recognizes("2024-05-28").put(Modality.CONDITIONAL))
                        .level())
                .isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
    }

    @Test
    void persistenceIsUncertainWithinADoubtfulSpan() {
        Say sometime = say("BRA RECOGNIZE_STATE SYL")
                .between("1960-01-01", "1960-12-31")
                .published("1960-01-01");
        assertThat(recognition("1959-12-31", sometime).level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
        assertThat(recognition("1960-06-01", sometime).evidence().certain()).isFalse();
        assertThat(recognition("1961-01-01", sometime).evidence().certain()).isTrue();
    }

    @Test
    void ownWordsDecideAboutTheSameDay() {
        Say denied = say("BRA RECOGNIZE_STATE SYL")
                .on("2011-03-01")
                .published("2011-03-02")
                .denied()
                .ownDocument();
        Value<RecognitionLevel> value = recognition("2011-04-01", recognizes("2011-03-01"), denied);
        assertThat(value.level()).isEqualTo(RecognitionLevel.NOT_RECOGNIZED);
        assertThat(value.evidence().rules()).contains(RuleId.OWN_WORDS);
    }

    @Test
    void ownWordsDoNotBlockALaterActToldByAReporter() {
        Say declines = say("BRA DECLINE_RECOGNITION SYL").on("2010-01-10").ownDocument();
        assertThat(recognition("2012-01-01", declines).level()).isEqualTo(RecognitionLevel.REFUSES);
        assertThat(recognition("2014-01-01", declines, recognizes("2013-05-05")).level())
                .isEqualTo(RecognitionLevel.DE_JURE);
    }

    @Test
    void ownWordsOutrankARivalWhoAloneNeverMakesAWithdrawal() {
        Say rival = say("BRA WITHDRAW_RECOGNITION SYL").on("2018-01-01").by(Basis.RIVAL);
        Value<RecognitionLevel> value = recognition("2019-01-01", recognizes("2010-01-01"), rival);
        assertThat(value.level()).isEqualTo(RecognitionLevel.DE_JURE);
        assertThat(value.disputed()).isTrue();
    }

    @Test
    void aCompetentOrganIsAStateOrAGovernmentAndNoOrganization() {
        CompetentOrgan organ = new CompetentOrgan(new SmallBook());
        assertThat(organ.recognizes(new PartyId("BRA"))).isTrue();
        assertThat(organ.recognizes(new PartyId("RTN.republic"))).isTrue();
        assertThat(organ.recognizes(new PartyId("org.league"))).isFalse();
        Standing league = standing(
                "org.league",
                "SYL",
                "2019-03-01",
                say("org.league RECOGNIZE_STATE SYL").on("2019-01-31"));
        assertThat(league.recognition().level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
    }

    @Test
    void credentialsSetTheHeadAndNotTheRecognition() {
        Say received = say("BRA ACCEPT_CREDENTIALS SYL").on("2024-01-30").with(Detail.RANK, "ambassador");
        Standing standing = standing("BRA", "SYL", "2024-06-01", received);
        assertThat(standing.recognition().level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
        assertThat(standing.recognition().flags()).containsExactly(Flag.AMBASSADOR_ACCEPTED);
        assertThat(standing.representation().in().posts().getFirst().head()).isEqualTo(HeadRank.AMBASSADOR);
        assertThat(standing.representation().out().posts()).isEmpty();
        assertThat(standing("BRA", "SYL", "2024-06-01", received, recognizes("2023-01-01"))
                        .recognition()
                        .flags())
                .isEmpty();
    }

    @Test
    void theAxesAreIndependent() {
        Say opens = say("BRA OPEN_MISSION SYL").on("1991-01-01").with(Detail.MISSION_KIND, "embassy");
        Say closes = say("BRA CLOSE_MISSION SYL").on("2005-01-01").with(Detail.MISSION_KIND, "embassy");
        Say consulate = say("BRA OPEN_MISSION SYL").on("1992-01-01").with(Detail.MISSION_KIND, "consulate");
        Standing standing = standing(
                "BRA",
                "SYL",
                "2006-01-01",
                say("BRA ESTABLISH_RELATIONS SYL").on("1990-01-01"),
                opens,
                consulate,
                closes);
        assertThat(standing.representation().out().posts().getFirst().kind()).isEqualTo(PostKind.CONSULATE);
        assertThat(standing.relations().level()).isEqualTo(RelationsLevel.ESTABLISHED);
        Standing severed = standing(
                "BRA",
                "SYL",
                "1970-01-01",
                recognizes("1902-05-20"),
                say("BRA SEVER_RELATIONS SYL").on("1961-01-03"));
        assertThat(severed.recognition().level()).isEqualTo(RecognitionLevel.DE_JURE);
        assertThat(severed.relations().level()).isEqualTo(RelationsLevel.SEVERED);
        assertThat(IndependentAxes.movedBy(ActType.DELIST)).containsExactly(Axis.DESIGNATION);
        assertThat(IndependentAxes.movedBy(ActType.SEIZE_POWER)).isEmpty();
    }

    @Test
    void anEndPresupposesABeginningUnlessAnyWordSaysOtherwise() {
        Say withdraws = say("BRA WITHDRAW_RECOGNITION SYL").on("2000-06-26");
        assertThat(recognition("1999-01-01", withdraws).level()).isEqualTo(RecognitionLevel.DE_JURE);
        assertThat(recognition("1999-01-01", withdraws).evidence().since()).isNull();
        assertThat(recognition("1999-01-01", withdraws, recognizes("1999-06-01"))
                        .level())
                .isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
        Say denied = say("BRA RECOGNIZE_STATE SYL").published("1998-01-01").denied();
        assertThat(recognition("1999-01-01", withdraws, denied).level()).isEqualTo(RecognitionLevel.NOT_RECOGNIZED);
    }

    @Test
    void disagreementOfTheSameRankAboutTheSameDayIsDisputed() {
        Say yes = recognizes("2010-06-01").ownDocument();
        Say no = recognizes("2010-06-01").denied().ownDocument();
        assertThat(recognition("2010-07-01", yes, no).disputed()).isTrue();
        assertThat(recognition("2010-07-01", yes, no).evidence().rules()).contains(RuleId.DISAGREEMENT);
        assertThat(recognition("2010-07-01", yes, recognizes("2010-06-01").denied())
                        .disputed())
                .isFalse();
        Say later = say("BRA RECOGNIZE_STATE SYL").published("2012-01-01").denied();
        assertThat(recognition("2013-01-01", yes, later).disputed()).isTrue();
    }

    @Test
    void recognitionLapsesWithTheTenureAndTheNextBeginsWithNothing() {
        Say first = say("BRA RECOGNIZE_GOVERNMENT RTN.republic").on("1991-05-25");
        assertThat(standing("BRA", "RTN.republic", "1995-01-01", first)
                        .recognition()
                        .level())
                .isEqualTo(RecognitionLevel.DE_JURE);
        assertThat(standing("BRA", "RTN.republic", "2005-01-01", first)
                        .recognition()
                        .level())
                .isEqualTo(RecognitionLevel.LAPSED);
        Value<RecognitionLevel> second =
                standing("BRA", "RTN.republic", "2022-01-01", first).recognition();
        assertThat(second.level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
        assertThat(second.evidence().rules()).contains(RuleId.LAPSE);
        assertThat(standing("BRA", "RTN", "1995-01-01", first).recognition().level())
                .isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
    }

    @Test
    void relationsImplyRecognitionUnlessDisclaimedOrTheRuleIsOff() {
        Say establishes = say("BRA ESTABLISH_RELATIONS SYL").on("2001-02-03");
        assertThat(recognition("2001-03-01", establishes).flags()).containsExactly(Flag.IMPLIED);
        Say disclaimed = say("BRA ESTABLISH_RELATIONS SYL").on("2001-02-03").with(Detail.DISCLAIMER, "no recognition");
        assertThat(recognition("2001-03-01", disclaimed).level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
        Standing strict = new Deriver(new SmallBook(), RuleSet.DECLARATORY_STRICT)
                .standing(
                        new PartyId("BRA"),
                        new PartyId("SYL"),
                        LocalDate.parse("2001-03-01"),
                        Instant.MAX,
                        List.of(establishes.claim()));
        assertThat(strict.recognition().level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
    }

    @Test
    void oneGovernmentOfAnExclusiveSetIsRecognizedAtATime() {
        Say first = say("BRA RECOGNIZE_STATE BOR").on("1941-01-01");
        Say rival = say("BRA ESTABLISH_RELATIONS GRU").on("2023-03-26");
        assertThat(standing("BRA", "BOR", "2023-03-25", first, rival)
                        .recognition()
                        .level())
                .isEqualTo(RecognitionLevel.DE_JURE);
        Value<RecognitionLevel> ended =
                standing("BRA", "BOR", "2023-04-01", first, rival).recognition();
        assertThat(ended.level()).isEqualTo(RecognitionLevel.WITHDRAWN);
        assertThat(ended.flags()).containsExactly(Flag.IMPLIED);
        assertThat(ended.evidence().rules()).contains(RuleId.ONE_GOVERNMENT);
        assertThat(standing("BRA", "BOR", "2023-04-01", rival).recognition().level())
                .isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
    }

    @Test
    void aRecallLeavesTheClassOfTheMission() {
        Say opens = say("BRA OPEN_MISSION SYL").on("1957-01-01").with(Detail.MISSION_KIND, "embassy");
        Say recalls = say("BRA RECALL_FOR_CONSULTATIONS SYL").on("2021-05-06");
        Standing standing = standing("BRA", "SYL", "2021-06-01", opens, recalls);
        assertThat(standing.representation().out().posts().getFirst().kind()).isEqualTo(PostKind.EMBASSY);
        assertThat(standing.representation().out().posts().getFirst().head()).isEqualTo(HeadRank.ABSENT);
    }

    @Test
    void whatIsResumedBeginsWithItsResumption() {
        Say first = say("BRA ESTABLISH_RELATIONS SYL").on("1950-01-01");
        Say severs = say("BRA SEVER_RELATIONS SYL").on("1960-01-01");
        Say resumes = say("BRA RESUME_RELATIONS SYL").on("1970-01-01");
        DateSpan resumption = DateSpan.day(LocalDate.parse("1970-01-01"));
        assertThat(standing("BRA", "SYL", "1980-01-01", first, severs, resumes)
                        .relations()
                        .evidence()
                        .since())
                .isEqualTo(resumption);
        assertThat(standing("BRA", "SYL", "1980-01-01", first, resumes)
                        .relations()
                        .evidence()
                        .since())
                .isEqualTo(resumption);
        assertThat(standing("BRA", "SYL", "1955-01-01", first, resumes)
                        .relations()
                        .evidence()
                        .since())
                .isEqualTo(DateSpan.day(LocalDate.parse("1950-01-01")));
        assertThat(standing("BRA", "SYL", "1969-01-01", resumes).relations().level())
                .isEqualTo(RelationsLevel.SUSPENDED);
        assertThat(recognition("1980-01-01", recognizes("1940-01-01"), resumes)
                        .evidence()
                        .since())
                .isEqualTo(DateSpan.day(LocalDate.parse("1940-01-01")));
    }

    @Test
    void relationsResumedWithOneOfARivalPairChooseIt() {
        Say old = say("BRA RECOGNIZE_STATE BOR").on("2005-01-01");
        Say resumes = say("BRA RESUME_RELATIONS GRU").on("2024-01-24");
        assertThat(standing("BRA", "BOR", "2024-02-01", old, resumes)
                        .recognition()
                        .level())
                .isEqualTo(RecognitionLevel.WITHDRAWN);
        assertThat(standing("BRA", "GRU", "2024-02-01", old, resumes)
                        .recognition()
                        .level())
                .isEqualTo(RecognitionLevel.DE_JURE);
        assertThat(standing("BRA", "BOR", "2024-02-01", old, resumes)
                        .relations()
                        .level())
                .isEqualTo(RelationsLevel.NOTHING_ON_RECORD);
        assertThat(standing(
                                "SYL",
                                "BOR",
                                "2024-02-01",
                                say("SYL RECOGNIZE_STATE BOR").on("2005-01-01"),
                                resumes)
                        .recognition()
                        .level())
                .isEqualTo(RecognitionLevel.DE_JURE);
        assertThat(recognition("2024-02-01", say("BRA RESUME_RELATIONS SYL").on("2024-01-24"))
                        .level())
                .isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
    }

    @Test
    void aParliamentOrACityBindsNoStateAndItsWordsAreAPosition() {
        Standing parliament =
                standing("BRA", "SYL", "2014-12-01", recognizes("2014-10-13").throughOffice("speaker of parliament"));
        assertThat(parliament.recognition().level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
        assertThat(parliament.position()).hasSize(1);
        Standing minister =
                standing("BRA", "SYL", "2014-12-01", recognizes("2014-10-13").throughOffice("foreign-minister"));
        assertThat(minister.recognition().level()).isEqualTo(RecognitionLevel.DE_JURE);
        assertThat(minister.position()).isEmpty();
        Value<RecognitionLevel> both =
                recognition("2014-12-01", recognizes("2014-10-13").throughOffice("mayor"), recognizes("2014-10-30"));
        assertThat(both.evidence().since()).isEqualTo(DateSpan.day(LocalDate.parse("2014-10-30")));
        Standing league = standing(
                "org.league",
                "SYL",
                "2019-03-01",
                say("org.league RECOGNIZE_STATE SYL").on("2019-01-31"));
        assertThat(league.position()).hasSize(1);
    }

    @Test
    void consularRelationsStandApart() {
        Say consular = say("BRA ESTABLISH_RELATIONS SYL").on("2000-01-01").with(Detail.KIND, "consular");
        Standing only = standing("BRA", "SYL", "2001-01-01", consular);
        assertThat(only.consular().level()).isEqualTo(RelationsLevel.ESTABLISHED);
        assertThat(only.relations().level()).isEqualTo(RelationsLevel.NOTHING_ON_RECORD);
        assertThat(only.recognition().level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
        Standing both = standing(
                "BRA",
                "SYL",
                "2001-01-01",
                say("BRA ESTABLISH_RELATIONS SYL").on("2000-01-01").with(Detail.KIND, "diplomatic and consular"));
        assertThat(both.consular().level()).isEqualTo(RelationsLevel.ESTABLISHED);
        assertThat(both.relations().level()).isEqualTo(RelationsLevel.ESTABLISHED);
        Standing severed = standing(
                "BRA",
                "SYL",
                "2003-01-01",
                consular,
                say("BRA SEVER_RELATIONS SYL").on("2002-01-01"));
        assertThat(severed.consular().level()).isEqualTo(RelationsLevel.ESTABLISHED);
    }

    @Test
    void silenceIsToldApart() {
        Claim elsewhere = say("GRU RECOGNIZE_STATE BOR").on("2010-01-01").claim();
        Deriver deriver = new Deriver(new SmallBook(), RuleSet.DEFAULT);
        PartyId brazil = new PartyId("BRA");
        PartyId syldavia = new PartyId("SYL");
        LocalDate on = LocalDate.parse("2012-01-01");
        assertThat(deriver.standing(brazil, syldavia, on, Instant.MAX, List.of())
                        .coverage()
                        .silence())
                .isEqualTo(Silence.NOTHING_READ);
        assertThat(deriver.standing(brazil, syldavia, on, Instant.MAX, List.of(), List.of(elsewhere.document()))
                        .coverage())
                .isEqualTo(new Coverage(0, 0, 1, LocalDate.parse("2010-01-01"), Silence.READ_AND_SILENT));
        Claim denied =
                say("BRA RECOGNIZE_STATE SYL").published("2011-01-01").denied().claim();
        assertThat(deriver.standing(brazil, syldavia, on, Instant.MAX, List.of(denied))
                        .coverage()
                        .silence())
                .isEqualTo(Silence.TOLD_NOT);
        assertThat(deriver.standing(
                                brazil,
                                syldavia,
                                on,
                                Instant.parse("2009-01-01T00:00:00Z"),
                                List.of(denied),
                                List.of(elsewhere.document()))
                        .coverage()
                        .silence())
                .isEqualTo(Silence.NOTHING_READ);
    }

    @Test
    void aGovernmentAndItsStateCountOnceAndShowTheirBadge() {
        List<Claim> claims = List.of(
                recognizes("2010-01-01").denied().claim(),
                say("BRA.government RECOGNIZE_STATE SYL")
                        .published("2010-01-02")
                        .denied()
                        .claim(),
                say("BRA ACCEPT_CREDENTIALS SYL")
                        .on("2010-01-03")
                        .with(Detail.RANK, "ambassador")
                        .claim());
        RecognizerList list = new Deriver(new SmallBook(), RuleSet.DEFAULT)
                .listRecognizers(new PartyId("SYL"), LocalDate.parse("2011-01-01"), Instant.MAX, claims);
        List<RecognizerList.Observer> observers =
                list.groupOf(RecognitionSummary.DOES_NOT_RECOGNIZE).observers();
        assertThat(observers).extracting(RecognizerList.Observer::party).containsExactly(new PartyId("BRA"));
        assertThat(observers.getFirst().value().flags()).contains(Flag.AMBASSADOR_ACCEPTED);
    }

    @Test
    void aRuleSetIsKnownByItsHash() {
        assertThat(RuleSet.DEFAULT.hash()).hasSize(64).isNotEqualTo(RuleSet.DECLARATORY_STRICT.hash());
        assertThat(RuleSet.findNamed("default")).contains(RuleSet.DEFAULT);
        assertThat(RuleSet.DEFAULT.rules()).hasSize(17);
    }
}
