package org.credence.model;

import org.jspecify.annotations.Nullable;

/// When an act took place as its text tells it: the words and the days they mean, or neither and the reason why not.
public record When(
        @Nullable Words words,
        @Nullable DateSpan span,
        @Nullable String reason) {
    public When {
        if (span == null && reason == null) {
            throw new IllegalArgumentException("a date that is not known needs a reason");
        }
    }

    public static When unknown(String reason) {
        return new When(null, null, reason);
    }

    public static When of(Words words, DateSpan span) {
        return new When(words, span, null);
    }
}
