package org.credence.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person decided about a claim or an act, who and why.
///
/// `id` is the claim's id or the act's, both made of content: the decision holds again when the claim is read again, by
/// any reader and after a restore. `others` are the claims that are split off, or the acts merged into this one. An
/// edit
/// names the `field` of the JSON, its old value and its new one, as text. A retraction names the number of the decision
/// that it takes back.
public record Decision(
        Verdict verdict,
        Subject subject,
        String id,
        List<String> others,
        @Nullable String field,
        @Nullable String oldValue,
        @Nullable String newValue,
        String person,
        @Nullable String note,
        @Nullable Long retracts) {
    public enum Verdict {
        ACCEPT,
        REJECT,
        EDIT,
        SPLIT,
        MERGE,
        DEFER,
        /// Takes an earlier decision back.
        RETRACT
    }

    public enum Subject {
        CLAIM,
        ACT
    }

    public Decision {
        others = List.copyOf(others);
        require(!id.isBlank() && id.indexOf(' ') < 0, "an id", id);
        require(!person.isBlank(), "the name of the person who decides", person);
        require((verdict == Verdict.EDIT) == (field != null), "a field for an edit and for nothing else", field);
        boolean several = verdict == Verdict.SPLIT || verdict == Verdict.MERGE;
        require(several != others.isEmpty(), "other ids to split off or to merge and for nothing else", others);
        require(others.stream().allMatch(other -> !other.isBlank() && other.indexOf(' ') < 0), "ids", others);
        require((verdict == Verdict.RETRACT) == (retracts != null), "a number for a retraction alone", retracts);
    }

    private static void require(boolean holds, String expected, @Nullable Object found) {
        if (!holds) {
            throw new IllegalArgumentException("a decision needs %s, found \"%s\"".formatted(expected, found));
        }
    }

    /// Accept, reject or defer a claim.
    public static Decision onClaim(Verdict verdict, String id, String person, @Nullable String note) {
        return new Decision(verdict, Subject.CLAIM, id, List.of(), null, null, null, person, note, null);
    }

    /// Say that a field of a claim has another value; the old one is kept with the decision.
    public static Decision edit(
            String id,
            String field,
            @Nullable String oldValue,
            @Nullable String newValue,
            String person,
            @Nullable String note) {
        return new Decision(Verdict.EDIT, Subject.CLAIM, id, List.of(), field, oldValue, newValue, person, note, null);
    }

    /// Take a decision back: it stays in the ledger and counts no longer.
    public static Decision retraction(StoredDecision earlier, String person, @Nullable String note) {
        return new Decision(
                Verdict.RETRACT,
                earlier.decision().subject(),
                earlier.decision().id(),
                List.of(),
                null,
                null,
                null,
                person,
                note,
                earlier.number());
    }
}
