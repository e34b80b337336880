package org.credence.read.claim;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credence.model.DateSpan;
import org.credence.model.When;
import org.credence.model.Words;
import org.credence.read.proposition.Tree;

/// "completed three years at the helm on that day": a beginning counted back.
final class Durations {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twenty", 20));
    private static final Set<String> UNITS = Set.of("year", "month");

    private Durations() {}

    /// The day on which something began that had lasted the duration told with a predicate, at its date.
    static Optional<When> begun(Tree tree, int word, When when) {
        DateSpan span = when.span();
        Words words = when.words();
        if (span == null || !span.isDay() || span.earliest() == null || words == null) {
            return Optional.empty();
        }
        LocalDate day = span.earliest();
        return tree.children(word).stream()
                .filter(child -> UNITS.contains(tree.lemma(child)))
                .flatMap(unit -> number(tree, unit).stream().map(number -> before(day, tree.lemma(unit), number)))
                .findFirst()
                .map(from -> When.of(words, DateSpan.day(from)));
    }

    private static LocalDate before(LocalDate day, String unit, int number) {
        return unit.equals("year") ? day.minusYears(number) : day.minusMonths(number);
    }

    private static Optional<Integer> number(Tree tree, int unit) {
        return tree.children(unit, "nummod", "det").stream()
                .map(tree::lower)
                .flatMap(text -> text.chars().allMatch(Character::isDigit)
                        ? java.util.stream.Stream.of(Integer.parseInt(text))
                        : Optional.ofNullable(NUMBERS.get(text)).stream())
                .findFirst();
    }
}
