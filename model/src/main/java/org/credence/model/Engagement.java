package org.credence.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Contacts in the `days` days up to the day asked about: a measure, never a status.
///
/// A contact is certain if it surely fell into these days, possible if its span only touches them.
public record Engagement(
        int certain, int possible, int days, @Nullable String highestRank, List<Contact> contacts) {
    public Engagement {
        contacts = List.copyOf(contacts);
    }

    /// One contact of the two.
    public record Contact(
            ActType act, boolean certain, @Nullable String rank, Evidence evidence) {}
}
