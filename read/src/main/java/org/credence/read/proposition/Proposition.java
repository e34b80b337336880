package org.credence.read.proposition;

import java.util.ArrayList;
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

    /// The same with another conjunct of its object, one each: "established relations and a legation" also established
    /// a legation.
    public List<Proposition> withOtherObjects() {
        List<Proposition> others = new ArrayList<>();
        for (Argument argument : arguments) {
            boolean object = nominal ? argument.preposition().equals("of") : argument.slot() == Slot.OBJECT;
            if (object) {
                conjuncts(argument.word()).forEach(word -> others.add(with(argument, word)));
            }
        }
        return others;
    }

    /// Of a noun's own conjuncts those behind its object belong to that: "the establishment of relations and a
    /// legation".
    private List<Integer> conjuncts(int object) {
        List<Integer> conjuncts = new ArrayList<>(tree.children(object, "conj"));
        if (nominal) {
            tree.children(word, "conj").stream().filter(one -> one > object).forEach(conjuncts::add);
        }
        return conjuncts;
    }

    private Proposition with(Argument object, int other) {
        List<Argument> changed = arguments.stream()
                .map(one -> one.equals(object) ? new Argument(one.slot(), one.preposition(), other, one.shared()) : one)
                .toList();
        return new Proposition(tree, word, lemma, nominal, passive, changed);
    }
}
