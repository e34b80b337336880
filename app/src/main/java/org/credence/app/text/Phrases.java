package org.credence.app.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The phrases of `phrases.tsv`, one for every act and event type, and some for an event type in a context.
final class Phrases {
    private static final String FILE = "phrases.tsv";
    private static final int COLUMNS = 6;

    private final Map<String, Phrase> byType;

    private Phrases(Map<String, Phrase> byType) {
        this.byType = byType;
    }

    static Phrases load() {
        try (InputStream in = Phrases.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program: build it again");
            }
            Map<String, Phrase> phrases = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .forEach(row -> phrases.put(row.getFirst(), phrase(row)));
            return new Phrases(phrases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The phrase of an event with a context ("SUPPORT praise") where it has one of its own, else that of its type.
    Phrase of(Enum<?> type, List<String> contexts) {
        return contexts.stream()
                .map(context -> byType.get(type.name() + ' ' + context))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> of(type));
    }

    Phrase of(Enum<?> type) {
        Phrase phrase = byType.get(type.name());
        if (phrase == null) {
            throw new IllegalStateException("%s has no line for %s: add one".formatted(FILE, type));
        }
        return phrase;
    }

    private static Phrase phrase(List<String> row) {
        if (row.size() != COLUMNS) {
            throw new IllegalStateException("%s: expected %d columns, found %s".formatted(FILE, COLUMNS, row));
        }
        return new Phrase(row.get(1), row.get(2), row.get(3), row.get(4), row.get(5));
    }
}
