package org.credence.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.model.Document;

/// In which language a text is written, as far as it takes to leave out what is not English.
///
/// By its small words ("the", "der", "les"), which make up a third of any prose, or by its script. A short text, one of
/// names and figures, and one that is mostly English are English.
final class Languages {
    private static final int SHORTEST = 200;
    /// Beyond this the beginning speaks for the whole.
    private static final int LONGEST = 20_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    /// How many of its words are small words of a language, at least, if it is that language.
    private static final double LEAST = 0.08;

    private static final int SEVERAL = 4;

    private record Language(String code, String name, Set<String> words) {
        boolean isEnglish() {
            return code.equals("en");
        }

        /// How many words of a text are its small words.
        int count(Map<String, Integer> text) {
            return words.stream().mapToInt(word -> text.getOrDefault(word, 0)).sum();
        }

        /// How many of its small words a text has: "La Paz" again and again is no French.
        long several(Map<String, Integer> text) {
            return words.stream().filter(text::containsKey).count();
        }
    }

    private record Script(String name, Character.UnicodeScript script) {}

    private final List<Language> languages = new ArrayList<>();
    private final List<Script> scripts = new ArrayList<>();

    private Languages() {}

    static Languages load() {
        Languages languages = new Languages();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Languages.class.getResourceAsStream("languages.tsv")),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(languages::add);
        } catch (IOException e) {
            throw new UncheckedIOException("languages.tsv cannot be read", e);
        }
        return languages;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalStateException("languages.tsv: expected 3 columns, found \"%s\"".formatted(line));
        }
        if (cells[0].equals("script")) {
            scripts.add(new Script(cells[1], Character.UnicodeScript.forName(cells[2])));
        } else {
            languages.add(new Language(cells[0], cells[1], Set.of(cells[2].split(" ", -1))));
        }
    }

    /// The English name of the language of a text that is not English. What the document says of itself goes before.
    Optional<String> findOther(Document document) {
        if (document.language() != null && !document.language().isBlank()) {
            return said(document.language().strip());
        }
        String text = document.text();
        if (text.length() < SHORTEST) {
            return Optional.empty();
        }
        String beginning = text.substring(0, Math.min(text.length(), LONGEST));
        return byScript(beginning).or(() -> byWords(beginning));
    }

    /// "en", "en-GB", "English".
    private Optional<String> said(String language) {
        String code = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (code.equals("en") || code.equals("eng") || code.equals("english")) {
            return Optional.empty();
        }
        return Optional.of(languages.stream()
                .filter(known -> known.code().equals(code))
                .map(Language::name)
                .findFirst()
                .orElse("\"" + language + "\""));
    }

    /// The script of most of its letters, if that is not Latin.
    private Optional<String> byScript(String text) {
        Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        return scripts.stream()
                .filter(script -> 2 * letters.getOrDefault(script.script(), 0) > all)
                .map(script -> "a text in " + script.name() + " script")
                .findFirst();
    }

    private Optional<String> byWords(String text) {
        Map<String, Integer> words = new HashMap<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.merge(matcher.group(), 1, Integer::sum);
        }
        int all = words.values().stream().mapToInt(Integer::intValue).sum();
        return languages.stream()
                .max(Comparator.comparingInt(language -> language.count(words)))
                .filter(language -> !language.isEnglish()
                        && language.several(words) >= SEVERAL
                        && language.count(words) >= LEAST * all)
                .map(Language::name);
    }
}
