package org.credence.read.party;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.credence.model.Mention;
import org.credence.model.PartyKind;
import org.credence.model.Words;
import org.credence.read.proposition.Tree;

/// The countries that a common noun belongs to: "*Chadian and Nigerien* ships", "villagers of *Chad and Niger*".
final class Countrymen {
    private static final Set<String> BELONGING = Set.of("of", "from");

    private final Tree tree;
    private final NounPhrases phrases;
    private final List<NameFinder.Found> names;

    Countrymen(Tree tree, NounPhrases phrases, List<NameFinder.Found> names) {
        this.tree = tree;
        this.phrases = phrases;
        this.names = names;
    }

    /// One mention for each country, where there are several.
    List<Mention> ofSeveral(int word) {
        if (!tree.tag(word).equals("NNS") || names.stream().anyMatch(name -> name.covers(word))) {
            return List.of();
        }
        List<String> countries = countries(word);
        Words phrase = phrases.words(word);
        return countries.size() < 2
                ? List.of()
                : countries.stream()
                        .map(country -> new Mention(phrase, null, PartyKind.GROUP, country, null, null, null))
                        .toList();
    }

    private List<String> countries(int word) {
        return Stream.concat(
                        tree.children(word, "amod", "compound", "nmod:poss").stream(),
                        tree.children(word, "nmod").stream()
                                .filter(owner -> BELONGING.contains(tree.preposition(owner))))
                .flatMap(this::listed)
                .flatMap(owner -> names.stream().filter(name -> name.isState() && name.last() == owner))
                .map(name -> name.party().country())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Stream<Integer> listed(int word) {
        return Stream.concat(
                Stream.of(word), tree.children(word, "conj").stream().flatMap(this::listed));
    }
}
