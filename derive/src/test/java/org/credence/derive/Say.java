package org.credence.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.credence.model.ActType;
import org.credence.model.Attribution;
import org.credence.model.Basis;
import org.credence.model.Certainty;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Detail;
import org.credence.model.Document;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.Polarity;
import org.credence.model.Precision;
import org.credence.model.Sentence;
import org.credence.model.Span;
import org.credence.model.Time;
import org.credence.model.When;
import org.credence.model.Words;
import org.jspecify.annotations.Nullable;

/// A claim in one line: `say("BRA RECOGNIZE_GOVERNMENT RTN.republic").on("2030-05-03").published("2030-05-04")`.
///
/// Several parties of a side are joined by commas. The document is told by `in`, else it is the line itself.
public final class Say {
    private final List<String> actors;
    private final ActType act;
    private final List<String> recipients;
    private final TreeMap<Detail, String> details = new TreeMap<>();
    private final List<String> objects = new ArrayList<>();
    private @Nullable DateSpan span;
    private LocalDate published = LocalDate.parse("2030-01-01");
    private @Nullable String document;
    private @Nullable String office;
    private Modality modality = Modality.ASSERTED;
    private Basis basis = Basis.REPORTER;
    private boolean direct;
    private boolean background;

    private Say(String line) {
        String[] parts = line.split(" ", -1);
        actors = List.of(parts[0].split(",", -1));
        act = ActType.valueOf(parts[1]);
        recipients = parts.length > 2 ? List.of(parts[2].split(",", -1)) : List.of();
    }

    public static Say say(String line) {
        return new Say(line);
    }

    public Say on(String day) {
        span = DateSpan.day(LocalDate.parse(day));
        published = LocalDate.parse(day);
        return this;
    }

    public Say between(String earliest, String latest) {
        span = new DateSpan(LocalDate.parse(earliest), LocalDate.parse(latest), Precision.RANGE);
        published = LocalDate.parse(latest);
        return this;
    }

    public Say published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    public Say in(String name) {
        document = name;
        return this;
    }

    public Say put(Modality how) {
        modality = how;
        return this;
    }

    public Say denied() {
        return put(Modality.DENIED);
    }

    public Say by(Basis whose) {
        basis = whose;
        return this;
    }

    public Say ownDocument() {
        direct = true;
        return by(Basis.OWN_STATEMENT);
    }

    public Say with(Detail detail, String value) {
        details.put(detail, value);
        return this;
    }

    public Say about(String party) {
        objects.add(party);
        return this;
    }

    public Say throughOffice(String name) {
        office = name;
        return this;
    }

    public Say asBackground() {
        background = true;
        return this;
    }

    public Claim claim() {
        String line = "%s %s %s %s %s %s".formatted(actors, act, recipients, span, modality, basis);
        String name = Objects.requireNonNullElse(document, line + published + basis + direct);
        Document source = new Document(name, null, null, published, "en", null, name, 0);
        Words quote = new Words(line, new Span(0, line.length()));
        return new Claim(
                source,
                new Sentence(0, quote),
                quote,
                Words.of(line, new Span(0, 1)),
                act.type().orElse(null),
                null,
                List.of(),
                act,
                null,
                mentions(actors),
                mentions(recipients),
                mentions(objects),
                null,
                details,
                span == null ? When.unknown("no date in the sentence") : When.of(quote, span),
                null,
                modality,
                modality == Modality.DENIED ? Polarity.NEGATED : Polarity.AFFIRMED,
                Time.NON_FUTURE,
                Certainty.CERTAIN,
                background,
                basis,
                direct,
                List.<Attribution>of(),
                List.of());
    }

    private List<Mention> mentions(List<String> parties) {
        return parties.stream()
                .map(party -> new Mention(
                        new Words(party, new Span(0, party.length())),
                        party.equals("?") ? null : new PartyId(party),
                        null,
                        null,
                        null,
                        null,
                        office))
                .toList();
    }
}
