package org.credence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.credence.model.Document;
import org.credence.read.when.TimeExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2030, 5, 15);
    private static final TimeReader READER = TimeReader.load();

    record Row(String sentence, String expected) {}

    static List<Row> rows() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TimeReaderTest.class.getResourceAsStream("timex.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new Row(cells[0].strip(), cells[1].strip()))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aSentenceTellsTheseTimes(Row row) {
        String told = told(row.sentence(), PUBLISHED);
        assertThat(told.isEmpty() ? "-" : told).isEqualTo(row.expected());
    }

    @Test
    void wordsAreTheTextsLetterForLetter() {
        String text = "Peru spoke on Friday. Chile left at 5 p.m. on 3 May 2029, three years later.";
        assertThat(READER.read(document(text, PUBLISHED)))
                .hasSize(3)
                .allSatisfy(found -> assertThat(text.substring(
                                found.words().span().start(),
                                found.words().span().end()))
                        .isEqualTo(found.words().text()));
    }

    /// The calendar, weekdays and weeks included, comes round every 400 years.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru left on Monday.",
                "Peru will leave next Tuesday.",
                "Peru left last week.",
                "Peru left over the weekend.",
                "Peru left yesterday evening.",
                "Peru left in October.",
                "Peru will leave on 3 March.",
                "Peru left two months ago.",
                "Peru left last summer.",
                "Peru left earlier this year.",
                "Sales fell in the second quarter.",
                "Peru left on the 12th.",
            })
    void aLaterPublicationMovesEveryRelativeDate(String sentence) {
        for (LocalDate day : List.of(PUBLISHED, LocalDate.of(2028, 2, 29), LocalDate.of(2029, 12, 31))) {
            String value = value(sentence, day);
            String moved = Integer.parseInt(value.substring(0, 4)) + 400 + value.substring(4);
            assertThat(value(sentence, day.plusYears(400))).isEqualTo(moved);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru left in October.",
                "Peru will leave on 3 March.",
                "Peru left two months ago.",
                "Peru left last year.",
                "Peru left yesterday."
            })
    void aYearLaterIsAYearLater(String sentence) {
        String value = value(sentence, PUBLISHED);
        String moved = Integer.parseInt(value.substring(0, 4)) + 1 + value.substring(4);
        assertThat(value(sentence, PUBLISHED.plusYears(1))).isEqualTo(moved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"left on Monday", "will leave on Friday", "agreed to leave in June", "left a week ago"})
    void anIrrelevantClauseChangesNothing(String deed) {
        assertThat(told("Peru, which lies on the coast, " + deed + ".", PUBLISHED))
                .isEqualTo(told("Peru " + deed + ".", PUBLISHED));
    }

    @Test
    void withoutADayOfPublicationOnlyWhatNamesItsDaysHasAValue() {
        assertThat(told("Peru left on Monday and Chile left on 3 May 2029.", null))
                .isEqualTo("3 May 2029 = DATE 2029-05-03");
    }

    private static String value(String sentence, LocalDate published) {
        List<TimeExpression> found = READER.read(document(sentence, published));
        assertThat(found).hasSize(1);
        return found.getFirst().value();
    }

    private static String told(String text, @Nullable LocalDate published) {
        return READER.read(document(text, published)).stream()
                .map(found -> found.words().text() + " = " + found.type() + " " + found.value())
                .collect(Collectors.joining("; "));
    }

    private static Document document(String text, @Nullable LocalDate published) {
        return new Document("text", null, null, published, "en", null, text, 0);
    }
}
