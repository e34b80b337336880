package org.credence.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.model.Document;
import org.credence.model.Span;
import org.credence.read.AttributionReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The examples of `examples.md`: a text behind `>`, its statements behind `=` in the order of their cues.
class AttributionExamplesTest {
    private static final AttributionReader READER = new AttributionReader();

    private record Example(String text, List<String> statements) {}

    @TestFactory
    Stream<DynamicTest> aTextMakesTheseStatements() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.text(),
                        () -> assertThat(linesOf(example.text())).isEqualTo(example.statements())));
    }

    private static List<String> linesOf(String text) {
        Document document = new Document("example", null, null, null, null, null, text, 0);
        return READER.read(document).stream()
                .map(statement -> "· ".repeat(statement.depth())
                        + Stream.of(statement.source(), statement.cue(), statement.content())
                                .map(spans -> words(text, spans))
                                .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String words(String text, List<Span> spans) {
        return spans.isEmpty()
                ? "nobody"
                : spans.stream()
                        .map(span -> text.substring(span.start(), span.end()).replace('\n', '/'))
                        .collect(Collectors.joining(" … "));
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AttributionExamplesTest.class.getResourceAsStream("examples.md")),
                StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (line.startsWith("> ")) {
                    examples.add(new Example(line.substring(2).replace('/', '\n'), new ArrayList<>()));
                } else if (line.startsWith("= ") && !line.equals("= nothing")) {
                    examples.getLast().statements().add(line.substring(2));
                }
            }
        }
        return examples;
    }
}
