package org.credence.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.credence.app.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README shows is what the program prints.
class ReadmeTest {
    private static final String ARTICLE = "Norway recognized South Sudan on Saturday, the foreign ministry said.\n";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-06-02T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theExcerptIsWhatTheProgramPrints() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme.replace('\n', ' ')).contains("*" + ARTICLE.strip() + "*");
        String printed =
                run("read", article(), "--dry-run", "--published", "2011-07-11", "--publisher", "Example Post");
        assertThat(readme).contains("```\n" + printed + "```\n");
    }

    @Test
    void anAnswerGoesDownToTheQuotedWords() throws IOException {
        String answer = run("ask", "Norway", "SSD", "--in", article(), "--published", "2011-07-11", "--why");
        assertThat(answer)
                .startsWith("Norway → South Sudan, 11 July 2011: recognizes")
                .contains("“Norway recognized South Sudan on Saturday”");
        assertThat(run("list", "recognizers", "SSD", "--in", article(), "--published", "2011-07-11"))
                .contains("recognizes: 1 (1 UN member)\n  Norway · ");
    }

    @Test
    void whatWasReadNowWasNotKnownBefore() throws IOException {
        String answer = run(
                "ask",
                "Norway",
                "SSD",
                "--in",
                article(),
                "--published",
                "2011-07-11",
                "--known",
                "2029-01-01T00:00:00Z");
        assertThat(answer).startsWith("Norway → South Sudan, 11 July 2011: nothing on record");
    }

    private String article() throws IOException {
        return Files.writeString(folder.resolve("article.txt"), ARTICLE).toString();
    }

    private static String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                false,
                false,
                80);
        assertThat(Main.run(args, console, CLOCK, Wiring::load)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
