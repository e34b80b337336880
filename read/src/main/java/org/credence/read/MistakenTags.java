package org.credence.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.credence.parse.Token;
import org.credence.read.frame.Lexicon;

/// Words that the tagger mistakes in headlines and at the beginning of sentences: "*Embassies* were opened" is no name,
/// and in "Togo cuts ties, *orders* envoy out" there are two verbs.
final class MistakenTags {
    private static final Set<String> OF_OBJECTS = Set.of("DT", "JJ", "CD", "PRP$", "NN", "NNS", "NNP", "NNPS", "VBN");

    private static final Set<String> BETWEEN = Set.of(
            "last", "first", "also", "only", "previously", "already", "earlier", "long", "once", "since", "just");

    private final Lexicon lexicon;
    private final HeadlineVerb headlineVerb;

    MistakenTags(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.headlineVerb = new HeadlineVerb(lexicon);
    }

    /// The tags that words of a sentence should have had, by their index from 1; empty for most sentences.
    Map<Integer, String> in(List<Token> tokens) {
        Map<Integer, String> tags = new HashMap<>(NameSyllables.in(tokens));
        String first = tokens.getFirst().tag();
        boolean opens = tokens.size() > 1
                && Set.of("IN", "VBP", "VBD", "MD").contains(tokens.get(1).tag());
        if ((first.equals("NNPS") || first.equals("NNP") && opens)
                && singulars(tokens.getFirst().text()).anyMatch(lexicon::isNoun)) {
            tags.put(1, "NNS");
        }
        if (tokens.size() > 1
                && tokens.getFirst().tag().startsWith("VB")
                && tokens.get(1).text().equals("of")
                && lexicon.isNominalTrigger(tokens.getFirst().text())) {
            tags.put(1, "NN");
        }
        perfects(tokens, tags);
        int verb = headlineVerb.in(tokens);
        if (verb != 0) {
            tags.put(verb, HeadlineVerb.TAG);
        }
        boolean present = verb != 0 || has(tokens, "VBZ") || has(tokens, "VBP");
        boolean verbless = tokens.stream().noneMatch(token -> token.tag().startsWith("VB"));
        for (int word = 2; word < tokens.size(); word++) {
            Token token = tokens.get(word - 1);
            Token before = tokens.get(word - 2);
            boolean object = OF_OBJECTS.contains(tokens.get(word).tag());
            boolean behindComma = object && present && before.text().equals(",");
            if (isThirdPerson(token) && (behindComma || isBehindSubject(tokens, word, present))) {
                tags.put(word, HeadlineVerb.TAG);
            } else if (object && verbless && before.tag().startsWith("NNP") && isPlural(tokens, word)) {
                tags.put(word, "VBP");
            }
        }
        for (int word = 3; word < tokens.size(); word++) {
            boolean secondVerb = has(tokens.subList(0, word - 1), "VBZ")
                    && tokens.get(word - 2).text().equals("and")
                    && Set.of("DT", "PRP$").contains(tokens.get(word).tag());
            if (secondVerb && isThirdPerson(tokens.get(word - 1))) {
                tags.put(word, HeadlineVerb.TAG);
            }
        }
        for (int word = 2; word <= tokens.size() && !isModal(tokens.subList(0, word - 1)); word++) {
            if (tokens.get(word - 1).tag().equals("VB")
                    && tokens.get(word - 2).tag().startsWith("NNP")) {
                tags.put(word, "VBP");
            }
        }
        for (int word = 2; word <= tokens.size(); word++) {
            boolean afterNoun = tokens.get(word - 2).tag().startsWith("NN");
            if (verbless && afterNoun && isParticiple(tokens.get(word - 1))) {
                tags.put(word, "VBN");
            }
        }
        return tags;
    }

    /// "The two *had last met* in 2022": a participle, though an adjective seems to stand before it.
    private static void perfects(List<Token> tokens, Map<Integer, String> tags) {
        for (int have = 1; have <= tokens.size() - 2; have++) {
            int verb = have + 1;
            while (verb < tokens.size() && BETWEEN.contains(tokens.get(verb - 1).text())) {
                verb++;
            }
            boolean perfect = verb > have + 1
                    && tokens.get(have - 1).lemma().equals("have")
                    && tokens.get(verb - 1).tag().equals("VBD");
            if (perfect) {
                tags.put(verb, "VBN");
                for (int adverb = have + 1; adverb < verb; adverb++) {
                    tags.put(adverb, "RB");
                }
            }
        }
    }

    /// Behind a name, and before an article ("Togo *lowers* its ties") or in a clause with "and" of a sentence in the
    /// present ("…, and Togo *lowers* diplomatic ties").
    private static boolean isBehindSubject(List<Token> tokens, int word, boolean present) {
        Token next = tokens.get(word);
        boolean name = tokens.get(word - 2).tag().startsWith("NNP");
        boolean phrase = next.tag().equals("DT") || next.tag().equals("PRP$");
        boolean clause = present && OF_OBJECTS.contains(next.tag()) && beginsClause(tokens, word - 2);
        return name && (phrase || clause);
    }

    /// Whether only a name stands between a place in the sentence and a comma with "and" before it.
    private static boolean beginsClause(List<Token> tokens, int last) {
        int at = last;
        while (at > 0
                && (tokens.get(at).tag().startsWith("NNP")
                        || tokens.get(at).tag().equals("DT"))) {
            at--;
        }
        return at > 0
                && tokens.get(at).tag().equals("CC")
                && tokens.get(at - 1).text().equals(",");
    }

    private static boolean has(List<Token> tokens, String tag) {
        return tokens.stream().anyMatch(token -> token.tag().equals(tag));
    }

    private boolean isThirdPerson(Token token) {
        return token.tag().equals("NNS")
                && isLower(token)
                && singulars(token.text()).anyMatch(lexicon::isVerb);
    }

    /// "Legation *Closed*, 1901".
    private boolean isParticiple(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return token.tag().startsWith("NNP")
                && word.endsWith("ed")
                && Stream.of(cut(word, "ed", ""), cut(word, "d", "")).anyMatch(lexicon::isVerb);
    }

    /// "Peru and Chile exchange ambassadors".
    private boolean isPlural(List<Token> tokens, int word) {
        Token token = tokens.get(word - 1);
        return token.tag().equals("NN")
                && isLower(token)
                && has(tokens.subList(0, word - 1), "CC")
                && lexicon.isVerb(token.text());
    }

    /// Whether a word calls for an infinitive behind it: "will", "to", "let", "helped".
    private static boolean isModal(List<Token> before) {
        return before.stream()
                .anyMatch(token -> token.tag().equals("MD")
                        || token.tag().equals("TO")
                        || Set.of("do", "let", "make", "help", "see", "have", "that", "insist", "demand", "recommend")
                                .contains(token.lemma()));
    }

    private static boolean isLower(Token token) {
        return Character.isLowerCase(token.text().charAt(0));
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
