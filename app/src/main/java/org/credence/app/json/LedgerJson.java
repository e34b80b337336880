package org.credence.app.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.credence.app.answer.Check;
import org.credence.app.answer.Origin;
import org.credence.json.ClaimJson;
import org.credence.json.JsonText;
import org.credence.model.Act;
import org.credence.model.Claim;
import org.credence.model.PartyId;
import org.credence.model.Reason;
import org.credence.store.Head;
import org.credence.store.Statistics;
import org.credence.store.StoredClaim;
import org.credence.store.StoredDecision;
import org.credence.store.Verification;
import org.jspecify.annotations.Nullable;

/// What a ledger holds, one line of JSON each; the names of the schemas are those of the commands.
public final class LedgerJson {
    private LedgerJson() {}

    public static String timeline(
            PartyId observer, PartyId party, LocalDate on, @Nullable Instant known, List<Act> acts, Origin origin) {
        return JsonText.object(json -> {
            json.put("schema", "credence.timeline/1");
            json.put("observer", observer).put("party", party).put("on", on).put("known", known);
            json.objects("acts", acts, act -> ReasonJson.write(json, new Reason.ByAct(act)));
            StandingJson.ledger(json, origin);
        });
    }

    public static String act(Act act) {
        return JsonText.object(json -> {
            json.put("schema", "credence.act/1");
            ReasonJson.write(json, new Reason.ByAct(act));
        });
    }

    /// A claim, as often as it was entered; what it says is a value of `credence.claim/1`.
    public static String claims(List<StoredClaim> claims, List<StoredDecision> decisions) {
        return JsonText.object(json -> {
            json.put("schema", "credence.show/1");
            json.objects("claims", claims, stored -> {
                json.put("number", stored.number()).put("documentNumber", stored.document());
                json.put("knownFrom", stored.knownFrom()).put("knownUntil", stored.knownUntil());
                Claim claim = stored.claim();
                json.object("claim", _ -> new ClaimJson(stored.reader(), false).write(json, claim));
            });
            json.objects("decisions", decisions, stored -> decision(json, stored));
        });
    }

    public static String decisions(List<StoredDecision> decisions) {
        return JsonText.object(json -> {
            json.put("schema", "credence.decisions/1");
            json.objects("decisions", decisions, stored -> decision(json, stored));
        });
    }

    private static void decision(JsonText json, StoredDecision stored) {
        json.put("number", stored.number()).put("verdict", stored.decision().verdict());
        json.put("subject", stored.decision().subject())
                .put("id", stored.decision().id());
        json.put("person", stored.decision().person())
                .put("note", stored.decision().note());
        json.put("at", stored.at()).put("orphaned", stored.orphaned());
    }

    public static String statistics(Statistics statistics, Head head) {
        return JsonText.object(json -> {
            json.put("schema", "credence.stats/1").put("transactions", statistics.transactions());
            json.put("documents", statistics.documents()).put("copies", statistics.copies());
            json.put("lastPublished", statistics.lastPublished());
            json.put("claims", statistics.claims()).put("closedClaims", statistics.closedClaims());
            json.put("decisions", statistics.decisions()).put("head", head);
        });
    }

    public static String verification(Verification verification) {
        return JsonText.object(json -> {
            json.put("schema", "credence.verification/1").put("good", verification.good());
            json.put("rows", verification.rows()).put("head", verification.head());
            json.objectOrNull("firstBadRow", verification.firstBadRow().orElse(null), bad -> {
                json.put("table", bad.table()).put("row", bad.row());
                json.put("expected", bad.expected()).put("found", bad.found());
            });
        });
    }

    public static String backup(String file, Head head) {
        return JsonText.object(json ->
                json.put("schema", "credence.backup/1").put("file", file).put("head", head));
    }

    public static String checks(List<Check> checks) {
        return JsonText.object(json -> {
            json.put("schema", "credence.doctor/1");
            json.put("good", checks.stream().allMatch(Check::good));
            json.objects(
                    "checks",
                    checks,
                    check -> json.put("what", check.what())
                            .put("good", check.good())
                            .put("found", check.found()));
        });
    }
}
