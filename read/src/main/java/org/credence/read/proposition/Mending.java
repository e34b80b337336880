package org.credence.read.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.credence.parse.ParsedSentence;
import org.credence.parse.Token;

/// Mends what the greedy parser attaches wrongly again and again. Each repair asks for several signs, so that a right
/// tree stays as it is.
final class Mending {
    private static final Set<String> SAYING = Set.of(
            "say",
            "add",
            "report",
            "state",
            "note",
            "explain",
            "write",
            "announce",
            "confirm",
            "declare",
            "warn",
            "claim",
            "insist",
            "remark",
            "tell",
            "believe",
            "think",
            "argue",
            "reply");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> ADJECTIVAL = Set.of(
            "growing",
            "rising",
            "existing",
            "remaining",
            "continuing",
            "ongoing",
            "following",
            "leading",
            "coming",
            "missing",
            "warring",
            "neighboring",
            "neighbouring",
            "working",
            "standing",
            "sitting",
            "ruling",
            "governing",
            "visiting",
            "acting",
            "outgoing",
            "incoming",
            "developing",
            "emerging",
            "mounting",
            "increasing",
            "living",
            "participating",
            "competing",
            "surrounding",
            "protecting");

    /// Participles that taggers also know as adjectives, with their verbs.
    private static final Map<String, String> PARTICIPLES = Map.of(
            "closed",
            "close",
            "suspended",
            "suspend",
            "interrupted",
            "interrupt",
            "established",
            "establish",
            "broken",
            "break",
            "severed",
            "sever",
            "restored",
            "restore");

    private final List<Token> tokens;

    private Mending(ParsedSentence parsed) {
        this.tokens = new ArrayList<>(parsed.tokens());
    }

    static ParsedSentence mend(ParsedSentence parsed) {
        Mending mending = new Mending(parsed);
        for (int word = 1; word <= parsed.tokens().size(); word++) {
            mending.subjectAsRoot(word);
            mending.relativeSubject(word);
            mending.nounWithInfinitive(word);
            mending.prepositionAsClause(word);
            mending.gerund(word);
            mending.bareGerund(word);
            mending.subjectBehindCue(word);
            mending.stolenSubject(word);
            mending.splitQuote(word);
            mending.contentBeforeCue(word);
            mending.trailingParticiple(word);
            mending.namedTo(word);
            mending.reducedRelative(word);
            mending.datedParticiple(word);
            mending.yearAsObject(word);
            mending.verbAfterAside(word);
        }
        mending.frontedDay();
        mending.frontedPhrase();
        return new ParsedSentence(parsed.sentence(), mending.tokens);
    }

    /// "recalled its ambassador in response and expelled the envoy": a verb in the past without a subject goes with the
    /// verb, not with the noun before it.
    private void verbAfterAside(int word) {
        int noun = at(word).head();
        boolean stray = at(word).relation().equals("conj")
                && (at(word).tag().equals("VBD") || at(word).tag().equals("VBZ"))
                && noun != 0
                && isNoun(noun)
                && children(word, "nsubj", "nsubj:pass", "cop").findAny().isEmpty();
        int verb = stray ? at(noun).head() : 0;
        boolean aside = verb != 0
                && at(verb).tag().startsWith("VB")
                && (at(noun).relation().startsWith("obl") || at(noun).relation().equals("obj"));
        if (aside) {
            attach(word, verb, "conj");
        }
    }

    /// "Legation Closed, 1901": a year behind a comma is no object.
    private void yearAsObject(int word) {
        boolean year = at(word).tag().equals("CD") && at(word).text().length() == 4;
        if (year
                && word > 1
                && at(word).relation().equals("obj")
                && at(word - 1).text().equals(",")) {
            attach(word, at(word).head(), "obl:tmod");
        }
    }

    /// "The embassy was closed January 12": with a date it happened, it is no state.
    private void datedParticiple(int word) {
        String verb = at(word).tag().equals("JJ") ? PARTICIPLES.get(lower(word)) : null;
        Optional<Integer> was = children(word, "cop")
                .filter(copula -> at(copula).tag().equals("VBD"))
                .boxed()
                .findFirst();
        boolean dated = children(word, "obl", "obl:tmod").anyMatch(oblique -> DayNames.has(lower(oblique)));
        if (verb != null && was.isPresent() && dated) {
            Token token = at(word);
            tokens.set(
                    word - 1, new Token(word, token.text(), token.span(), "VBN", verb, token.head(), token.relation()));
            attach(was.get(), word, "aux:pass");
            children(word, "nsubj").boxed().toList().forEach(subject -> attach(subject, word, "nsubj:pass"));
        }
    }

    /// "Peru is due to open": the adjective is the root, not the noun before the copula.
    private void subjectAsRoot(int word) {
        int copula = word + 1;
        boolean headless = at(word).head() == 0
                && isNoun(word)
                && copula <= tokens.size()
                && at(copula).head() == word
                && at(copula).lemma().equals("be")
                && FINITE.contains(at(copula).tag());
        Optional<Integer> adjective = headless
                ? children(copula, "xcomp", "dep")
                        .filter(child -> at(child).tag().startsWith("JJ"))
                        .boxed()
                        .findFirst()
                : Optional.empty();
        adjective.ifPresent(root -> {
            attach(root, 0, "root");
            attach(word, root, "nsubj");
            attach(copula, root, "cop");
            children(root, "dep")
                    .filter(verb -> isVerb(verb) && verb > root)
                    .forEach(verb -> attach(verb, root, "xcomp"));
        });
    }

    /// "which has never recognized X": with an object behind it the pronoun is the subject.
    private void relativeSubject(int verb) {
        List<Integer> objects = children(verb, "obj").boxed().toList();
        boolean two = objects.size() == 2 && objects.getFirst() < verb && objects.getLast() > verb;
        boolean pronoun =
                two && Set.of("WDT", "WP").contains(at(objects.getFirst()).tag());
        if (pronoun && children(verb, "nsubj", "nsubj:pass").findAny().isEmpty()) {
            attach(objects.getFirst(), verb, "nsubj");
        }
    }

    /// "Peru's refusal to recognize X was criticized": the noun is the subject, the infinitive its clause.
    private void nounWithInfinitive(int verb) {
        boolean clausal = at(verb).relation().startsWith("csubj");
        Optional<Integer> to = children(verb, "mark")
                .filter(mark -> lower(mark).equals("to"))
                .boxed()
                .findFirst();
        if (!clausal || to.isEmpty() || to.get() < 2) {
            return;
        }
        int noun = to.get() - 1;
        if (at(noun).head() == verb && at(noun).relation().startsWith("nsubj")) {
            attach(noun, at(verb).head(), at(verb).relation().replace("csubj", "nsubj"));
            attach(verb, noun, "acl");
        }
    }

    /// "of closing its embassy": the gerund is the verb and the noun its object, not the other way round.
    private void gerund(int word) {
        int noun = at(word).head();
        boolean modifier = isA(word, "amod", "VBG") && noun > word && !ADJECTIVAL.contains(lower(word));
        if (!modifier || word == 1) {
            return;
        }
        boolean particle = at(word - 1).relation().equals("compound:prt") && word > 2;
        int before = particle ? word - 2 : word - 1;
        boolean verbBefore = isVerb(before)
                && at(noun).head() == before
                && at(noun).relation().equals("obj");
        boolean prepositionBefore =
                at(word - 1).head() == noun && at(word - 1).relation().equals("case");
        if (!verbBefore && !prepositionBefore) {
            return;
        }
        int above = at(noun).head();
        if (above != 0 && lower(above).equals("short") && at(above).head() != 0) {
            above = at(above).head();
        }
        String relation = verbBefore ? "xcomp" : above != 0 && isNoun(above) ? "acl" : "advcl";
        attach(word, above, relation);
        attach(noun, word, "obj");
        if (prepositionBefore) {
            attach(word - 1, word, "mark");
        }
    }

    /// "a means of closing": the gerund is the clause and the preposition its mark, not the other way round.
    private void prepositionAsClause(int word) {
        int preposition = at(word).head();
        boolean upsideDown = isA(word, "dep", "VBG")
                && preposition == word - 1
                && at(preposition).tag().equals("IN")
                && at(preposition).head() != 0;
        if (upsideDown) {
            attach(word, at(preposition).head(), isNoun(at(preposition).head()) ? "acl" : "advcl");
            attach(preposition, word, "mark");
        }
    }

    /// "denied closing": what follows a verb as a gerund is its clause.
    private void bareGerund(int word) {
        int head = at(word).head();
        boolean loose = Set.of("dep", "acl").contains(at(word).relation()) && head > 0 && head < word && isVerb(head);
        boolean gerund = at(word).tag().equals("VBG")
                || at(word).tag().equals("VBN")
                        && children(word, "aux").anyMatch(aux -> lower(aux).equals("having"));
        boolean adjacent = IntStream.range(head + 1, word)
                .allMatch(between -> at(between).head() == head
                                && at(between).relation().equals("compound:prt")
                        || at(between).head() == word && at(between).relation().startsWith("aux"));
        if (loose && gerund && adjacent) {
            attach(word, head, "xcomp");
        }
    }

    /// "…," said the minister: the noun behind the cue is its subject.
    private void subjectBehindCue(int word) {
        boolean cue = SAYING.contains(at(word).lemma()) && FINITE.contains(at(word).tag()) && word > 1;
        boolean behind = cue && Set.of(",", "\"", "''", "”", "’", "'").contains(lower(word - 1));
        if (behind && children(word, "nsubj", "nsubj:pass", "aux").findAny().isEmpty()) {
            children(word, "obj")
                    .filter(noun -> noun > word)
                    .findFirst()
                    .ifPresent(noun -> attach(noun, word, "nsubj"));
        }
    }

    /// "Chile said Peru had closed": Peru is the subject of the second verb, not the object of the first.
    private void stolenSubject(int verb) {
        if (!isFinite(verb)
                || children(verb, "nsubj", "nsubj:pass", "mark").findAny().isPresent()) {
            return;
        }
        if (!Set.of("dep", "ccomp", "parataxis", "xcomp").contains(at(verb).relation())) {
            return;
        }
        Optional<Integer> stolen = IntStream.range(1, verb)
                .boxed()
                .filter(noun -> at(noun).relation().equals("obj")
                        && at(noun).head() < noun
                        && at(noun).head() > 0
                        && SAYING.contains(at(at(noun).head()).lemma())
                        && IntStream.range(noun + 1, verb)
                                .allMatch(between -> isAbove(noun, between) || isAbove(verb, between)))
                .reduce((a, b) -> b);
        stolen.ifPresent(noun -> {
            int cue = at(noun).head();
            attach(verb, cue, "ccomp");
            attach(noun, verb, children(verb, "aux:pass").findAny().isPresent() ? "nsubj:pass" : "nsubj");
        });
    }

    /// "accepted the credentials of the ambassador, becoming …": behind a comma it is the verb's, not the noun's.
    private void trailingParticiple(int word) {
        boolean onNoun = word > 2
                && at(word).tag().equals("VBG")
                && at(word).relation().equals("acl")
                && isNoun(at(word).head())
                && lower(word - 1).equals(",");
        int verb = onNoun ? verbAbove(word) : 0;
        if (verb != 0 && verb < word) {
            attach(word, verb, "advcl");
        }
    }

    /// "A delegation led by the minister visited Lima": the participle belongs to its noun, the past tense behind is
    /// the
    /// predicate.
    private void reducedRelative(int participle) {
        boolean root = at(participle).head() == 0
                && at(participle).tag().equals("VBN")
                && children(participle, "aux", "aux:pass").findAny().isEmpty();
        Optional<Integer> subject = root ? children(participle, "nsubj").boxed().findFirst() : Optional.empty();
        Optional<Integer> agent = root
                ? children(participle, "obl")
                        .filter(by -> children(by, "case")
                                .anyMatch(mark -> lower(mark).equals("by")))
                        .boxed()
                        .findFirst()
                : Optional.empty();
        Optional<Integer> verb =
                agent.flatMap(by -> IntStream.concat(children(by, "acl", "dep"), children(participle, "dep"))
                        .filter(past -> past > by)
                        .filter(past -> at(past).tag().equals("VBD"))
                        .boxed()
                        .findFirst());
        if (subject.isPresent() && subject.get() < participle && verb.isPresent()) {
            attach(verb.get(), 0, "root");
            attach(subject.get(), verb.get(), "nsubj");
            attach(participle, subject.get(), "acl");
        }
    }

    /// "named Ana Example foreign minister": the name is the object, the office what she is named.
    private void namedTo(int office) {
        int verb = at(office).head();
        boolean object = at(office).tag().equals("NN")
                && at(office).relation().equals("obj")
                && verb > 0
                && verb < office
                && Set.of("name", "appoint", "designate").contains(at(verb).lemma());
        List<Integer> name = object
                ? children(office, "compound")
                        .filter(part -> at(part).tag().startsWith("NNP"))
                        .boxed()
                        .toList()
                : List.of();
        boolean whole = name.size() >= 2
                || name.size() == 1
                        && children(name.getFirst(), "compound").findAny().isPresent();
        if (whole) {
            int last = name.getLast();
            attach(last, verb, "obj");
            name.stream().filter(part -> part != last).forEach(part -> attach(part, last, "compound"));
            attach(office, verb, "xcomp");
        }
    }

    private int verbAbove(int word) {
        int above = at(word).head();
        while (above != 0 && !isVerb(above)) {
            above = at(above).head();
        }
        return above;
    }

    /// "On Wednesday Nauru resumed": the day and the subject in one phrase fall apart.
    private void frontedDay() {
        if (tokens.size() < 4 || !DayNames.has(lower(2)) || !at(1).tag().equals("IN")) {
            return;
        }
        int subject = at(2).head();
        int verb = subject == 0 ? 0 : at(subject).head();
        boolean onePhrase = at(2).relation().equals("compound")
                && subject > 2
                && isNoun(subject)
                && at(1).head() == subject
                && verb > subject
                && isVerb(verb)
                && children(verb, "nsubj", "nsubj:pass").findAny().isEmpty();
        if (onePhrase) {
            attach(2, verb, "obl");
            attach(1, 2, "case");
            attach(subject, verb, children(verb, "aux:pass").findAny().isPresent() ? "nsubj:pass" : "nsubj");
        }
    }

    /// "After talks with Peru, the minister left": the phrase in front hangs on the verb, not the verb on the phrase.
    private void frontedPhrase() {
        int root = IntStream.rangeClosed(1, tokens.size())
                .filter(word -> at(word).head() == 0)
                .findFirst()
                .orElse(0);
        boolean phrase = root > 1
                && isNoun(root)
                && at(1).relation().equals("case")
                && at(1).head() == root
                && children(root, "nsubj", "cop").findAny().isEmpty();
        if (!phrase) {
            return;
        }
        IntStream.rangeClosed(root + 1, tokens.size())
                .filter(verb -> at(verb).relation().equals("dep") && isFinite(verb))
                .filter(verb -> children(verb, "nsubj", "nsubj:pass")
                        .anyMatch(subject -> subject < verb && hasCommaBetween(root, subject)))
                .findFirst()
                .ifPresent(verb -> {
                    attach(verb, 0, "root");
                    attach(root, verb, "obl");
                });
    }

    private boolean hasCommaBetween(int from, int to) {
        return IntStream.range(from, to).anyMatch(word -> lower(word).equals(","));
    }

    /// "Chile," the minister said, "has closed …": the first subject belongs to the verb behind.
    private void splitQuote(int cue) {
        if (!SAYING.contains(at(cue).lemma()) || !FINITE.contains(at(cue).tag())) {
            return;
        }
        List<Integer> subjects =
                children(cue, "nsubj").filter(subject -> subject < cue).boxed().toList();
        Optional<Integer> content = children(cue, "dep", "ccomp", "parataxis")
                .filter(verb -> verb > cue
                        && isFinite(verb)
                        && children(verb, "nsubj", "nsubj:pass").findAny().isEmpty())
                .boxed()
                .findFirst();
        if (subjects.size() == 2 && content.isPresent()) {
            attach(subjects.getFirst(), content.get(), "nsubj");
            attach(content.get(), cue, "ccomp");
        }
    }

    /// "Peru has closed its embassy, Chile said": a finite clause without a conjunction is what is said.
    private void contentBeforeCue(int word) {
        int cue = at(word).head();
        boolean aside = at(word).relation().equals("advcl") && cue > word && SAYING.contains(at(cue).lemma());
        boolean clause = aside
                && isFinite(word)
                && children(word, "nsubj", "nsubj:pass").findAny().isPresent()
                && children(word, "mark").findAny().isEmpty()
                && children(word, "advmod").noneMatch(adverb -> at(adverb).tag().equals("WRB"));
        if (clause && children(cue, "ccomp").findAny().isEmpty()) {
            attach(word, cue, "ccomp");
        }
    }

    private boolean isFinite(int word) {
        return FINITE.contains(at(word).tag())
                || children(word, "aux", "aux:pass", "cop").anyMatch(aux -> FINITE.contains(at(aux).tag()));
    }

    private boolean isA(int word, String relation, String tag) {
        return at(word).relation().equals(relation) && at(word).tag().equals(tag);
    }

    private boolean isVerb(int word) {
        return at(word).tag().startsWith("VB");
    }

    private boolean isNoun(int word) {
        return at(word).tag().startsWith("NN");
    }

    private boolean isAbove(int ancestor, int word) {
        int at = word;
        for (int steps = 0; at != 0 && steps <= tokens.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = at(at).head();
        }
        return false;
    }

    private IntStream children(int word, String... relations) {
        Set<String> wanted = Set.of(relations);
        return IntStream.rangeClosed(1, tokens.size())
                .filter(child ->
                        at(child).head() == word && wanted.contains(at(child).relation()));
    }

    private Token at(int word) {
        return tokens.get(word - 1);
    }

    private String lower(int word) {
        return at(word).text().toLowerCase(Locale.ROOT);
    }

    /// Hangs a word elsewhere, unless that would close a circle.
    private void attach(int word, int head, String relation) {
        if (head != 0 && isAbove(word, head)) {
            return;
        }
        Token old = at(word);
        tokens.set(word - 1, new Token(old.index(), old.text(), old.span(), old.tag(), old.lemma(), head, relation));
    }
}
