package org.credence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.Words;
import org.junit.jupiter.api.Test;

/// Whatever the text, reading it ends soon, does not fail, and quotes what is there.
///
/// `-Dcredence.mutations=100000` makes it long; `-Dcredence.sentences=FILE` takes the sentences of a file, one a line,
/// in place of our own.
class RobustnessTest {
    private static final int MUTATIONS = Integer.getInteger("credence.mutations", 400);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final EventReader EVENTS = EventReader.load();

    @Test
    void everyMutatedSentenceGivesAResult() throws IOException {
        Mutations mutations = new Mutations(sentences(), 20300506);
        for (int i = 0; i < MUTATIONS; i++) {
            assertReads(mutations.next(), i);
        }
    }

    @Test
    void everySentenceGivesAResult() throws IOException {
        List<String> sentences = sentences();
        boolean all = System.getProperty("credence.sentences") != null;
        for (int i = 0; i < sentences.size(); i += all ? 1 : 10) {
            assertReads(sentences.get(i), i);
        }
    }

    @Test
    void tenThousandWordsWithoutAStopGiveAResult() throws IOException {
        assertReads(new Mutations(sentences(), 1).endless(), 0);
    }

    private static void assertReads(String text, int number) {
        Document document = new Document("text " + number, null, null, Examples.PUBLISHED, null, null, text, 0);
        long start = System.nanoTime();
        try {
            assertQuotes(document, Examples.READER.read(document).items());
            EVENTS.read(document).forEach(mention -> assertStands(document, mention.trigger()));
        } catch (RuntimeException | StackOverflowError e) {
            fail("reading failed: <%s>".formatted(text), e);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(text).isLessThan(LONGEST);
    }

    private static void assertQuotes(Document document, List<Claim> claims) {
        for (Claim claim : claims) {
            assertStands(document, claim.quote());
            assertStands(document, claim.trigger());
            assertStands(document, claim.sentence().words());
            Stream.of(claim.actors(), claim.recipients(), claim.objects())
                    .flatMap(List::stream)
                    .forEach(mention -> assertStands(document, mention.words()));
            if (claim.when().words() != null) {
                assertStands(document, claim.when().words());
            }
        }
    }

    private static void assertStands(Document document, Words words) {
        assertThat(document.text().substring(words.span().start(), words.span().end()))
                .isEqualTo(words.text());
    }

    /// Those of the samples and of the tests' tables, or those of the file that the user names.
    private static List<String> sentences() throws IOException {
        String file = System.getProperty("credence.sentences");
        if (file != null) {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
        List<String> sentences = new ArrayList<>();
        Samples.all().forEach(sample -> sample.document().text().lines().forEach(sentences::add));
        try (Stream<Path> frames = Files.list(Path.of("src/main/resources/org/credence/read/frame"))) {
            for (Path path : frames.filter(one -> one.toString().endsWith(".frames"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(path).stream()
                        .filter(line -> line.startsWith("> "))
                        .forEach(line -> sentences.add(line.substring(2)));
            }
        }
        return sentences.stream().filter(line -> !line.isBlank()).toList();
    }
}
