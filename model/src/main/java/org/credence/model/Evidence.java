package org.credence.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a value of a standing rests on.
///
/// `certain` is false on a day inside a doubtful span. `since` is null where nothing was said, or where the beginning
/// is
/// unknown (rule presupposed). `lastEvidence` is the latest day on which a text bears the value out. `via` names the
/// links by which it is shown here; empty if it was said of the very parties asked about.
public record Evidence(
        boolean disputed,
        boolean certain,
        @Nullable Basis basis,
        boolean direct,
        @Nullable DateSpan since,
        @Nullable LocalDate lastEvidence,
        List<RuleId> rules,
        Reason reason,
        List<Claim> claims,
        List<Link> via) {
    public Evidence {
        rules = rules.stream().distinct().sorted().toList();
        claims = List.copyOf(claims);
        via = via.stream().distinct().toList();
    }

    /// Silence, and why it is silence.
    public static Evidence nothing(List<RuleId> rules, Reason reason) {
        return new Evidence(false, true, null, false, null, null, rules, reason, List.of(), List.of());
    }
}
