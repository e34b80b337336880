package org.credence.app.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.credence.model.Claim;
import org.credence.model.Reason;
import org.credence.store.Decision;
import org.credence.store.Decision.Verdict;
import org.credence.store.StoredDecision;

/// Rule people-decide, for claims: the last word of a person on each, by its id. A rejected claim is left out.
record Verdicts(Map<String, StoredDecision> last) {
    Verdicts {
        last = Map.copyOf(last);
    }

    /// `decisions` in their order.
    static Verdicts of(List<StoredDecision> decisions) {
        Map<String, StoredDecision> last = new HashMap<>();
        decisions.stream()
                .filter(stored -> stored.decision().subject() == Decision.Subject.CLAIM)
                .filter(stored -> isWord(stored.decision().verdict()))
                .forEach(stored -> last.put(stored.decision().id(), stored));
        return new Verdicts(last);
    }

    private static boolean isWord(Verdict verdict) {
        return verdict == Verdict.ACCEPT || verdict == Verdict.REJECT || verdict == Verdict.DEFER;
    }

    boolean isEmpty() {
        return last.isEmpty();
    }

    boolean rejects(Claim claim) {
        StoredDecision stored = isEmpty() ? null : last.get(claim.id());
        return stored != null && stored.decision().verdict() == Verdict.REJECT;
    }

    /// The decisions about these claims, as reasons that lead to the quotes.
    List<Reason.ByDecision> on(Collection<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> Stream.ofNullable(last.get(claim.id())).map(stored -> reason(stored, claim)))
                .toList();
    }

    private static Reason.ByDecision reason(StoredDecision stored, Claim claim) {
        Decision decision = stored.decision();
        String note = Objects.requireNonNullElse(decision.note(), "");
        return new Reason.ByDecision(
                decision.person(),
                stored.at(),
                said(decision.verdict()) + (note.isEmpty() ? "" : ", " + note),
                List.of(new Reason.ByClaim(claim)));
    }

    private static String said(Verdict verdict) {
        return switch (verdict) {
            case REJECT -> "rejected and left out";
            case DEFER -> "deferred";
            default -> "accepted";
        };
    }
}
