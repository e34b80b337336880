package org.credence.read.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.model.Sentence;
import org.credence.model.Span;
import org.credence.model.Words;
import org.credence.parse.ParsedSentence;
import org.credence.parse.Token;

/// A sentence cut at spaces and punctuation, with tags guessed from the look of its words; no tree.
final class TaggedByHand {
    private static final Pattern TOKEN = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|\\d+[/.]\\d+[/.]\\d+|\\d+(?:,\\d{3})+|\\d+(?:st|nd|rd|th)|\\d+s?|\\p{L}+\\.(?= [\\d\\p{Lu}])"
                    + "|['’]s\\b|[\\p{L}]+|\\S");
    private static final Set<String> CLOSED = Set.of(
            "the a an in on at by of for and or to from since until till after before both between with its his that this",
            "as is was were had has have will would be been no not he she it they who when while then than but about into",
            "which met held died killed said lost began ended signed ago earlier later recognized opened closed");

    private TaggedByHand() {}

    /// The sentence as it stands in a document with `before` in front of it.
    static ParsedSentence sentence(String before, String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            int start = before.length() + matcher.start();
            Span span = new Span(start, start + matcher.group().length());
            String word = matcher.group();
            tokens.add(new Token(tokens.size() + 1, word, span, tag(word, tokens.isEmpty()), word, 0, "dep"));
        }
        Span whole = new Span(before.length(), before.length() + text.length());
        return new ParsedSentence(new Sentence(0, new Words(text, whole)), tokens);
    }

    private static String tag(String word, boolean first) {
        if (Character.isDigit(word.charAt(0))) {
            return "CD";
        }
        if (!Character.isLetter(word.charAt(0))) {
            return word.endsWith("s") ? "POS" : ".";
        }
        if (CLOSED.stream()
                .anyMatch(words -> List.of(words.split(" ")).contains(word.toLowerCase(java.util.Locale.ROOT)))) {
            return "IN";
        }
        if (Character.isUpperCase(word.charAt(0)) && !first) {
            return "NNP";
        }
        return word.endsWith("s") ? "NNS" : word.endsWith("ed") ? "VBD" : "NN";
    }
}
