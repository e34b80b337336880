package org.credence.read.proposition;

import java.util.Set;

/// Names of days of the week and of months, in lower case: by them a phrase is known for a date before dates are read.
public final class DayNames {
    private static final Set<String> NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private DayNames() {}

    public static boolean has(String lower) {
        return NAMES.contains(lower);
    }
}
