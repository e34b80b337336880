package org.credence.read.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.credence.read.proposition.Argument;
import org.credence.read.proposition.Proposition;
import org.credence.read.proposition.Slot;
import org.credence.read.proposition.Tree;

/// The way from a predicate to the words that fill a role: `subj`, `obj.of`, `clause.obj`, `with`.
///
/// The first step names an argument of the proposition, each further one a dependent of the word reached. A step that
/// is no slot's name is a preposition; `about` is every word of the clause behind the predicate.
public record Path(List<String> steps) {
    static Path parse(String text) {
        return new Path(Arrays.asList(text.trim().split("\\.", -1)));
    }

    /// The head words that the path leads to, in the order of the text.
    public List<Integer> from(Proposition proposition) {
        List<Integer> words = first(proposition, steps.getFirst());
        for (String step : steps.subList(1, steps.size())) {
            Tree tree = proposition.tree();
            List<Integer> counted = words.stream()
                    .flatMap(word -> tree.withCounted(word).stream())
                    .toList();
            words = further(tree, counted, step);
        }
        return words;
    }

    private static List<Integer> first(Proposition proposition, String step) {
        if (step.equals("about")) {
            return said(proposition);
        }
        List<Argument> arguments = slot(step).map(proposition::arguments).orElseGet(() -> proposition.obliques(step));
        return arguments.stream().map(Argument::word).toList();
    }

    /// All words of the clause behind its predicate.
    private static List<Integer> said(Proposition proposition) {
        Tree tree = proposition.tree();
        return IntStream.rangeClosed(proposition.word() + 1, tree.size())
                .filter(word -> tree.isAbove(proposition.word(), word))
                .boxed()
                .toList();
    }

    private static Optional<Slot> slot(String step) {
        return Optional.ofNullable(
                switch (step) {
                    case "subj" -> Slot.SUBJECT;
                    case "obj" -> Slot.OBJECT;
                    case "iobj" -> Slot.INDIRECT_OBJECT;
                    case "poss" -> Slot.POSSESSOR;
                    case "mod" -> Slot.MODIFIER;
                    case "around" -> Slot.AROUND;
                    case "pred" -> Slot.PREDICATIVE;
                    case "clause" -> Slot.CLAUSE;
                    default -> null;
                });
    }

    private static List<Integer> further(Tree tree, List<Integer> words, String step) {
        List<Integer> next = new ArrayList<>();
        for (int word : words) {
            switch (step) {
                case "poss" -> next.addAll(tree.children(word, "nmod:poss"));
                case "obj" -> next.addAll(tree.children(word, "obj"));
                case "clause" -> next.addAll(tree.children(word, "acl", "acl:relcl"));
                case "subj" -> next.addAll(tree.children(word, "nsubj", "nsubj:pass"));
                case "mod" -> next.addAll(tree.children(word, "amod", "compound"));
                case "appos" -> next.addAll(tree.children(word, "appos"));
                default ->
                    tree.children(word, "nmod", "obl").stream()
                            .filter(child -> tree.preposition(child).equals(step))
                            .forEach(next::add);
            }
        }
        return next;
    }
}
