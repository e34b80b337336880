package org.credence.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
import org.credence.model.Polarity;
import org.credence.model.Sentence;
import org.credence.model.Span;
import org.credence.model.Time;
import org.credence.model.When;
import org.credence.model.Words;
import org.jspecify.annotations.Nullable;

/// Documents and what they claim, made without a reader: one sentence a claim, all offsets true.
public final class News {
    static final String READER = "credence test, lexicon 1";

    private static final List<String> COUNTRIES =
            List.of("BRA", "CHL", "EGY", "FJI", "GHA", "HUN", "IND", "JPN", "KEN", "LAO", "MLI", "NOR");
    private static final Map<ActType, String> VERBS = Map.of(
            ActType.RECOGNIZE_STATE, "recognized",
            ActType.WITHDRAW_RECOGNITION, "withdrew its recognition of",
            ActType.ESTABLISH_RELATIONS, "established relations with",
            ActType.OPEN_MISSION, "opened an embassy in",
            ActType.MEET, "met");

    private News() {}

    /// What one sentence says: who did what to whom, who says so, and on which day.
    public record Told(
            String actor,
            ActType act,
            String recipient,
            @Nullable String speaker,
            LocalDate day) {
        public static Told of(String actor, ActType act, String recipient) {
            return new Told(actor, act, recipient, null, LocalDate.of(2030, 5, 3));
        }

        Told saidBy(String who) {
            return new Told(actor, act, recipient, who, day);
        }

        private String sentence() {
            return actor + " " + VERBS.get(act) + " " + recipient + " on " + day
                    + (speaker == null ? "." : ", " + speaker + " said.");
        }
    }

    /// A document with its claims.
    public record Article(Document document, List<Claim> claims) {}

    public static Article article(String name, Told... told) {
        return article(name, null, LocalDate.of(2030, 5, 6), List.of(told));
    }

    public static Article article(String name, @Nullable String url, @Nullable LocalDate published, List<Told> told) {
        StringBuilder text = new StringBuilder();
        told.forEach(sentence -> text.append(sentence.sentence()).append('\n'));
        Document document = new Document(name, url, "Example Post", published, "en", null, text.toString(), 0);
        return of(document, told);
    }

    /// The same text as another document.
    public static Article at(Article article, String name, @Nullable String url, @Nullable LocalDate published) {
        Document old = article.document();
        Document document = new Document(
                name, url, old.publisher(), published, old.language(), old.license(), old.text(), old.headlines());
        return new Article(
                document,
                article.claims().stream().map(claim -> told(document, claim)).toList());
    }

    private static Article of(Document document, List<Told> told) {
        List<Claim> claims = new ArrayList<>();
        int start = 0;
        for (Told sentence : told) {
            claims.add(claim(document, claims.size(), start, sentence));
            start += sentence.sentence().length() + 1;
        }
        return new Article(document, claims);
    }

    /// Articles of a seed: some addresses are published again with other words, some texts under other addresses.
    public static List<Article> articles(long seed, int count) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i > 0 && random.nextInt(8) == 0) {
                Article earlier = articles.get(random.nextInt(i));
                articles.add(at(earlier, "copy-" + i, null, earlier.document().published()));
            } else if (i > 0 && random.nextInt(6) == 0) {
                Document earlier = articles.get(random.nextInt(i)).document();
                articles.add(article(earlier.name(), earlier.url(), earlier.published(), sentences(random)));
            } else {
                articles.add(article(
                        "article-" + i,
                        null,
                        LocalDate.of(2030, 1, 1).plusDays(random.nextInt(300)),
                        sentences(random)));
            }
        }
        return articles;
    }

    private static List<Told> sentences(Random random) {
        List<Told> told = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            ActType act = List.of(
                            ActType.RECOGNIZE_STATE,
                            ActType.WITHDRAW_RECOGNITION,
                            ActType.ESTABLISH_RELATIONS,
                            ActType.OPEN_MISSION,
                            ActType.MEET)
                    .get(random.nextInt(5));
            int actor = random.nextInt(COUNTRIES.size());
            int recipient = (actor + 1 + random.nextInt(COUNTRIES.size() - 1)) % COUNTRIES.size();
            told.add(new Told(
                    COUNTRIES.get(actor),
                    act,
                    COUNTRIES.get(recipient),
                    random.nextBoolean() ? COUNTRIES.get(random.nextInt(COUNTRIES.size())) : null,
                    LocalDate.of(2030, 1, 1).plusDays(random.nextInt(300))));
        }
        return told;
    }

    private static Claim claim(Document document, int index, int start, Told told) {
        String sentence = told.sentence();
        Span whole = new Span(start, start + sentence.length());
        String day = told.day().toString();
        int dayAt = sentence.indexOf(day);
        int verbAt = told.actor().length() + 1;
        String verb = VERBS.get(told.act());
        Words quote = Words.of(document.text(), new Span(start, start + dayAt + day.length()));
        return new Claim(
                document,
                new Sentence(index, Words.of(document.text(), whole)),
                quote,
                words(document, start + verbAt, String.valueOf(verb)),
                told.act().type().orElse(EventType.CONSULT),
                null,
                List.of("diplomatic"),
                told.act(),
                told.act().cameo().orElse(null),
                List.of(mention(words(document, start, told.actor()))),
                List.of(mention(
                        words(document, start + verbAt + String.valueOf(verb).length() + 1, told.recipient()))),
                List.of(),
                null,
                new TreeMap<>(Map.of(Detail.MANNER, "formally")),
                When.of(words(document, start + dayAt, day), DateSpan.day(told.day())),
                null,
                Modality.ASSERTED,
                Polarity.AFFIRMED,
                Time.NON_FUTURE,
                Certainty.CERTAIN,
                false,
                told.speaker() == null ? Basis.REPORTER : Basis.THIRD_PARTY,
                false,
                attribution(document, start, sentence, told, quote),
                List.of());
    }

    private static List<Attribution> attribution(
            Document document, int start, String sentence, Told told, Words quote) {
        String speaker = told.speaker();
        if (speaker == null) {
            return List.of();
        }
        int at = start + sentence.lastIndexOf(", ") + 2;
        return List.of(new Attribution(
                words(document, at, speaker),
                new PartyId(speaker),
                speaker,
                words(document, at + speaker.length() + 1, "said"),
                List.of(quote.span())));
    }

    private static Words words(Document document, int start, String words) {
        return Words.of(document.text(), new Span(start, start + words.length()));
    }

    private static Mention mention(Words words) {
        return new Mention(words, new PartyId(words.text()), PartyKind.STATE, words.text(), "GOV", null, null);
    }

    /// The same claim, told by another document with the same text.
    static Claim told(Document document, Claim claim) {
        return new Claim(
                document,
                claim.sentence(),
                claim.quote(),
                claim.trigger(),
                claim.type(),
                claim.mode(),
                claim.context(),
                claim.act(),
                claim.cameo(),
                claim.actors(),
                claim.recipients(),
                claim.objects(),
                claim.place(),
                claim.details(),
                claim.when(),
                claim.period(),
                claim.modality(),
                claim.polarity(),
                claim.time(),
                claim.certainty(),
                claim.background(),
                claim.basis(),
                claim.direct(),
                claim.attribution(),
                claim.trace());
    }
}
