package org.credence.derive.change;

import java.util.List;
import java.util.Objects;
import org.credence.model.Axis;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// What a standing says in one place of an axis: `of` tells places of one axis apart (the list, the sender of the
/// posts), empty where there is one alone; `says` is the value with all that qualifies it.
public record Facet(
        Axis axis, String of, String says, @Nullable DateSpan since, List<Claim> claims) {
    public Facet {
        claims = List.copyOf(claims);
    }

    /// Whether both say the same; that it was told again is no difference.
    boolean agrees(Facet other) {
        return says.equals(other.says) && Objects.equals(since, other.since);
    }
}
