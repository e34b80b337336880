package org.credence.json;

import java.util.Map;
import org.credence.model.Attribution;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Detail;
import org.credence.model.Document;
import org.credence.model.Mention;
import org.credence.model.Sentence;
import org.credence.model.Span;
import org.credence.model.When;
import org.credence.model.Words;
import org.jspecify.annotations.Nullable;

/// A claim as one line of JSON, `credence.claim/1`.
///
/// The names and their order are those of docs/reference/formats.md: adding one is a minor version, renaming one a
/// major.
public final class ClaimJson {
    private static final ClaimJson CONTENT = new ClaimJson();

    private final @Nullable String reader;
    private final boolean explained;

    private ClaimJson() {
        reader = null;
        explained = false;
    }

    /// `explained` adds the trace.
    public ClaimJson(String reader, boolean explained) {
        this.reader = reader;
        this.explained = explained;
    }

    /// The same without `reader`: what the claim says, whoever read it. The ledger keeps this.
    public static String content(Claim claim) {
        return CONTENT.line(claim);
    }

    /// One object without a line break.
    public String line(Claim claim) {
        return JsonText.object(json -> write(json, claim));
    }

    private void write(JsonText json, Claim claim) {
        json.put("id", claim.id()).put("schema", "credence.claim/1");
        json.object("document", _ -> document(json, claim.document()));
        json.object("sentence", _ -> sentence(json, claim.sentence()));
        json.object("span", _ -> span(json, claim.quote().span()));
        json.put("quote", claim.quote().text());
        json.object("trigger", _ -> words(json, claim.trigger()));
        json.put("type", claim.type()).put("mode", claim.mode()).strings("context", claim.context());
        json.put("act", claim.act()).put("cameo", claim.cameo());
        json.objects("actors", claim.actors(), mention -> mention(json, mention));
        json.objects("recipients", claim.recipients(), mention -> mention(json, mention));
        json.objects("objects", claim.objects(), mention -> mention(json, mention));
        json.objectOrNull("place", claim.place(), place -> words(json, place));
        json.object("details", _ -> details(json, claim.details()));
        json.object("when", _ -> when(json, claim.when()));
        json.objectOrNull("period", claim.period(), period -> {
            json.objectOrNull("from", period.from(), from -> when(json, from));
            json.objectOrNull("to", period.to(), to -> when(json, to));
        });
        json.put("modality", claim.modality()).put("polarity", claim.polarity());
        json.put("time", claim.time()).put("certainty", claim.certainty());
        json.put("background", claim.background());
        json.put("basis", claim.basis()).put("direct", claim.direct());
        json.objects("attribution", claim.attribution(), link -> attribution(json, link));
        if (reader != null) {
            json.put("reader", reader);
        }
        if (explained) {
            json.objects(
                    "trace",
                    claim.trace(),
                    step -> json.put("about", step.about()).put("says", step.says()));
        }
    }

    private static void document(JsonText json, Document document) {
        json.put("name", document.name()).put("url", document.url()).put("publisher", document.publisher());
        json.put("published", document.published()).put("sha256", document.sha256());
    }

    private static void sentence(JsonText json, Sentence sentence) {
        json.put("index", sentence.index());
        span(json, sentence.span());
        json.put("text", sentence.text());
    }

    private static void mention(JsonText json, Mention mention) {
        words(json, mention.words());
        json.put("party", mention.party()).put("kind", mention.kind()).put("country", mention.country());
        json.put("sector", mention.sector()).put("person", mention.person()).put("office", mention.office());
    }

    private static void details(JsonText json, Map<Detail, String> details) {
        details.forEach((detail, value) -> json.put(detail.jsonName(), value));
    }

    private static void when(JsonText json, When when) {
        Words words = when.words();
        json.put("text", words == null ? null : words.text());
        number(json, "start", words == null ? null : words.span().start());
        number(json, "end", words == null ? null : words.span().end());
        DateSpan span = when.span();
        json.put("earliest", span == null ? null : span.earliest());
        json.put("latest", span == null ? null : span.latest());
        json.put("precision", span == null ? null : span.precision());
        json.put("reason", when.reason());
    }

    private static void attribution(JsonText json, Attribution link) {
        Words speaker = link.speaker();
        json.put("speaker", speaker == null ? null : speaker.text());
        number(json, "start", speaker == null ? null : speaker.span().start());
        number(json, "end", speaker == null ? null : speaker.span().end());
        json.put("party", link.party()).put("country", link.country());
        json.objectOrNull("cue", link.cue(), cue -> words(json, cue));
        json.objects("content", link.content(), content -> span(json, content));
    }

    private static void words(JsonText json, Words words) {
        json.put("text", words.text());
        span(json, words.span());
    }

    private static void span(JsonText json, Span span) {
        json.put("start", span.start()).put("end", span.end());
    }

    private static void number(JsonText json, String name, @Nullable Integer value) {
        if (value == null) {
            json.put(name, null);
        } else {
            json.put(name, value.intValue());
        }
    }
}
