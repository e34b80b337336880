package org.credence.derive.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.credence.model.DateSpan;
import org.credence.model.Party;
import org.credence.model.Tenure;

/// Rule lapse: recognition attaches to a time of control.
///
/// Eras are cut at the end of each tenure: what is said after a fall belongs to the time that may come, so that a
/// recognition in exile, or days before a victory, is not lost.
public record Lapse(List<Tenure> tenures) {
    public Lapse {
        tenures = List.copyOf(tenures);
    }

    public static Lapse of(Party party) {
        return new Lapse(party.tenures());
    }

    /// The tenures for people: "1996-09-27 to 2001-12-07, 2021-08-15 until now".
    public String words() {
        return tenures.stream()
                .map(tenure -> (tenure.from() == null ? "…" : tenure.from())
                        + (tenure.to() == null ? " until now" : " to " + tenure.to()))
                .collect(Collectors.joining(", "));
    }

    /// How many tenures had ended before the day.
    public int eraOf(LocalDate day) {
        return (int) tenures.stream()
                .filter(tenure -> tenure.to() != null && tenure.to().isBefore(day))
                .count();
    }

    /// Whether the party is in control, or exists, on the day; a party without tenures always does.
    public boolean inControl(LocalDate day) {
        return tenures.isEmpty() || tenures.stream().anyMatch(tenure -> tenure.holds(day));
    }

    /// The day on which the last tenure before a day ended.
    public Optional<DateSpan> lastEndBefore(LocalDate day) {
        return tenures.stream()
                .map(Tenure::to)
                .filter(Objects::nonNull)
                .filter(end -> end.isBefore(day))
                .max(Comparator.naturalOrder())
                .map(DateSpan::day);
    }
}
