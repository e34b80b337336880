package org.credence.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which something may have happened: one day if the text is exact, a month for "in August 1960".
///
/// A span is doubt, not duration: how long a standing held is a [Period]. One end may be open (`null`): "since 2011"
/// has no latest day.
public record DateSpan(
        @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {
    public DateSpan {
        if (earliest == null && latest == null) {
            throw new IllegalArgumentException("a date span needs at least one end");
        }
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "a date span cannot end (%s) before it begins (%s)".formatted(latest, earliest));
        }
    }

    public static DateSpan day(LocalDate day) {
        return new DateSpan(day, day, Precision.DAY);
    }

    public boolean isDay() {
        return earliest != null && earliest.equals(latest);
    }

    /// Whether something with this span and something with the other may have happened on one day.
    public boolean overlaps(DateSpan other) {
        return notAfter(earliest, other.latest) && notAfter(other.earliest, latest);
    }

    private static boolean notAfter(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start == null || end == null || !start.isAfter(end);
    }
}
