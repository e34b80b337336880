package org.credence.read.proposition;

import java.util.List;
import java.util.Optional;

/// A predicate with its arguments: "the embassy was closed by Peru", "Peru, closing its embassy" and "Peru's closure of
/// the embassy" have one shape.
///
/// `word` is the predicate's head; `lemma` includes a particle ("pull_out"). `nominal` propositions are told by a noun.
public record Proposition(
        Tree tree, int word, String lemma, boolean nominal, boolean passive, List<Argument> arguments) {
    public Proposition {
        arguments = List.copyOf(arguments);
    }

    public List<Argument> arguments(Slot slot) {
        return arguments.stream().filter(argument -> argument.slot() == slot).toList();
    }

    public Optional<Argument> find(Slot slot) {
        return arguments.stream().filter(argument -> argument.slot() == slot).findFirst();
    }

    public List<Argument> obliques(String preposition) {
        return arguments.stream()
                .filter(argument -> argument.slot() == Slot.OBLIQUE
                        && argument.preposition().equals(preposition))
                .toList();
    }
}
