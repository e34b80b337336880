package org.credence.read.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.credence.model.Digest;
import org.credence.read.proposition.Proposition;

/// All entries of the lexicon by predicate. The files beside this class explain their own form; each entry's examples
/// are tests.
public final class Lexicon {
    /// The files, in the order in which entries are tried.
    public static final List<String> FILES = List.of(
            "recognition.frames",
            "relations.frames",
            "missions.frames",
            "heads.frames",
            "designations.frames",
            "contacts.frames",
            "offices.frames",
            "power.frames",
            "sanctions.frames",
            "agreements.frames",
            "multilateral.frames",
            "territory.frames",
            "events.frames",
            "event-nouns.frames");

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final String digest;

    private Lexicon(List<Entry> entries, String digest) {
        this.digest = digest;
        for (Entry entry : entries) {
            Map<String, List<Entry>> byLemma = entry.nominal() ? nouns : verbs;
            entry.lemmas()
                    .forEach(lemma -> byLemma.computeIfAbsent(lemma, word -> new ArrayList<>())
                            .add(entry));
            entry.conditions().forEach(condition -> words.addAll(condition.lemmas()));
        }
        verbs.keySet().forEach(lemma -> beginnings.add(lemma.split("_", 2)[0]));
    }

    public static Lexicon load() {
        List<Entry> entries = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (String file : FILES) {
            List<String> lines = lines(file);
            entries.addAll(new LexiconReader(file).read(lines));
            lines.forEach(line -> all.append(line).append('\n'));
        }
        return new Lexicon(
                entries,
                Digest.sha256(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 6));
    }

    /// The lines of a lexicon file, examples included.
    public static List<String> lines(String file) {
        InputStream bytes =
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), () -> "no lexicon file " + file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the lexicon file " + file + " cannot be read", e);
        }
    }

    /// The entries whose predicate and conditions fit, in the order of the files.
    public List<Entry> fitting(Proposition proposition) {
        Map<String, List<Entry>> byLemma = proposition.nominal() ? nouns : verbs;
        return byLemma.getOrDefault(Spelling.american(proposition.lemma()), List.of()).stream()
                .filter(entry -> entry.conditions().stream().allMatch(condition -> condition.holds(proposition)))
                .toList();
    }

    /// Whether a verb of the lexicon is this one or begins with it ("pull_out").
    public boolean isVerb(String lemma) {
        return beginnings.contains(Spelling.american(lemma));
    }

    /// Whether a noun tells an act or stands among the arguments of one.
    public boolean isNoun(String lemma) {
        return isNominalTrigger(lemma) || words.contains(Spelling.american(lemma));
    }

    public boolean isNominalTrigger(String lemma) {
        return nouns.containsKey(Spelling.american(lemma));
    }

    /// All predicate lemmas, for the gate.
    public Set<String> triggers() {
        Set<String> all = new LinkedHashSet<>(verbs.keySet());
        all.addAll(nouns.keySet());
        return all;
    }

    /// Six hex digits that change with any change of the lexicon.
    public String digest() {
        return digest;
    }
}
