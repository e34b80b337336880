package org.credence.read.factuality;

import java.util.Set;
import org.credence.read.proposition.Tree;

/// Whether a predicate stands negated in its own clause: by an adverb, by its subject ("none", "neither X nor Y"), by
/// its object ("has no embassy"), by "without", or by the first of several that "or" joins.
final class Negation {
    private static final Set<String> ADVERBS =
            Set.of("not", "never", "n't", "n’t", "no", "neither", "nor", "hardly", "scarcely");
    private static final Set<String> NEARLY = Set.of("nearly", "almost");
    private static final Set<String> NOBODY = Set.of("none", "nobody", "neither", "no-one", "nothing");
    private static final Set<String> NO = Set.of("no", "neither");
    private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");
    private static final Set<String> INSTEAD = Set.of("without", "instead", "rather");
    private static final Set<String> MANNERS =
            Set.of("circumstance", "way", "condition", "account", "means", "manner", "point", "time", "case", "event");
    private static final Set<String> OR = Set.of("or", "nor");

    private final Tree tree;

    Negation(Tree tree) {
        this.tree = tree;
    }

    boolean isNegated(int word) {
        return hasAdverb(word)
                || noLonger(word)
                || isLeftOut(word)
                || tree.children(word, "nsubj", "nsubj:pass").stream().anyMatch(this::isNobody)
                || tree.children(word, "obj").stream().anyMatch(this::hasNo)
                || tree.children(word, "obl").stream().anyMatch(phrase -> isNobodyBy(phrase) || isNever(phrase))
                || sharesNegation(word);
    }

    private boolean hasAdverb(int word) {
        return tree.children(word, "advmod", "neg", "det", "cc:preconj", "cc", "dep").stream()
                .anyMatch(child -> isNegative(child, word));
    }

    private boolean isNegative(int adverb, int word) {
        String lower = tree.lower(adverb);
        return ADVERBS.contains(lower) && !isNotOnly(adverb)
                || NEARLY.contains(lower) && adverb == word - 1 && tree.isVerb(word);
    }

    /// "not only recognized X but …"
    private boolean isNotOnly(int negation) {
        return negation < tree.size() && ONLY.contains(tree.lower(negation + 1));
    }

    boolean noLonger(int word) {
        return tree.children(word, "advmod").stream()
                .anyMatch(child -> tree.lower(child).equals("longer") && hasNo(child)
                        || tree.lower(child).equals("more") && hasNo(child));
    }

    /// "without recognizing", "instead of recognizing", "rather than recognize".
    boolean isLeftOut(int word) {
        return tree.children(word, "mark", "case", "cc").stream().anyMatch(mark -> INSTEAD.contains(tree.lower(mark)));
    }

    private boolean isNobody(int subject) {
        boolean noDeterminer = tree.children(subject, "det", "cc:preconj", "cc", "advmod").stream()
                .anyMatch(det -> NO.contains(tree.lower(det)));
        return NOBODY.contains(tree.lower(subject)) || noDeterminer;
    }

    /// "recognized by neither Peru nor Chile".
    private boolean isNobodyBy(int agent) {
        return tree.preposition(agent).equals("by") && isNobody(agent);
    }

    /// "under no circumstances", "at no time", "not until May".
    private boolean isNever(int phrase) {
        return MANNERS.contains(tree.lemma(phrase)) && hasNo(phrase)
                || tree.preposition(phrase).equals("until")
                        && tree.children(phrase, "advmod").stream()
                                .anyMatch(not -> tree.lower(not).equals("not"));
    }

    boolean hasNo(int word) {
        return tree.children(word, "det", "advmod").stream()
                .anyMatch(det -> tree.lower(det).equals("no"));
    }

    private boolean sharesNegation(int word) {
        boolean shares = tree.relation(word).equals("conj") && !tree.hasChild(word, "nsubj", "nsubj:pass", "aux");
        return shares && hasOr(word) && isNegated(tree.head(word));
    }

    private boolean hasOr(int word) {
        return tree.children(word, "cc").stream().anyMatch(cc -> OR.contains(tree.lower(cc)))
                || tree.children(tree.head(word), "cc").stream()
                        .anyMatch(cc -> OR.contains(tree.lower(cc)) && cc < word);
    }
}
