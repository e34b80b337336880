package org.credence.read.claim;

import java.util.Optional;
import java.util.Set;
import org.credence.model.Modality;
import org.credence.read.proposition.Tree;

/// Reads how a sentence puts an event: its own negation, tense and modal verbs first, then the words that govern it,
/// from the inside out.
final class FactualityReader {
    private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "n’t", "no", "neither", "nor", "hardly");
    private static final Set<String> NOBODY = Set.of("none", "nobody", "neither", "no-one", "nothing");

    private final Tree tree;
    private final Governors governors;

    FactualityReader(Tree tree, Governors governors) {
        this.tree = tree;
        this.governors = governors;
    }

    Factuality of(int word, boolean nominal) {
        Optional<Factuality> own = nominal ? nominal(word) : own(word);
        return own.or(() -> governed(word, nominal))
                .orElseGet(() -> Factuality.of(Modality.ASSERTED, "told as a fact"));
    }

    private Optional<Factuality> nominal(int word) {
        boolean none = tree.children(word, "det").stream()
                .anyMatch(det -> Set.of("no", "any").contains(tree.lower(det)));
        return none ? because(Modality.DENIED, "\"no\"") : Optional.empty();
    }

    private static Optional<Factuality> because(Modality modality, String why) {
        return Optional.of(Factuality.of(modality, why));
    }

    private Optional<Factuality> own(int word) {
        Optional<Factuality> conditional = conditional(word);
        if (conditional.isPresent()) {
            return conditional;
        }
        boolean negated = isNegated(word);
        Optional<String> modal = modal(word);
        if (modal.isPresent()) {
            return byModal(modal.get(), negated);
        }
        if (negated) {
            return because(Modality.DENIED, "negated");
        }
        return notYet(word)
                .or(() -> isToInfinitiveOfBe(word) ? because(Modality.PLANNED, "\"is to\"") : Optional.empty());
    }

    private Optional<Factuality> conditional(int word) {
        boolean condition = tree.children(word, "mark", "advmod").stream()
                .anyMatch(mark -> Set.of("if", "unless", "whether").contains(tree.lower(mark)));
        return condition ? because(Modality.CONDITIONAL, "in a condition") : Optional.empty();
    }

    private Optional<String> modal(int word) {
        Optional<String> own = tree.children(word, "aux").stream()
                .filter(aux -> tree.tag(aux).equals("MD"))
                .map(tree::lower)
                .findFirst();
        boolean shares =
                tree.relation(word).equals("conj") && tree.tag(word).equals("VB") && !tree.hasChild(word, "nsubj");
        return own.isEmpty() && shares ? modal(tree.head(word)) : own;
    }

    private Optional<Factuality> byModal(String modal, boolean negated) {
        return switch (modal) {
            case "will", "shall", "'ll", "’ll", "would", "'d", "wo", "’d" ->
                negated
                        ? because(Modality.REFUSED, "\"" + modal + " not\"")
                        : because(Modality.PLANNED, "\"" + modal + "\"");
            case "must", "should", "ought" -> because(Modality.DEMANDED, "\"" + modal + "\"");
            default -> because(Modality.HYPOTHETICAL, "\"" + modal + "\"");
        };
    }

    private boolean isNegated(int word) {
        if (hasNegation(word) || withoutMark(word)) {
            return true;
        }
        boolean subjectNone =
                tree.children(word, "nsubj", "nsubj:pass").stream().anyMatch(this::isNobody);
        boolean objectNone = tree.children(word, "obj").stream()
                .anyMatch(object -> tree.children(object, "det").stream()
                        .anyMatch(det -> tree.lower(det).equals("no")));
        boolean sharesAuxiliary =
                tree.relation(word).equals("conj") && !tree.hasChild(word, "nsubj", "nsubj:pass", "aux");
        return subjectNone || objectNone || (sharesAuxiliary && hasOr(word) && isNegated(tree.head(word)));
    }

    private boolean hasOr(int word) {
        return tree.children(word, "cc").stream()
                .anyMatch(cc -> Set.of("or", "nor").contains(tree.lower(cc)));
    }

    private boolean hasNegation(int word) {
        boolean adverb = tree.children(word, "advmod", "neg", "det").stream()
                .anyMatch(child -> NEGATIONS.contains(tree.lower(child)));
        boolean noLonger = tree.children(word, "advmod").stream()
                .anyMatch(child -> tree.lower(child).equals("longer")
                        && tree.children(child).stream()
                                .anyMatch(no -> tree.lower(no).equals("no")));
        return adverb || noLonger;
    }

    private boolean withoutMark(int word) {
        return tree.children(word, "mark", "case").stream()
                .anyMatch(mark -> tree.lower(mark).equals("without"));
    }

    private boolean isNobody(int subject) {
        boolean none = NOBODY.contains(tree.lower(subject));
        boolean noDeterminer = tree.children(subject, "det").stream()
                .anyMatch(det -> Set.of("no", "neither").contains(tree.lower(det)));
        return none || noDeterminer;
    }

    /// "has yet to recognize".
    private Optional<Factuality> notYet(int word) {
        int head = tree.head(word);
        boolean underHave = head > 0 && Set.of("have", "be").contains(tree.lemma(head))
                || head > 0 && tree.lower(head).equals("yet");
        boolean yet = underHave
                && (tree.lower(head).equals("yet")
                        || tree.children(head).stream()
                                .anyMatch(child -> tree.lower(child).equals("yet")));
        boolean markedYet = tree.children(word, "advmod").stream()
                .anyMatch(child -> tree.lower(child).equals("yet") && hasTo(word));
        return yet || markedYet ? because(Modality.DENIED, "\"yet to\"") : Optional.empty();
    }

    private boolean hasTo(int word) {
        return tree.children(word, "mark").stream()
                .anyMatch(mark -> tree.lower(mark).equals("to"));
    }

    private boolean isToInfinitiveOfBe(int word) {
        int head = tree.head(word);
        return head > 0
                && tree.relation(word).equals("xcomp")
                && tree.lemma(head).equals("be")
                && hasTo(word);
    }

    /// What the words above say of it, the nearest first; a governor that only reports lets the next one speak.
    private Optional<Factuality> governed(int word, boolean nominal) {
        int head = tree.head(word);
        if (head == 0) {
            return Optional.empty();
        }
        String relation = tree.relation(word);
        boolean clause = relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("acl");
        boolean object = nominal && (relation.equals("obj") || relation.equals("nmod") || relation.equals("obl"));
        if (clause || object && relation.equals("obj")) {
            Optional<Factuality> byGovernor = governors.find(lemma(head)).flatMap(governor -> by(governor, head));
            if (byGovernor.isPresent()) {
                return byGovernor;
            }
        }
        if (relation.equals("advcl")
                && tree.children(word, "mark").stream()
                        .anyMatch(mark -> Set.of("to", "so").contains(tree.lower(mark)))) {
            return because(Modality.PLANNED, "a purpose");
        }
        boolean passesOn = relation.equals("xcomp")
                || relation.equals("acl") && isPredicative(head)
                || relation.equals("conj") && !nominal && sharesMood(word);
        return passesOn
                ? Optional.of(of(head, false)).filter(above -> above.modality() != Modality.ASSERTED)
                : Optional.empty();
    }

    private boolean sharesMood(int word) {
        return !tree.hasChild(word, "nsubj", "nsubj:pass")
                && (hasTo(tree.head(word)) || tree.tag(word).equals("VBG"));
    }

    private boolean isPredicative(int noun) {
        return tree.hasChild(noun, "cop") || tree.relation(noun).equals("xcomp");
    }

    private String lemma(int word) {
        String lemma = tree.lemma(word);
        return tree.findChild(word, "compound:prt")
                .map(part -> lemma + "_" + tree.lower(part))
                .orElse(lemma);
    }

    private Optional<Factuality> by(Governor governor, int head) {
        boolean negated = isNegated(head);
        String why = "governed by \"" + tree.text(head) + "\"";
        return switch (governor) {
            case SAID, DECLARED -> Optional.empty();
            case DONE -> negated ? because(Modality.DENIED, why) : Optional.empty();
            case NOT_DONE -> because(Modality.DENIED, why);
            case REFUSED -> because(Modality.REFUSED, why);
            case PLANNED -> because(negated ? Modality.DENIED : Modality.PLANNED, why);
            case OFFERED -> because(Modality.OFFERED, why);
            case DEMANDED -> because(Modality.DEMANDED, why);
            case THREATENED -> because(Modality.THREATENED, why);
            case CONSIDERED -> because(Modality.HYPOTHETICAL, why);
        };
    }
}
