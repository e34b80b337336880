package org.credence.parse;

import java.util.List;
import org.credence.model.Sentence;

/// A sentence with its words and their dependency tree. `tokens.get(i)` has index `i + 1`.
public record ParsedSentence(Sentence sentence, List<Token> tokens) {
    public ParsedSentence {
        tokens = List.copyOf(tokens);
    }

    /// The word with that UD index, from 1.
    public Token token(int index) {
        return tokens.get(index - 1);
    }
}
