package org.credence.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.credence.model.Words;
import org.credence.parse.ParsedSentence;
import org.credence.parse.Parser;
import org.credence.parse.Token;
import org.credence.parse.TokenizedSentence;
import org.credence.read.frame.Lexicon;
import org.credence.read.party.NameFinder;
import org.credence.read.party.PartyRegister;

/// Headlines With Capital Letters are parsed as if they were written as sentences: "Minister N. Holds Talks" as
/// "Minister N. holds talks". A tagger takes every capital for a name.
///
/// Names of the register, names behind a title and words that the parser's model never met keep their letters.
final class TitleCase {
    private static final int FEWEST = 3;
    private static final int SHORT = 3;
    private static final Set<String> ENDS = Set.of(".", "?", "!", "”");

    private final Parser parser;
    private final Lexicon lexicon;
    private final PartyRegister register;

    TitleCase(Parser parser, Lexicon lexicon, PartyRegister register) {
        this.parser = parser;
        this.lexicon = lexicon;
        this.register = register;
    }

    /// The tree of a sentence, with its words as they are written.
    ParsedSentence parse(
            TokenizedSentence sentence,
            List<NameFinder.Found> names,
            Function<TokenizedSentence, ParsedSentence> parse) {
        List<Words> words = sentence.tokens();
        if (!isTitle(words)) {
            return parse.apply(sentence);
        }
        List<Words> lowered = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Words word = words.get(at);
            lowered.add(keeps(words, at, names) ? word : new Words(word.text().toLowerCase(Locale.ROOT), word.span()));
        }
        return written(parse.apply(new TokenizedSentence(sentence.sentence(), lowered)), words);
    }

    private static ParsedSentence written(ParsedSentence parsed, List<Words> words) {
        return new ParsedSentence(
                parsed.sentence(),
                parsed.tokens().stream()
                        .map(token -> new Token(
                                token.index(),
                                words.get(token.index() - 1).text(),
                                token.span(),
                                token.tag(),
                                token.lemma(),
                                token.head(),
                                token.relation()))
                        .toList());
    }

    private static boolean isTitle(List<Words> words) {
        List<String> longOnes = words.stream()
                .map(Words::text)
                .filter(word -> word.length() > SHORT && word.chars().allMatch(Character::isLetter))
                .toList();
        return longOnes.size() >= FEWEST
                && longOnes.stream().allMatch(TitleCase::isCapitalized)
                && !ENDS.contains(words.getLast().text());
    }

    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean keeps(List<Words> words, int at, List<NameFinder.Found> names) {
        String word = words.get(at).text();
        return at == 0
                || !isCapitalized(word)
                || names.stream().anyMatch(name -> name.covers(at + 1))
                || isNameBehindTitle(words, at)
                || !parser.knows(word.toLowerCase(Locale.ROOT));
    }

    private boolean isNameBehindTitle(List<Words> words, int at) {
        boolean titled = IntStream.rangeClosed(Math.max(0, at - 3), at - 1)
                .anyMatch(
                        first -> register.findOffice(text(words, first, at - 1)).isPresent());
        String word = words.get(at).text().toLowerCase(Locale.ROOT);
        boolean title = register.findOffice(word).isPresent();
        boolean verb = lexicon.isVerb(word)
                || word.endsWith("s") && lexicon.isVerb(word.substring(0, word.length() - 1))
                || word.endsWith("es") && lexicon.isVerb(word.substring(0, word.length() - 2))
                || word.endsWith("ed") && lexicon.isVerb(word.substring(0, word.length() - 2));
        return titled && !title && !verb && word.length() > SHORT;
    }

    private static String text(List<Words> words, int first, int last) {
        return String.join(
                " ", words.subList(first, last + 1).stream().map(Words::text).toList());
    }
}
