package org.credence.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.Problem;
import org.credence.parse.ParsedSentence;
import org.credence.parse.Parser;
import org.credence.parse.TokenizedSentence;
import org.credence.read.attribution.Cues;
import org.credence.read.attribution.Quotations;
import org.credence.read.claim.ClaimMaker;
import org.credence.read.factuality.Governors;
import org.credence.read.frame.Lexicon;
import org.credence.read.party.Descriptions;
import org.credence.read.party.Discourse;
import org.credence.read.party.NameFinder;
import org.credence.read.party.PartyRegister;
import org.credence.read.when.DateFinder;

/// From one document to the claims it makes. A pure function, safe for many threads. Start reading here.
public final class Reader {
    /// Sentences of more words are not parsed: no sentence of prose is that long.
    static final int LONGEST_SENTENCE = 1000;

    private final Parser parser;
    private final SentenceParser sentenceParser;
    private final TitleCase titleCase;
    private final NameFinder names;
    private final Gate gate;
    private final ClaimMaker claimMaker;
    private final Lexicon lexicon;
    private final Languages languages = Languages.load();

    private Reader(Parser parser, NameFinder names, Gate gate, ClaimMaker claimMaker, Lexicon lexicon) {
        this.parser = parser;
        this.sentenceParser = new SentenceParser(parser, lexicon, Cues.load());
        this.titleCase = new TitleCase(parser, lexicon, names.register());
        this.names = names;
        this.gate = gate;
        this.claimMaker = claimMaker;
        this.lexicon = lexicon;
    }

    public static Reader load(PartyRegister register) {
        return load(register, true);
    }

    /// With the gate open every sentence is parsed; the claims are the same.
    public static Reader load(PartyRegister register, boolean gated) {
        return load(register, gated, Parser.load());
    }

    /// With a parser whose models may be on their way.
    public static Reader load(PartyRegister register, Parser parser) {
        return load(register, true, parser);
    }

    private static Reader load(PartyRegister register, boolean gated, Parser parser) {
        Lexicon lexicon = Lexicon.load();
        Descriptions descriptions = Descriptions.load();
        Gate gate = gated ? Gate.of(lexicon, descriptions) : Gate.open();
        ClaimMaker claimMaker = new ClaimMaker(register, lexicon, Governors.load(), descriptions, new DateFinder());
        return new Reader(parser, new NameFinder(register), gate, claimMaker, lexicon);
    }

    public Batch<Claim> read(Document document) {
        return read(document, _ -> {});
    }

    /// Tells a listener as each stage begins, for those who measure.
    public Batch<Claim> read(Document document, Consumer<Stage> begins) {
        begins.accept(Stage.SPLIT);
        Optional<String> other = languages.findOther(document);
        if (other.isPresent()) {
            return new Batch<>(List.of(), List.of(inOtherLanguage(document, other.get())));
        }
        List<TokenizedSentence> sentences = parser.split(document);
        begins.accept(Stage.NAMES);
        Discourse discourse = new Discourse(
                names, sentences.stream().map(TokenizedSentence::tokens).toList(), document);
        Quotations quotations = Quotations.of(document);
        List<Claim> claims = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        begins.accept(Stage.GATE);
        BitSet picked = gate.pick(sentences, discourse);
        for (int at = 0; at < sentences.size(); at++) {
            TokenizedSentence sentence = sentences.get(at);
            if (sentence.tokens().size() > LONGEST_SENTENCE) {
                problems.add(tooLong(document, sentence));
            } else if (picked.get(at)) {
                begins.accept(Stage.PARSE);
                ParsedSentence parsed = parse(sentence, discourse, quotations);
                begins.accept(Stage.CLAIMS);
                claims.addAll(claimMaker.claims(document, parsed, discourse, claims));
            }
        }
        List<Claim> dated = new Headings(document, sentences, discourse).dated(claims);
        return new Batch<>(distinct(new Residences(sentences, discourse).told(dated)), problems);
    }

    private ParsedSentence parse(TokenizedSentence sentence, Discourse discourse, Quotations quotations) {
        List<NameFinder.Found> found = discourse.names(sentence.sentence().index());
        return titleCase.parse(
                sentence,
                found,
                lowered -> LongTitles.parse(
                        lowered, found, names.register(), shortened -> sentenceParser.parse(shortened, quotations)));
    }

    private static Problem inOtherLanguage(Document document, String language) {
        return new Problem(
                Problem.Kind.OTHER_LANGUAGE,
                document.name(),
                "expected a text in English, found " + language,
                "it was not read; translate it, or give \"language\": \"en\" if it is English");
    }

    private static Problem tooLong(Document document, TokenizedSentence sentence) {
        return new Problem(
                Problem.Kind.TOO_LONG_SENTENCE,
                document.name() + ": sentence " + sentence.sentence().index(),
                "expected a sentence of at most %d words, found %d"
                        .formatted(LONGEST_SENTENCE, sentence.tokens().size()),
                "the sentence was skipped; check whether the file is prose with full stops");
    }

    private static List<Claim> distinct(List<Claim> claims) {
        Map<String, Claim> byId = new HashMap<>();
        return claims.stream()
                .filter(claim -> byId.putIfAbsent(claim.id(), claim) == null)
                .toList();
    }

    /// How many sentences of a document the gate lets through to the parser, and how many there are.
    public int[] gated(Document document) {
        List<TokenizedSentence> sentences = parser.split(document);
        Discourse discourse = new Discourse(
                names, sentences.stream().map(TokenizedSentence::tokens).toList(), document);
        return new int[] {gate.pick(sentences, discourse).cardinality(), sentences.size()};
    }

    /// Six hex digits of the lexicon in use.
    public String lexiconDigest() {
        return lexicon.digest();
    }
}
