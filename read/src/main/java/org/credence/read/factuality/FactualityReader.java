package org.credence.read.factuality;

import java.util.Optional;
import java.util.Set;
import org.credence.model.Modality;
import org.credence.read.proposition.Tree;

/// Reads how a sentence puts an event: its own clause first ([VerbMood], [NounMood]), then the words that govern it,
/// from the inside out ([Governance], [Effects]).
public final class FactualityReader {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
    private static final Set<String> OCCURRENCE = Set.of(
            "take",
            "happen",
            "occur",
            "begin",
            "start",
            "commence",
            "come",
            "follow",
            "proceed",
            "last",
            "remain",
            "carry",
            "complete",
            "implement",
            "materialize");
    private static final Set<String> TIME_CLAUSE = Set.of("when", "before", "after", "until", "till", "while");
    private static final Set<String> RANKS =
            Set.of("first", "second", "third", "last", "latest", "next", "only", "one", "few", "fourth", "fifth");

    private static final Set<Governor.Effect> VAGUE = Set.of(
            Governor.Effect.NONE, Governor.Effect.CONSIDERED, Governor.Effect.EXPECTED, Governor.Effect.DECLARED);

    private final Tree tree;
    private final Governance governance;
    private final Clauses clauses;
    private final Effects effects;
    private final Negation negation;
    private static final Set<String> LATER = Set.of("before", "until", "till");
    private static final Set<String> ALONG = Set.of("for", "with", "during", "at", "on");

    private final VerbMood verbs;
    private final NounMood nouns;

    public FactualityReader(Tree tree, Governors governors) {
        this.tree = tree;
        this.governance = new Governance(tree, governors);
        this.clauses = new Clauses(tree);
        this.effects = new Effects(tree, clauses);
        this.negation = new Negation(tree);
        this.verbs = new VerbMood(tree, clauses, negation, governors.adjuncts());
        this.nouns = new NounMood(tree, governors, negation);
    }

    /// `byWord` tells whether the act is done by saying so (vocabulary: done by saying so).
    public Factuality of(int word, boolean nominal, boolean byWord) {
        if (nominal && tree.hasChild(word, "cop", "aux")) {
            return of(word, false, byWord); // "will be on leave": the noun is the predicate
        }
        return nominal ? ofNoun(word, byWord) : ofVerb(word, byWord);
    }

    public boolean isNegated(int word) {
        return negation.isNegated(word);
    }

    private Factuality ofNoun(int noun, boolean byWord) {
        Factuality own = nouns.of(noun, byWord);
        if (own.modality() == Modality.DENIED) {
            return own; // "has no plans": the verb is negated by the same word
        }
        Optional<Governance.Governed> governor = governance.of(noun, true);
        if (governor.isPresent() && !(own.isAhead() && isVague(governor.get()))) {
            return by(governor.get(), noun, byWord, own);
        }
        if (own.modality() == Modality.ASSERTED && belongsToVerb(noun)) {
            return aheadWith(tree.head(noun), own);
        }
        boolean occurs = SUBJECTS.contains(tree.relation(noun)) && OCCURRENCE.contains(tree.lemma(tree.head(noun)));
        if (!occurs || own.modality() != Modality.ASSERTED) {
            return own;
        }
        Factuality told = of(tree.head(noun), false, true);
        return own.isCertain() ? told : told.probable();
    }

    /// "the upcoming visit was discussed": what is ahead stays so, whoever thinks of it.
    private static boolean isVague(Governance.Governed governed) {
        return VAGUE.contains(governed.use().effect());
    }

    /// What the words above say of it, the nearest first; a governor that only reports lets the next one speak.
    private Factuality ofVerb(int word, boolean byWord) {
        Factuality own = verbs.of(word, byWord);
        Optional<Governance.Governed> governor = governance.of(word, false).filter(FactualityReader::decides);
        if (governor.isPresent()) {
            return by(governor.get(), word, byWord, own);
        }
        if (own.modality() != Modality.ASSERTED || tree.head(word) == 0) {
            return own;
        }
        if (isProspective(word)) {
            return Factuality.of(Modality.PLANNED, "an infinitive of purpose");
        }
        if (isOfNoneOf(word)) {
            return Factuality.of(Modality.DENIED, "not of those");
        }
        if (!passesOn(word)) {
            return timed(word, own);
        }
        Factuality above = of(tree.head(word), false, true);
        return above.modality() == Modality.DENIED && isOneOfSome(tree.head(word)) ? own : above;
    }

    /// Of an infinitive a governor says something, or grammar does.
    private static boolean decides(Governance.Governed governed) {
        boolean infinitive = governed.form() == Governor.Form.TO || governed.form() == Governor.Form.OTHER_TO;
        return !infinitive || governed.use().effect() != Governor.Effect.NONE;
    }

    /// An infinitive with "to" looks ahead unless a word above says otherwise: a purpose, "a contract to supply". What
    /// ranks tells a fact: "the first to recognize".
    private boolean isProspective(int word) {
        if (!clauses.hasTo(word)) {
            return false;
        }
        return switch (tree.relation(word)) {
            case "advcl", "xcomp", "ccomp" -> !isRanked(tree.head(word));
            case "acl" -> !isRanked(tree.head(word)) && !isRanked(tree.head(tree.head(word)));
            default -> false;
        };
    }

    /// "is not among the countries that recognize X", "is not one of the states that recognize X".
    private boolean isOfNoneOf(int word) {
        int noun = tree.head(word);
        if (!tree.relation(word).equals("acl:relcl") || hasRank(noun)) {
            return false;
        }
        boolean ofOne = tree.relation(noun).equals("nmod")
                && tree.lower(tree.head(noun)).equals("one");
        int predicate = ofOne ? tree.head(noun) : noun;
        return tree.hasChild(predicate, "cop") && negation.isNegated(predicate);
    }

    /// "was not the first country to recognize X": it did, though not as the first.
    private boolean isOneOfSome(int noun) {
        return negation.isNegated(noun) && isRanked(noun);
    }

    private boolean isRanked(int noun) {
        return noun != 0 && (isRank(noun) || hasRank(noun));
    }

    private boolean hasRank(int noun) {
        return tree.children(noun, "amod", "nummod", "advmod", "compound").stream()
                .anyMatch(rank -> isRank(rank) || tree.tag(rank).equals("JJS"));
    }

    private boolean isRank(int word) {
        return RANKS.contains(tree.lower(word)) || tree.lower(word).matches("\\d{1,4}(st|nd|rd|th)");
    }

    private boolean passesOn(int word) {
        String relation = tree.relation(word);
        return relation.equals("xcomp")
                || relation.equals("acl") && isPredicative(tree.head(word))
                || relation.equals("conj") && sharesMood(word);
    }

    private boolean sharesMood(int word) {
        return !tree.hasChild(word, "nsubj", "nsubj:pass")
                && (clauses.hasTo(tree.head(word)) || tree.tag(word).equals("VBG"));
    }

    private boolean isPredicative(int noun) {
        return tree.hasChild(noun, "cop") || tree.relation(noun).equals("xcomp");
    }

    /// "will visit when it opens": a clause of time in the present tense is as much to come as its main clause.
    private Factuality timed(int word, Factuality own) {
        boolean time = tree.relation(word).equals("advcl")
                && clauses.hasMark(word, TIME_CLAUSE)
                && (clauses.isPresent(word) || clauses.hasMark(word, LATER));
        boolean gerund = tree.tag(word).equals("VBG") && LATER.contains(tree.preposition(word));
        return time || gerund ? aheadWith(tree.head(word), own) : own;
    }

    /// As much to come as what it belongs to: "will fly to Lomé for *talks*", "… before *meeting* the king".
    private Factuality aheadWith(int verb, Factuality own) {
        Factuality above = of(verb, false, true);
        return above.modality() == Modality.PLANNED && !above.isNegated() ? above : own;
    }

    private boolean belongsToVerb(int noun) {
        int head = tree.head(noun);
        return tree.relation(noun).equals("obl")
                && ALONG.contains(tree.preposition(noun))
                && (tree.isVerb(head) || tree.hasChild(head, "cop"));
    }

    private Factuality by(Governance.Governed governed, int word, boolean byWord, Factuality own) {
        if (own.why().equals(VerbMood.WHETHER)) {
            return own;
        }
        int by = governed.by();
        Factuality here = effects.of(governed, word, byWord, own);
        boolean noun = tree.isNoun(by) && !tree.hasChild(by, "cop", "nsubj");
        Factuality above = of(by, noun, true);
        if (noun) {
            boolean denied = above.modality() == Modality.DENIED || above.modality() == Modality.REFUSED;
            return denied ? Factuality.of(Modality.DENIED, "no " + tree.text(by)) : here;
        }
        return Effects.under(above, here, governed.use().effect());
    }
}
