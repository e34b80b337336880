package org.credence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where an observer stands towards a party on a day, on each axis, as known at an instant.
///
/// `known` is `Instant.MAX` where everything that was read counts.
public record Standing(
        PartyId observer,
        PartyId party,
        LocalDate on,
        Instant known,
        Summary summary,
        Coverage coverage,
        Value<RecognitionLevel> recognition,
        @Nullable RecognitionPolicy policy,
        Value<RelationsLevel> relations,
        Value<RelationsLevel> consular,
        Representation representation,
        List<Designation> designation,
        List<Measure> measures,
        List<Membership> membership,
        List<Seat> seat,
        List<Title> title,
        List<Position> position,
        Engagement engagement,
        List<Announcement> announced,
        RuleSet rules) {
    public Standing {
        designation = List.copyOf(designation);
        measures = List.copyOf(measures);
        membership = List.copyOf(membership);
        seat = List.copyOf(seat);
        title = List.copyOf(title);
        position = List.copyOf(position);
        announced = List.copyOf(announced);
    }
}
