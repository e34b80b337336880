package org.credence.read;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.credence.parse.Token;

/// The second syllable of Korean and Chinese given names, which a tokenizer cuts off: in "Moon Jae-*in*" and "Tsai
/// Ing-*wen*" it is neither a preposition nor a verb.
final class NameSyllables {
    private static final Pattern FIRST = Pattern.compile("\\p{Lu}\\p{Ll}{0,5}");

    /// One syllable: what may open it, vowels, and the few consonants that close one in either language.
    private static final Pattern SECOND =
            Pattern.compile("(?:[bcdfghjklmnpqrstwxyz]{0,2}[wyi]?)[aeiou]{1,3}(?:ng|[nklmpt])?");

    private NameSyllables() {}

    /// The tags that such syllables should have had, by their index from 1.
    static Map<Integer, String> in(List<Token> tokens) {
        return IntStream.rangeClosed(4, tokens.size())
                .filter(word -> isSyllable(tokens, word))
                .boxed()
                .collect(Collectors.toMap(word -> word, _ -> "NNP"));
    }

    /// A family name, a capital syllable, a hyphen and a small one, without a space.
    private static boolean isSyllable(List<Token> tokens, int word) {
        Token family = tokens.get(word - 4);
        Token first = tokens.get(word - 3);
        Token hyphen = tokens.get(word - 2);
        Token second = tokens.get(word - 1);
        return hyphen.text().equals("-")
                && first.span().end() == hyphen.span().start()
                && hyphen.span().end() == second.span().start()
                && family.tag().startsWith("NNP")
                && FIRST.matcher(first.text()).matches()
                && SECOND.matcher(second.text()).matches();
    }
}
