package org.credence.read.claim;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.credence.model.ActType;
import org.credence.model.EventType;
import org.credence.model.Modality;
import org.jspecify.annotations.Nullable;

/// The PLOVER type after the modality (vocabulary: type and modality).
final class EventTypes {
    private EventTypes() {}

    private static final Map<Modality, EventType> OVERRULED = new EnumMap<>(Map.of(
            Modality.THREATENED, EventType.THREATEN,
            Modality.REFUSED, EventType.REJECT,
            Modality.DEMANDED, EventType.REQUEST));
    private static final Set<EventType> COOPERATIVE = Set.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT);

    static @Nullable EventType of(@Nullable ActType act, @Nullable EventType type, Modality modality) {
        EventType done = act == null ? type : act.type().orElse(null);
        return switch (modality) {
            case ASSERTED, ONGOING -> done;
            case THREATENED, REFUSED, DEMANDED -> OVERRULED.get(modality);
            case PLANNED, OFFERED -> done != null && COOPERATIVE.contains(done) ? EventType.AGREE : done;
            case DENIED, HYPOTHETICAL, CONDITIONAL -> null;
        };
    }
}
