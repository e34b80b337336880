package org.credence.parse;

import java.util.List;
import org.credence.model.Sentence;
import org.credence.model.Words;

/// A sentence cut into words, before any model has looked at it.
///
/// Words stand in order and do not overlap, but for one case: where an abbreviation ends the sentence, as in "He
/// left the U.S.", its stop belongs to the last two words, "U.S." and ".".
public record TokenizedSentence(Sentence sentence, List<Words> tokens) {
    public TokenizedSentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException(
                    "a sentence needs a word, found none in \"%s\"".formatted(sentence.text()));
        }
    }
}
