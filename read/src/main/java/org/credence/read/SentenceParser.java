package org.credence.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credence.model.Words;
import org.credence.parse.ParsedSentence;
import org.credence.parse.Parser;
import org.credence.parse.Token;
import org.credence.parse.TokenizedSentence;

/// Parses a sentence; an attribution that trails behind it (", the ministry said.") is parsed apart and hung above.
///
/// A greedy parser takes the noun before ", X said" for the subject of the saying. Cut apart, both halves are plain
/// sentences.
final class SentenceParser {
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
    private static final int LONGEST_SPEAKER = 8;
    private static final int LONGEST_TAIL = 18;
    private static final int SHORTEST_CONTENT = 4;

    private final Parser parser;
    private final MistakenTags mistakenTags;

    SentenceParser(Parser parser, MistakenTags mistakenTags) {
        this.parser = parser;
        this.mistakenTags = mistakenTags;
    }

    ParsedSentence parse(TokenizedSentence sentence) {
        int tail = tailStart(sentence.tokens());
        return tail < 0 ? whole(sentence) : apart(sentence, tail).orElseGet(() -> whole(sentence));
    }

    /// Parsed a second time where the tagger was mistaken.
    private ParsedSentence whole(TokenizedSentence sentence) {
        ParsedSentence parsed = parser.parse(sentence);
        Map<Integer, String> mistaken = mistakenTags.in(parsed.tokens());
        return mistaken.isEmpty() ? parsed : parser.parse(sentence, mistaken);
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

    private Optional<ParsedSentence> apart(TokenizedSentence sentence, int tail) {
        List<Words> words = sentence.tokens();
        List<Words> content = new ArrayList<>(words.subList(0, tail));
        content.add(words.getLast());
        List<Token> said = tokens(sentence, content);
        List<Token> above = tokens(sentence, words.subList(tail, words.size()));
        int cue = root(above);
        boolean speech = CUES.contains(above.get(cue - 1).text().toLowerCase(Locale.ROOT))
                && above.stream()
                        .anyMatch(
                                token -> token.head() == cue && token.relation().equals("nsubj"));
        return speech
                ? Optional.of(new ParsedSentence(sentence.sentence(), joined(said, above, tail)))
                : Optional.empty();
    }

    private List<Token> tokens(TokenizedSentence sentence, List<Words> words) {
        return whole(new TokenizedSentence(sentence.sentence(), words)).tokens();
    }

    private static int root(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.head() == 0)
                .findFirst()
                .orElse(tokens.getFirst())
                .index();
    }

    /// The content's tree below the saying verb, as its clause; the stop that the content borrowed is left out.
    private static List<Token> joined(List<Token> said, List<Token> above, int tail) {
        int cue = root(above) + tail;
        List<Token> all = new ArrayList<>();
        for (Token token : said.subList(0, tail)) {
            boolean root = token.head() == 0 || token.head() > tail;
            all.add(root ? moved(token, 0, cue, "ccomp") : token);
        }
        for (Token token : above) {
            all.add(moved(token, tail, token.head() == 0 ? 0 : token.head() + tail, token.relation()));
        }
        return all;
    }

    private static Token moved(Token token, int by, int head, String relation) {
        return new Token(token.index() + by, token.text(), token.span(), token.tag(), token.lemma(), head, relation);
    }
}
