package org.credence.read.proposition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credence.parse.ParsedSentence;

/// Mends phrases that the greedy parser attaches wrongly again and again; [Mending] does the same for clauses.
final class PhraseMending {
    private static final Set<String> DIRECTIONS = Set.of("home", "back");
    private static final Set<String> CALLING = Set.of("call", "appeal");
    private static final Set<String> ADDRESSING = Set.of("on", "upon", "to");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> SEEMING = Set.of("seem", "appear");
    private static final Map<String, Set<String>> TWO_WORDS = Map.of(
            "wire", Set.of("tap"),
            "fire", Set.of("bomb"),
            "petrol", Set.of("bomb"),
            "carpet", Set.of("bomb"),
            "air", Set.of("lift", "drop"),
            "black", Set.of("list"),
            "strong", Set.of("arm"),
            "court", Set.of("martial"));
    private static final Set<String> PAST = Set.of("VBD", "VBZ");

    private final MutableTree tree;

    private PhraseMending(ParsedSentence parsed) {
        this.tree = new MutableTree(parsed);
    }

    static ParsedSentence mend(ParsedSentence parsed) {
        PhraseMending mending = new PhraseMending(parsed);
        for (int word = 1; word <= parsed.tokens().size(); word++) {
            mending.possessor(word);
            mending.secondPossessor(word);
            mending.verbOfTwoWords(word);
            mending.aside(word);
            mending.broughtHome(word);
            mending.behindDirection(word);
            mending.brokenRelative(word);
            mending.secondWithDate(word);
            mending.dateAsSubject(word);
            mending.verbBehindComma(word);
            mending.addressed(word);
            mending.participleAsRoot(word);
            mending.objectAsSubject(word);
            mending.listedAsCompound(word);
            mending.rankAsSubject(word);
            mending.alongWith(word);
            mending.frontedParticiple(word);
        }
        return mending.tree.mended();
    }

    /// "Peru's severing of ties": with the genitive it is the possessor, not the subject.
    private void possessor(int word) {
        boolean genitive = tree.children(word, "case").stream()
                .anyMatch(mark -> tree.at(mark).tag().equals("POS"));
        if (genitive && tree.at(word).relation().startsWith("nsubj")) {
            tree.attach(word, tree.at(word).head(), "nmod:poss");
        }
    }

    /// "Peru's and Chile's ministers met": both own the ministers, who are what the first was taken for.
    private void secondPossessor(int noun) {
        int first = tree.at(noun).head();
        boolean listed = first != 0
                && first < noun
                && tree.isNoun(noun)
                && tree.at(noun).relation().equals("conj")
                && tree.at(first).relation().equals("nmod:poss")
                && isGenitive(first);
        boolean owned = listed
                && tree.children(noun, "nmod:poss").stream().anyMatch(owner -> owner > first && isGenitive(owner));
        int head = owned ? tree.at(first).head() : 0;
        if (head > noun && tree.isVerb(head)) {
            tree.attach(noun, head, tree.children(head, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
            tree.attach(first, noun, "nmod:poss");
        }
    }

    private boolean isGenitive(int word) {
        return tree.children(word, "case").stream()
                .anyMatch(mark -> tree.at(mark).tag().equals("POS"));
    }

    /// "Chilean planes fire bombed the town": the noun before the verb is a part of it.
    private void verbOfTwoWords(int verb) {
        int part = verb - 1;
        boolean apart = part > 1
                && tree.isVerb(verb)
                && TWO_WORDS
                        .getOrDefault(tree.lower(part), Set.of())
                        .contains(tree.at(verb).lemma());
        if (!apart || !tree.isNoun(part)) {
            return;
        }
        int owner = part - 1;
        boolean stolen = tree.isNoun(owner)
                && tree.at(owner).head() == part
                && tree.at(owner).relation().equals("compound");
        if (stolen) {
            tree.children(part, "det", "amod", "compound", "nmod:poss", "case").stream()
                    .filter(child -> child != owner)
                    .forEach(child -> tree.attach(child, owner, tree.at(child).relation()));
            tree.attach(owner, tree.at(part).head(), tree.at(part).relation());
        }
        tree.attach(part, verb, "compound");
    }

    /// "has attacked, it seems, two towns": what follows the aside belongs to the verb before it.
    private void aside(int cue) {
        boolean seems = cue > 3
                && SEEMING.contains(tree.at(cue).lemma())
                && tree.lower(cue - 1).equals("it")
                && tree.lower(cue - 2).equals(",");
        int verb = seems ? tree.at(cue).head() : 0;
        if (verb == 0 || verb > cue) {
            return;
        }
        int deepest = tree.children(verb, "xcomp").stream()
                .filter(clause -> clause < cue && tree.isVerb(clause))
                .findFirst()
                .orElse(verb);
        tree.children(cue, "obj", "obl", "advcl", "xcomp").stream()
                .filter(behind -> behind > cue)
                .forEach(behind -> tree.attach(behind, deepest, tree.at(behind).relation()));
        tree.attach(cue, verb, "parataxis");
    }

    /// "called home its ambassador": the ambassador is the object, wherever to.
    private void broughtHome(int word) {
        int verb = word - 1;
        if (verb < 1 || !tree.isVerb(verb) || !DIRECTIONS.contains(tree.lower(word))) {
            return;
        }
        int noun = tree.at(word).head();
        boolean subject = noun > word
                && tree.isNoun(noun)
                && tree.at(noun).head() == verb
                && Set.of("nsubj", "compound", "nmod:poss")
                        .contains(tree.at(word).relation());
        if (subject) {
            tree.attach(word, verb, "advmod");
            tree.attach(noun, verb, "obj");
        }
    }

    /// "sent its ambassador back to Lima": the place is the verb's.
    private void behindDirection(int word) {
        int direction = tree.at(word).head();
        boolean behind = direction != 0
                && DIRECTIONS.contains(tree.lower(direction))
                && tree.at(direction).relation().equals("advmod")
                && !tree.children(word, "case").isEmpty();
        if (behind) {
            tree.attach(word, tree.at(direction).head(), "obl");
        }
    }

    /// "Peru and Chile, which severed ties in 2020, …": a verb behind a relative pronoun is no adjective of its object.
    private void brokenRelative(int verb) {
        int object = tree.at(verb).head();
        boolean adjective = tree.at(verb).relation().equals("amod")
                && PAST.contains(tree.at(verb).tag())
                && object > verb
                && tree.isNoun(object);
        int pronoun = verb - 1;
        boolean relative = adjective
                && pronoun > 1
                && Set.of("WDT", "WP").contains(tree.at(pronoun).tag())
                && tree.at(pronoun).head() == object;
        Optional<Integer> antecedent = relative ? nounAbove(object, pronoun) : Optional.empty();
        antecedent.ifPresent(noun -> {
            List<Integer> obliques = tree.children(object, "nmod");
            tree.attach(verb, noun, "acl:relcl");
            tree.attach(pronoun, verb, "nsubj");
            tree.attach(object, verb, "obj");
            obliques.forEach(oblique -> tree.attach(oblique, verb, "obl"));
        });
    }

    /// "called on Peru to leave": who is called on is no subject.
    private void addressed(int verb) {
        int head = tree.at(verb).head();
        boolean called = head != 0
                && CALLING.contains(tree.at(head).lemma())
                && tree.at(verb).relation().equals("advcl");
        Optional<Integer> on = tree.children(verb, "mark").stream()
                .filter(mark -> ADDRESSING.contains(tree.lower(mark)))
                .findFirst();
        Optional<Integer> whom = tree.children(verb, "nsubj").stream().findFirst();
        if (called && on.isPresent() && whom.isPresent() && on.get() < whom.get()) {
            tree.attach(verb, head, "xcomp");
            tree.attach(whom.get(), head, "obl");
            tree.attach(on.get(), whom.get(), "case");
        }
    }

    /// "Peru cuts ties with Chile, orders envoy out": a second verb of the same subject.
    private void verbBehindComma(int verb) {
        int head = tree.at(verb).head();
        boolean loose = head != 0
                && head < verb
                && tree.at(verb).relation().equals("dep")
                && PAST.contains(tree.at(verb).tag())
                && tree.at(head).tag().equals(tree.at(verb).tag())
                && tree.lower(verb - 1).equals(",");
        if (loose && tree.children(verb, "nsubj", "nsubj:pass").isEmpty()) {
            tree.attach(verb, head, "conj");
        }
    }

    /// "Peru's embassy, closed since 2012, will reopen": the participle stands aside, the verb behind it is the root.
    private void participleAsRoot(int participle) {
        boolean aside = participle > 2
                && tree.at(participle).head() == 0
                && tree.at(participle).tag().startsWith("VB")
                && (tree.lower(participle - 1).equals(",") || isDoneBy(participle))
                && tree.children(participle, "aux", "aux:pass").isEmpty();
        List<Integer> subjects = tree.children(participle, "nsubj", "nsubj:pass");
        Optional<Integer> verb = tree.children(participle, "dep", "conj", "parataxis").stream()
                .filter(later -> later > participle
                        && tree.isVerb(later)
                        && (!tree.children(later, "aux").isEmpty()
                                || FINITE.contains(tree.at(later).tag()))
                        && tree.children(later, "nsubj", "nsubj:pass").isEmpty())
                .findFirst();
        if (aside && subjects.size() == 1 && verb.isPresent()) {
            int subject = subjects.getFirst();
            tree.attach(verb.get(), 0, "root");
            tree.attach(
                    subject, verb.get(), tree.children(verb.get(), "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
            tree.attach(participle, subject, "acl");
        }
    }

    /// "a delegation *led by* N.".
    private boolean isDoneBy(int participle) {
        return tree.at(participle).tag().equals("VBN")
                && participle < tree.size()
                && tree.lower(participle + 1).equals("by");
    }

    /// "restored relations in a deal brokered by Peru": the noun behind the verb is its object, the participle belongs
    /// to the noun before it.
    private void objectAsSubject(int participle) {
        int verb = tree.at(participle).head();
        boolean loose = verb != 0
                && verb < participle
                && Set.of("dep", "ccomp", "parataxis")
                        .contains(tree.at(participle).relation())
                && isDoneBy(participle)
                && FINITE.contains(tree.at(verb).tag())
                && tree.children(participle, "aux", "aux:pass", "mark").isEmpty()
                && tree.children(verb, "obj", "aux:pass").isEmpty();
        List<Integer> nouns = loose ? tree.children(participle, "nsubj", "nsubj:pass") : List.of();
        if (nouns.size() == 1
                && nouns.getFirst() > verb
                && nouns.getFirst() < participle
                && tree.isNoun(participle - 1)) {
            tree.attach(nouns.getFirst(), verb, "obj");
            tree.attach(participle, participle - 1, "acl");
        }
    }

    /// "met President N. and opposition leaders": with "and" behind it a name is no part of the noun that follows.
    private void listedAsCompound(int name) {
        int noun = tree.at(name).head();
        boolean listed = noun > name
                && tree.at(name).relation().equals("compound")
                && tree.at(name).tag().startsWith("NNP")
                && tree.at(noun).tag().equals("NNS")
                && !tree.children(name, "compound").isEmpty()
                && tree.lower(name + 1).equals("and");
        if (!listed) {
            return;
        }
        int head = tree.at(noun).head();
        String relation = tree.at(noun).relation();
        List<Integer> between = tree.children(name, "conj");
        tree.attach(noun, 0, "dep");
        tree.attach(name, head, relation);
        tree.attach(noun, name, "conj");
        between.forEach(part -> tree.attach(part, noun, "compound"));
    }

    /// "becomes the 140th country to recognize Togo": what it becomes is no subject.
    private void rankAsSubject(int infinitive) {
        int verb = tree.at(infinitive).head();
        boolean becomes = verb != 0
                && tree.at(verb).lemma().equals("become")
                && tree.at(infinitive).relation().equals("ccomp")
                && tree.children(infinitive, "mark").stream()
                        .anyMatch(mark -> tree.lower(mark).equals("to"));
        List<Integer> nouns = becomes ? tree.children(infinitive, "nsubj") : List.of();
        if (nouns.size() == 1 && nouns.getFirst() > verb && nouns.getFirst() < infinitive) {
            tree.attach(nouns.getFirst(), verb, "xcomp");
            tree.attach(infinitive, nouns.getFirst(), "acl");
        }
    }

    /// "the first country since 2020 to recognize", "decided on Friday to open": the date is no subject.
    private void dateAsSubject(int verb) {
        Optional<Integer> date = tree.children(verb, "nsubj").stream()
                .filter(subject -> subject < verb && isDate(subject))
                .findFirst();
        boolean infinitive = tree.children(verb, "mark").stream()
                .anyMatch(mark -> tree.lower(mark).equals("to"));
        int preposition = date.orElse(0) - 1;
        int before = preposition - 1;
        if (!infinitive || before < 1 || !tree.children(verb, "mark").contains(preposition)) {
            return;
        }
        boolean noun = tree.isNoun(before);
        if (noun || tree.isVerb(before)) {
            tree.attach(verb, before, noun ? "acl" : "xcomp");
            tree.attach(date.orElseThrow(), noun ? verb : before, "obl");
            tree.attach(preposition, date.orElseThrow(), "case");
        }
    }

    /// "recognized by Samoa in 2008 and (by) Tonga in 2014": the second is listed with the first, not with the verb or
    /// the date.
    private void secondWithDate(int word) {
        int head = tree.at(word).head();
        boolean loose = head != 0
                && head < word
                && tree.at(word).relation().equals("conj")
                && tree.at(word).tag().startsWith("NNP")
                && !isDate(word)
                && (tree.isVerb(head) || isDate(head))
                && (tree.children(word, "orphan", "nmod", "obl").stream().anyMatch(this::isDate)
                        || isDate(head) && isDateBehind(word));
        int first = loose ? lastNameBefore(word) : 0;
        if (first != 0) {
            tree.attach(word, first, "conj");
        }
    }

    /// "… in 2011 and *Chad in 2030*": the parser hangs the second day to the verb.
    private boolean isDateBehind(int word) {
        return word + 2 <= tree.size()
                && tree.at(word + 1).tag().equals("IN")
                && (isDate(word + 2) || word + 3 <= tree.size() && isDate(word + 3));
    }

    /// "Togo, along with Peru, closed it": both did.
    private void alongWith(int word) {
        boolean along = tree.children(word, "case").stream()
                .anyMatch(with -> with > 2
                        && tree.lower(with).equals("with")
                        && Set.of("along", "together").contains(tree.lower(with - 1)));
        if (!along || !tree.isNoun(word)) {
            return;
        }
        int marker = tree.children(word, "case").getFirst();
        int first = tree.lower(marker - 1).equals(",") ? marker - 2 : marker - 1;
        boolean subject = first > 0
                && tree.isNoun(first)
                && tree.at(first).relation().startsWith("nsubj")
                && !tree.isAbove(word, first);
        if (subject) {
            tree.children(word, "case").forEach(mark -> tree.attach(mark, word, "cc"));
            tree.attach(word, first, "conj");
        }
    }

    /// "Recognizing X as the capital, Peru did not recognize Y": the noun behind the comma is the subject, the
    /// participle goes along.
    private void frontedParticiple(int word) {
        int verb = tree.at(word).head();
        boolean fronted = word == 1
                && tree.at(word).tag().equals("VBG")
                && tree.at(word).relation().endsWith("subj")
                && verb != 0
                && tree.isVerb(verb);
        if (!fronted) {
            return;
        }
        int end = tree.children(verb, "aux", "aux:pass").stream().findFirst().orElse(verb);
        int subject = end - 1;
        int comma = subject;
        while (comma > 1 && !tree.lower(comma).equals(",")) {
            comma--;
        }
        if (comma > 1
                && subject > comma
                && tree.isNoun(subject)
                && tree.at(subject).head() <= comma) {
            tree.attach(subject, verb, "nsubj");
            tree.attach(word, verb, "advcl");
        }
    }

    /// The last name before a word that has the same preposition, or any where the word has none, and a date behind it.
    private int lastNameBefore(int word) {
        String preposition = preposition(word);
        for (int before = word - 1; before > 0; before--) {
            boolean name = tree.at(before).tag().startsWith("NNP")
                    && !isDate(before)
                    && !tree.at(before).relation().equals("compound");
            if (name) {
                return preposition.isEmpty() || preposition(before).equals(preposition) ? before : 0;
            }
        }
        return 0;
    }

    private boolean isDate(int word) {
        return DayNames.has(tree.lower(word)) || tree.lower(word).matches("(1[5-9]|20)\\d\\d");
    }

    private String preposition(int word) {
        return tree.children(word, "case").stream().findFirst().map(tree::lower).orElse("");
    }

    private Optional<Integer> nounAbove(int word, int before) {
        int head = tree.at(word).head();
        return head != 0 && head < before && tree.isNoun(head) ? Optional.of(head) : Optional.empty();
    }
}
