package org.credence.read.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.model.DateSpan;
import org.credence.model.When;
import org.credence.parse.ParsedSentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads `dates.tsv`: a sentence, its tense, the day of publication, and the dates that must be found with their days.
class DateTableTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 4);
    private static final DateFinder FINDER = new DateFinder();

    record Row(String sentence, Tense tense, @Nullable LocalDate published, String expected) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            String published = cells[2].strip();
            LocalDate day = published.isEmpty() ? PUBLISHED : null;
            return new Row(cells[0].strip(), Tense.valueOf(cells[1].strip()), day, cells[3].strip());
        }
    }

    static List<Row> rows() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DateTableTest.class.getResourceAsStream("dates.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aSentenceTellsTheseDates(Row row) {
        ParsedSentence sentence = TaggedByHand.sentence("", row.sentence());
        String told = FINDER.find(sentence).stream()
                .map(date ->
                        date.words().text() + " = " + days(FINDER.resolve(date, row.published(), row.tense(), null)))
                .collect(Collectors.joining("; "));
        assertThat(told.isEmpty() ? "-" : told).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void wordsAreTheDocumentsLetterForLetterAndTokensHoldThem(Row row) {
        String before = "A title.\n";
        ParsedSentence sentence = TaggedByHand.sentence(before, row.sentence());
        String document = before + row.sentence();
        assertThat(FINDER.find(sentence)).allSatisfy(date -> {
            assertThat(document.substring(
                            date.words().span().start(), date.words().span().end()))
                    .isEqualTo(date.words().text());
            assertThat(sentence.token(date.firstToken()).span().start())
                    .isLessThanOrEqualTo(date.words().span().start());
            assertThat(sentence.token(date.lastToken()).span().end())
                    .isGreaterThanOrEqualTo(date.words().span().end());
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readingTwiceGivesTheSameAndNoTenseOrDayBreaksIt(Row row) {
        List<FoundDate> once = new DateFinder().find(TaggedByHand.sentence("", row.sentence()));
        assertThat(FINDER.find(TaggedByHand.sentence("", row.sentence()))).isEqualTo(once);
        List<@Nullable LocalDate> days = Stream.of("2024-02-29", "1815-12-31", "2026-01-01")
                .<@Nullable LocalDate>map(LocalDate::parse)
                .toList();
        for (FoundDate date : once) {
            for (LocalDate day : days) {
                for (Tense tense : Tense.values()) {
                    When when = FINDER.resolve(date, day, tense, null);
                    assertThat(FINDER.resolve(date, day, tense, null)).isEqualTo(when);
                    assertThat(when.span() == null).isEqualTo(when.reason() != null);
                }
            }
        }
    }

    static String days(When when) {
        DateSpan span = when.span();
        if (span == null) {
            return "unknown";
        }
        String first = span.earliest() == null ? "?" : span.earliest().toString();
        String last = span.latest() == null ? "?" : span.latest().toString();
        return (first.equals(last) ? first : first + ".." + last) + " " + span.precision();
    }
}
