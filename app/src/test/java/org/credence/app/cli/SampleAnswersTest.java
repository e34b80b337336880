package org.credence.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.credence.app.Pipeline;
import org.credence.app.Wiring;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The questions on the pages in `samples/` get the answers printed there.
class SampleAnswersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2035-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pipeline PIPELINE = Wiring.load(List.of());

    /// A command and the beginnings of the lines it prints, in their order.
    private record Question(String command, List<String> answer) {}

    @TestFactory
    Stream<DynamicTest> everyQuestionGetsTheAnswerOnItsPage() {
        return pages().flatMap(page -> questions(page).stream())
                .map(question -> DynamicTest.dynamicTest(question.command(), () -> assertAnswered(question)));
    }

    private static void assertAnswered(Question question) {
        String printed = printed(question.command());
        int from = 0;
        for (String beginning : question.answer()) {
            int found = ("\n" + printed).indexOf("\n" + beginning, from);
            assertThat(found).as("\"%s\" in:%n%s", beginning, printed).isNotNegative();
            from = found + 1;
        }
    }

    private static String printed(String command) {
        String[] args = WORD.matcher(command.substring("credence ".length()).replace("samples/", "../samples/"))
                .results()
                .map(SampleAnswersTest::word)
                .toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                false,
                false,
                80);
        assertThat(Main.run(args, console, CLOCK, files -> PIPELINE)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String word(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static Stream<Path> pages() {
        try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Question> questions(Path page) {
        List<Question> questions = new ArrayList<>();
        boolean open = false;
        for (String line : lines(page)) {
            if (line.startsWith("$ credence ")) {
                questions.add(new Question(line.substring(2), new ArrayList<>()));
                open = true;
            } else if (line.startsWith("```")) {
                open = false;
            } else if (open) {
                questions.getLast().answer().add(line);
            }
        }
        return questions;
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(page + " cannot be read", e);
        }
    }
}
