package org.credence.read.proposition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the propositions of a sentence and normalizes them once: voice, relatives, participles, coordination, control
/// and nominals.
public final class PropositionFinder {
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge",
            "ask",
            "call",
            "order",
            "tell",
            "want",
            "invite",
            "press",
            "allow",
            "permit",
            "force",
            "persuade",
            "prompt",
            "lead",
            "cause",
            "convince",
            "compel",
            "warn",
            "advise",
            "request",
            "instruct",
            "command",
            "require",
            "encourage",
            "appeal",
            "let",
            "make",
            "help",
            "beg",
            "implore",
            "push",
            "pressure",
            "oblige",
            "authorize",
            "forbid",
            "expect",
            "appoint",
            "name",
            "designate");
    private static final Set<String> PLANS = Set.of(
            "plan",
            "intention",
            "decision",
            "promise",
            "agreement",
            "accord",
            "deal",
            "contract",
            "pact",
            "pledge",
            "vow",
            "offer",
            "threat",
            "refusal",
            "proposal",
            "attempt",
            "effort",
            "desire",
            "willingness",
            "readiness",
            "failure",
            "move",
            "bid",
            "wish");
    /// "by telephone" names no doer.
    private static final Set<String> MEANS = Set.of(
            "phone",
            "telephone",
            "video",
            "videolink",
            "train",
            "plane",
            "car",
            "boat",
            "sea",
            "air",
            "land",
            "email",
            "letter",
            "decree",
            "law",
            "vote",
            "majority",
            "force",
            "mistake",
            "name",
            "end",
            "year",
            "month",
            "week",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    /// What happens during, on or after a visit, a meeting or a call is done by those who take part in it.
    private static final Set<String> ACCOMPANYING =
            Set.of("during", "on", "in", "at", "after", "following", "before", "since", "upon", "for", "from");
    private static final Set<String> COPULAS = Set.of("be", "become", "remain", "make");

    private static final Set<String> AGREEING = Set.of("agree", "arrange", "plan", "decide", "negotiate", "pledge");

    private final Tree tree;
    private final ThingPronouns pronouns;

    public PropositionFinder(Tree tree) {
        this.tree = tree;
        this.pronouns = new ThingPronouns(tree);
    }

    /// Every verb, noun and copular predicate with its arguments, in the order of the words.
    public List<Proposition> find() {
        List<Proposition> found = new ArrayList<>();
        for (int word = 1; word <= tree.size(); word++) {
            if (isAuxiliary(word)) {
                continue;
            }
            if (tree.isVerb(word) || tree.hasChild(word, "cop") || actsAsVerb(word)) {
                found.add(verbal(word));
            }
            if (tree.isNoun(word)
                    || tree.tag(word).equals("VBG")
                    || tree.tag(word).startsWith("JJ")) {
                found.add(nominal(word));
            }
        }
        return found;
    }

    private boolean isAuxiliary(int word) {
        String relation = tree.relation(word);
        return relation.equals("aux") || relation.equals("aux:pass") || relation.equals("cop");
    }

    /// Headlines and tagger slips: a noun with a subject of its own is a verb ("Peru closes embassy").
    private boolean actsAsVerb(int word) {
        return !tree.isVerb(word) && tree.hasChild(word, "nsubj", "nsubj:pass", "obj");
    }

    private Proposition verbal(int word) {
        List<Argument> arguments = new ArrayList<>();
        boolean passive = isPassive(word);
        Slot surface = passive ? Slot.OBJECT : Slot.SUBJECT;
        surfaceSubject(word, new HashSet<>())
                .ifPresent(subject -> arguments.add(surfaceArgument(word, subject, surface)));
        objects(word, arguments, passive);
        obliques(word, arguments, passive);
        objectModifiers(arguments);
        clauses(word, arguments);
        return new Proposition(tree, word, lemmaWithParticle(word), false, passive, arguments);
    }

    private Argument surfaceArgument(int word, int subject, Slot slot) {
        boolean own = tree.head(subject) == word;
        if (own && slot == Slot.OBJECT) {
            return Argument.of(slot, pronouns.resolve(antecedent(subject)));
        }
        return own ? Argument.of(slot, antecedent(subject)) : Argument.shared(slot, antecedent(subject));
    }

    private String lemmaWithParticle(int word) {
        boolean place = tree.tag(word).startsWith("NNP")
                && tree.hasChild(word, "cop")
                && tree.preposition(word).equals("in");
        if (place) {
            return "be"; // "is in Lima"
        }
        String lemma = tree.lemma(word);
        return tree.findChild(word, "compound:prt")
                .or(() -> looseParticle(word))
                .map(part -> lemma + "_" + tree.lower(part))
                .orElse(lemma);
    }

    /// "pulled out of Togo": a particle that the parser takes for an adverb.
    private Optional<Integer> looseParticle(int word) {
        return tree.children(word, "advmod").stream()
                .filter(part -> part == word + 1 && tree.lower(part).equals("out"))
                .findFirst();
    }

    /// A past participle with a passive auxiliary, or one that modifies a noun.
    public boolean isPassive(int word) {
        if (tree.hasChild(word, "nsubj:pass", "aux:pass")) {
            return true;
        }
        boolean participle = tree.tag(word).equals("VBN");
        boolean bare = participle || tree.tag(word).equals("VBD");
        if (bare && !tree.hasChild(word, "aux", "obj") && hasAgent(word)) {
            return true; // "Junta recognized by Togo"; the tagger may take it for a past tense
        }
        boolean capitalized = word > 1 && Character.isUpperCase(tree.text(word).charAt(0));
        boolean headline = tree.relation(word).equals("root") || capitalized;
        if (participle
                && headline
                && !tree.hasChild(word, "aux", "obj")
                && !tree.lower(tree.size()).equals(".")
                && !hasFiniteVerb()) {
            return true; // "Relations Severed, 1917"; with a full stop the tagger took a past tense for a participle
        }
        boolean modifiesNoun = tree.relation(word).equals("acl") && !tree.hasChild(word, "aux")
                || tree.relation(word).equals("acl:relcl") && !tree.hasChild(word, "nsubj", "aux");
        if (participle && modifiesNoun) {
            return true;
        }
        boolean sharesPassive =
                tree.relation(word).equals("conj") && participle && !tree.hasChild(word, "nsubj", "aux");
        return sharesPassive && isPassive(tree.head(word));
    }

    private boolean hasFiniteVerb() {
        return IntStream.rangeClosed(1, tree.size()).anyMatch(word -> FINITE.contains(tree.tag(word)));
    }

    private boolean hasAgent(int word) {
        return tree.children(word, "obl", "obj", "nmod").stream()
                .anyMatch(agent -> tree.preposition(agent).equals("by") && !MEANS.contains(tree.lemma(agent)));
    }

    /// The subject as it stands, own or understood from the governing predicate.
    Optional<Integer> surfaceSubject(int word, Set<Integer> seen) {
        if (!seen.add(word)) {
            return Optional.empty();
        }
        Optional<Integer> own = ownSubject(word);
        if (own.isPresent()) {
            return own;
        }
        int head = tree.head(word);
        if (head == 0) {
            return Optional.empty();
        }
        return switch (tree.relation(word)) {
            case "conj" -> sharedByConjunct(word, head, seen);
            case "xcomp" -> controller(head, seen);
            case "advcl" ->
                isOfObject(word, head)
                        ? tree.findChild(head, "obj")
                        : tree.hasChild(word, "mark") && !isInfinitiveOrParticiple(word)
                                ? Optional.empty()
                                : surfaceSubject(head, seen);
            case "acl" -> tree.hasChild(word, "mark") ? planner(head, seen) : Optional.of(head);
            case "acl:relcl" -> Optional.of(head);
            case "ccomp", "dep", "parataxis" ->
                isInfinitiveOrParticiple(word) ? surfaceSubject(head, seen) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// Of several that the parser gives, the one nearest before the predicate.
    private Optional<Integer> ownSubject(int word) {
        List<Integer> subjects = tree.children(word, "nsubj", "nsubj:pass", "csubj");
        return subjects.stream()
                .filter(subject -> subject < word)
                .reduce((a, b) -> b)
                .or(() -> subjects.stream().findFirst());
    }

    private Optional<Integer> sharedByConjunct(int word, int head, Set<Integer> seen) {
        return tree.isVerb(head) || tree.hasChild(head, "cop", "nsubj", "nsubj:pass") || tree.isVerb(word)
                ? surfaceSubject(head, seen)
                : Optional.empty();
    }

    /// "accused Peru of closing", "kept Peru from closing".
    private boolean isOfObject(int word, int head) {
        return tree.hasChild(head, "obj")
                && tree.children(word, "mark").stream()
                        .anyMatch(mark -> Set.of("of", "from").contains(tree.lower(mark)));
    }

    /// "Peru's decision to close", "Peru has plans to close": whose plan it is. Else the noun itself: "the country to
    /// recognize".
    private Optional<Integer> planner(int noun, Set<Integer> seen) {
        boolean had =
                PLANS.contains(tree.lemma(noun)) && tree.relation(noun).equals("obj") && tree.isVerb(tree.head(noun));
        return tree.findChild(noun, "nmod:poss")
                .or(() -> had ? surfaceSubject(tree.head(noun), seen) : Optional.of(noun));
    }

    private boolean isInfinitiveOrParticiple(int word) {
        return tree.tag(word).equals("VBG")
                || tree.tag(word).equals("VBN")
                || tree.children(word, "mark").stream()
                        .anyMatch(mark -> tree.lower(mark).equals("to"))
                || tree.tag(word).equals("VB") && !tree.hasChild(word, "aux");
    }

    private Optional<Integer> controller(int head, Set<Integer> seen) {
        Optional<Integer> object = tree.findChild(head, "obj", "iobj");
        Optional<Integer> owner = object.flatMap(noun -> tree.findChild(noun, "nmod:poss"));
        if (owner.isPresent() && !OBJECT_CONTROL.contains(tree.lemma(head))) {
            return owner; // "welcomed Spain's decision to recognize"
        }
        if (object.isPresent() && OBJECT_CONTROL.contains(tree.lemma(head))) {
            return object;
        }
        if (tree.lemma(head).equals("call") || tree.lemma(head).equals("appeal")) {
            Optional<Integer> addressed = tree.children(head, "obl").stream()
                    .filter(word -> Set.of("on", "upon", "to").contains(tree.preposition(word)))
                    .findFirst();
            if (addressed.isPresent()) {
                return addressed;
            }
        }
        return surfaceSubject(head, seen);
    }

    /// Who a word stands for within the sentence: a relative pronoun for its noun, "the first country to …" for the
    /// subject it is said of.
    int antecedent(int word) {
        if (isRelativePronoun(word)) {
            int verb = tree.head(word);
            if (tree.relation(verb).startsWith("acl") || isCleft(verb)) {
                return antecedent(tree.head(verb));
            }
            if (tree.relation(verb).equals("conj")
                    && tree.relation(tree.head(verb)).startsWith("acl")) {
                return antecedent(tree.head(tree.head(verb)));
            }
        }
        return saidOf(word).or(() -> saidOfOne(word)).orElse(word);
    }

    /// "Peru is one of the *states* that recognize X".
    private Optional<Integer> saidOfOne(int word) {
        int one = tree.head(word);
        boolean among = one != 0
                && tree.relation(word).equals("nmod")
                && tree.lower(one).equals("one")
                && tree.preposition(word).equals("of");
        return among ? saidOf(one) : Optional.empty();
    }

    /// "It was Peru that recognized X".
    private boolean isCleft(int verb) {
        int named = tree.head(verb);
        return named != 0
                && Set.of("dep", "ccomp", "advcl").contains(tree.relation(verb))
                && tree.hasChild(named, "cop")
                && tree.children(named, "nsubj").stream()
                        .anyMatch(it -> tree.lower(it).equals("it"));
    }

    private boolean isRelativePronoun(int word) {
        return tree.tag(word).equals("WDT")
                || tree.tag(word).equals("WP")
                || tree.lower(word).equals("which")
                || tree.lower(word).equals("that") && tree.relation(word).startsWith("nsubj");
    }

    /// The subject that a predicative noun is said of: "Peru became the *country*".
    private Optional<Integer> saidOf(int word) {
        if (!isRoleNoun(word)) {
            return Optional.empty();
        }
        if (tree.hasChild(word, "cop")) {
            return tree.findChild(word, "nsubj").map(this::antecedent);
        }
        int head = tree.head(word);
        boolean complement =
                tree.relation(word).equals("xcomp") || tree.relation(word).equals("obj");
        if (head != 0
                && complement
                && COPULAS.contains(tree.lemma(head))
                && !tree.lemma(head).equals("make")) {
            return surfaceSubject(head, new HashSet<>())
                    .filter(subject -> subject != word)
                    .map(this::antecedent);
        }
        boolean apposed = head != 0 && tree.relation(word).equals("appos");
        return apposed ? Optional.of(head) : Optional.empty();
    }

    private boolean isRoleNoun(int word) {
        return tree.isNoun(word) && !tree.tag(word).startsWith("NNP")
                || Set.of("first", "second", "third", "last", "only", "one", "among", "latest")
                        .contains(tree.lower(word))
                || tree.tag(word).equals("JJ")
                || tree.tag(word).equals("CD");
    }

    private void objects(int word, List<Argument> arguments, boolean passive) {
        for (int object : tree.children(word, "obj")) {
            if (!tree.preposition(object).isEmpty()) {
                continue; // the parser's slip: an oblique
            }
            Argument argument = Argument.of(passive ? Slot.PREDICATIVE : Slot.OBJECT, antecedentOfRelative(object));
            arguments.add(passive ? argument : objectTakenUp(word, object).orElse(argument));
        }
        tree.children(word, "iobj").forEach(object -> arguments.add(Argument.of(Slot.INDIRECT_OBJECT, object)));
        boolean objectRelative = tree.relation(word).equals("acl:relcl")
                && tree.hasChild(word, "nsubj")
                && !tree.hasChild(word, "obj")
                && !passive
                && !isRelativePronoun(tree.findChild(word, "nsubj").orElseThrow());
        if (objectRelative && tree.children(word, "obl").stream().noneMatch(this::isRelativePronoun)) {
            arguments.add(Argument.shared(Slot.OBJECT, tree.head(word)));
        }
        sharedObject(word, arguments, passive);
        for (int predicative : tree.children(word, "xcomp", "dep")) {
            if (!tree.isVerb(predicative)) {
                arguments.add(Argument.of(Slot.PREDICATIVE, predicative));
            }
        }
    }

    /// "closed its embassy and later reopened *it*": the object of the verb before.
    private Optional<Argument> objectTakenUp(int word, int object) {
        boolean pronoun = Set.of("it", "them").contains(tree.lower(object));
        return pronoun && tree.relation(word).equals("conj")
                ? tree.findChild(tree.head(word), "obj").map(before -> Argument.shared(Slot.OBJECT, before))
                : Optional.empty();
    }

    /// "opened and then closed its embassy": the object of the last conjunct is that of those before it.
    private void sharedObject(int word, List<Argument> arguments, boolean passive) {
        boolean hasObject = arguments.stream().anyMatch(argument -> argument.slot() == Slot.OBJECT);
        if (hasObject || passive || tree.hasChild(word, "ccomp", "xcomp", "obl")) {
            return;
        }
        tree.children(word, "conj").stream()
                .filter(next -> tree.isVerb(next) && !tree.hasChild(next, "nsubj") && next - word <= 5)
                .flatMap(next -> tree.children(next, "obj").stream())
                .findFirst()
                .ifPresent(object -> arguments.add(Argument.shared(Slot.OBJECT, object)));
    }

    private int antecedentOfRelative(int word) {
        return isRelativePronoun(word) ? antecedent(word) : pronouns.resolve(word);
    }

    private void obliques(int word, List<Argument> arguments, boolean passive) {
        for (int oblique : tree.children(word, "obl", "obl:tmod", "nmod", "advmod", "advcl", "obj")) {
            String preposition = tree.preposition(oblique);
            if (preposition.isEmpty()) {
                continue;
            }
            boolean agent = passive && preposition.equals("by");
            arguments.add(
                    agent
                            ? Argument.of(Slot.SUBJECT, antecedentOfRelative(oblique))
                            : new Argument(Slot.OBLIQUE, preposition, antecedentOfRelative(oblique), false));
        }
        tree.children(word, "advcl").stream()
                .filter(clause -> tree.tag(clause).equals("VBG"))
                .forEach(clause -> tree.findChild(clause, "mark")
                        .ifPresent(mark -> arguments.add(new Argument(Slot.OBLIQUE, tree.lower(mark), clause, false))));
        looseParticle(word)
                .ifPresent(part -> tree.children(part, "obl", "nmod").stream()
                        .filter(behind -> !tree.preposition(behind).isEmpty())
                        .forEach(behind ->
                                arguments.add(new Argument(Slot.OBLIQUE, tree.preposition(behind), behind, false))));
        partnerOfPlan(word).ifPresent(partner -> arguments.add(new Argument(Slot.OBLIQUE, "with", partner, true)));
        boolean copular = tree.hasChild(word, "cop");
        if (copular && !tree.preposition(word).isEmpty()) {
            arguments.add(new Argument(Slot.OBLIQUE, tree.preposition(word), word, false));
        }
    }

    /// "agreed *with Togo* to restore relations": with whom it is to be done.
    private Optional<Integer> partnerOfPlan(int word) {
        int plan = tree.head(word);
        boolean planned = plan != 0
                && Set.of("xcomp", "ccomp").contains(tree.relation(word))
                && AGREEING.contains(tree.lemma(plan));
        return planned
                ? tree.children(plan, "obl").stream()
                        .filter(partner -> tree.preposition(partner).equals("with"))
                        .findFirst()
                : Optional.empty();
    }

    /// A prepositional phrase behind the object may belong to the verb as well: "opened an embassy in Lomé", "exchanged
    /// envoys with Togo".
    private void objectModifiers(List<Argument> arguments) {
        List<Argument> more = new ArrayList<>();
        for (Argument argument : arguments) {
            boolean bearing = argument.slot() == Slot.OBJECT || argument.slot() == Slot.PREDICATIVE;
            if (bearing && !argument.shared()) {
                for (int counted : tree.withCounted(argument.word())) {
                    for (int modifier : tree.children(counted, "nmod")) {
                        more.add(new Argument(Slot.OBLIQUE, tree.preposition(modifier), modifier, true));
                    }
                }
            }
        }
        arguments.addAll(more);
    }

    private void clauses(int word, List<Argument> arguments) {
        for (int clause : tree.children(word, "xcomp", "ccomp")) {
            if (tree.isVerb(clause) || tree.hasChild(clause, "nsubj", "cop", "nsubj:pass")) {
                arguments.add(Argument.of(Slot.CLAUSE, clause));
            }
        }
    }

    private Proposition nominal(int word) {
        List<Argument> arguments = new ArrayList<>();
        tree.children(word, "nmod:poss").forEach(owner -> arguments.add(Argument.of(Slot.POSSESSOR, owner)));
        for (int modifier : tree.children(word, "nmod", "obl")) {
            arguments.add(new Argument(Slot.OBLIQUE, tree.preposition(modifier), modifier, false));
            agentsBelow(modifier).forEach(agent -> arguments.add(new Argument(Slot.OBLIQUE, "by", agent, false)));
        }
        tree.children(word, "compound", "amod", "nummod")
                .forEach(part -> arguments.add(Argument.of(Slot.MODIFIER, part)));
        if (tree.hasChild(word, "cop")) {
            tree.children(word, "nsubj").forEach(subject -> arguments.add(Argument.of(Slot.SUBJECT, subject)));
        }
        around(word).ifPresent(subject -> arguments.add(Argument.shared(Slot.AROUND, antecedent(subject))));
        String lemma = tree.tag(word).equals("VBG") ? tree.lower(word) : tree.lemma(word);
        return new Proposition(tree, word, lemma, true, false, arguments);
    }

    /// "the lifting of sanctions on Peru by Chile": whose deed it is, at whatever noun the parser hangs it.
    private List<Integer> agentsBelow(int noun) {
        List<Integer> agents = new ArrayList<>();
        for (int modifier : tree.children(noun, "nmod")) {
            if (tree.preposition(modifier).equals("by") && !MEANS.contains(tree.lemma(modifier))) {
                agents.add(modifier);
            }
            agents.addAll(agentsBelow(modifier));
        }
        return agents;
    }

    /// "During a visit to Togo the minister said", "the minister is on a visit to Togo": whose visit it is.
    private Optional<Integer> around(int noun) {
        if (!ACCOMPANYING.contains(tree.preposition(noun))) {
            return Optional.empty();
        }
        int head = tree.hasChild(noun, "cop") ? noun : tree.head(noun);
        if (head != 0 && tree.relation(noun).equals("nmod") && tree.hasChild(head, "cop")) {
            return surfaceSubject(head, new HashSet<>()); // "is in Lima for talks"
        }
        return head != 0 && (head == noun || tree.isVerb(head) || tree.hasChild(head, "cop"))
                ? surfaceSubject(head, new HashSet<>()).filter(subject -> subject != noun)
                : Optional.empty();
    }
}
