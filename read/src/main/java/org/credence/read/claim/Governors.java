package org.credence.read.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.credence.read.frame.Spelling;

/// The words that govern clauses, by lemma.
public final class Governors {
    private static final int COLUMNS = 1 + Governor.Form.values().length;

    private final Map<String, Governor> byLemma = new HashMap<>();

    private Governors() {}

    public static Governors load() {
        Governors governors = new Governors();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Governors.class.getResourceAsStream("governors.tsv")),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(governors::add);
        } catch (IOException e) {
            throw new UncheckedIOException("governors.tsv cannot be read", e);
        }
        return governors;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(
                    "governors.tsv: expected %d columns, found %d in \"%s\"".formatted(COLUMNS, cells.length, line));
        }
        Governor governor = Governor.parse(Arrays.asList(cells).subList(1, COLUMNS));
        for (String lemma : cells[0].split(" ", -1)) {
            byLemma.put(lemma, governor);
        }
    }

    Optional<Governor> find(String lemma) {
        return Optional.ofNullable(byLemma.get(Spelling.american(lemma)));
    }

    /// Whether it can stand beside what its subject says: "…, the minister warned"; not "…, the minister urged".
    boolean isSaying(String lemma) {
        return find(lemma)
                .filter(governor -> governor.use(Governor.Form.THAT).says() && !isRequest(governor))
                .isPresent();
    }

    private static boolean isRequest(Governor governor) {
        return governor.use(Governor.Form.THAT).effect() == Governor.Effect.DEMANDED
                && governor.use(Governor.Form.OTHER_TO).effect() == Governor.Effect.DEMANDED;
    }
}
