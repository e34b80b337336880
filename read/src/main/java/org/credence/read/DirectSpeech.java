package org.credence.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.credence.model.Span;
import org.credence.model.Words;
import org.credence.parse.TokenizedSentence;
import org.credence.read.attribution.Quotations;

/// The direct speech of a sentence: quotations that are clauses of their own, set off by a comma, a colon or the
/// sentence's edge; not words quoted within a clause ("called it “a mistake”").
final class DirectSpeech {
    private static final Set<String> SETS_OFF = Set.of(",", ":", "—", "--", "–", "?", "!", "...", "…");
    private static final int SHORTEST = 3;

    private final List<Words> words;
    private final List<int[]> quoted;

    DirectSpeech(TokenizedSentence sentence, Quotations quotations) {
        words = sentence.tokens();
        quoted = new ArrayList<>();
        for (Span quotation : quotations.within(sentence.sentence().span())) {
            int[] quote = IntStream.range(0, words.size())
                    .filter(word -> words.get(word).span().overlaps(quotation))
                    .toArray();
            if (quote.length >= SHORTEST && isSetOff(quote[0], quote[quote.length - 1], !quoted.isEmpty())) {
                quoted.add(quote);
            }
        }
    }

    private boolean isSetOff(int first, int last, boolean goesOn) {
        if (first == 0) {
            return SETS_OFF.contains(words.get(last - 1).text()) || setsOff(last + 1);
        }
        boolean capital = Character.isUpperCase(words.get(first + 1).text().codePointAt(0));
        return setsOff(first - 1) && (capital || goesOn);
    }

    private boolean setsOff(int word) {
        return word < words.size() && SETS_OFF.contains(words.get(word).text());
    }

    /// Every word of the quotations and the commas that set them off.
    List<Integer> words() {
        List<Integer> all = new ArrayList<>();
        for (int[] quote : quoted) {
            int first = quote[0];
            int last = quote[quote.length - 1];
            boolean comma =
                    last + 1 < words.size() && words.get(last + 1).text().equals(",");
            IntStream.rangeClosed(first, comma ? last + 1 : last).forEach(all::add);
        }
        return all;
    }

    /// The clauses spoken, without their quotation marks, by the places of their words in the sentence from 0. One that
    /// the cue interrupts is one: "“Chile,” she said, “has left.”"
    List<int[]> clauses() {
        List<int[]> clauses = new ArrayList<>();
        for (int[] quote : quoted) {
            int[] inner = IntStream.of(quote)
                    .filter(word -> !isMark(words.get(word).text()))
                    .toArray();
            if (inner.length == 0) {
                continue;
            }
            boolean goesOn = !clauses.isEmpty()
                    && Character.isLowerCase(words.get(inner[0]).text().codePointAt(0));
            if (goesOn) {
                int[] before = clauses.removeLast();
                boolean comma = words.get(before[before.length - 1]).text().equals(",");
                clauses.add(IntStream.concat(
                                IntStream.of(before).limit(comma ? before.length - 1 : before.length),
                                IntStream.of(inner))
                        .toArray());
            } else {
                clauses.add(inner);
            }
        }
        return clauses;
    }

    private static boolean isMark(String word) {
        return Set.of("\"", "“", "”", "''", "``", "„", "«", "»").contains(word);
    }
}
