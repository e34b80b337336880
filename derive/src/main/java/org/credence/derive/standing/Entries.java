package org.credence.derive.standing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.credence.derive.rule.Contradiction;
import org.credence.derive.rule.Move;
import org.credence.derive.rule.Persistence;
import org.credence.model.Act;
import org.credence.model.Level;
import org.credence.model.Value;

/// The acts between a pair that speak of one thing, such as one program or one territory, and the level they leave it
/// at.
///
/// @param silence the level where nothing was said
/// @param moves what an act says of the level
record Entries<L extends Level>(Pair pair, L silence, Function<Act, List<Move<L>>> moves) {
    /// The acts by what they speak of, in the order of its name.
    Map<String, List<Act>> of(List<Act> acts, Function<Act, String> name) {
        return acts.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
    }

    Value<L> value(List<Act> acts) {
        List<Move<L>> all =
                acts.stream().flatMap(act -> moves.apply(act).stream()).toList();
        return new Persistence<>(silence, Contradiction.ofLevels(), pair.on(), pair.known()).valueOf(all);
    }
}
