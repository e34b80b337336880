package org.credence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whole pages: on the history of two countries' relations (`narratives.md`), and articles in which parties are taken
/// up again (`articles.md`), and ministries' releases and headlines (`releases.md`).
class PagesTest {
    private static final Pattern PUBLISHED = Pattern.compile("\\(published (\\S+) by (.+)\\)");

    @TestFactory
    Stream<DynamicTest> everyPageClaimsWhatStandsBelowItsLines() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.name(), () -> assertThat(page.faults()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyQuoteStandsInItsPage() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.name(),
                        () -> assertThat(page.claims())
                                .allSatisfy(claim -> assertThat(page.document().text())
                                        .contains(claim.quote().text()))));
    }

    /// The lines of a page with the claims below them.
    private record Page(String name, LocalDate published, String publisher, List<Line> lines) {
        Document document() {
            String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
            return new Document(name, null, publisher, published, null, null, text, 1);
        }

        List<Claim> claims() {
            return Examples.READER.read(document()).items();
        }

        List<String> faults() {
            List<Claim> claims = claims();
            return lines.stream()
                    .flatMap(line -> Examples.faults(line.expected(), line.told(claims)).stream()
                            .map(fault -> line.text() + ": " + fault))
                    .toList();
        }
    }

    private record Line(String text, List<ClaimLine> expected) {
        List<ClaimLine> told(List<Claim> claims) {
            return Examples.lines(claims.stream()
                    .filter(claim -> text.equals(claim.sentence().text()))
                    .toList());
        }
    }

    private static List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String file : List.of("narratives.md", "articles.md", "releases.md")) {
            pages.addAll(pages(lines(file)));
        }
        return pages;
    }

    private static List<Page> pages(List<String> lines) {
        List<Page> pages = new ArrayList<>();
        String name = "";
        for (String line : lines) {
            Matcher published = PUBLISHED.matcher(line);
            if (line.startsWith("## ")) {
                name = line.substring(3);
            } else if (published.matches()) {
                LocalDate day = LocalDate.parse(published.group(1));
                pages.add(new Page(name, day, published.group(2), new ArrayList<>()));
            } else if (line.startsWith("> ")) {
                pages.getLast().lines().add(new Line(line.substring(2), new ArrayList<>()));
            } else if (line.startsWith("= ")) {
                pages.getLast().lines().getLast().expected().add(ClaimLine.parse(line.substring(2)));
            }
        }
        return pages;
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PagesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
