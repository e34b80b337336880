package org.credence.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One link of the chain of speakers: who is said to say it, the word that says so, and what is said.
///
/// `speaker` is null for an unnamed source without words of its own ("it was reported").
public record Attribution(
        @Nullable Words speaker,
        @Nullable PartyId party,
        @Nullable String country,
        @Nullable Words cue,
        List<Span> content) {
    public Attribution {
        content = List.copyOf(content);
    }
}
