package org.credence.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.model.Act;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.Reason;
import org.credence.store.Head;
import org.credence.store.Statistics;
import org.credence.store.StoredClaim;
import org.credence.store.StoredDecision;
import org.credence.store.Verification;

/// What a ledger holds, for a person.
public final class LedgerText {
    private static final int LABEL = 14;

    private final ClaimText claims;
    private final ClaimSentence sentence;
    private final ReasonText reasons;
    private final PartyNames names;
    private final Palette palette;

    public LedgerText(PartyBook parties, Palette palette) {
        this.claims = new ClaimText(parties, palette, false);
        Phrases phrases = Phrases.load();
        this.names = new PartyNames(parties);
        this.sentence = new ClaimSentence(phrases, names);
        this.reasons = new ReasonText(phrases, names, palette);
        this.palette = palette;
    }

    /// Whole lines; `why` adds the claims of each act.
    public String timeline(PartyId observer, PartyId party, List<Act> acts, boolean why) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.strong("%s and %s: %s"
                .formatted(names.of(observer), names.of(party), acts.isEmpty() ? "nothing on record" : count(acts))));
        for (Act act : acts) {
            lines.add("  %s · %s".formatted(when(act), sentence.of(act.claims().getFirst())));
            lines.add("    " + palette.faint(act.id()));
            if (why) {
                lines.addAll(reasons.lines(new Reason.ByAct(act), 2));
            }
        }
        return joined(lines);
    }

    private static String count(List<Act> acts) {
        return acts.size() == 1 ? "1 act" : acts.size() + " acts";
    }

    private static String when(Act act) {
        DateSpan span = act.span();
        if (span == null) {
            return "day not told";
        }
        return Days.span(span) + (act.assumed() ? " (no later than publication)" : "");
    }

    /// An act with the claims that tell it.
    public String act(Act act) {
        List<String> lines = reasons.lines(new Reason.ByAct(act), 0);
        act.claims().forEach(claim -> lines.add("claim " + palette.faint(claim.id())));
        return joined(lines);
    }

    /// A claim, as often as it was entered, and what was decided about it.
    public String claims(List<StoredClaim> stored, List<StoredDecision> decisions) {
        StringBuilder text = new StringBuilder();
        for (StoredClaim one : stored) {
            Claim claim = one.claim();
            List<String> lines = new ArrayList<>();
            lines.add(row("sentence", PartyNames.oneLine(claim.sentence().text())));
            if (claim.document().url() != null) {
                lines.add(row("url", claim.document().url()));
            }
            lines.add(row("known", "from %s%s".formatted(one.knownFrom(), until(one))));
            lines.add(row("reader", one.reader()));
            decisions.forEach(decision -> lines.add(row("decision", said(decision))));
            text.append(claims.document(List.of(claim)).stripTrailing()).append('\n');
            text.append(joined(lines));
        }
        return text.toString();
    }

    private static String until(StoredClaim stored) {
        return stored.knownUntil() == null ? ", still" : " until " + stored.knownUntil();
    }

    private static String said(StoredDecision stored) {
        String note = stored.decision().note();
        return "%s by %s at %s%s"
                .formatted(
                        stored.decision().verdict().name().toLowerCase(Locale.ROOT),
                        stored.decision().person(),
                        stored.at(),
                        note == null ? "" : ": " + PartyNames.oneLine(note));
    }

    /// A line each; those whose claim is gone, and so are to be decided again, say so.
    public static String decisions(List<StoredDecision> decisions) {
        return decisions.isEmpty()
                ? "nothing was decided\n"
                : joined(decisions.stream()
                        .map(stored -> stored.decision().id() + "\n  " + said(stored)
                                + (stored.orphaned() ? " · orphaned, to decide again" : ""))
                        .toList());
    }

    public static String statistics(Statistics statistics, Head head) {
        return joined(List.of(
                row("documents", statistics.documents() + ", of them copies of others: " + statistics.copies()),
                row("last", statistics.lastPublished() == null ? "no day told" : Days.day(statistics.lastPublished())),
                row("claims", statistics.claims() + ", told once and fallen away: " + statistics.closedClaims()),
                row("decisions", String.valueOf(statistics.decisions())),
                row("transactions", String.valueOf(statistics.transactions())),
                row("head", head.toString())));
    }

    public static String verification(Verification verification) {
        String found = verification
                .firstBadRow()
                .map(bad -> "not as it was entered: " + bad)
                .orElse("all is as it was entered");
        return "%s%n%d rows read, head %s%n".formatted(found, verification.rows(), verification.head());
    }

    private static String row(String label, String says) {
        return "  " + label + " ".repeat(Math.max(1, LABEL - label.length())) + says;
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + '\n';
    }
}
