package org.credence.read.when;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.read.when.YearWord.Named;
import org.jspecify.annotations.Nullable;

/// Reads days in figures: "2024-08-14", "14/08/2024", "08/14/2024", "7/8/24".
///
/// Whether the month or the day comes first differs by country. Where both can be, both are told.
final class NumericDays {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/](\\d+)[-/](\\d+)");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d+)[-/.](\\d+)[-/.](\\d+)");

    private NumericDays() {}

    static @Nullable Reading read(Atoms atoms, int at) {
        Form form = form(atoms.at(at).text());
        return form == null ? null : new Reading(form, at + 1);
    }

    private static @Nullable Form form(String text) {
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return NamedDays.of(new Named(number(iso, 1)), number(iso, 2), number(iso, 3), text);
        }
        Matcher matcher = YEAR_LAST.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int first = number(matcher, 1);
        int second = number(matcher, 2);
        Named year = new Named(inFull(matcher.group(3)));
        Form monthFirst = NamedDays.of(year, first, second, text);
        Form dayFirst = NamedDays.of(year, second, first, text);
        if (first <= 12 && second <= 12 && first != second) {
            return new Form.Either(monthFirst, dayFirst);
        }
        return second > 12 ? monthFirst : dayFirst;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /// "98" is 1998, "24" is 2024: two figures name a year of the half century before 2050 or after 1950.
    private static int inFull(String year) {
        int number = Integer.parseInt(year);
        return year.length() > 2 ? number : number + (number < 50 ? 2000 : 1900);
    }
}
