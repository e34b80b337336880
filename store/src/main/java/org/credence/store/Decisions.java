package org.credence.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a decision becomes a row, and a row a decision.
final class Decisions {
    private Decisions() {}

    static @Nullable Object[] values(Decision decision) {
        return new @Nullable Object[] {
            decision.verdict().name(),
            decision.subject().name(),
            decision.id(),
            decision.others().isEmpty() ? null : String.join(" ", decision.others()),
            decision.field(),
            decision.oldValue(),
            decision.newValue(),
            decision.person(),
            decision.note(),
            decision.retracts()
        };
    }

    static StoredDecision stored(Row row, Instant at, boolean orphaned) {
        String others = (String) row.find("others");
        Decision decision = new Decision(
                Decision.Verdict.valueOf(row.text("verdict")),
                Decision.Subject.valueOf(row.text("subject")),
                row.text("id"),
                others == null ? List.of() : List.of(others.split(" ", -1)),
                (String) row.find("field"),
                (String) row.find("old_value"),
                (String) row.find("new_value"),
                row.text("person"),
                (String) row.find("note"),
                (Long) row.find("retracts"));
        return new StoredDecision(row.number(), decision, at, orphaned);
    }
}
