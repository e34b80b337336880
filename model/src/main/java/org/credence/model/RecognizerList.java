package org.credence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who recognizes a party on a day, in the groups and the order of the summary's words.
///
/// Every word has its group; *nothing on record* is a count of the UN members that remain, without a list.
public record RecognizerList(
        PartyId party, LocalDate on, Instant known, List<Group> groups, List<Announced> announced, RuleSet rules) {
    public RecognizerList {
        groups = List.copyOf(groups);
        announced = List.copyOf(announced);
    }

    public Group groupOf(RecognitionSummary summary) {
        return groups.stream()
                .filter(group -> group.summary() == summary)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("expected a group for each word, found none for " + summary));
    }

    /// The observers of one word; `unMembers` counts those among them that are UN members on that day.
    public record Group(RecognitionSummary summary, int count, int unMembers, List<Observer> observers) {
        public Group {
            observers = List.copyOf(observers);
        }
    }

    /// One observer. `nth` is its place by day among those that recognize the party in this tenure, null unless it
    /// does;
    /// those of one day share a place. `told` is what texts say of its place.
    public record Observer(
            PartyId party,
            Value<RecognitionLevel> value,
            @Nullable Integer nth,
            List<TellsOrdinal> told) {
        public Observer {
            told = List.copyOf(told);
        }
    }

    /// A text that says "first" or "only", and of what: "since August 2021".
    public record TellsOrdinal(String ordinal, @Nullable String scope, Claim claim) {}

    /// A recognition announced for later, by whom.
    public record Announced(PartyId observer, Announcement announcement) {}
}
