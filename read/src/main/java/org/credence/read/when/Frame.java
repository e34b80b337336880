package org.credence.read.when;

import java.time.LocalDate;
import org.credence.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// From where is counted: the day of publication, the tense of the governing verb, the date told before.
record Frame(
        @Nullable LocalDate published,
        Tense tense,
        @Nullable DateSpan context) {

    Frame around(LocalDate day, Tense direction) {
        return new Frame(day, direction, null);
    }

    @Nullable
    LocalDate anchor() {
        if (context == null) {
            return null;
        }
        return context.earliest() != null ? context.earliest() : context.latest();
    }

    /// Whether the text tells of a year long past, so that "on 3 May" is a day of that year.
    boolean isHistory() {
        LocalDate told = anchor();
        return told != null && (published == null || told.isBefore(published.minusYears(1)));
    }
}
