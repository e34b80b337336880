package org.credence.app.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.credence.app.answer.Moved;
import org.credence.app.answer.Origin;
import org.credence.derive.change.Change;
import org.credence.derive.change.Facet;
import org.credence.json.JsonText;
import org.credence.model.Claim;
import org.credence.model.RuleSet;
import org.credence.model.Standing;

/// What is different between standings, as one line of JSON: `credence.diff/1`, `credence.changes/1`.
public final class ChangeJson {
    private ChangeJson() {}

    public static String diff(Standing before, Standing after, List<Change> changes) {
        return JsonText.object(json -> {
            json.put("schema", "credence.diff/1");
            json.put("observer", before.observer()).put("party", before.party());
            json.object("before", _ -> json.put("on", before.on()).put("known", Known.orNull(before.known())));
            json.object("after", _ -> json.put("on", after.on()).put("known", Known.orNull(after.known())));
            json.objects("changes", changes, change -> change(json, change));
            rules(json, after.rules());
        });
    }

    public static String changes(Instant since, LocalDate on, List<Moved> moved, RuleSet rules, Origin origin) {
        return JsonText.object(json -> {
            json.put("schema", "credence.changes/1").put("since", since).put("on", on);
            json.objects("changes", moved, one -> {
                json.put("observer", one.observer()).put("party", one.party());
                change(json, one.change());
                json.put("cause", one.cause().words());
            });
            rules(json, rules);
            StandingJson.ledger(json, origin);
        });
    }

    private static void change(JsonText json, Change change) {
        json.put("axis", change.axis().words()).put("of", change.of().isEmpty() ? null : change.of());
        json.objectOrNull("before", change.before(), facet -> facet(json, facet));
        json.objectOrNull("after", change.after(), facet -> facet(json, facet));
    }

    private static void facet(JsonText json, Facet facet) {
        json.put("says", facet.says());
        ReasonJson.span(json, "since", facet.since());
        json.strings("claims", facet.claims().stream().map(Claim::id).toList());
    }

    private static void rules(JsonText json, RuleSet rules) {
        json.object("rules", _ -> json.put("name", rules.name()).put("hash", rules.hash()));
    }
}
