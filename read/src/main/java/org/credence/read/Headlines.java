package org.credence.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.credence.parse.ParsedSentence;
import org.credence.parse.Token;
import org.credence.read.frame.Lexicon;

/// Words that the tagger mistakes in headlines and at the beginning of sentences: "Togo *summons* ambassador" is no
/// noun, "*Embassies* were opened" no name.
///
/// A noun is taken for a verb only if it is one of the lexicon and the sentence, or the clause that a comma begins,
/// has no other.
final class Headlines {
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Set<String> OF_OBJECTS = Set.of("DT", "JJ", "CD", "PRP$", "NN", "NNS", "NNP", "NNPS", "VBN");

    private final Lexicon lexicon;

    Headlines(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The tags that words of a sentence should have had, by index; empty for most sentences.
    Map<Integer, String> mistaken(ParsedSentence parsed) {
        List<Token> tokens = parsed.tokens();
        Map<Integer, String> tags = new HashMap<>();
        Token opening = tokens.getFirst();
        if (opening.tag().equals("NNPS") && singulars(opening.text()).anyMatch(lexicon::isNoun)) {
            tags.put(1, "NNS");
        }
        boolean verbless = tokens.stream().noneMatch(token -> FINITE.contains(token.tag()));
        boolean present = tokens.stream().anyMatch(token -> token.tag().equals("VBZ"));
        for (int word = 2; word < tokens.size(); word++) {
            boolean behindName = verbless && tokens.get(word - 2).tag().startsWith("NNP");
            boolean behindComma = present && tokens.get(word - 2).text().equals(",");
            if ((behindName || behindComma) && isVerb(tokens, word)) {
                tags.put(word, tokens.get(word - 1).tag().equals("NNS") ? "VBZ" : "VBP");
                return tags;
            }
        }
        return tags;
    }

    /// A noun with the form of a verb of the lexicon and what may be its object behind it. Without the ending of the
    /// third person it needs a subject of several.
    private boolean isVerb(List<Token> tokens, int word) {
        Token token = tokens.get(word - 1);
        boolean singular = token.tag().equals("NNS");
        boolean several = token.tag().equals("NN")
                && tokens.subList(0, word - 1).stream()
                        .anyMatch(before -> before.tag().equals("CC"));
        boolean object = OF_OBJECTS.contains(tokens.get(word).tag());
        boolean lower = Character.isLowerCase(token.text().charAt(0));
        return lower
                && object
                && (singular && singulars(token.text()).anyMatch(lexicon::isVerb)
                        || several && lexicon.isVerb(token.text()));
    }

    /// What a word in -s may be a form of: "sanctions", "embassies", "breaches".
    private static Stream<String> singulars(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return Stream.of(cut(word, "s", ""), cut(word, "es", ""), cut(word, "ies", "y"));
    }

    private static String cut(String word, String ending, String instead) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) + instead : word;
    }
}
