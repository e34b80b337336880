package org.credence.read.factuality;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.credence.model.Modality;
import org.credence.model.Polarity;
import org.credence.read.proposition.Tree;

/// Reads how a sentence puts an event: its own negation, tense and modal verbs first, then the words that govern it,
/// from the inside out.
public final class FactualityReader {
    private static final String WHETHER = "\"whether\"";
    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "n't", "n’t", "no", "neither", "nor", "hardly", "nearly", "almost");
    private static final Set<String> NOBODY = Set.of("none", "nobody", "neither", "no-one", "nothing");
    private static final Set<String> NO = Set.of("no", "neither");
    private static final Set<String> PERHAPS = Set.of("perhaps", "maybe", "possibly", "probably", "likely");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "once");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "only", "last", "sole", "latest");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> FORWARD = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Set<String> OCCURRENCE = Set.of(
            "take",
            "happen",
            "occur",
            "begin",
            "start",
            "come",
            "follow",
            "carry",
            "complete",
            "implement",
            "materialize");

    private final Tree tree;
    private final Governance governance;

    public FactualityReader(Tree tree, Governors governors) {
        this.tree = tree;
        this.governance = new Governance(tree, governors);
    }

    /// `byWord` tells whether the act is done by saying so (vocabulary: done by saying so).
    public Factuality of(int word, boolean nominal, boolean byWord) {
        Factuality own = nominal ? ofNoun(word) : ofVerb(word, byWord);
        return governed(word, nominal, byWord, own);
    }

    private static Factuality asserted() {
        return Factuality.of(Modality.ASSERTED, "told as a fact");
    }

    private Factuality ofNoun(int word) {
        boolean none = tree.children(word, "det").stream()
                .anyMatch(det -> Set.of("no", "any").contains(tree.lower(det)));
        if (none) {
            return Factuality.of(Modality.DENIED, "\"no\"");
        }
        boolean subject = Set.of("nsubj", "nsubj:pass").contains(tree.relation(word));
        return subject && OCCURRENCE.contains(tree.lemma(tree.head(word)))
                ? of(tree.head(word), false, true)
                : asserted();
    }

    private Factuality ofVerb(int word, boolean byWord) {
        return question(word)
                .or(() -> condition(word))
                .or(() -> modal(word))
                .or(() -> negation(word))
                .or(() -> infinitive(word))
                .or(() -> adverb(word))
                .or(() -> underway(word, byWord))
                .orElseGet(FactualityReader::asserted);
    }

    private static Optional<Factuality> because(Modality modality, String why) {
        return Optional.of(Factuality.of(modality, why));
    }

    /// "Has Peru recognized …?"; "Why did Peru …?" takes it for a fact.
    private Optional<Factuality> question(int word) {
        int last = lastWord();
        boolean asked = tree.lower(last).equals("?")
                && tree.relation(word).equals("root")
                && !tree.tag(1).startsWith("W");
        return asked ? because(Modality.HYPOTHETICAL, "a question") : Optional.empty();
    }

    private int lastWord() {
        int last = tree.size();
        while (last > 1 && Set.of("\"", "”", "''", "'", "’").contains(tree.lower(last))) {
            last--;
        }
        return last;
    }

    private Optional<Factuality> condition(int word) {
        if (hasMark(word, Set.of("whether"))) {
            return because(Modality.HYPOTHETICAL, WHETHER);
        }
        boolean content = tree.relation(word).equals("ccomp");
        if (hasMark(word, CONDITIONS)) {
            return because(content ? Modality.HYPOTHETICAL : Modality.CONDITIONAL, "in a condition");
        }
        boolean pending = hasMark(word, Set.of("until", "till")) && PRESENT.contains(finiteTag(word));
        return pending ? because(Modality.CONDITIONAL, "\"until\"") : Optional.empty();
    }

    private boolean hasMark(int word, Set<String> marks) {
        return tree.children(word, "mark", "advmod").stream().anyMatch(mark -> marks.contains(tree.lower(mark)));
    }

    private String finiteTag(int word) {
        return tree.children(word, "aux", "aux:pass", "cop").stream()
                .map(tree::tag)
                .filter(FORWARD::contains)
                .findFirst()
                .orElse(tree.tag(word));
    }

    private Optional<Factuality> modal(int word) {
        return findModal(word).map(modal -> byModal(word, modal));
    }

    private Optional<String> findModal(int word) {
        Optional<String> own = tree.children(word, "aux").stream()
                .filter(aux -> tree.tag(aux).equals("MD"))
                .map(tree::lower)
                .findFirst();
        boolean shares =
                tree.relation(word).equals("conj") && tree.tag(word).equals("VB") && !tree.hasChild(word, "nsubj");
        return own.isEmpty() && shares ? findModal(tree.head(word)) : own;
    }

    private Factuality byModal(int word, String modal) {
        boolean negated = isNegated(word);
        String why = "\"" + modal + (negated ? " not\"" : "\"");
        boolean perfect = tree.children(word, "aux").stream()
                .anyMatch(aux -> tree.lower(aux).equals("have"));
        return switch (modal) {
            case "will", "shall", "'ll", "’ll", "would", "'d", "wo", "’d" -> byFuture(word, why, negated, perfect);
            case "must", "should", "ought" -> {
                Factuality demanded = Factuality.of(Modality.DEMANDED, why);
                yield negated ? demanded.negated() : demanded;
            }
            default -> Factuality.of(Modality.HYPOTHETICAL, why);
        };
    }

    private Factuality byFuture(int word, String why, boolean negated, boolean perfect) {
        if (perfect) {
            return Factuality.of(Modality.HYPOTHETICAL, why);
        }
        if (negated) {
            return noLonger(word) ? Factuality.ended() : Factuality.of(Modality.REFUSED, why);
        }
        return hasCondition(word)
                ? Factuality.of(Modality.CONDITIONAL, why + " on a condition")
                : Factuality.of(Modality.PLANNED, why);
    }

    private boolean hasCondition(int word) {
        return tree.children(word, "advcl").stream()
                .anyMatch(clause -> hasMark(clause, Set.of("if", "unless", "provided")));
    }

    private Optional<Factuality> negation(int word) {
        if (noLonger(word)) {
            return Optional.of(Factuality.ended());
        }
        return isNegated(word) ? because(Modality.DENIED, "negated") : notYet(word);
    }

    private boolean isNegated(int word) {
        if (hasNegation(word) || noLonger(word) || withoutMark(word)) {
            return true;
        }
        boolean subjectNone =
                tree.children(word, "nsubj", "nsubj:pass").stream().anyMatch(this::isNobody);
        boolean objectNone = tree.children(word, "obj").stream()
                .anyMatch(object -> tree.children(object, "det").stream()
                        .anyMatch(det -> tree.lower(det).equals("no")));
        return subjectNone || objectNone || sharesNegation(word);
    }

    private boolean sharesNegation(int word) {
        boolean shares = tree.relation(word).equals("conj") && !tree.hasChild(word, "nsubj", "nsubj:pass", "aux");
        return shares && hasOr(word) && isNegated(tree.head(word));
    }

    private boolean hasOr(int word) {
        Set<String> or = Set.of("or", "nor");
        return tree.children(word, "cc").stream().anyMatch(cc -> or.contains(tree.lower(cc)))
                || tree.children(tree.head(word), "cc").stream()
                        .anyMatch(cc -> or.contains(tree.lower(cc)) && cc < word);
    }

    private boolean hasNegation(int word) {
        return tree.children(word, "advmod", "neg", "det", "cc:preconj", "cc", "dep").stream()
                .anyMatch(child -> NEGATIONS.contains(tree.lower(child)) && !isNotOnly(child));
    }

    /// "not only recognized X but …"
    private boolean isNotOnly(int negation) {
        return negation < tree.size() && Set.of("only", "just", "merely").contains(tree.lower(negation + 1));
    }

    private boolean noLonger(int word) {
        return tree.children(word, "advmod").stream()
                .anyMatch(child -> tree.lower(child).equals("longer")
                        && tree.children(child).stream()
                                .anyMatch(no -> tree.lower(no).equals("no")));
    }

    private boolean withoutMark(int word) {
        return tree.children(word, "mark", "case").stream()
                .anyMatch(mark -> tree.lower(mark).equals("without"));
    }

    private boolean isNobody(int subject) {
        boolean noDeterminer = tree.children(subject, "det", "cc:preconj", "cc", "advmod").stream()
                .anyMatch(det -> NO.contains(tree.lower(det)));
        return NOBODY.contains(tree.lower(subject)) || noDeterminer;
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
        return hasMark(word, Set.of("to"));
    }

    /// "is to open", "is about to open", and the future of headlines: "Peru to open …".
    private Optional<Factuality> infinitive(int word) {
        if (!hasTo(word)) {
            return Optional.empty();
        }
        boolean duty = tree.children(word, "aux").stream()
                .anyMatch(aux ->
                        tree.lemma(aux).equals("have") && tree.lower(aux + 1).equals("to"));
        if (duty) {
            return because(Modality.DEMANDED, "\"has to\"");
        }
        int head = tree.head(word);
        boolean ofBe = head > 0
                && tree.relation(word).equals("xcomp")
                && tree.lemma(head).equals("be");
        boolean alone = tree.hasChild(word, "nsubj", "nsubj:pass")
                && Set.of("root", "ccomp", "parataxis", "conj").contains(tree.relation(word));
        return ofBe || alone ? because(Modality.PLANNED, "\"to\" with a subject") : Optional.empty();
    }

    private Optional<Factuality> adverb(int word) {
        boolean perhaps =
                tree.children(word, "advmod").stream().anyMatch(adverb -> PERHAPS.contains(tree.lower(adverb)));
        return perhaps ? because(Modality.HYPOTHETICAL, "an adverb of doubt") : Optional.empty();
    }

    /// "is closing its embassy" is not closed yet; "is recalling its envoy" is done with the words.
    private Optional<Factuality> underway(int word, boolean byWord) {
        boolean progressive = tree.tag(word).equals("VBG")
                && tree.children(word, "aux").stream()
                        .anyMatch(aux -> tree.lemma(aux).equals("be")
                                && Set.of("VBZ", "VBP", "VBD").contains(tree.tag(aux)));
        return progressive && !byWord ? because(Modality.PLANNED, "underway") : Optional.empty();
    }

    /// What the words above say of it, the nearest first; a governor that only reports lets the next one speak.
    private Factuality governed(int word, boolean nominal, boolean byWord, Factuality own) {
        Optional<Governance.Governed> governor = governance.of(word, nominal);
        if (governor.isPresent()) {
            return by(governor.get(), word, byWord, own);
        }
        if (own.modality() != Modality.ASSERTED || nominal || tree.head(word) == 0) {
            return own;
        }
        if (tree.relation(word).equals("advcl") && hasMark(word, Set.of("to", "so"))) {
            return Factuality.of(Modality.PLANNED, "a purpose");
        }
        if (!passesOn(word)) {
            return own;
        }
        Factuality above = of(tree.head(word), false, true);
        return above.modality() == Modality.DENIED && isOneOfSome(tree.head(word)) ? own : above;
    }

    /// "was not the first country to recognize X": it did, though not as the first.
    private boolean isOneOfSome(int noun) {
        return hasNegation(noun)
                && Stream.concat(Stream.of(noun), tree.children(noun, "amod").stream())
                        .anyMatch(word -> ORDINALS.contains(tree.lower(word)));
    }

    private boolean passesOn(int word) {
        String relation = tree.relation(word);
        return relation.equals("xcomp")
                || relation.equals("acl") && isPredicative(tree.head(word))
                || relation.equals("conj") && sharesMood(word);
    }

    private boolean sharesMood(int word) {
        return !tree.hasChild(word, "nsubj", "nsubj:pass")
                && (hasTo(tree.head(word)) || tree.tag(word).equals("VBG"));
    }

    private boolean isPredicative(int noun) {
        return tree.hasChild(noun, "cop") || tree.relation(noun).equals("xcomp");
    }

    private Factuality by(Governance.Governed governed, int word, boolean byWord, Factuality own) {
        int by = governed.by();
        if (own.why().equals(WHETHER)) {
            return own;
        }
        Factuality here = effect(governed, word, byWord, own);
        if (isNounGovernor(by)) {
            Factuality noun = ofGovernorNoun(by);
            return noun.modality() == Modality.DENIED ? noun : here;
        }
        Factuality above = of(by, false, true);
        return under(above, here, governed.use().effect());
    }

    private boolean isNounGovernor(int word) {
        return tree.isNoun(word) && !tree.hasChild(word, "cop", "nsubj");
    }

    /// "has no plans", "rejected reports".
    private Factuality ofGovernorNoun(int noun) {
        boolean none = tree.children(noun, "det").stream()
                .anyMatch(det -> tree.lower(det).equals("no"));
        if (none) {
            return Factuality.of(Modality.DENIED, "no " + tree.text(noun));
        }
        return governance
                .of(noun, true)
                .filter(above -> Set.of(Governor.Effect.NOT_DONE, Governor.Effect.REFUSED)
                        .contains(above.use().effect()))
                .map(above -> Factuality.of(Modality.DENIED, "governed by \"" + tree.text(above.by()) + "\""))
                .orElseGet(FactualityReader::asserted);
    }

    private Factuality effect(Governance.Governed governed, int word, boolean byWord, Factuality own) {
        String why = "governed by \"" + tree.text(governed.by()) + "\"";
        boolean against =
                hasMark(word, Set.of("against")) || tree.preposition(word).equals("against");
        boolean negated = against || own.modality() == Modality.DENIED || own.modality() == Modality.REFUSED;
        return switch (governed.use().effect()) {
            case NONE, HEARSAY, DONE -> own;
            case NOT_DONE -> Factuality.of(negated ? Modality.HYPOTHETICAL : Modality.DENIED, why);
            case ENDED -> negated ? own : Factuality.ended();
            case REFUSED -> Factuality.of(negated ? Modality.HYPOTHETICAL : Modality.REFUSED, why);
            case PLANNED -> planned(governed, own, negated, why);
            case OFFERED -> Factuality.of(negated ? Modality.REFUSED : Modality.OFFERED, why);
            case DEMANDED -> demanded(governed, word, against ? own.negated() : own, why);
            case THREATENED -> threatened(governed, word, own, why);
            case CONSIDERED -> own.modality() == Modality.CONDITIONAL ? own : Factuality.of(Modality.HYPOTHETICAL, why);
            case DECLARED ->
                own.modality() == Modality.ASSERTED && !byWord && governed.form() != Governor.Form.THAT
                        ? Factuality.of(Modality.PLANNED, why)
                        : own;
        };
    }

    private static Factuality planned(Governance.Governed governed, Factuality own, boolean negated, String why) {
        if (governed.form() == Governor.Form.THAT && own.modality() != Modality.ASSERTED) {
            return own;
        }
        return Factuality.of(negated ? Modality.REFUSED : Modality.PLANNED, why);
    }

    /// "demanded that Peru close"; "insisted that Peru had closed" demands nothing.
    private Factuality demanded(Governance.Governed governed, int word, Factuality own, String why) {
        if (own.modality() == Modality.HYPOTHETICAL) {
            return own;
        }
        boolean told = governed.form() == Governor.Form.THAT
                && own.modality() != Modality.DEMANDED
                && !(Set.of("VB", "VBP").contains(tree.tag(word)) && !tree.hasChild(word, "aux"));
        if (told) {
            return own;
        }
        Factuality demanded = Factuality.of(Modality.DEMANDED, why);
        return own.polarity() == Polarity.NEGATED ? demanded.negated() : demanded;
    }

    /// "warned that it would sever" threatens; "warned that Peru had closed" tells.
    private Factuality threatened(Governance.Governed governed, int word, Factuality own, String why) {
        boolean itself = tree.children(word, "nsubj").stream().anyMatch(tree::isPronoun);
        boolean told = governed.form() == Governor.Form.THAT
                && !(itself && Set.of(Modality.PLANNED, Modality.CONDITIONAL).contains(own.modality()));
        return told ? own : Factuality.of(Modality.THREATENED, why);
    }

    /// What is left of it under what is said of the governor itself.
    private static Factuality under(Factuality above, Factuality here, Governor.Effect effect) {
        return switch (above.modality()) {
            case ASSERTED, ONGOING -> here;
            case DENIED -> underDenial(above, here, effect);
            case REFUSED -> underRefusal(above, here, effect);
            case PLANNED, CONDITIONAL, OFFERED, DEMANDED, THREATENED, HYPOTHETICAL -> underMood(above, here, effect);
        };
    }

    private static Factuality underDenial(Factuality above, Factuality here, Governor.Effect effect) {
        return switch (effect) {
            case NONE, DECLARED, NOT_DONE, REFUSED, DEMANDED, THREATENED, ENDED ->
                Factuality.of(Modality.HYPOTHETICAL, here.why() + ", itself denied");
            case DONE, PLANNED, OFFERED, CONSIDERED, HEARSAY -> Factuality.of(Modality.DENIED, above.why());
        };
    }

    private static Factuality underRefusal(Factuality above, Factuality here, Governor.Effect effect) {
        return switch (effect) {
            case DONE, PLANNED, OFFERED, CONSIDERED -> Factuality.of(Modality.REFUSED, above.why());
            case NONE, DECLARED, NOT_DONE, REFUSED, DEMANDED, THREATENED, ENDED, HEARSAY ->
                Factuality.of(Modality.HYPOTHETICAL, here.why() + ", itself refused");
        };
    }

    private static Factuality underMood(Factuality above, Factuality here, Governor.Effect effect) {
        boolean plain = here.modality() == Modality.ASSERTED || here.modality() == Modality.PLANNED;
        boolean carries = effect == Governor.Effect.DONE
                || effect == Governor.Effect.PLANNED
                || effect == Governor.Effect.NONE
                || effect == Governor.Effect.DECLARED;
        return plain && carries ? above : here;
    }
}
