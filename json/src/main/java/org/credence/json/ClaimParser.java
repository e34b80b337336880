package org.credence.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.credence.model.ActType;
import org.credence.model.Attribution;
import org.credence.model.Basis;
import org.credence.model.Certainty;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Detail;
import org.credence.model.Document;
import org.credence.model.EventType;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Period;
import org.credence.model.Polarity;
import org.credence.model.Precision;
import org.credence.model.Sentence;
import org.credence.model.Span;
import org.credence.model.Time;
import org.credence.model.When;
import org.credence.model.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes the claim again that [ClaimJson] wrote. The trace is not written to be read back: the claim has none.
public final class ClaimParser {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Map<String, Detail> DETAILS =
            Arrays.stream(Detail.values()).collect(Collectors.toMap(Detail::jsonName, detail -> detail));

    private ClaimParser() {}

    /// The claim of one line about a document, which the line names but does not hold.
    public static Claim parse(String line, Document document) {
        JsonNode json = MAPPER.readTree(line);
        JsonNode sentence = json.get("sentence");
        return new Claim(
                document,
                new Sentence(sentence.get("index").asInt(), words(sentence)),
                new Words(json.get("quote").asString(), span(json.get("span"))),
                words(json.get("trigger")),
                find(json, "type", EventType::valueOf),
                find(json, "mode"),
                list(json, "context", JsonNode::asString),
                find(json, "act", ActType::valueOf),
                find(json, "cameo"),
                list(json, "actors", ClaimParser::mention),
                list(json, "recipients", ClaimParser::mention),
                list(json, "objects", ClaimParser::mention),
                findWords(json.get("place"), "text"),
                details(json.get("details")),
                when(json.get("when")),
                period(json.get("period")),
                Modality.valueOf(json.get("modality").asString()),
                Polarity.valueOf(json.get("polarity").asString()),
                Time.valueOf(json.get("time").asString()),
                Certainty.valueOf(json.get("certainty").asString()),
                json.get("background").asBoolean(),
                Basis.valueOf(json.get("basis").asString()),
                json.get("direct").asBoolean(),
                list(json, "attribution", ClaimParser::attribution),
                List.of());
    }

    private static Mention mention(JsonNode json) {
        return new Mention(
                words(json),
                find(json, "party", PartyId::new),
                find(json, "kind", PartyKind::valueOf),
                find(json, "country"),
                find(json, "sector"),
                find(json, "person"),
                find(json, "office"));
    }

    private static Attribution attribution(JsonNode json) {
        return new Attribution(
                findWords(json, "speaker"),
                find(json, "party", PartyId::new),
                find(json, "country"),
                findWords(json.get("cue"), "text"),
                list(json, "content", ClaimParser::span));
    }

    private static SortedMap<Detail, String> details(JsonNode json) {
        SortedMap<Detail, String> details = new TreeMap<>();
        json.properties().forEach(entry -> {
            Detail detail = DETAILS.get(entry.getKey());
            if (detail == null) {
                throw new IllegalArgumentException(
                        "expected a detail like missionKind, found \"%s\"".formatted(entry.getKey()));
            }
            details.put(detail, entry.getValue().asString());
        });
        return details;
    }

    private static When when(JsonNode json) {
        LocalDate earliest = find(json, "earliest", LocalDate::parse);
        LocalDate latest = find(json, "latest", LocalDate::parse);
        Precision precision = find(json, "precision", Precision::valueOf);
        DateSpan span = precision == null ? null : new DateSpan(earliest, latest, precision);
        return new When(findWords(json, "text"), span, find(json, "reason"));
    }

    private static @Nullable Period period(JsonNode json) {
        return json.isNull() ? null : new Period(findWhen(json.get("from")), findWhen(json.get("to")));
    }

    private static @Nullable When findWhen(JsonNode json) {
        return json.isNull() ? null : when(json);
    }

    private static Words words(JsonNode json) {
        return new Words(json.get("text").asString(), span(json));
    }

    /// Words whose text lies in a field, or nothing where that field is `null` or the whole is.
    private static @Nullable Words findWords(JsonNode json, String field) {
        if (json.isNull() || json.get(field).isNull()) {
            return null;
        }
        return new Words(json.get(field).asString(), span(json));
    }

    private static Span span(JsonNode json) {
        return new Span(json.get("start").asInt(), json.get("end").asInt());
    }

    private static @Nullable String find(JsonNode json, String field) {
        return find(json, field, text -> text);
    }

    private static <T> @Nullable T find(JsonNode json, String field, Function<String, T> meaning) {
        JsonNode value = json.get(field);
        return value == null || value.isNull() ? null : meaning.apply(value.asString());
    }

    private static <T> List<T> list(JsonNode json, String field, Function<JsonNode, T> meaning) {
        List<T> items = new ArrayList<>();
        json.get(field).forEach(item -> items.add(meaning.apply(item)));
        return items;
    }
}
