package org.credence.read.when;

import org.credence.model.Words;

/// A date expression of a sentence, not yet counted out in days.
///
/// The words include the preposition that belongs to them ("on Friday", "since 2011"); the tokens are UD indexes, both
/// inclusive. `core` are the words without that preposition, `form` is what they say.
public record FoundDate(Words words, Words core, int firstToken, int lastToken, Relation relation, Form form) {
    public FoundDate {
        if (firstToken < 1 || lastToken < firstToken) {
            throw new IllegalArgumentException("a date needs tokens from 1 on, found %d..%d in \"%s\""
                    .formatted(firstToken, lastToken, words.text()));
        }
    }

    /// Whether it tells a beginning and an end ("from 1996 to 2001").
    public boolean isRange() {
        return relation == Relation.FROM_TO;
    }
}
