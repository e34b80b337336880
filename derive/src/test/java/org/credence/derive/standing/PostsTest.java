package org.credence.derive.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credence.derive.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.credence.derive.Say;
import org.credence.derive.SmallBook;
import org.credence.model.DateSpan;
import org.credence.model.Detail;
import org.credence.model.HeadRank;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.Post;
import org.credence.model.Post.Operations;
import org.credence.model.PostKind;
import org.credence.model.Posts;
import org.credence.model.RuleId;
import org.credence.model.RuleSet;
import org.junit.jupiter.api.Test;

/// Posts that open, close, lose their heads, or must have been there before.
class PostsTest {
    private static Posts posts(String on, Say... said) {
        return new Deriver(new SmallBook(), RuleSet.DEFAULT)
                .standing(
                        new PartyId("BRA"),
                        new PartyId("SYL"),
                        LocalDate.parse(on),
                        Instant.MAX,
                        Arrays.stream(said).map(Say::claim).toList())
                .representation()
                .out();
    }

    private static Say about(String act, String day) {
        return say("BRA " + act + " SYL").on(day);
    }

    private static Say embassy(String act, String day) {
        return about(act, day).with(Detail.MISSION_KIND, "embassy");
    }

    @Test
    void aClosedPostIsShownAsClosedWithTheActThatClosedIt() {
        Posts posts =
                posts("2030-02-01", embassy("OPEN_MISSION", "1990-01-01"), embassy("CLOSE_MISSION", "2029-12-31"));
        assertThat(posts.posts()).isEmpty();
        Post closed = posts.closed().getFirst();
        assertThat(closed.kind()).isEqualTo(PostKind.EMBASSY);
        assertThat(closed.operations()).isEqualTo(Operations.CLOSED);
        assertThat(closed.evidence().since()).isEqualTo(DateSpan.day(LocalDate.parse("2029-12-31")));
        assertThat(closed.evidence().rules()).doesNotContain(RuleId.PRESUPPOSED);
    }

    @Test
    void aPostOpenedAgainIsClosedNoMore() {
        Posts posts =
                posts("2031-01-01", embassy("CLOSE_MISSION", "2029-12-31"), embassy("REOPEN_MISSION", "2030-06-01"));
        assertThat(posts.closed()).isEmpty();
        assertThat(posts.posts()).extracting(Post::operations).containsExactly(Operations.NORMAL);
        assertThat(posts.posts().getFirst().evidence().since()).isEqualTo(DateSpan.day(LocalDate.parse("2030-06-01")));
    }

    @Test
    void aConsulateClosedLeavesTheEmbassyOpen() {
        Posts posts = posts(
                "2030-02-01",
                embassy("OPEN_MISSION", "1990-01-01"),
                about("CLOSE_MISSION", "2029-12-31").with(Detail.MISSION_KIND, "consulate"));
        assertThat(posts.posts()).extracting(Post::kind).containsExactly(PostKind.EMBASSY);
        assertThat(posts.closed()).extracting(Post::kind).containsExactly(PostKind.CONSULATE);
    }

    @Test
    void closingPresupposesThePostBefore() {
        Posts before = posts("2029-02-01", embassy("CLOSE_MISSION", "2029-12-31"));
        assertThat(before.closed()).isEmpty();
        Post embassy = before.posts().getFirst();
        assertThat(embassy.kind()).isEqualTo(PostKind.EMBASSY);
        assertThat(embassy.evidence().since()).isNull();
        assertThat(embassy.evidence().rules()).contains(RuleId.PRESUPPOSED);
        assertThat(embassy.evidence().certain()).isFalse();
    }

    @Test
    void whatIsOnlyPlannedOrDeniedClosesAndPresupposesNothing() {
        Posts planned = posts(
                "2029-02-01",
                embassy("CLOSE_MISSION", "2029-12-31").put(Modality.PLANNED),
                embassy("SUSPEND_OPERATIONS", "2029-01-01").denied());
        assertThat(planned.posts()).isEmpty();
        assertThat(planned.closed()).isEmpty();
    }

    @Test
    void anOpeningInBetweenOutranksWhatIsPresupposed() {
        Say opens = embassy("OPEN_MISSION", "2029-06-01");
        Say closes = embassy("CLOSE_MISSION", "2029-12-31");
        assertThat(posts("2029-02-01", opens, closes).posts()).isEmpty();
        assertThat(posts("2029-07-01", opens, closes).posts()).hasSize(1);
    }

    @Test
    void reopeningPresupposesThatItWasClosedAndResumingThatWorkRested() {
        assertThat(posts("2029-02-01", embassy("REOPEN_MISSION", "2029-12-31")).closed())
                .extracting(Post::operations)
                .containsExactly(Operations.CLOSED);
        assertThat(posts("2029-02-01", embassy("RESUME_OPERATIONS", "2029-12-31"))
                        .posts())
                .extracting(Post::operations)
                .containsExactly(Operations.SUSPENDED);
    }

    @Test
    void aHeadRecalledPresupposesHisMissionAndLeavesItsClass() {
        Post post = posts(
                        "2031-06-01",
                        about("RECALL_FOR_CONSULTATIONS", "2031-05-11").with(Detail.RANK, "ambassador"))
                .posts()
                .getFirst();
        assertThat(post.kind()).isEqualTo(PostKind.EMBASSY);
        assertThat(post.kindTold()).isFalse();
        assertThat(post.head()).isEqualTo(HeadRank.ABSENT);
        assertThat(post.evidence().since()).isNull();
        assertThat(post.evidence().rules()).contains(RuleId.VACANCY);
    }

    @Test
    void aHeadExpelledLeavesAVacancyAndAnyOtherDiplomatDoesNot() {
        Say opens = embassy("OPEN_MISSION", "1990-01-01");
        Say head = say("SYL EXPEL_DIPLOMAT BRA").on("2031-05-11").with(Detail.RANK, "ambassador");
        Say staff = say("SYL EXPEL_DIPLOMAT BRA").on("2031-05-11").with(Detail.COUNT, "2");
        assertThat(posts("2031-06-01", opens, head).posts().getFirst().head()).isEqualTo(HeadRank.VACANT);
        assertThat(posts("2031-06-01", opens, head).posts().getFirst().kind()).isEqualTo(PostKind.EMBASSY);
        assertThat(posts("2031-06-01", opens, staff).posts().getFirst().head()).isNull();
        assertThat(posts("2031-06-01", staff).posts()).isEmpty();
    }

    @Test
    void aHeadWhoReturnsIsPresentAgain() {
        Posts posts = posts(
                "2031-08-01",
                about("PRESENT_CREDENTIALS", "2030-01-01").with(Detail.RANK, "ambassador"),
                about("RECALL_FOR_CONSULTATIONS", "2031-05-11"),
                about("RETURN_ENVOY", "2031-07-01"));
        assertThat(posts.posts()).extracting(Post::head).containsExactly(HeadRank.AMBASSADOR);
    }

    @Test
    void onlyADeclaredDowngradeLowersTheHead() {
        Posts posts = posts(
                "2031-08-01",
                about("PRESENT_CREDENTIALS", "2030-01-01").with(Detail.RANK, "ambassador"),
                about("RECALL_ENVOY", "2031-05-11"),
                about("DOWNGRADE_RELATIONS", "2031-07-01").with(Detail.LEVEL, "chargé d'affaires ad interim"));
        assertThat(posts.posts()).extracting(Post::head).containsExactly(HeadRank.CHARGE_AD_INTERIM);
        assertThat(posts.posts()).extracting(Post::kind).containsExactly(PostKind.EMBASSY);
    }

    @Test
    void aBreakOfRelationsClosesTheEmbassyAndNotTheConsulate() {
        Posts posts = posts(
                "1970-01-01",
                embassy("OPEN_MISSION", "1950-01-01"),
                about("OPEN_MISSION", "1951-01-01").with(Detail.MISSION_KIND, "consulate"),
                about("SEVER_RELATIONS", "1961-01-03"));
        assertThat(posts.posts()).extracting(Post::kind).containsExactly(PostKind.CONSULATE);
        assertThat(posts.closed()).extracting(Post::kind).containsExactly(PostKind.EMBASSY);
    }

    @Test
    void theOpeningBeatsCredentialsAsTheMissionsDay() {
        Say credentials = about("PRESENT_CREDENTIALS", "2000-02-01").with(Detail.RANK, "ambassador");
        Say opens = embassy("OPEN_MISSION", "2000-05-01");
        assertThat(posts("2001-01-01", credentials)
                        .posts()
                        .getFirst()
                        .evidence()
                        .since())
                .isEqualTo(DateSpan.day(LocalDate.parse("2000-02-01")));
        Post post = posts("2001-01-01", credentials, opens).posts().getFirst();
        assertThat(post.evidence().since()).isEqualTo(DateSpan.day(LocalDate.parse("2000-05-01")));
        assertThat(post.evidence().rules()).contains(RuleId.MISSION_DATE);
        assertThat(posts("2001-01-01", about("APPOINT_ENVOY", "2000-01-01").with(Detail.RANK, "ambassador"))
                        .posts())
                .isEmpty();
    }
}
