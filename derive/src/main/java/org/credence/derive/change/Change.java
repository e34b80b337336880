package org.credence.derive.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.credence.model.Axis;
import org.credence.model.Claim;
import org.credence.model.Standing;
import org.jspecify.annotations.Nullable;

/// One difference between two standings of the same pair; null is silence.
public record Change(
        Axis axis,
        String of,
        @Nullable Facet before,
        @Nullable Facet after) {
    /// All differences, in the order of the axes.
    public static List<Change> between(Standing before, Standing after) {
        SequencedMap<Place, Facet> then = byPlace(before);
        SequencedMap<Place, Facet> now = byPlace(after);
        List<Change> changes = new ArrayList<>();
        Stream.concat(then.keySet().stream(), now.keySet().stream())
                .distinct()
                .sorted((one, other) -> one.axis.compareTo(other.axis))
                .forEach(place -> {
                    Facet was = then.get(place);
                    Facet is = now.get(place);
                    if (was == null || is == null || !was.agrees(is)) {
                        changes.add(new Change(place.axis, place.of, was, is));
                    }
                });
        return List.copyOf(changes);
    }

    /// The claims that either side rests on.
    public Stream<Claim> claims() {
        return Stream.of(
                        before == null ? List.<Claim>of() : before.claims(),
                        after == null ? List.<Claim>of() : after.claims())
                .flatMap(List::stream)
                .distinct();
    }

    private record Place(Axis axis, String of) {}

    private static SequencedMap<Place, Facet> byPlace(Standing standing) {
        SequencedMap<Place, Facet> places = new LinkedHashMap<>();
        Facets.of(standing).forEach(facet -> places.putIfAbsent(new Place(facet.axis(), facet.of()), facet));
        return places;
    }
}
