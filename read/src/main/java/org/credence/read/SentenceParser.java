package org.credence.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.credence.model.Words;
import org.credence.parse.ParsedSentence;
import org.credence.parse.Parser;
import org.credence.parse.Token;
import org.credence.parse.TokenizedSentence;
import org.credence.read.attribution.Cues;
import org.credence.read.attribution.Quotations;
import org.credence.read.frame.Lexicon;

/// Parses a sentence; what is said is parsed apart from who says it, and hung below the saying verb: direct speech, and
/// what stands before a trailing attribution (", the ministry said.").
///
/// A greedy parser takes the noun before ", X said" for the subject of the saying. Cut apart, both halves are plain
/// sentences.
final class SentenceParser {
    private static final Set<String> NO_SPEAKER = Set.of(
            "which",
            "who",
            "that",
            "where",
            "when",
            "and",
            "but",
            "or",
            "while",
            "as",
            "because",
            "after",
            "before",
            "if",
            "although",
            "though",
            "to",
            "in",
            "on",
            "by",
            "has",
            "have",
            "had",
            "is",
            "was",
            "were",
            "are",
            "will",
            "would");
    private static final Set<String> CUES = Set.of(
            "said",
            "says",
            "reported",
            "reports",
            "announced",
            "added",
            "stated",
            "confirmed",
            "noted",
            "wrote",
            "claimed",
            "told",
            "explained",
            "declared",
            "argued",
            "warned",
            "according");
    private static final Set<String> SPOKEN = Set.of("VBD", "VBZ", "VBP", "VBG");
    private static final int SHORTEST_REST = 2;
    private static final int LONGEST_SPEAKER = 8;
    private static final int LONGEST_TAIL = 18;
    private static final int SHORTEST_CONTENT = 4;

    private final Parser parser;
    private final MistakenTags mistakenTags;
    private final Cues cues;

    SentenceParser(Parser parser, Lexicon lexicon, Cues cues) {
        this.parser = parser;
        this.mistakenTags = new MistakenTags(lexicon);
        this.cues = cues;
    }

    ParsedSentence parse(TokenizedSentence sentence, Quotations quotations) {
        DirectSpeech speech = new DirectSpeech(sentence, quotations);
        return apart(sentence, speech.clauses(), speech.words())
                .or(() -> withoutTail(sentence))
                .orElseGet(() -> whole(sentence));
    }

    /// Parsed a second time where the tagger was mistaken.
    private ParsedSentence whole(TokenizedSentence sentence) {
        ParsedSentence parsed = parser.parse(sentence);
        Map<Integer, String> mistaken = mistakenTags.in(parsed.tokens());
        return mistaken.isEmpty() ? parsed : parser.parse(sentence, mistaken);
    }

    private Optional<ParsedSentence> withoutTail(TokenizedSentence sentence) {
        int tail = tailStart(sentence.tokens());
        if (tail < 0) {
            return Optional.empty();
        }
        List<Integer> content = IntStream.range(0, tail).boxed().toList();
        return apart(sentence, List.of(content.stream().mapToInt(word -> word).toArray()), content);
    }

    /// The index of the first word of a trailing attribution; -1 if there is none.
    private static int tailStart(List<Words> words) {
        for (int comma = words.size() - 3; comma >= SHORTEST_CONTENT; comma--) {
            if (words.size() - comma > LONGEST_TAIL) {
                return -1;
            }
            if (words.get(comma).text().equals(",")) {
                int start = isClosingQuote(words.get(comma + 1).text()) ? comma + 2 : comma + 1;
                if (isSpeech(words, start)) {
                    return start;
                }
            }
        }
        return -1;
    }

    private static boolean isClosingQuote(String word) {
        return word.equals("”") || word.equals("\"") || word.equals("’") || word.equals("''");
    }

    /// Whether a speaker and a saying verb begin here: "the Lomé daily reported".
    private static boolean isSpeech(List<Words> words, int start) {
        for (int at = start; at < Math.min(words.size() - 1, start + LONGEST_SPEAKER); at++) {
            String word = words.get(at).text().toLowerCase(Locale.ROOT);
            if (CUES.contains(word)) {
                return at > start && !word.equals("according");
            }
            if (NO_SPEAKER.contains(word) && at == start || word.equals(",")) {
                return false;
            }
        }
        return false;
    }

    /// The trees of the contents below the saying verb of the rest, if it has one; `said` are all words that are not
    /// the
    /// rest, quotation marks included.
    private Optional<ParsedSentence> apart(TokenizedSentence sentence, List<int[]> contents, List<Integer> said) {
        int size = sentence.tokens().size();
        int[] rest =
                IntStream.range(0, size).filter(word -> !said.contains(word)).toArray();
        if (contents.isEmpty() || rest.length < SHORTEST_REST) {
            return Optional.empty();
        }
        List<Token> above = tokens(sentence, rest);
        Token[] joined = new Token[size];
        for (int i = 0; i < rest.length; i++) {
            joined[rest[i]] = moved(above.get(i), rest, 0);
        }
        int cue = 0;
        for (int[] content : contents) {
            OptionalInt verb = cue(above, rest, content[0]);
            if (verb.isEmpty()) {
                return Optional.empty();
            }
            cue = verb.getAsInt() + 1;
            hang(sentence, content, cue, joined);
        }
        for (int mark : said) {
            if (joined[mark] == null) {
                Words word = sentence.tokens().get(mark);
                joined[mark] = new Token(mark + 1, word.text(), word.span(), word.text(), word.text(), cue, "punct");
            }
        }
        return Optional.of(new ParsedSentence(sentence.sentence(), List.of(joined)));
    }

    /// The last saying verb before the content, else the first behind it.
    private OptionalInt cue(List<Token> above, int[] rest, int content) {
        int[] verbs = IntStream.range(0, rest.length)
                .filter(i -> SPOKEN.contains(above.get(i).tag())
                        && cues.quotes(above.get(i).lemma()))
                .map(i -> rest[i])
                .toArray();
        OptionalInt before = Arrays.stream(verbs).filter(verb -> verb < content).reduce((_, last) -> last);
        return before.isPresent() ? before : Arrays.stream(verbs).findFirst();
    }

    /// The stop that the content borrows for the parser is left out again.
    private void hang(TokenizedSentence sentence, int[] content, int cue, Token[] joined) {
        int[] withStop = Arrays.copyOf(content, content.length + 1);
        withStop[content.length] = sentence.tokens().size() - 1;
        List<Token> tokens = tokens(sentence, withStop);
        for (int i = 0; i < content.length; i++) {
            Token token = tokens.get(i);
            boolean root = token.head() == 0 || token.head() > content.length;
            joined[content[i]] = root
                    ? new Token(content[i] + 1, token.text(), token.span(), token.tag(), token.lemma(), cue, "ccomp")
                    : moved(token, content, cue);
        }
    }

    private List<Token> tokens(TokenizedSentence sentence, int[] words) {
        List<Words> chosen = new ArrayList<>();
        Arrays.stream(words).forEach(word -> chosen.add(sentence.tokens().get(word)));
        return whole(new TokenizedSentence(sentence.sentence(), chosen)).tokens();
    }

    private static Token moved(Token token, int[] places, int root) {
        int head = token.head() == 0 ? root : places[token.head() - 1] + 1;
        return new Token(
                places[token.index() - 1] + 1,
                token.text(),
                token.span(),
                token.tag(),
                token.lemma(),
                head,
                token.relation());
    }
}
