package org.credence.read.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.credence.model.DateSpan;
import org.credence.model.Period;
import org.credence.model.Precision;
import org.credence.model.When;
import org.credence.parse.ParsedSentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateFinderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 4);
    private static final DateSpan TOLD = DateSpan.day(LocalDate.of(1948, 5, 14));
    private static final DateFinder FINDER = new DateFinder();

    @Test
    void aDayLaterIsCountedFromTheDateToldBefore() {
        assertThat(inContext("It fell a day later.")).isEqualTo("1948-05-15 DAY");
        assertThat(inContext("It fell the day before.")).isEqualTo("1948-05-13 DAY");
        assertThat(inContext("It fell the following day.")).isEqualTo("1948-05-15 DAY");
        assertThat(inContext("It fell the same day.")).isEqualTo("1948-05-14 DAY");
        assertThat(inContext("It fell later that month.")).isEqualTo("1948-05-01..1948-05-31 MONTH");
        assertThat(inContext("It fell three years earlier.")).isEqualTo("1945-01-01..1945-12-31 YEAR");
    }

    @Test
    void aDayWithoutAYearIsOfTheYearToldWhenThatIsLongPast() {
        assertThat(inContext("It closed on June 5.")).isEqualTo("1948-06-05 DAY");
        assertThat(inContext("It closed in March of that year.")).isEqualTo("1948-03-01..1948-03-31 MONTH");
    }

    @Test
    void aDoubtfulDateToldBeforeStaysDoubtful() {
        DateSpan month = new DateSpan(LocalDate.of(1948, 5, 1), LocalDate.of(1948, 5, 31), Precision.MONTH);
        assertThat(DateTableTest.days(resolve("It fell two days later.", month)))
                .isEqualTo("1948-05-03..1948-06-02 RANGE");
    }

    @Test
    void wordsThatNameNoDaysAreNamedInTheReason() {
        assertThat(resolve("In recent years it changed.", null).reason()).isEqualTo("\"recent years\" names no days");
        assertThat(resolve("It closed on 32 August 1960.", null).reason())
                .isEqualTo("\"32 August 1960\" is no day: that month has 31");
        assertThat(resolve("It fell a day later.", null).reason())
                .isEqualTo("no date told before to count from: \"a day later\"");
        FoundDate friday = only("They met on Friday.");
        assertThat(FINDER.resolve(friday, null, Tense.PAST, null).reason())
                .isEqualTo("no publication day to count from: \"on Friday\"");
    }

    @Test
    void aRangeTellsItsBeginningAndItsEnd() {
        Period period = period("It ruled from 1996 to October 2001.");
        assertThat(told(period.from())).isEqualTo("1996: 1996-01-01..1996-12-31 YEAR");
        assertThat(told(period.to())).isEqualTo("October 2001: 2001-10-01..2001-10-31 MONTH");
        assertThat(only("It ruled from 1996 to 2001.").isRange()).isTrue();
    }

    @Test
    void anOpenExpressionTellsOneEnd() {
        assertThat(told(period("It rules since 2021.").from())).isEqualTo("since 2021: 2021-01-01..? AFTER");
        assertThat(period("It rules since 2021.").to()).isNull();
        assertThat(told(period("It ruled until 2001.").to())).isEqualTo("until 2001: ?..2001-12-31 BEFORE");
        assertThat(FINDER.period(only("It fell in 2001."), PUBLISHED, Tense.PAST, null))
                .isEmpty();
    }

    @Test
    void theRelationIsTheWordsBeforeTheDate() {
        assertThat(only("It ruled since 2011.").relation()).isEqualTo(Relation.SINCE);
        assertThat(only("It stayed after the 2021 withdrawal.").relation()).isEqualTo(Relation.AT);
        assertThat(only("It stayed after 2021.").relation()).isEqualTo(Relation.AFTER);
        assertThat(only("It must end by 2030.").relation()).isEqualTo(Relation.BY);
    }

    @Test
    void tokensAreThoseOfTheParser() {
        FoundDate date = only("They met on 14 August, 2024, in Doha.");
        assertThat(List.of(date.firstToken(), date.lastToken())).isEqualTo(List.of(3, 7));
    }

    @Test
    void tenThousandWordsAreReadInBoundedTime() {
        for (String words :
                List.of("1 , ", "the week of ", "from May to ", "twenty - ", "a year or two ", "On Friday , ")) {
            ParsedSentence sentence = TaggedByHand.sentence("", words.repeat(10_000 / words.split(" ", -1).length));
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> FINDER.findAll(sentence));
        }
    }

    private static String inContext(String sentence) {
        return DateTableTest.days(resolve(sentence, TOLD));
    }

    private static When resolve(String sentence, @Nullable DateSpan context) {
        return FINDER.resolve(only(sentence), PUBLISHED, Tense.PAST, context);
    }

    private static FoundDate only(String sentence) {
        List<FoundDate> found = FINDER.find(TaggedByHand.sentence("", sentence));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Period period(String sentence) {
        return FINDER.period(only(sentence), PUBLISHED, Tense.PAST, null).orElseThrow();
    }

    private static String told(@Nullable When when) {
        if (when == null || when.words() == null) {
            return "-";
        }
        return when.words().text() + ": " + DateTableTest.days(when);
    }
}
