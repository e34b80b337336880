package org.credence.read.when;

import java.time.LocalDate;
import org.credence.model.DateSpan;
import org.credence.model.Precision;
import org.jspecify.annotations.Nullable;

/// Decides between two days of which one is meant: "7/8/2024".
final class EitherCounting {
    private EitherCounting() {}

    /// What the tense rules out is not meant; else both, and what lies between.
    static @Nullable DateSpan either(@Nullable DateSpan first, @Nullable DateSpan second, Frame frame) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        boolean firstFits = fits(first, frame);
        if (firstFits != fits(second, frame)) {
            return firstFits ? first : second;
        }
        LocalDate one = first.earliest();
        LocalDate other = second.earliest();
        if (one == null || other == null) {
            return first;
        }
        return one.isBefore(other)
                ? new DateSpan(one, other, Precision.RANGE)
                : new DateSpan(other, one, Precision.RANGE);
    }

    private static boolean fits(DateSpan day, Frame frame) {
        LocalDate published = frame.published();
        if (published == null || day.earliest() == null) {
            return true;
        }
        return switch (frame.tense()) {
            case PAST -> !day.earliest().isAfter(published);
            case FUTURE -> !day.earliest().isBefore(published);
            case NEAREST, UNKNOWN -> true;
        };
    }
}
