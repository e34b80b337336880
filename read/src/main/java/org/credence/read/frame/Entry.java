package org.credence.read.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.model.ActType;
import org.credence.model.Detail;
import org.credence.model.EventType;
import org.jspecify.annotations.Nullable;

/// One line of the lexicon: predicates with conditions and roles that tell an act, or an event of a PLOVER type that is
/// no act.
///
/// `place` is file and line, for traces. `flags` say how the predicate behaves: `speech` (the actor says it), `stative`
/// (present tense: it holds).
public record Entry(
        String place,
        @Nullable ActType act,
        @Nullable EventType type,
        List<String> contexts,
        boolean nominal,
        Set<String> lemmas,
        List<Condition> conditions,
        Role actor,
        Role recipient,
        Role object,
        Map<Detail, String> details,
        Set<String> flags) {
    public boolean is(String flag) {
        return flags.contains(flag);
    }

    /// Whether it names words that its object must be.
    public boolean asksForObject() {
        String object = nominal ? "of" : "obj";
        return conditions.stream()
                .anyMatch(condition ->
                        !condition.absent() && condition.path().steps().equals(List.of(object)));
    }

    public String name() {
        return act != null ? act.name() : type + " " + String.join(" ", contexts);
    }
}
