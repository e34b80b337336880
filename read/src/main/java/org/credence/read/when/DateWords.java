package org.credence.read.when;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of `date-words.tsv` by kind: which phrases name a month, a unit, a relation.
final class DateWords {
    private static final Pattern BAR = Pattern.compile(" \\| ");

    private final Map<String, Map<String, String>> valuesByKind = new HashMap<>();
    /// How many words the longest phrase of a kind has that begins with a word: most words begin none.
    private final Map<String, Map<String, Integer>> longestByKind = new HashMap<>();

    /// A phrase that was found: its value, and the place after it.
    record Match(String value, int next) {
        int number() {
            return Integer.parseInt(value);
        }
    }

    static DateWords load() {
        try (InputStream stream = DateWords.class.getResourceAsStream("date-words.tsv")) {
            if (stream == null) {
                throw new IllegalStateException(
                        "expected date-words.tsv beside DateWords on the class path, found none: build the jar again");
            }
            DateWords words = new DateWords();
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("kind\t"))
                    .forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalStateException(
                    "date-words.tsv: expected kind, value, phrases, got \"%s\"".formatted(line));
        }
        Map<String, String> values = valuesByKind.computeIfAbsent(cells[0], _ -> new HashMap<>());
        for (String phrase : BAR.split(cells[2])) {
            values.putIfAbsent(phrase, cells[1]);
            String[] parts = phrase.split(" ", -1);
            longestByKind.computeIfAbsent(cells[0], _ -> new HashMap<>()).merge(parts[0], parts.length, Math::max);
        }
    }

    /// The longest phrase of that kind that begins there.
    @Nullable
    Match find(String kind, Atoms atoms, int at) {
        Integer longest =
                longestByKind.getOrDefault(kind, Map.of()).get(atoms.at(at).lower());
        if (longest == null) {
            return null;
        }
        Map<String, String> values = valuesByKind.getOrDefault(kind, Map.of());
        Match found = null;
        StringBuilder phrase = new StringBuilder();
        for (int i = at; i < at + longest && atoms.at(i).exists(); i++) {
            phrase.append(i > at ? " " : "").append(atoms.at(i).lower());
            String value = values.get(phrase.toString());
            found = value == null ? found : new Match(value, i + 1);
        }
        return found;
    }

    /// Whether that word alone is a phrase of that kind.
    boolean isOneOf(String kind, String word) {
        return valuesByKind.getOrDefault(kind, Map.of()).containsKey(word);
    }

    boolean has(String kind, Atoms atoms, int at) {
        return find(kind, atoms, at) != null;
    }
}
