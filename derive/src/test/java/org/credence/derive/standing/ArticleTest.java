package org.credence.derive.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credence.derive.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.credence.derive.Say;
import org.credence.derive.SmallBook;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Designation;
import org.credence.model.DesignationLevel;
import org.credence.model.Detail;
import org.credence.model.Flag;
import org.credence.model.HeadRank;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.Post;
import org.credence.model.PostKind;
import org.credence.model.Reason;
import org.credence.model.RecognitionLevel;
import org.credence.model.RecognitionSummary;
import org.credence.model.RecognizerList;
import org.credence.model.RuleId;
import org.credence.model.RuleSet;
import org.credence.model.Standing;
import org.junit.jupiter.api.Test;

/// One article on invented states, and what the ledger must answer after it was read.
class ArticleTest {
    private static final String BRAZIL = "BRA";
    private static final Deriver DERIVER = new Deriver(new SmallBook(), RuleSet.DEFAULT);

    private static Say told(String line) {
        return say(line).published("2024-07-04").in("article");
    }

    private static List<Claim> article(String brazil) {
        return Stream.of(
                        told(brazil + " RECOGNIZE_GOVERNMENT RTN.republic"),
                        told(brazil + " RECOGNIZE_GOVERNMENT RTN.republic")
                                .on("2024-07-03")
                                .published("2024-07-04")
                                .with(Detail.ORDINAL, "first")
                                .with(Detail.SCOPE, "since August 2020"),
                        told(brazil + " RECOGNIZE_GOVERNMENT RTN.republic").by(Basis.OWN_STATEMENT),
                        told(brazil + " ACCEPT_CREDENTIALS RTN")
                                .on("2024-07-03")
                                .published("2024-07-04")
                                .with(Detail.RANK, "ambassador"),
                        told("movement.black-guard EXCHANGE_AMBASSADORS SYL,BOR"),
                        told("movement.black-guard MAINTAIN_MISSION GRU")
                                .put(Modality.ONGOING)
                                .with(Detail.MISSION_KIND, "political office"),
                        told("SYL,BOR,GRU RECOGNIZE_GOVERNMENT RTN.republic")
                                .denied()
                                .with(Detail.MANNER, "formally"),
                        told(brazil + " MAINTAIN_MISSION RTN").with(Detail.PLACE, "Strelsau"),
                        told(brazil + ",movement.black-guard ENGAGE"),
                        told(brazil + " DELIST movement.black-guard")
                                .between("2024-04-01", "2024-04-30")
                                .published("2024-07-04")
                                .with(Detail.LIST, "designated terrorist organizations"),
                        told("movement.black-guard ATTEND_FORUM " + brazil)
                                .between("2021-01-01", "2021-12-31")
                                .published("2024-07-04"),
                        told("movement.black-guard ATTEND_FORUM " + brazil)
                                .between("2023-01-01", "2023-12-31")
                                .published("2024-07-04"),
                        told("movement.black-guard MEET " + brazil)
                                .between("2023-10-01", "2023-10-31")
                                .published("2024-07-04")
                                .throughOffice("foreign-minister"),
                        told("org.league URGE_NON_RECOGNITION group.community")
                                .on("2023-08-14")
                                .published("2024-07-04")
                                .about("movement.black-guard")
                                .with(Detail.WORDS, "normalize"),
                        told("org.league CALL_DE_FACTO movement.black-guard")
                                .put(Modality.ONGOING)
                                .with(Detail.WORDS, "de facto authorities"))
                .map(Say::claim)
                .toList();
    }

    private static Standing ask(String observer, String party, String on) {
        return DERIVER.standing(
                new PartyId(observer), new PartyId(party), LocalDate.parse(on), Instant.MAX, article(BRAZIL));
    }

    private static RecognizerList list(String on) {
        return DERIVER.listRecognizers(new PartyId("RTN.republic"), LocalDate.parse(on), Instant.MAX, article(BRAZIL));
    }

    private static List<String> observers(RecognizerList list, RecognitionSummary summary) {
        return list.groupOf(summary).observers().stream()
                .map(observer -> observer.party().value())
                .toList();
    }

    @Test
    void onlyOneRecognizesDeJureSinceTheDayOfTheAct() {
        Standing standing = ask("BRA", "RTN.republic", "2024-07-04");
        assertThat(standing.recognition().level()).isEqualTo(RecognitionLevel.DE_JURE);
        assertThat(standing.recognition().evidence().since()).isEqualTo(DateSpan.day(LocalDate.parse("2024-07-03")));
        assertThat(standing.recognition().evidence().basis()).isEqualTo(Basis.OWN_STATEMENT);
        assertThat(standing.recognition().evidence().claims()).hasSize(3);
        assertThat(observers(list("2024-07-04"), RecognitionSummary.RECOGNIZES)).containsExactly("BRA");
    }

    @Test
    void theListTellsFirstAndTheDenialsAndCountsTheRest() {
        RecognizerList list = list("2024-07-04");
        RecognizerList.Observer first =
                list.groupOf(RecognitionSummary.RECOGNIZES).observers().getFirst();
        assertThat(first.nth()).isEqualTo(1);
        assertThat(first.told())
                .extracting(RecognizerList.TellsOrdinal::ordinal)
                .containsExactly("first");
        assertThat(observers(list, RecognitionSummary.DOES_NOT_RECOGNIZE)).containsExactly("BOR", "GRU", "SYL");
        assertThat(list.groupOf(RecognitionSummary.NOTHING_ON_RECORD).count()).isZero();
    }

    @Test
    void aDenialThatSaysFormallyIsFlaggedAndTheAmbassadorStandsBesideIt() {
        Standing standing = ask("SYL", "RTN.republic", "2024-07-04");
        assertThat(standing.recognition().level()).isEqualTo(RecognitionLevel.NOT_RECOGNIZED);
        assertThat(standing.recognition().flags()).containsExactly(Flag.FORMAL_ONLY, Flag.AMBASSADOR_ACCEPTED);
        assertThat(standing.recognition().evidence().rules())
                .containsExactly(RuleId.PERSISTENCE, RuleId.CREDENTIALS_ARE_NOT_RECOGNITION);
        assertThat(standing.representation().out().posts())
                .extracting(Post::head)
                .containsExactly(HeadRank.AMBASSADOR);
        assertThat(standing.representation().in().posts())
                .extracting(Post::head)
                .containsExactly(HeadRank.AMBASSADOR);
        assertThat(standing.summary().words()).isEqualTo("does not recognize, embassy");
    }

    @Test
    void thePoliticalOfficeOfTheMovementIsShownAtTheGovernmentByLink() {
        Post office = ask("GRU", "RTN.republic", "2024-07-04")
                .representation()
                .in()
                .posts()
                .getFirst();
        assertThat(office.kind()).isEqualTo(PostKind.POLITICAL_OFFICE);
        assertThat(office.evidence().via())
                .extracting(link -> link.said().value())
                .containsExactly("movement.black-guard");
        assertThat(ask("GRU", "RTN.republic", "2024-07-04").summary().words()).isEqualTo("does not recognize, office");
    }

    @Test
    void thePostIsTheStatesAndItsKindIsNotSaid() {
        Standing standing = ask("BRA", "RTN", "2024-07-04");
        assertThat(standing.representation().out().posts())
                .extracting(Post::kind)
                .containsExactly(PostKind.NOT_SAID);
        assertThat(standing.representation().in().posts())
                .extracting(Post::head)
                .containsExactly(HeadRank.AMBASSADOR);
        assertThat(standing.recognition().level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
    }

    @Test
    void theDelistingIsDoubtfulWithinItsMonthAndPresupposesAListingBefore() {
        assertThat(listing("2024-03-31").value().level()).isEqualTo(DesignationLevel.LISTED);
        assertThat(listing("2024-03-31").value().evidence().rules()).contains(RuleId.PRESUPPOSED);
        assertThat(listing("2024-04-15").value().level()).isEqualTo(DesignationLevel.DELISTED);
        assertThat(listing("2024-04-15").value().evidence().certain()).isFalse();
        assertThat(listing("2024-07-04").value().evidence().certain()).isTrue();
        assertThat(listing("2024-07-04").target()).isEqualTo(new PartyId("movement.black-guard"));
        assertThat(listing("2024-07-04").value().evidence().via()).hasSize(1);
    }

    private static Designation listing(String on) {
        return ask("BRA", "RTN.republic", on).designation().getFirst();
    }

    @Test
    void oneMeetingIsCertainAndOneForumPossible() {
        Standing standing = ask("BRA", "RTN.republic", "2024-07-04");
        assertThat(standing.engagement().certain()).isEqualTo(1);
        assertThat(standing.engagement().possible()).isEqualTo(1);
        assertThat(standing.engagement().highestRank()).isEqualTo("foreign minister");
    }

    @Test
    void anOrganizationDeclaresPositionsAndDoesNotRecognize() {
        Standing standing = ask("org.league", "RTN.republic", "2024-07-04");
        assertThat(standing.position())
                .extracting(position -> String.valueOf(position.words()))
                .containsExactly("normalize", "de facto authorities");
        assertThat(standing.recognition().level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
        assertThat(standing.recognition().evidence().rules()).containsExactly(RuleId.COMPETENT_ORGAN);
    }

    @Test
    void beforeTheActNothingIsOnRecordAndTheDelistingIs() {
        Standing standing = ask("BRA", "RTN.republic", "2024-06-30");
        assertThat(standing.recognition().level()).isEqualTo(RecognitionLevel.NOTHING_ON_RECORD);
        assertThat(listing("2024-06-30").value().level()).isEqualTo(DesignationLevel.DELISTED);
    }

    @Test
    void knownBeforeTheArticleWasReadNothingIsOnRecord() {
        Standing standing = DERIVER.standing(
                new PartyId("BRA"),
                new PartyId("RTN.republic"),
                LocalDate.parse("2024-07-04"),
                Instant.parse("2024-07-04T11:59:59Z"),
                article("BRA"));
        assertThat(standing.summary().words()).isEqualTo("nothing on record, nothing on record");
        assertThat(standing.coverage().documents()).isZero();
        assertThat(standing.recognition().evidence().reason()).isInstanceOf(Reason.NothingOnRecord.class);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        Standing expected = ask("BRA", "RTN.republic", "2024-07-04");
        RecognizerList expectedList = list("2024-07-04");
        Random random = new Random(20240704);
        for (int round = 0; round < 50; round++) {
            List<Claim> shuffled = new ArrayList<>(article("BRA"));
            Collections.shuffle(shuffled, random);
            LocalDate on = LocalDate.parse("2024-07-04");
            assertThat(DERIVER.standing(new PartyId("BRA"), new PartyId("RTN.republic"), on, Instant.MAX, shuffled))
                    .isEqualTo(expected);
            assertThat(DERIVER.listRecognizers(new PartyId("RTN.republic"), on, Instant.MAX, shuffled))
                    .isEqualTo(expectedList);
        }
    }

    @Test
    void renamingACountryRenamesTheResultAndNothingElse() {
        Deriver renamed = new Deriver(new SmallBook("ZUB", "SYL", "BOR", "GRU"), RuleSet.DEFAULT);
        Standing standing = renamed.standing(
                new PartyId("ZUB"),
                new PartyId("RTN.republic"),
                LocalDate.parse("2024-07-04"),
                Instant.MAX,
                article("ZUB"));
        Standing before = ask("BRA", "RTN.republic", "2024-07-04");
        assertThat(standing.summary()).isEqualTo(before.summary());
        assertThat(standing.recognition().level())
                .isEqualTo(before.recognition().level());
        assertThat(standing.engagement().certain())
                .isEqualTo(before.engagement().certain());
    }
}
