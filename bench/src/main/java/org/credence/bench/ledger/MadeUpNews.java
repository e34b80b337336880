package org.credence.bench.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.credence.model.ActType;
import org.credence.model.Attribution;
import org.credence.model.Basis;
import org.credence.model.Certainty;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Document;
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

/// Documents with claims at true offsets, as many as asked for, the same for each seed: 200 parties, of which a few are
/// in the news most of the time.
final class MadeUpNews {
    static final int CLAIMS_A_DOCUMENT = 10;
    static final int PARTIES = 200;

    private static final List<ActType> ACTS = List.of(
            ActType.MEET,
            ActType.VISIT,
            ActType.CALL,
            ActType.SIGN_AGREEMENT,
            ActType.RECOGNIZE_STATE,
            ActType.ESTABLISH_RELATIONS,
            ActType.OPEN_MISSION,
            ActType.PRESENT_CREDENTIALS);
    private static final String FILLER = " The delegations spoke of trade, of fishing and of the road along the border,"
            + " and will come together again before the end of the season.";

    private final Random random;
    private int number;

    MadeUpNews(long seed) {
        this.random = new Random(seed);
    }

    /// A document and what it claims.
    record Article(Document document, List<Claim> claims) {}

    Article next() {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(number % 9_000);
        List<String> actors = new ArrayList<>();
        List<String> recipients = new ArrayList<>();
        StringBuilder text = new StringBuilder("Report " + number + "\n");
        for (int i = 0; i < CLAIMS_A_DOCUMENT; i++) {
            int actor = party();
            actors.add(name(actor));
            recipients.add(name((actor + 1 + random.nextInt(PARTIES - 1)) % PARTIES));
            text.append(sentence(actors.get(i), recipients.get(i)))
                    .append(FILLER)
                    .append('\n');
        }
        Document document = new Document("report-" + number, null, "Made-up Post", day, "en", null, text.toString(), 1);
        List<Claim> claims = new ArrayList<>();
        int start = text.indexOf("\n") + 1;
        for (int i = 0; i < CLAIMS_A_DOCUMENT; i++) {
            String sentence = sentence(actors.get(i), recipients.get(i));
            claims.add(claim(document, i + 1, start, sentence, actors.get(i), recipients.get(i), day));
            start += sentence.length() + FILLER.length() + 1;
        }
        number++;
        return new Article(document, claims);
    }

    /// The lower a party's number, the more often it is in the news.
    private int party() {
        return (int) (PARTIES * random.nextDouble() * random.nextDouble());
    }

    static String name(int party) {
        return "X" + (char) ('A' + party / 26) + (char) ('A' + party % 26);
    }

    private static String sentence(String actor, String recipient) {
        return "The foreign minister of " + actor + " dealt with " + recipient + " on Monday, Radio Example said.";
    }

    private Claim claim(
            Document document, int index, int start, String sentence, String actor, String recipient, LocalDate day) {
        ActType act = ACTS.get(random.nextInt(ACTS.size()));
        Words quote = words(document, start, sentence, sentence.substring(0, sentence.indexOf(", Radio")));
        return new Claim(
                document,
                new Sentence(index, words(document, start, sentence, sentence)),
                quote,
                words(document, start, sentence, "dealt"),
                act.type().orElse(null),
                null,
                List.of("diplomatic"),
                act,
                act.cameo().orElse(null),
                List.of(mention(words(document, start, sentence, actor))),
                List.of(mention(words(document, start, sentence, recipient))),
                List.of(),
                null,
                new TreeMap<>(),
                When.of(words(document, start, sentence, "on Monday"), DateSpan.day(day)),
                null,
                Modality.ASSERTED,
                Polarity.AFFIRMED,
                Time.NON_FUTURE,
                Certainty.CERTAIN,
                false,
                Basis.REPORTER,
                false,
                List.of(new Attribution(
                        words(document, start, sentence, "Radio Example"),
                        new PartyId("outlet.radio-example"),
                        null,
                        words(document, start, sentence, "said"),
                        List.of(quote.span()))),
                List.of());
    }

    private static Mention mention(Words words) {
        return new Mention(
                words, new PartyId(words.text()), PartyKind.STATE, words.text(), "GOV", null, "foreign minister");
    }

    private static Words words(Document document, int start, String sentence, String words) {
        int at = start + sentence.indexOf(words);
        return Words.of(document.text(), new Span(at, at + words.length()));
    }
}
