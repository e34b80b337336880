package org.credence.read.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.credence.read.frame.Spelling;

/// The words that attribute, by lemma.
public final class Cues {
    private static final int COLUMNS = 3;

    private final Map<String, Cue> byLemma = new HashMap<>();
    private final Map<String, Cue> nouns = new HashMap<>();
    private final Set<String> texts = new HashSet<>();

    private Cues() {}

    public static Cues load() {
        Cues cues = new Cues();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Cues.class.getResourceAsStream("cues.tsv")), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(cues::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cues.tsv cannot be read", e);
        }
        return cues;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(
                    "cues.tsv: expected %d columns, found %d in \"%s\"".formatted(COLUMNS, cells.length, line));
        }
        List<String> lemmas = List.of(cells[0].split(" ", -1));
        if (cells[1].equals("TEXT")) {
            texts.addAll(lemmas);
            return;
        }
        boolean noun = cells[1].endsWith("-noun");
        Cue cue = Cue.parse(cells[1].replace("-noun", ""), cells[2]);
        for (String lemma : lemmas) {
            (noun ? nouns : byLemma).merge(lemma, cue, Cue::with);
        }
    }

    Optional<Cue> find(String lemma) {
        return Optional.ofNullable(byLemma.get(Spelling.american(lemma)));
    }

    Optional<Cue> findNoun(String lemma) {
        return Optional.ofNullable(nouns.get(Spelling.american(lemma)));
    }

    /// Whether it is something that tells by being read: a report, a poll.
    boolean isText(String lemma) {
        return texts.contains(lemma);
    }

    /// Whether it can stand beside direct speech.
    public boolean quotes(String lemma) {
        return find(lemma).filter(cue -> cue.takes("quote")).isPresent();
    }
}
