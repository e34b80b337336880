package org.credence.read.factuality;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.credence.read.proposition.Tree;

/// Which word governs an event in a sentence, and in which form.
public final class Governance {
    private static final Set<String> ABOUT =
            Set.of("for", "on", "to", "of", "against", "about", "from", "with", "upon", "off", "into", "in", "at");
    private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass", "xcomp");
    private static final Set<String> OBLIQUES = Set.of("obl", "nmod", "obj");
    private static final Set<String> ADDRESSED = Set.of("on", "upon", "to");
    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "acl", "advcl", "dep", "parataxis");

    private final Tree tree;
    private final Governors governors;

    public Governance(Tree tree, Governors governors) {
        this.tree = tree;
        this.governors = governors;
    }

    /// A governing word and what it says of the event below.
    public record Governed(int by, Governor.Form form, Governor.Use use) {}

    /// The word right above, if it governs.
    public Optional<Governed> of(int word, boolean nominal) {
        int head = tree.head(word);
        if (head == 0) {
            return Optional.empty();
        }
        return nominal ? ofNoun(word, head) : ofClause(word, head);
    }

    private Optional<Governed> ofNoun(int word, int head) {
        String relation = tree.relation(word);
        if (relation.equals("conj") && tree.isNoun(head)) {
            return of(head, true); // "the opening of an embassy and the closure of a consulate"
        }
        boolean object = (OBJECTS.contains(relation) || isHeadlinePassive(word, head))
                && tree.preposition(word).isEmpty();
        // "In a call with Peru the minister promised help": what stands in front is no part of the promise.
        boolean oblique = word > head && OBLIQUES.contains(relation) && ABOUT.contains(tree.preposition(word));
        return object || oblique
                ? governed(head, Governor.Form.NOUN).filter(governed -> !isQuestion(word, governed))
                : Optional.empty();
    }

    /// "asked about the closure" asks for none.
    private boolean isQuestion(int word, Governed governed) {
        return governed.use().effect() == Governor.Effect.DEMANDED
                && Set.of("about", "on").contains(tree.preposition(word));
    }

    /// "Visit delayed after storm".
    private boolean isHeadlinePassive(int noun, int verb) {
        return tree.relation(noun).equals("nsubj")
                && tree.tag(verb).equals("VBN")
                && !tree.hasChild(verb, "aux", "aux:pass", "obj");
    }

    private Optional<Governed> ofClause(int word, int head) {
        if (!CLAUSES.contains(tree.relation(word))) {
            return Optional.empty();
        }
        Optional<Integer> shortly = tree.children(head, "advmod", "xcomp", "amod", "dep").stream()
                .filter(adverb -> tree.lower(adverb).equals("short"))
                .findFirst();
        if (shortly.isPresent() && hasMark(word, "of")) {
            return governors
                    .find(tree.lemma(head) + "_short")
                    .map(governor -> use(head, governor, Governor.Form.GERUND));
        }
        if (hasMark(word, "to")) {
            if (isYet(word, head)) {
                return Optional.empty();
            }
            return nounBeforeTo(word, head).or(() -> governed(head, infinitive(head)));
        }
        if (tree.tag(word).equals("VBG") && !isFinite(word)) {
            return isAside(word) ? Optional.empty() : governed(head, Governor.Form.GERUND);
        }
        if (tree.tag(word).equals("VBN") && !isFinite(word) && tree.hasChild(word, "aux")) {
            return governed(head, Governor.Form.GERUND);
        }
        boolean content =
                tree.relation(word).equals("ccomp") || tree.relation(word).equals("acl");
        return content ? governed(head, Governor.Form.THAT) : Optional.empty();
    }

    /// "…, leading to a delay": a participle set off by a comma goes along with the verb and is not governed by it.
    private boolean isAside(int word) {
        int first = tree.first(word);
        boolean loose = Set.of("advcl", "dep", "parataxis").contains(tree.relation(word));
        return loose
                && !tree.hasChild(word, "mark")
                && first > 1
                && tree.lower(first - 1).equals(",");
    }

    /// "announced plans to open": the noun governs, whatever the parser hangs the verb on.
    private Optional<Governed> nounBeforeTo(int word, int head) {
        return tree.children(head, "obj").stream()
                .filter(noun -> noun > head && noun < word)
                .filter(noun -> tree.children(word, "mark").stream().anyMatch(mark -> mark == noun + 1))
                .flatMap(noun -> governed(noun, Governor.Form.TO).stream())
                .findFirst();
    }

    /// "has yet to recognize" is no duty.
    private boolean isYet(int word, int head) {
        return Stream.concat(tree.children(word, "advmod").stream(), tree.children(head, "advmod").stream())
                .anyMatch(adverb -> tree.lower(adverb).equals("yet"));
    }

    private Governor.Form infinitive(int head) {
        boolean passive = tree.hasChild(head, "aux:pass", "nsubj:pass");
        boolean object = tree.hasChild(head, "obj", "iobj");
        boolean addressed =
                tree.children(head, "obl").stream().anyMatch(word -> ADDRESSED.contains(tree.preposition(word)));
        return passive || object || addressed ? Governor.Form.OTHER_TO : Governor.Form.TO;
    }

    private Optional<Governed> governed(int by, Governor.Form form) {
        if (tree.isNoun(by) && lemma(by).equals("state")) {
            return Optional.empty(); // "the first state to recognize" states nothing
        }
        return governors.find(lemma(by)).map(governor -> use(by, governor, form));
    }

    private static Governed use(int by, Governor governor, Governor.Form form) {
        Governor.Use use = governor.use(form);
        boolean own = form == Governor.Form.OTHER_TO && use.equals(Governor.Use.NONE);
        return new Governed(by, form, own ? governor.use(Governor.Form.TO) : use);
    }

    private boolean hasMark(int word, String mark) {
        return tree.children(word, "mark").stream()
                .anyMatch(child -> tree.lower(child).equals(mark));
    }

    private boolean isFinite(int word) {
        return tree.children(word, "aux", "aux:pass").stream()
                .anyMatch(aux -> Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.tag(aux)));
    }

    private String lemma(int word) {
        String lemma = tree.lemma(word);
        return tree.findChild(word, "compound:prt")
                .map(part -> lemma + "_" + tree.lower(part))
                .orElse(lemma);
    }
}
