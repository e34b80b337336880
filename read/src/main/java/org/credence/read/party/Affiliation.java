package org.credence.read.party;

import org.jspecify.annotations.Nullable;

/// For which country someone acts (three letters) and in what sector (PLOVER); null where nothing says so.
public record Affiliation(
        @Nullable String country, @Nullable String sector) {
    static final Affiliation UNKNOWN = new Affiliation(null, null);
}
