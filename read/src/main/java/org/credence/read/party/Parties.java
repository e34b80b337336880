package org.credence.read.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credence.model.Mention;
import org.credence.model.PartyKind;
import org.credence.model.Words;
import org.credence.read.proposition.Tree;

/// What the noun phrases of one parsed sentence stand for: names, offices and their holders, descriptions, pronouns,
/// lists.
///
/// A compound is a list, never one party. Where nothing resolves the words are kept with a null party.
public final class Parties {
    private static final LocalDate OPEN_PRESENT = LocalDate.of(9999, 12, 31);
    static final Set<PartyKind> ACTING = Set.of(
            PartyKind.STATE,
            PartyKind.GOVERNMENT,
            PartyKind.MOVEMENT,
            PartyKind.ORGANIZATION,
            PartyKind.ENTITY,
            PartyKind.TERRITORY);
    private static final Set<String> INTRODUCING = Set.of("nsubj", "nsubj:pass", "obj", "obl", "conj", "nmod", "appos");
    private static final Set<String> TOWNS = Set.of("city", "town", "resort", "capital", "port", "village");
    private static final Set<String> ABROAD =
            Set.of("embassy", "consulate", "legation", "mission", "commission", "nunciature", "office", "pavilion");
    private static final Set<PartyKind> PLACES = Set.of(PartyKind.STATE, PartyKind.TERRITORY, PartyKind.ENTITY);
    private static final Set<String> SINGULAR = Set.of("NN", "NNP", "PRP");
    private final PartyRegister register;
    private final Descriptions descriptions;
    private final Discourse discourse;
    private final Tree tree;
    private final NounPhrases phrases;
    private final List<NameFinder.Found> names;
    private final LocalDate day;
    private final Offices offices;
    private final Persons persons;
    private final References references;
    private final Countrymen countrymen;

    public Parties(PartyRegister register, Descriptions descriptions, Discourse discourse, Tree tree) {
        this.register = register;
        this.descriptions = descriptions;
        this.discourse = discourse;
        this.tree = tree;
        this.phrases = new NounPhrases(tree);
        this.names = discourse.names(tree.sentence().sentence().index());
        this.day = discourse.day() == null ? OPEN_PRESENT : discourse.day();
        this.offices = new Offices(this, discourse, tree);
        this.persons = new Persons(this, discourse, tree, offices);
        this.countrymen = new Countrymen(tree, phrases, names);
        this.references = new References(this, descriptions, discourse, tree, persons);
    }

    /// The parties that a noun phrase names, one mention each; a phrase that resolves to nothing gives one mention
    /// without party.
    public List<Mention> at(int word) {
        List<Mention> all = new ArrayList<>();
        for (int conjunct : phrases.conjuncts(word)) {
            atOne(conjunct).stream().filter(mention -> !all.contains(mention)).forEach(all::add);
        }
        all.stream().filter(persons::isPerson).forEach(discourse::remember);
        return all;
    }

    /// Takes up the persons of the sentence, so that a surname alone finds them wherever it stands.
    public void introducePersons() {
        IntStream.rangeClosed(1, tree.size())
                .filter(word -> tree.tag(word).equals("NNP")
                        && INTRODUCING.contains(tree.relation(word))
                        && tree.hasChild(word, "compound"))
                .mapToObj(this::one)
                .filter(persons::isPerson)
                .forEach(discourse::introduce);
        rememberSubject();
    }

    /// The subject of the first clause that is a person, "he" included.
    private void rememberSubject() {
        IntStream.rangeClosed(1, tree.size())
                .filter(word -> tree.relation(word).startsWith("nsubj") && SINGULAR.contains(tree.tag(word)))
                .mapToObj(this::atOne)
                .filter(mentions -> mentions.size() == 1 && persons.isPerson(mentions.getFirst()))
                .findFirst()
                .ifPresent(mentions ->
                        discourse.rememberSubject(tree.sentence().sentence().index(), mentions.getFirst()));
    }

    private List<Mention> atOne(int word) {
        Optional<Integer> quantified = phrases.quantified(word);
        if (quantified.isPresent()) {
            Words phrase = tree.words(word, Math.max(word, phrases.last(quantified.get())));
            return at(quantified.get()).stream()
                    .map(mention -> mention.said(phrase))
                    .toList();
        }
        List<Mention> apposed = statesNamedBy(word);
        if (!apposed.isEmpty()) {
            return apposed;
        }
        if (tree.isPronoun(word)) {
            return references.pronoun(word);
        }
        if (phrases.isBareQuantifier(word)) {
            return references.listBefore(word);
        }
        return Stream.<Supplier<List<Mention>>>of(
                        () -> offices.adjectivesInCommon(word),
                        () -> offices.ownersInCommon(word),
                        () -> references.together(word),
                        () -> references.collective(word),
                        () -> countrymen.ofSeveral(word))
                .map(Supplier::get)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElseGet(() -> List.of(one(word)));
    }

    /// "the nations of Togo and Benin": the states themselves.
    private List<Mention> statesNamedBy(int word) {
        if (!tree.tag(word).equals("NNS") || !descriptions.isCountryNoun(tree.lemma(word))) {
            return List.of();
        }
        return tree.children(word, "nmod").stream()
                .filter(of -> tree.preposition(of).equals("of"))
                .flatMap(of -> at(of).stream())
                .filter(mention -> mention.kind() == PartyKind.STATE && mention.office() == null)
                .toList();
    }

    /// Who acts for a party. "The rebel group" of nobody named may still take up one that the text named.
    private Optional<Mention> inOffice(int word) {
        Optional<Mention> holder = offices.headedBy(word).map(office -> offices.holder(word, office));
        boolean ofNobody = holder.filter(mention -> mention.party() == null).isPresent();
        if (!ofNobody || descriptions.kindsOf(tree.lemma(word)).isEmpty()) {
            return holder;
        }
        Mention described = references.described(word);
        return described.party() == null ? holder : Optional.of(described);
    }

    private Mention one(int word) {
        Optional<NameFinder.Found> named =
                names.stream().filter(name -> name.covers(word)).findFirst();
        return named.filter(name -> !isSurname(name, word))
                .map(name -> named(name, word))
                .or(() -> persons.byTitle(word))
                .or(() -> inOffice(word))
                .orElseGet(() -> references.described(word));
    }

    /// A surname that is also a name for a people or place means the person whom the text introduced by it.
    private boolean isSurname(NameFinder.Found name, int word) {
        return name.first() == name.last()
                && name.isState()
                && tree.tag(word).equals("NNP")
                && !Set.of("amod", "compound").contains(tree.relation(word))
                && discourse
                        .findPersonOfSurname(tree.text(word))
                        .filter(person -> person.party() != null)
                        .isPresent();
    }

    private Mention named(NameFinder.Found found, int word) {
        Words phrase = tree.words(found.first(), found.last());
        if (found.isCity()) {
            return new Mention(phrase, null, null, found.party().country(), null, null, null);
        }
        if (found.party().kind() == PartyKind.PERSON) {
            return persons.byName(found, phrase);
        }
        Optional<Offices.Hit> office = offices.headedBy(word)
                .filter(hit -> !tree.text(Math.max(1, hit.first() - 1)).equals("-")); // the prince of Port-au-Prince
        if (office.isPresent() && office.get().first() > found.first() && found.isState()) {
            return offices.holder(word, office.get());
        }
        if (found.name().office() != null) {
            return offices.acting(
                    found.party(), register.findOffice(found.name().office()).orElse(null), phrase, null);
        }
        if (found.isDemonym() && tree.tag(word).equals("NNS")) {
            return new Mention(phrase, null, PartyKind.GROUP, found.party().country(), "CVL", null, null);
        }
        return Mention.of(phrase, found.party());
    }

    /// The states in which a phrase says that something is: a state, or the country of a city.
    public List<Mention> placesAt(int word) {
        List<Mention> cities = phrases.conjuncts(word).stream()
                .flatMap(one -> names.stream().filter(name -> name.isCity() && name.covers(one)))
                .map(name -> Mention.of(tree.words(name.first(), name.last()), name.party()))
                .toList();
        List<Mention> places = cities.isEmpty()
                ? at(word).stream()
                        .filter(mention -> mention.kind() != null && PLACES.contains(mention.kind()))
                        .toList()
                : cities;
        return places.isEmpty()
                ? stateOfTown(word).or(() -> stateOfNamedPlace(word)).stream().toList()
                : places;
    }

    /// "Peru's Lake Example", "the Togolese Port Sample": a place that only its state is known of, but no embassy.
    private Optional<Mention> stateOfNamedPlace(int word) {
        if (!tree.tag(word).startsWith("NNP") || ABROAD.contains(tree.lemma(word))) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> name.isState() && name.last() < word && tree.head(name.last()) == word)
                .filter(name -> name.name().use() != Name.Use.CAPITAL)
                .filter(_ -> one(word).office() == null && one(word).party() == null)
                .map(name -> Mention.of(phrases.words(word), name.party()))
                .findFirst();
    }

    /// "the Russian city of Vladivostok", "the Swiss resort of Davos": the state of a town that the register lacks.
    private Optional<Mention> stateOfTown(int word) {
        return names.stream()
                .filter(name -> TOWNS.contains(tree.lemma(word)) && name.isState())
                .filter(name -> name.last() < word && tree.head(name.last()) == word)
                .map(name -> Mention.of(phrases.words(word), name.party()))
                .findFirst();
    }

    /// The persons that a noun phrase names, each as himself: by name, by title, by the office held, by a pronoun.
    public List<Mention> personsAt(int word) {
        return phrases.conjuncts(word).stream()
                .flatMap(one -> atOne(one).stream().flatMap(mention -> persons.self(mention, one).stream()))
                .toList();
    }

    /// Whether someone is head of state or of government, a minister or the head of an organization.
    public boolean isInHighOffice(Mention mention) {
        return mention.office() != null
                && register.findOffice(mention.office()).filter(Office::isHigh).isPresent();
    }

    /// Whether what is meant is a ministry, army or court and nobody in person.
    public boolean isInstitution(Mention mention) {
        return mention.office() != null
                && register.findOffice(mention.office())
                        .filter(Office::institution)
                        .isPresent();
    }

    /// The office that a noun phrase names or gives as title: "prime minister".
    public Optional<String> findOfficeAt(int word) {
        return IntStream.iterate(word, end -> end >= phrases.first(word), end -> end - 1)
                .boxed()
                .flatMap(end -> offices.headedBy(end).stream()
                        .filter(office -> !office.office().institution())
                        .map(office -> tree.words(office.first(), office.last()).text()))
                .findFirst()
                .map(office -> office.toLowerCase(Locale.ROOT));
    }

    /// The nearest name in the sentence of the country a movement or government belongs to, other than itself.
    public Optional<Mention> homeNear(Mention actor, int word) {
        return names.stream()
                .filter(name -> name.isState()
                        && name.party().country() != null
                        && name.party().country().equals(actor.country()))
                .min(Comparator.comparingInt(name -> Math.abs(name.first() - word)))
                .map(name -> Mention.of(tree.words(name.first(), name.last()), name.party()));
    }

    /// The only other party in the sentence that can have dealings with one: of whom "recalled its envoy" speaks.
    public Optional<Mention> onlyOther(List<Mention> actors) {
        List<NameFinder.Found> others = names.stream()
                .filter(name -> name.isState())
                .filter(name -> actors.stream()
                        .noneMatch(actor -> name.party().id().value().equals(actor.country())))
                .toList();
        boolean one = others.stream().map(name -> name.party().id()).distinct().count() == 1;
        return one
                ? Optional.of(others.getFirst())
                        .map(name -> Mention.of(tree.words(name.first(), name.last()), name.party()))
                : Optional.empty();
    }

    /// Whether a word names something done, not someone: "the move".
    public boolean isDeed(int word) {
        return descriptions.isDeed(tree.lemma(word));
    }

    /// The first word of a noun phrase.
    public int firstOfPhrase(int word) {
        return phrases.first(word);
    }

    public PartyRegister register() {
        return register;
    }

    public LocalDate day() {
        return day;
    }
}
