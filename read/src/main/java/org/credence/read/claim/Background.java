package org.credence.read.claim;

import java.time.LocalDate;
import java.util.Set;
import org.credence.model.DateSpan;
import org.credence.model.When;
import org.credence.read.proposition.Tree;
import org.jspecify.annotations.Nullable;

/// Whether a claim is told to explain and is older than the news of its story.
final class Background {
    private static final long YEARS_AGO = 3 * 365;
    private static final long LONG_AGO = 365;

    private Background() {}

    /// Older than three years, or told aside (a clause of time, a noun) and older than one. Without a date a clause
    /// with "since" is background.
    static boolean is(Tree tree, int word, boolean nominal, When when, @Nullable LocalDate published) {
        DateSpan span = when.span();
        boolean aside = nominal || isTimeClause(tree, word);
        if (published == null || span == null) {
            return aside && !nominal && marked(tree, word, Set.of("since"));
        }
        LocalDate end = span.latest() != null ? span.latest() : span.earliest();
        long age = end == null ? 0 : published.toEpochDay() - end.toEpochDay();
        boolean open = span.latest() == null;
        return !open && (age > YEARS_AGO || (aside && age > LONG_AGO));
    }

    private static boolean isTimeClause(Tree tree, int word) {
        return tree.relation(word).startsWith("acl")
                || tree.relation(word).equals("advcl")
                        && marked(tree, word, Set.of("since", "after", "when", "as", "before", "while"));
    }

    private static boolean marked(Tree tree, int word, Set<String> marks) {
        return tree.children(word, "mark", "advmod").stream().anyMatch(mark -> marks.contains(tree.lower(mark)));
    }
}
