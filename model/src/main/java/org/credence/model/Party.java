package org.credence.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A party of the register.
///
/// `country` is the three-letter code it belongs to (null for organizations); `of` the party it is a government, an
/// organ or a movement of; `linked` the party at which what is said of it is shown as well
/// (the Taliban at the Islamic Emirate and the other way round). `tenures` are the periods of control of a government,
/// else the days of the party's existence.
public record Party(
        PartyId id,
        PartyKind kind,
        String name,
        @Nullable String country,
        @Nullable String sector,
        @Nullable PartyId of,
        @Nullable PartyId linked,
        List<Tenure> tenures,
        SortedMap<String, String> codes,
        String source) {
    public Party {
        tenures = List.copyOf(tenures);
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
    }

    public Optional<PartyId> findLinked() {
        return Optional.ofNullable(linked);
    }
}
