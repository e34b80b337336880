package org.credence.bench.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.credence.derive.standing.Deriver;
import org.credence.model.ActType;
import org.credence.model.Basis;
import org.credence.model.Certainty;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Detail;
import org.credence.model.Document;
import org.credence.model.Evidence;
import org.credence.model.Level;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Polarity;
import org.credence.model.Post;
import org.credence.model.Posts;
import org.credence.model.Precision;
import org.credence.model.RuleId;
import org.credence.model.RuleSet;
import org.credence.model.Sentence;
import org.credence.model.Span;
import org.credence.model.Standing;
import org.credence.model.Time;
import org.credence.model.Value;
import org.credence.model.When;
import org.credence.model.Words;
import org.credence.read.party.PartyRegister;
import org.credence.read.party.Resolution;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One case: its acts as claims, each of a document of its own, and its questions as answers.
record CaseReader(PartyRegister register) {
    private static final JsonMapper JSON = JsonMapper.shared();

    List<JsonNode> answers(JsonNode told) {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode act : told.path("acts")) {
            claims.add(claim(act, told.path("case").asString() + "-" + claims.size()));
        }
        List<JsonNode> answers = new ArrayList<>();
        for (JsonNode question : told.path("questions")) {
            ObjectNode answer = JSON.createObjectNode();
            answer.put("case", told.path("case").asString());
            answer.put("question", answers.size());
            fill(answer, question, claims);
            answers.add(answer);
        }
        return answers;
    }

    private Claim claim(JsonNode act, String name) {
        String text = act.toString();
        LocalDate published = LocalDate.parse(act.path("published").asString());
        Document document = new Document(name, null, null, published, "en", null, text, 0);
        return claim(act, document, new Words(text, new Span(0, text.length())));
    }

    /// An act as a document tells it in some of its words.
    Claim claim(JsonNode act, Document document, Words quote) {
        DateSpan span = span(act);
        LocalDate day = dayOf(span, document.published());
        ActType type = ActType.valueOf(act.path("act").asString());
        Modality modality = Modality.valueOf(act.path("modality").asString());
        TreeMap<Detail, String> details = new TreeMap<>();
        for (Detail detail : Detail.values()) {
            if (act.path("details").has(detail.jsonName())) {
                details.put(detail, act.path("details").get(detail.jsonName()).asString());
            }
        }
        List<Mention> objects = new ArrayList<>();
        act.path("objects").forEach(object -> objects.add(mention(object.asString(), _ -> true, day)));
        return new Claim(
                document,
                new Sentence(0, quote),
                quote,
                quote,
                type.type().orElse(null),
                null,
                List.of(),
                type,
                null,
                mentions(act.path("actor"), _ -> true, day),
                mentions(act.path("recipient"), fitting(type), day),
                objects,
                null,
                details,
                span == null ? When.unknown("the case gives no date") : When.of(quote, span),
                null,
                modality,
                modality == Modality.DENIED ? Polarity.NEGATED : Polarity.AFFIRMED,
                modality == Modality.PLANNED ? Time.FUTURE : Time.NON_FUTURE,
                Certainty.CERTAIN,
                false,
                Basis.valueOf(act.path("basis").asString()),
                act.path("direct").asBoolean(),
                List.of(),
                List.of());
    }

    private static @Nullable DateSpan span(JsonNode act) {
        LocalDate earliest = day(act.path("earliest"));
        LocalDate latest = day(act.path("latest"));
        if (earliest == null && latest == null) {
            return null;
        }
        boolean exact = earliest != null && earliest.equals(latest);
        return new DateSpan(earliest, latest, exact ? Precision.DAY : Precision.RANGE);
    }

    private static @Nullable LocalDate day(JsonNode cell) {
        return cell.isNull() || cell.isMissingNode() ? null : LocalDate.parse(cell.asString());
    }

    private static @Nullable LocalDate dayOf(@Nullable DateSpan span, @Nullable LocalDate otherwise) {
        if (span == null) {
            return otherwise;
        }
        LocalDate end = span.latest() == null ? span.earliest() : span.latest();
        return end == null ? otherwise : end;
    }

    /// A name of a state and of its government is the government's where a government is recognized.
    private static Predicate<Party> fitting(ActType type) {
        return type == ActType.RECOGNIZE_GOVERNMENT ? party -> party.kind() == PartyKind.GOVERNMENT : party -> true;
    }

    private List<Mention> mentions(JsonNode name, Predicate<Party> preferred, @Nullable LocalDate day) {
        return name.isNull() || name.isMissingNode() ? List.of() : List.of(mention(name.asString(), preferred, day));
    }

    private Mention mention(String name, Predicate<Party> preferred, @Nullable LocalDate day) {
        Words words = new Words(name, new Span(0, name.length()));
        return find(name, preferred, day)
                .map(party -> Mention.of(words, party))
                .orElseGet(() -> Mention.unresolved(words));
    }

    private Optional<Party> find(String name, Predicate<Party> preferred, @Nullable LocalDate day) {
        List<Party> named = register.resolve(name, day).stream()
                .map(Resolution::party)
                .flatMap(id -> register.findParty(id).stream())
                .toList();
        return named.stream()
                .filter(preferred)
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private void fill(ObjectNode answer, JsonNode question, List<Claim> claims) {
        LocalDate on = LocalDate.parse(question.path("on").asString());
        Optional<Party> observer = find(question.path("observer").asString(), _ -> true, on);
        Optional<Party> party = find(question.path("party").asString(), _ -> true, on);
        if (observer.isEmpty() || party.isEmpty()) {
            return;
        }
        Instant known =
                question.has("known") ? Instant.parse(question.get("known").asString()) : Instant.MAX;
        RuleSet rules =
                RuleSet.findNamed(question.path("rules").asString("default")).orElse(RuleSet.DEFAULT);
        Standing standing = new Deriver(register, rules)
                .standing(observer.get().id(), party.get().id(), on, known, claims);
        switch (question.path("axis").asString()) {
            case "recognition" -> put(answer, standing.recognition());
            case "relations" -> put(answer, standing.relations());
            case "consular" -> put(answer, standing.consular());
            case "representation" -> put(answer, standing.representation().out());
            case "designation" -> standing.designation().forEach(listing -> put(answer, listing.value()));
            case "measures" -> standing.measures().forEach(measure -> put(answer, measure.value()));
            case "membership" -> standing.membership().forEach(membership -> put(answer, membership.value()));
            case "seat" -> standing.seat().forEach(seat -> put(answer, seat.value()));
            case "title" -> {
                Optional<PartyId> territory = find(question.path("territory").asString(), _ -> true, on)
                        .map(Party::id);
                standing.title().stream()
                        .filter(title ->
                                territory.filter(title.territory()::equals).isPresent())
                        .forEach(title -> put(answer, title.value()));
            }
            default ->
                throw new Fault("expected an axis of the vocabulary, found "
                        + question.path("axis").asString());
        }
    }

    private static <L extends Enum<L> & Level> void put(ObjectNode answer, Value<L> value) {
        answer.put("level", value.level().name());
        answer.put("disputed", value.disputed());
        value.flags().forEach(flag -> answer.withArray("flags").add(flag.words()));
        put(answer, value.evidence());
    }

    private static void put(ObjectNode answer, Evidence evidence) {
        answer.put("certain", evidence.certain());
        DateSpan since = evidence.since();
        if (since != null) {
            ObjectNode span = answer.putObject("since");
            span.put("earliest", String.valueOf(since.earliest()));
            span.put("latest", String.valueOf(since.latest()));
        }
        evidence.rules().stream().map(RuleId::words).forEach(answer.withArray("rules")::add);
    }

    private void put(ObjectNode answer, Posts posts) {
        posts.findHighest().ifPresent(post -> put(answer, post));
        PartyId protector = posts.protectedBy();
        if (protector != null) {
            answer.put(
                    "protectedBy",
                    register.findParty(protector).map(Party::name).orElse(protector.value()));
        }
    }

    private static void put(ObjectNode answer, Post post) {
        answer.put("kind", post.kind().words());
        if (post.head() != null) {
            answer.put("head", post.head().name());
        }
        put(answer, post.evidence());
    }
}
