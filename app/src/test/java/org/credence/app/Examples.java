package org.credence.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.credence.derive.standing.Deriver;
import org.credence.model.ActType;
import org.credence.model.Attribution;
import org.credence.model.Basis;
import org.credence.model.Batch;
import org.credence.model.Certainty;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Detail;
import org.credence.model.Document;
import org.credence.model.EventType;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Polarity;
import org.credence.model.RuleSet;
import org.credence.model.Sentence;
import org.credence.model.Span;
import org.credence.model.Time;
import org.credence.model.TraceStep;
import org.credence.model.When;
import org.credence.model.Words;
import org.jspecify.annotations.Nullable;

/// A small world for tests: three parties, and a reader that knows one sentence, "X recognized Y".
public final class Examples {
    private Examples() {}

    /// Brazil, Norway and Ruritania, and two parties called Sosnia.
    public static final PartyLookup PARTIES = new FewParties();

    public static Pipeline pipeline() {
        return new Pipeline(PARTIES, new OneSentenceReader(), new Deriver(PARTIES, RuleSet.DEFAULT));
    }

    /// "Brazil recognized Ruritania's government on Friday, the state news agency reported.", published on a Monday.
    public static Claim recognition() {
        String text =
                "Headline\n\nBrazil recognized Ruritania's government on Friday, the state news agency reported.\n";
        Document document =
                new Document("ruritania.txt", null, "Example Post", LocalDate.of(2030, 5, 6), null, null, text, 1);
        return new Claim(
                document,
                new Sentence(
                        1,
                        words(
                                text,
                                "Brazil recognized Ruritania's government on Friday, the state news agency reported.")),
                words(text, "Brazil recognized Ruritania's government on Friday"),
                words(text, "recognized"),
                EventType.SUPPORT,
                null,
                List.of("diplomatic"),
                ActType.RECOGNIZE_GOVERNMENT,
                "054",
                List.of(new Mention(
                        words(text, "Brazil"), new PartyId("BRA"), PartyKind.STATE, "BRA", "GOV", null, null)),
                List.of(new Mention(
                        words(text, "Ruritania's government"), null, PartyKind.GOVERNMENT, null, "GOV", null, null)),
                List.of(),
                null,
                new TreeMap<>(Map.of(Detail.MANNER, "formally")),
                When.of(words(text, "on Friday"), DateSpan.day(LocalDate.of(2030, 5, 3))),
                null,
                Modality.ASSERTED,
                Polarity.AFFIRMED,
                Time.NON_FUTURE,
                Certainty.CERTAIN,
                false,
                Basis.REPORTER,
                false,
                List.of(new Attribution(
                        words(text, "the state news agency"),
                        null,
                        null,
                        words(text, "reported"),
                        List.of(words(text, "Brazil recognized Ruritania's government on Friday")
                                .span()))),
                List.of(new TraceStep("frame", "recognize matched \"recognized\"")));
    }

    /// The same in another modality.
    public static Claim in(Claim claim, Modality modality, @Nullable ActType act) {
        return new Claim(
                claim.document(),
                claim.sentence(),
                claim.quote(),
                claim.trigger(),
                claim.type(),
                claim.mode(),
                claim.context(),
                act,
                claim.cameo(),
                claim.actors(),
                claim.recipients(),
                claim.objects(),
                claim.place(),
                claim.details(),
                claim.when(),
                claim.period(),
                modality,
                claim.polarity(),
                claim.time(),
                claim.certainty(),
                claim.background(),
                claim.basis(),
                claim.direct(),
                claim.attribution(),
                claim.trace());
    }

    private static Words words(String text, String part) {
        int start = text.indexOf(part);
        return Words.of(text, new Span(start, start + part.length()));
    }

    /// Finds "X recognized Y" and nothing else; a text with the word "slow" takes longer.
    private record OneSentenceReader() implements DocumentReader {
        private static final Pattern RECOGNIZED = Pattern.compile("(\\w+) (recognized) (\\w+)");

        @Override
        public Batch<Claim> read(Document document) {
            if (document.text().contains("slow")) {
                pause();
            }
            List<Claim> claims = new ArrayList<>();
            RECOGNIZED.matcher(document.text()).results().forEach(found -> claims.add(claim(document, found)));
            return Batch.of(claims);
        }

        private static void pause() {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public String lexicon() {
            return "test";
        }

        private static Claim claim(Document document, MatchResult found) {
            Words quote = words(document, found, 0);
            return new Claim(
                    document,
                    new Sentence(0, quote),
                    quote,
                    words(document, found, 2),
                    EventType.SUPPORT,
                    null,
                    List.of(),
                    ActType.RECOGNIZE_STATE,
                    "054",
                    List.of(mention(words(document, found, 1))),
                    List.of(mention(words(document, found, 3))),
                    List.of(),
                    null,
                    new TreeMap<>(),
                    When.unknown("no date in the sentence"),
                    null,
                    Modality.ASSERTED,
                    Polarity.AFFIRMED,
                    Time.NON_FUTURE,
                    Certainty.CERTAIN,
                    false,
                    Basis.REPORTER,
                    false,
                    List.of(),
                    List.of());
        }

        private static Mention mention(Words words) {
            PartyId party = PARTIES.resolve(words.text(), null).stream()
                    .map(PartyLookup.Resolution::party)
                    .findFirst()
                    .orElse(null);
            return new Mention(words, party, PartyKind.STATE, party == null ? null : party.value(), "GOV", null, null);
        }

        private static Words words(Document document, MatchResult found, int group) {
            return Words.of(document.text(), new Span(found.start(group), found.end(group)));
        }
    }

    private static final class FewParties implements PartyLookup {
        private final Map<PartyId, Party> parties = new TreeMap<>();

        FewParties() {
            add("BRA", "Brazil");
            add("NOR", "Norway");
            add("RUR", "Ruritania");
            add("SOA", "Sosnia");
            add("SOB", "Sosnia");
        }

        private void add(String id, String name) {
            parties.put(
                    new PartyId(id),
                    new Party(
                            new PartyId(id),
                            PartyKind.STATE,
                            name,
                            id,
                            "GOV",
                            null,
                            null,
                            List.of(),
                            new TreeMap<>(Map.of("iso3", id)),
                            "made up for tests"));
        }

        @Override
        public Optional<Party> findParty(PartyId id) {
            return Optional.ofNullable(parties.get(id));
        }

        @Override
        public Optional<PartyId> findGovernment(PartyId state, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public List<PartyId> listRivals(PartyId party, LocalDate day) {
            return List.of();
        }

        @Override
        public boolean isRival(PartyId speaker, PartyId party, LocalDate day) {
            return false;
        }

        @Override
        public boolean isUnMember(PartyId state, LocalDate day) {
            return true;
        }

        @Override
        public List<PartyId> listUnMembers(LocalDate day) {
            return List.copyOf(parties.keySet());
        }

        @Override
        public List<Resolution> resolve(String name, @Nullable LocalDate on) {
            return parties.values().stream()
                    .filter(party ->
                            party.name().equals(name) || party.id().value().equals(name))
                    .map(party -> new Resolution(party.id(), "\"" + name + "\" is its name"))
                    .toList();
        }

        @Override
        public Collection<Party> listParties() {
            return parties.values();
        }

        @Override
        public List<String> suggest(String name) {
            return name.startsWith("Bra") ? List.of("Brazil") : List.of();
        }
    }
}
