package org.credence.read.factuality;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.credence.read.frame.Spelling;

/// The words that govern clauses, by lemma, and beside them those that modify what is told.
public final class Governors {
    private static final int COLUMNS = 1 + Governor.Form.values().length;

    private final Map<String, Governor> byLemma = new HashMap<>();
    private final Adjuncts adjuncts = Adjuncts.load();

    private Governors() {}

    public static Governors load() {
        Governors governors = new Governors();
        for (WordTable.Row row : WordTable.read("governors.tsv", COLUMNS)) {
            Governor governor = Governor.parse(row.cells().subList(1, COLUMNS));
            for (String lemma : row.words(0)) {
                if (governors.byLemma.putIfAbsent(lemma, governor) != null) {
                    throw row.fault("expected each word once");
                }
            }
        }
        return governors;
    }

    public Optional<Governor> find(String lemma) {
        return Optional.ofNullable(byLemma.get(Spelling.american(lemma)));
    }

    Adjuncts adjuncts() {
        return adjuncts;
    }

    /// Whether it can stand beside what its subject says: "…, the minister warned"; not "…, the minister urged".
    public boolean isSaying(String lemma) {
        return find(lemma)
                .filter(governor -> governor.use(Governor.Form.THAT).says() && !isRequest(governor))
                .isPresent();
    }

    private static boolean isRequest(Governor governor) {
        return governor.use(Governor.Form.THAT).effect() == Governor.Effect.DEMANDED
                && governor.use(Governor.Form.OTHER_TO).effect() == Governor.Effect.DEMANDED;
    }
}
