package org.credence.app.json;

import java.util.List;
import org.credence.json.JsonText;
import org.credence.model.Act;
import org.credence.model.Attribution;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Reason;
import org.credence.model.Words;
import org.jspecify.annotations.Nullable;

/// A reason as a tree of objects, each with its `kind`, down to claim ids and quotes.
final class ReasonJson {
    private ReasonJson() {}

    static void write(JsonText json, Reason reason) {
        switch (reason) {
            case Reason.ByRule(var rule, String says, List<Reason> from, List<Reason> overrode) -> {
                json.put("kind", "rule").put("rule", rule.words()).put("says", says);
                reasons(json, "from", from);
                reasons(json, "overrode", overrode);
            }
            case Reason.ByAct(Act act) -> {
                act(json, act);
                reasons(json, "from", reason.children());
            }
            case Reason.ByClaim(Claim claim) -> claim(json, claim);
            case Reason.ByRegister(var party, String says, String source) ->
                json.put("kind", "register")
                        .put("party", party)
                        .put("says", says)
                        .put("source", source);
            case Reason.ByLink(var link, Reason of) -> {
                json.put("kind", "link").put("said", link.said()).put("shown", link.shown());
                json.put("says", link.words());
                reasons(json, "from", List.of(of));
            }
            case Reason.ByDecision(String person, var at, String says, List<Reason> from) -> {
                json.put("kind", "decision").put("person", person).put("at", at).put("says", says);
                reasons(json, "from", from);
            }
            case Reason.NothingOnRecord(var upTo, var knownAt) ->
                json.put("kind", "nothing").put("upTo", upTo).put("known", Known.orNull(knownAt));
        }
    }

    private static void reasons(JsonText json, String name, List<Reason> reasons) {
        json.objects(name, reasons, reason -> write(json, reason));
    }

    private static void act(JsonText json, Act act) {
        json.put("kind", "act").put("id", act.id()).put("act", act.type());
        json.put("actor", act.actor()).put("recipient", act.recipient());
        json.put("modality", act.modality()).put("basis", act.basis());
        span(json, "when", act.span());
        json.put("assumed", act.assumed());
        json.strings("rivalTypes", act.rivalTypes());
    }

    private static void claim(JsonText json, Claim claim) {
        json.put("kind", "claim")
                .put("id", claim.id())
                .put("quote", claim.quote().text());
        json.put("document", claim.document().name())
                .put("url", claim.document().url());
        json.put("publisher", claim.document().publisher());
        json.put("published", claim.document().published());
        json.put("start", claim.quote().span().start());
        json.put("end", claim.quote().span().end());
        json.put("speaker", speaker(claim)).put("basis", claim.basis());
    }

    private static @Nullable String speaker(Claim claim) {
        if (claim.attribution().isEmpty()) {
            return null;
        }
        Attribution innermost = claim.attribution().getLast();
        Words speaker = innermost.speaker();
        return speaker == null ? null : speaker.text();
    }

    static void span(JsonText json, String name, @Nullable DateSpan span) {
        json.objectOrNull(
                name,
                span,
                days -> json.put("earliest", days.earliest())
                        .put("latest", days.latest())
                        .put("precision", days.precision()));
    }
}
