package org.credence.read.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.credence.model.Words;

/// Cuts a phrase at its prepositions: what stands behind "of" belongs to the actor, what stands behind "to" does not.
final class PhraseParts {
    private static final Set<String> BELONGING = Set.of(
            "of",
            "in",
            "from",
            "for",
            "at",
            "by",
            "with",
            "within",
            "inside",
            "across",
            "near",
            "around",
            "under",
            "throughout",
            "outside",
            "along",
            "between",
            "among",
            "during",
            ",",
            "(");
    private static final Set<String> ABROAD = Set.of("to", "on", "against", "towards", "toward", "over", "into");

    /// Behind them a clause begins, of which the actor is only a part.
    private static final Set<String> CLAUSE = Set.of("who", "whom", "whose", "that", "which", "where");

    private static final Set<String> JOINING = Set.of("and", "&", "or");

    /// "forces loyal *to* Togo": whose they are.
    private static final Set<String> BOUND = Set.of(
            "loyal",
            "belonging",
            "close",
            "allied",
            "linked",
            "affiliated",
            "aligned",
            "adviser",
            "advisers",
            "advisor",
            "advisors",
            "aide",
            "aides",
            "assistant",
            "counsel",
            "deputy",
            "secretary",
            "heir");

    private static final Set<String> SIDES = Set.of("pro", "anti");
    private static final Set<String> HELPED = Set.of(
            "backed",
            "led",
            "supported",
            "allied",
            "aligned",
            "funded",
            "financed",
            "trained",
            "armed",
            "linked",
            "sponsored",
            "brokered",
            "mediated",
            "occupied",
            "held",
            "controlled",
            "speaking",
            "born",
            "friendly");

    private PhraseParts() {}

    /// A run of words without a preposition, and the preposition before it ("" for the first).
    record Part(String preposition, int first, int last) {}

    static List<Part> of(List<Words> words, IntPredicate isInside, IntPredicate isEndOfActor) {
        List<Part> parts = new ArrayList<>();
        String preposition = "";
        int first = 1;
        for (int word = 1; word <= words.size() + 1; word++) {
            String lower = word > words.size() ? "of" : lower(words, word);
            boolean joins = JOINING.contains(lower) && isEndOfActor.test(word - 1);
            boolean clause = CLAUSE.contains(lower);
            if (!joins && !clause && !isCut(lower) || isInside.test(word)) {
                continue;
            }
            if (word > first && !ABROAD.contains(preposition)) {
                parts.add(new Part(preposition, first, word - 1));
            }
            if (clause && !parts.isEmpty()) {
                return parts;
            }
            preposition = lower.equals("to") && BOUND.contains(lower(words, word - 1)) ? "of" : lower;
            first = word + 1;
        }
        return parts;
    }

    static boolean isCut(String word) {
        return word.isEmpty() || BELONGING.contains(word) || ABROAD.contains(word);
    }

    static boolean isPossessive(String word) {
        return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    }

    /// "pro-Russian", "Turkish-backed": whose friends they are, not whose people.
    static boolean isOthersSide(List<Words> words, NameFinder.Found name) {
        boolean sides = lower(words, name.first() - 1).equals("-") && SIDES.contains(lower(words, name.first() - 2));
        boolean helped = lower(words, name.last() + 1).equals("-") && HELPED.contains(lower(words, name.last() + 2));
        return sides || helped;
    }

    /// Men at arms, of whom a group's name says more.
    static boolean isArmed(Office office) {
        return Set.of("UAF", "REB", "MIL", "IMG", "PRM").contains(office.sector());
    }

    static String lower(List<Words> words, int word) {
        return word < 1 || word > words.size() ? "" : words.get(word - 1).text().toLowerCase(Locale.ROOT);
    }
}
