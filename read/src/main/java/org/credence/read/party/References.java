package org.credence.read.party;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credence.model.Mention;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Words;
import org.credence.read.proposition.Tree;
import org.jspecify.annotations.Nullable;

/// What pronouns, descriptions and lists taken up again stand for: "it", "the group", "these countries", "the move".
final class References {
    private final Parties parties;
    private final Descriptions descriptions;
    private final Discourse discourse;
    private final Tree tree;
    private final NounPhrases phrases;
    private final Persons persons;
    private final List<NameFinder.Found> names;
    private final int sentence;

    References(Parties parties, Descriptions descriptions, Discourse discourse, Tree tree, Persons persons) {
        this.parties = parties;
        this.descriptions = descriptions;
        this.discourse = discourse;
        this.tree = tree;
        this.phrases = new NounPhrases(tree);
        this.persons = persons;
        this.sentence = tree.sentence().sentence().index();
        this.names = discourse.names(sentence);
    }

    /// "but neither recognizes it": the list that was the subject before.
    List<Mention> listBefore(int word) {
        List<Mention> list = earlierSubject(word);
        return list.size() > 1
                ? list.stream().map(mention -> mention.said(tree.words(word))).toList()
                : List.of(Mention.unresolved(tree.words(word)));
    }

    List<Mention> pronoun(int word) {
        String form = tree.lower(word);
        Words phrase = tree.words(word);
        if (Set.of("he", "she", "him", "her", "his").contains(form)) {
            Optional<Mention> antecedent = antecedentOf(word);
            if (antecedent.isPresent()) {
                return List.of(antecedent.get().said(phrase));
            }
            List<Mention> named =
                    nearSubject(word).stream().filter(persons::isPerson).toList();
            if (named.size() == 1) {
                return List.of(named.getFirst().said(phrase));
            }
            return List.of(ownerBefore(word)
                    .or(() -> discourse.findSubjectBefore(sentence))
                    .or(discourse::findLastPerson)
                    .map(person -> person.said(phrase))
                    .orElseGet(() -> Mention.unresolved(phrase)));
        }
        if (!Set.of("it", "its", "they", "them", "their", "itself").contains(form)) {
            return List.of(Mention.unresolved(phrase));
        }
        List<Mention> object = earlierObject(word);
        List<Mention> inSentence = object.isEmpty() ? nearSubject(word) : object;
        if (!inSentence.isEmpty()) {
            return inSentence.stream().map(mention -> mention.said(phrase)).toList();
        }
        List<Mention> together =
                form.startsWith("the") ? discourse.findTogetherBefore(sentence) : List.of(); // they, them, their
        if (!together.isEmpty()) {
            return together.stream().map(mention -> mention.said(phrase)).toList();
        }
        return List.of(discourse
                .findTopicBefore(sentence, Parties.ACTING)
                .map(topic -> Mention.of(phrase, topic.party()))
                .orElseGet(() -> Mention.unresolved(phrase)));
    }

    /// "It was Mendes's first visit since *he* took office": the one whose deed the sentence tells.
    private Optional<Mention> ownerBefore(int word) {
        return IntStream.range(1, word)
                .filter(owner -> tree.relation(owner).equals("nmod:poss") && !tree.isPronoun(owner))
                .mapToObj(parties::at)
                .filter(mentions -> mentions.size() == 1 && persons.isPerson(mentions.getFirst()))
                .map(List::getFirst)
                .reduce((_, last) -> last);
    }

    /// "Mendes, who is on his first visit": the one of whom the relative clause tells.
    private Optional<Mention> antecedentOf(int word) {
        for (int above = tree.head(word); above != 0; above = tree.head(above)) {
            if (tree.relation(above).equals("acl:relcl")) {
                List<Mention> meant = parties.at(tree.head(above));
                return meant.size() == 1 && persons.isPerson(meant.getFirst())
                        ? Optional.of(meant.getFirst())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Mention> nearSubject(int word) {
        List<Mention> earlier = earlierSubject(word);
        return earlier.isEmpty() ? laterSubject(word) : earlier;
    }

    /// "During *his* visit to Togo, the minister said": a possessive before the subject of its clause may mean that
    /// subject.
    private List<Mention> laterSubject(int word) {
        int verb = tree.tag(word).equals("PRP$") ? tree.head(word) : 0;
        while (verb != 0 && !tree.isVerb(verb)) {
            verb = tree.head(verb);
        }
        return verb == 0
                ? List.of()
                : tree.children(verb, "nsubj", "nsubj:pass").stream()
                        .filter(subject -> tree.first(subject) > word)
                        .map(parties::at)
                        .filter(mentions -> mentions.stream().anyMatch(mention -> mention.party() != null))
                        .findFirst()
                        .orElse(List.of());
    }

    /// The nearest subject before a pronoun that is a party and not the subject of the pronoun's own verb; a possessive
    /// may mean that one.
    private List<Mention> earlierSubject(int word) {
        boolean possessive = tree.tag(word).equals("PRP$");
        int ownVerb = possessive ? -1 : tree.head(word);
        for (int subject = word - 1; subject >= 1; subject--) {
            boolean isSubject = tree.relation(subject).equals("nsubj")
                    || tree.relation(subject).equals("nsubj:pass");
            if (!isSubject || tree.head(subject) == ownVerb || tree.isAbove(subject, word)) {
                continue;
            }
            List<Mention> mentions = parties.at(subject);
            if (mentions.stream().anyMatch(mention -> mention.party() != null && mention.kind() != PartyKind.OUTLET)) {
                return mentions;
            }
        }
        return List.of();
    }

    /// "banned the group and called *it* …": behind a verb whose subject is understood the pronoun means the object
    /// before.
    private List<Mention> earlierObject(int word) {
        int verb = tree.head(word);
        boolean second = Set.of("obj", "iobj").contains(tree.relation(word))
                && verb != 0
                && tree.relation(verb).equals("conj")
                && !tree.hasChild(verb, "nsubj", "nsubj:pass");
        return second
                ? tree.findChild(tree.head(verb), "obj").map(parties::at).orElse(List.of()).stream()
                        .filter(mention -> mention.party() != null && mention.kind() != PartyKind.OUTLET)
                        .toList()
                : List.of();
    }

    /// "the two leaders", "both sides": those who took part in the act told last.
    List<Mention> together(int word) {
        String noun = tree.lemma(word);
        boolean bySide = descriptions.isOfSides(noun);
        boolean plural = tree.tag(word).equals("NNS") && (bySide || descriptions.isOfPersons(noun));
        if (!plural || !phrases.refersBack(word) || tree.hasChild(word, "nmod")) {
            return List.of();
        }
        Words phrase = phrases.words(word);
        return discourse.findTogether().stream()
                .filter(one -> bySide || persons.isPerson(one))
                .map(one -> bySide ? asParty(one, phrase) : one.said(phrase))
                .toList();
    }

    /// "these countries", "both governments": those that the text listed before.
    List<Mention> collective(int word) {
        if (!tree.tag(word).equals("NNS")
                || !descriptions.isCountryNoun(tree.lemma(word))
                || !phrases.refersBack(word)) {
            return List.of();
        }
        Words phrase = phrases.words(word);
        Optional<Sides> sides = meansTwo(word) ? discourse.findSides() : Optional.empty();
        if (sides.isPresent()) {
            return Stream.of(sides.get().one(), sides.get().other())
                    .map(side -> Mention.of(phrase, side))
                    .toList();
        }
        return discourse.statesBefore(sentence, phrases.first(word)).stream()
                .map(name -> Mention.of(phrase, name.party()))
                .toList();
    }

    private boolean meansTwo(int word) {
        return tree.children(word, "det", "nummod").stream()
                .anyMatch(child -> Set.of("both", "two").contains(tree.lower(child)));
    }

    private Mention asParty(Mention mention, Words phrase) {
        return Optional.ofNullable(mention.party())
                .flatMap(parties.register()::findParty)
                .map(party -> Mention.of(phrase, party))
                .orElseGet(() -> mention.said(phrase));
    }

    Mention described(int word) {
        Words phrase = phrases.words(word);
        String lemma = tree.lemma(word);
        Optional<Mention> home = descriptions.isCountryNoun(lemma) ? homeOfPronoun(word, phrase) : Optional.empty();
        if (home.isPresent()) {
            return home.get();
        }
        Optional<Mention> polity = descriptions.isCountryNoun(lemma) ? polity(word) : Optional.empty();
        if (polity.isPresent()) {
            return polity.get();
        }
        Optional<Mention> deed = deed(word, phrase);
        if (deed.isPresent()) {
            return deed.get();
        }
        if (phrases.isDefinite(word)
                && names.stream().noneMatch(name -> tree.isAbove(word, name.last()) && name.last() < word)) {
            Set<PartyKind> kinds = descriptions.kindsOf(lemma);
            Optional<Party> last = kinds.isEmpty() ? Optional.empty() : lastOf(kinds, word);
            if (last.isPresent()) {
                return Mention.of(phrase, last.get());
            }
        }
        boolean states = descriptions.isCountryNoun(lemma) || lemma.equals("member");
        PartyKind kind = states && phrases.isCounted(word) ? PartyKind.GROUP : null;
        return new Mention(phrase, null, kind, countryOf(word), null, null, null);
    }

    /// "his country", "their nation": the state of the one meant by the pronoun.
    private Optional<Mention> homeOfPronoun(int word, Words phrase) {
        return tree.children(word, "nmod:poss").stream()
                .filter(tree::isPronoun)
                .flatMap(owner -> parties.at(owner).stream())
                .map(Mention::country)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(country -> parties.register().findParty(new PartyId(country)))
                .map(state -> Mention.of(phrase, state));
    }

    /// "the Federation of Togo", "the new Republic of Togo", where the register has no longer name: the state named.
    private Optional<Mention> polity(int word) {
        return tree.children(word, "nmod").stream()
                .filter(of -> tree.preposition(of).equals("of"))
                .flatMap(of -> names.stream()
                        .filter(name -> name.isState() && !name.isDemonym() && name.covers(of))
                        .map(name -> Mention.of(tree.words(phrases.first(word), name.last()), name.party())))
                .findFirst();
    }

    /// The last party of these kinds that the text named; a government that a movement formed stands for the movement
    /// as well.
    private Optional<Party> lastOf(Set<PartyKind> kinds, int word) {
        boolean movement = kinds.contains(PartyKind.MOVEMENT);
        Set<PartyKind> named = new HashSet<>(kinds);
        if (movement) {
            named.add(PartyKind.GOVERNMENT);
        }
        return discourse
                .findLast(sentence, phrases.first(word), named, otherArguments(word))
                .map(NameFinder.Found::party)
                .map(party -> movement && party.kind() == PartyKind.GOVERNMENT
                        ? party.findLinked()
                                .flatMap(parties.register()::findParty)
                                .orElse(party)
                        : party);
    }

    /// "Togo's move", "the move": its doer.
    private Optional<Mention> deed(int word, Words phrase) {
        if (!descriptions.isDeed(tree.lemma(word))) {
            return Optional.empty();
        }
        for (int possessor : tree.children(word, "nmod:poss")) {
            return parties.at(possessor).stream().findFirst();
        }
        return phrases.isDefinite(word) ? discourse.findLastActor().map(actor -> actor.said(phrase)) : Optional.empty();
    }

    private @Nullable String countryOf(int word) {
        return names.stream()
                .filter(name ->
                        name.party().kind() != PartyKind.PERSON && tree.head(name.last()) == word && name.last() < word)
                .map(name -> name.party().country())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The parties in the subject of the word's own clause: a description in object position does not mean them.
    private Set<PartyId> otherArguments(int word) {
        Set<PartyId> parties = new HashSet<>();
        for (int subject : tree.children(tree.head(word), "nsubj", "nsubj:pass")) {
            if (subject != word) {
                names.stream()
                        .filter(name -> tree.isAbove(subject, name.last()))
                        .forEach(name -> parties.add(name.party().id()));
            }
        }
        return parties;
    }
}
