package org.credence.model;

import java.util.Locale;

/// A value on an axis of a standing. `name()` is the word of programs, `words()` that of people.
public sealed interface Level
        permits RecognitionLevel,
                RelationsLevel,
                DesignationLevel,
                MeasureLevel,
                MembershipLevel,
                SeatLevel,
                TitleLevel {
    String name();

    default String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
