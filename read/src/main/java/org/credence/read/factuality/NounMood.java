package org.credence.read.factuality;

import java.util.Optional;
import java.util.Set;
import org.credence.model.Modality;
import org.credence.read.proposition.Tree;

/// What a noun phrase says of the event that its noun names: "no", "without", an adjective ("the planned closure"), a
/// participle behind it ("the visit canceled in May").
final class NounMood {
    private static final Set<String> NONE = Set.of("no", "neither");

    /// The tagger takes many a participle for a past tense.
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD");

    private final Tree tree;
    private final Governors governors;
    private final Negation negation;

    NounMood(Tree tree, Governors governors, Negation negation) {
        this.tree = tree;
        this.governors = governors;
        this.negation = negation;
    }

    Factuality of(int noun, boolean byWord) {
        Factuality asserted = Factuality.of(Modality.ASSERTED, "told as a fact");
        return none(noun)
                .or(() -> adjective(noun, byWord, asserted))
                .or(() -> participle(noun, byWord, asserted))
                .orElse(asserted);
    }

    private Optional<Factuality> none(int noun) {
        boolean none = tree.children(noun, "det").stream().anyMatch(det -> NONE.contains(tree.lower(det)));
        if (none) {
            return Optional.of(Factuality.of(Modality.DENIED, "\"no\""));
        }
        return negation.isLeftOut(noun)
                ? Optional.of(Factuality.of(Modality.DENIED, "\"" + tree.preposition(noun) + "\""))
                : Optional.empty();
    }

    private Optional<Factuality> adjective(int noun, boolean byWord, Factuality asserted) {
        return governors
                .adjuncts()
                .adjective(tree, noun)
                .map(adjective -> Effects.ofAdjective(
                        governors.adjuncts().effectOf(tree.lower(adjective)),
                        byWord,
                        asserted,
                        "\"" + tree.text(adjective) + "\""));
    }

    private Optional<Factuality> participle(int noun, boolean byWord, Factuality asserted) {
        return tree.children(noun, "acl").stream()
                .filter(verb -> PARTICIPLES.contains(tree.tag(verb)) && !tree.hasChild(verb, "mark", "nsubj", "obj"))
                .flatMap(verb -> governors.find(tree.lemma(verb)).stream()
                        .map(governor -> Effects.ofAdjective(
                                governor.use(Governor.Form.NOUN).effect(),
                                byWord,
                                asserted,
                                "\"" + tree.text(verb) + "\"")))
                .findFirst();
    }
}
