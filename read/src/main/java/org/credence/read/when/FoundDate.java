package org.credence.read.when;

import org.credence.model.Words;
import org.credence.read.proposition.Tree;

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

    /// The word of the date whose governor lies outside it.
    public int headIn(Tree tree) {
        for (int word = firstToken; word <= lastToken; word++) {
            int head = tree.head(word);
            boolean outside = head < firstToken || head > lastToken;
            if (outside
                    && !tree.relation(word).equals("case")
                    && !tree.relation(word).equals("mark")) {
                return word;
            }
        }
        return lastToken;
    }
}
