package org.credence.model;

import org.jspecify.annotations.Nullable;

/// Words that a party declared about another, on a day. It moves nothing.
///
/// `addressee` is who was urged, `about` whom it concerns; `words` is null where the text gives none but the act.
public record Position(
        PartyId speaker,
        ActType act,
        @Nullable PartyId addressee,
        @Nullable PartyId about,
        @Nullable String words,
        Evidence evidence) {}
