package org.credence.app.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.credence.json.JsonText;
import org.credence.model.Act;
import org.credence.model.Announcement;
import org.credence.model.Claim;
import org.credence.model.Coverage;
import org.credence.model.Designation;
import org.credence.model.Engagement;
import org.credence.model.Evidence;
import org.credence.model.Level;
import org.credence.model.Link;
import org.credence.model.Measure;
import org.credence.model.Membership;
import org.credence.model.PartyId;
import org.credence.model.Position;
import org.credence.model.Post;
import org.credence.model.Posts;
import org.credence.model.Reason;
import org.credence.model.RecognitionPolicy;
import org.credence.model.RecognizerList;
import org.credence.model.RelationsLevel;
import org.credence.model.RuleSet;
import org.credence.model.Seat;
import org.credence.model.Standing;
import org.credence.model.Title;
import org.credence.model.Value;
import org.jspecify.annotations.Nullable;

/// Standings and lists of recognizers as one line of JSON each: `credence.standing/1`, `credence.list/1`.
public final class StandingJson {
    private final JsonText json;

    private StandingJson(JsonText json) {
        this.json = json;
    }

    /// One object without a line break; `documents` counts what was read to answer.
    public static String line(Standing standing, int documents) {
        return JsonText.object(json -> new StandingJson(json).standing(standing, documents));
    }

    /// One object without a line break.
    public static String line(RecognizerList list) {
        return JsonText.object(json -> new StandingJson(json).list(list));
    }

    private void standing(Standing standing, int documents) {
        json.put("schema", "credence.standing/1");
        json.put("observer", standing.observer()).put("party", standing.party());
        json.put("on", standing.on()).put("known", Known.orNull(standing.known()));
        json.object(
                "summary",
                _ -> json.put("recognition", standing.summary().recognition().words())
                        .put("presence", standing.summary().presence().words()));
        json.object("coverage", _ -> coverage(standing.coverage()));
        json.object("axes", _ -> axes(standing));
        rules(standing.rules());
        json.object("ledger", _ -> json.put("head", null).put("documents", documents));
    }

    private void coverage(Coverage coverage) {
        json.put("documents", coverage.documents()).put("last", coverage.last());
        json.put("read", coverage.read()).put("all", coverage.all());
        json.put("silence", coverage.silence().words());
    }

    private void axes(Standing standing) {
        json.object("recognition", _ -> value(standing.recognition()));
        json.objectOrNull("policy", standing.policy(), this::policy);
        json.object("relations", _ -> relations(standing.relations()));
        json.object("consular", _ -> relations(standing.consular()));
        json.object("representation", _ -> {
            json.object("out", _ -> posts(standing.representation().out()));
            json.object("in", _ -> posts(standing.representation().in()));
        });
        json.objects("designation", standing.designation(), this::designation);
        json.objects("measures", standing.measures(), this::measure);
        json.objects("membership", standing.membership(), this::membership);
        json.objects("seat", standing.seat(), this::seat);
        json.objects("title", standing.title(), this::title);
        json.objects("position", standing.position(), this::position);
        json.object("engagement", _ -> engagement(standing.engagement()));
        json.objects("announced", standing.announced(), this::announcement);
    }

    private void value(Value<? extends Level> value) {
        json.put("level", value.level().name());
        json.strings("flags", List.copyOf(value.flags()));
        evidence(value.evidence());
    }

    private void relations(Value<RelationsLevel> value) {
        value(value);
        boolean ended = value.level() == RelationsLevel.SEVERED || value.level() == RelationsLevel.SUSPENDED;
        json.put("by", ended ? findActor(value.evidence().reason()).orElse(null) : null);
    }

    private static Optional<PartyId> findActor(Reason reason) {
        if (reason instanceof Reason.ByAct(Act act)) {
            return Optional.of(act.actor());
        }
        return reason.children().stream()
                .map(StandingJson::findActor)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void evidence(Evidence evidence) {
        json.put("disputed", evidence.disputed()).put("certain", evidence.certain());
        json.put("basis", evidence.basis()).put("direct", evidence.direct());
        ReasonJson.span(json, "since", evidence.since());
        json.put("lastEvidence", evidence.lastEvidence());
        json.strings(
                "rules", evidence.rules().stream().map(rule -> rule.words()).toList());
        json.object("reason", _ -> ReasonJson.write(json, evidence.reason()));
        json.strings("claims", evidence.claims().stream().map(Claim::id).toList());
        json.objects("via", evidence.via(), this::link);
    }

    private void link(Link link) {
        json.put("said", link.said()).put("shown", link.shown());
    }

    private void policy(RecognitionPolicy policy) {
        json.put("policy", policy.policy());
        evidence(policy.evidence());
    }

    private void posts(Posts posts) {
        json.objects("posts", posts.posts(), this::post);
        json.objects("closed", posts.closed(), this::post);
        json.put("protectedBy", posts.protectedBy());
    }

    private void post(Post post) {
        json.put("kind", post.kind().words()).put("kindTold", post.kindTold()).put("place", post.place());
        flag("resident", post.resident());
        json.put("operations", post.operations().words());
        json.put("controlledBy", post.controlledBy()).put("staffOf", post.staffOf());
        json.put("head", post.head()).put("step", post.step());
        evidence(post.evidence());
    }

    private void flag(String name, @Nullable Boolean flag) {
        if (flag == null) {
            json.put(name, null);
        } else {
            json.put(name, flag.booleanValue());
        }
    }

    private void designation(Designation designation) {
        json.put("authority", designation.authority()).put("list", designation.list());
        json.put("target", designation.target());
        value(designation.value());
    }

    private void measure(Measure measure) {
        json.put("authority", measure.authority()).put("program", measure.program());
        json.put("target", measure.target());
        value(measure.value());
    }

    private void membership(Membership membership) {
        json.put("body", membership.body()).put("member", membership.member());
        value(membership.value());
    }

    private void seat(Seat seat) {
        json.put("body", seat.body()).put("government", seat.government());
        value(seat.value());
    }

    private void title(Title title) {
        json.put("observer", title.observer()).put("claimant", title.claimant());
        json.put("territory", title.territory());
        value(title.value());
    }

    private void position(Position position) {
        json.put("speaker", position.speaker()).put("act", position.act());
        json.put("addressee", position.addressee()).put("about", position.about());
        json.put("words", position.words());
        evidence(position.evidence());
    }

    private void engagement(Engagement engagement) {
        json.put("contacts", engagement.certain()).put("days", engagement.days());
        json.put("highestRank", engagement.highestRank()).put("possible", engagement.possible());
        json.objects("list", engagement.contacts(), this::contact);
    }

    private void contact(Engagement.Contact contact) {
        json.put("act", contact.act()).put("inside", contact.certain()).put("rank", contact.rank());
        evidence(contact.evidence());
    }

    private void announcement(Announcement announcement) {
        json.put("act", announcement.act().type())
                .put("actor", announcement.act().actor());
        json.put("recipient", announcement.act().recipient());
        ReasonJson.span(json, "for", announcement.forDays());
        evidence(announcement.evidence());
    }

    private void rules(RuleSet rules) {
        json.object("rules", _ -> json.put("name", rules.name()).put("hash", rules.hash()));
    }

    private void list(RecognizerList list) {
        json.put("schema", "credence.list/1").put("question", "recognizers").put("party", list.party());
        json.put("on", list.on()).put("known", Known.orNull(list.known()));
        json.objects("groups", list.groups(), this::group);
        json.objects("announced", list.announced(), announced -> {
            json.put("observer", announced.observer());
            announcement(announced.announcement());
        });
        rules(list.rules());
    }

    private void group(RecognizerList.Group group) {
        json.put("summary", group.summary().words()).put("count", group.count());
        json.put("unMembers", group.unMembers());
        json.objects("observers", group.observers(), this::observer);
    }

    private void observer(RecognizerList.Observer observer) {
        Evidence evidence = observer.value().evidence();
        json.put("party", observer.party());
        json.put("level", observer.value().level().name());
        json.strings("flags", List.copyOf(observer.value().flags()));
        ReasonJson.span(json, "since", evidence.since());
        json.put("basis", evidence.basis()).put("lastEvidence", evidence.lastEvidence());
        number("nth", observer.nth());
        json.objects(
                "told",
                observer.told(),
                told -> json.put("ordinal", told.ordinal())
                        .put("scope", told.scope())
                        .put("claim", told.claim().id()));
        json.strings("claims", evidence.claims().stream().map(Claim::id).toList());
    }

    private void number(String name, @Nullable Integer number) {
        if (number == null) {
            json.put(name, null);
        } else {
            json.put(name, Objects.requireNonNull(number).intValue());
        }
    }
}
