package org.credence.read.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.credence.model.Mention;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Words;
import org.credence.read.proposition.Tree;
import org.jspecify.annotations.Nullable;

/// What the noun phrases of one parsed sentence stand for: names, offices and their holders, descriptions, pronouns,
/// lists.
///
/// A compound is a list, never one party. Where nothing resolves the words are kept with a null party.
public final class Parties {
    private static final LocalDate OPEN_PRESENT = LocalDate.of(9999, 12, 31);
    private static final Set<PartyKind> ACTING = Set.of(
            PartyKind.STATE,
            PartyKind.GOVERNMENT,
            PartyKind.MOVEMENT,
            PartyKind.ORGANIZATION,
            PartyKind.ENTITY,
            PartyKind.TERRITORY);
    private static final Set<PartyKind> PLACES = Set.of(PartyKind.STATE, PartyKind.TERRITORY, PartyKind.ENTITY);
    /// Sectors (PLOVER) whose offices act for the state; citizens, firms and the opposition do not.
    private static final Set<String> ACTING_SECTORS = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG", "IGO");

    private static final Set<String> QUANTIFIERS = Set.of(
            "none", "all", "both", "each", "neither", "either", "some", "most", "many", "one", "several", "any", "few",
            "two", "three", "four", "five");

    private final PartyRegister register;
    private final Descriptions descriptions;
    private final Discourse discourse;
    private final Tree tree;
    private final int sentence;
    private final List<NameFinder.Found> names;
    private final LocalDate day;

    public Parties(PartyRegister register, Descriptions descriptions, Discourse discourse, Tree tree) {
        this.register = register;
        this.descriptions = descriptions;
        this.discourse = discourse;
        this.tree = tree;
        this.sentence = tree.sentence().sentence().index();
        this.names = discourse.names(sentence);
        this.day = discourse.day() == null ? OPEN_PRESENT : discourse.day();
    }

    /// The parties that a noun phrase names, one mention each; a phrase that resolves to nothing gives one mention
    /// without party.
    public List<Mention> at(int word) {
        List<Mention> all = new ArrayList<>();
        for (int conjunct : conjuncts(word)) {
            atOne(conjunct).stream().filter(mention -> !all.contains(mention)).forEach(all::add);
        }
        all.stream().filter(this::isPerson).forEach(discourse::remember);
        return all;
    }

    /// Someone "he" can mean: named, or in an office that a person holds.
    private boolean isPerson(Mention mention) {
        return mention.person() != null
                || mention.office() != null
                        && register.findOffice(mention.office())
                                .filter(Office::institution)
                                .isEmpty();
    }

    private List<Integer> conjuncts(int word) {
        List<Integer> all = new ArrayList<>(List.of(word));
        for (int next : tree.children(word, "conj")) {
            if (!isListed(next)) {
                return all;
            }
            all.addAll(conjuncts(next));
        }
        return all;
    }

    /// A noun of a list; not one that begins another clause ("recognized X, joining Y"), which the parser may take for
    /// it.
    private boolean isListed(int next) {
        boolean nounPhrase = tree.isNoun(next) || tree.isPronoun(next);
        int before = tree.first(next) - 1;
        boolean participle = tree.children(next, "amod").stream()
                .anyMatch(modifier -> tree.tag(modifier).equals("VBG")
                        && tree.text(modifier - 1).equals(","));
        boolean afterParticiple = before > 1
                && tree.tag(before).equals("VBG")
                && tree.text(before - 1).equals(",");
        return nounPhrase && !participle && !afterParticiple && !tree.hasChild(next, "nsubj", "cop", "nsubj:pass");
    }

    private List<Mention> atOne(int word) {
        Optional<Integer> quantified = quantified(word);
        if (quantified.isPresent()) {
            Words phrase = tree.words(word, Math.max(word, lastOfPhrase(quantified.get())));
            return at(quantified.get()).stream()
                    .map(mention -> with(mention, phrase))
                    .toList();
        }
        if (tree.isPronoun(word)) {
            return pronoun(word);
        }
        if (isBareQuantifier(word)) {
            List<Mention> list = earlierSubject(word);
            return list.size() > 1
                    ? list.stream()
                            .map(mention -> with(mention, tree.words(word)))
                            .toList()
                    : List.of(unknown(tree.words(word)));
        }
        List<Mention> several = Stream.of(adjectivesInCommon(word), ownersInCommon(word))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (!several.isEmpty()) {
            return several;
        }
        List<Mention> collective = collective(word);
        return collective.isEmpty() ? List.of(one(word)) : collective;
    }

    /// "but neither recognizes it": the list that was the subject before.
    private boolean isBareQuantifier(int word) {
        return Set.of("neither", "both", "none", "all").contains(tree.lower(word))
                && tree.relation(word).startsWith("nsubj");
    }

    private Optional<Integer> quantified(int word) {
        return QUANTIFIERS.contains(tree.lower(word))
                ? tree.children(word, "nmod").stream()
                        .filter(of -> tree.preposition(of).equals("of"))
                        .findFirst()
                : Optional.empty();
    }

    /// "the French and German foreign ministers": one mention for each adjective.
    private List<Mention> adjectivesInCommon(int word) {
        List<NameFinder.Found> adjectives = names.stream()
                .filter(name -> name.isState() && name.last() < word && !name.covers(word))
                .filter(name -> tree.isAbove(word, name.last()) && !isPossessor(name.last()))
                .filter(name -> tree.relation(name.last()).equals("amod")
                        || tree.relation(name.last()).equals("conj") && name.isDemonym())
                .toList();
        Optional<OfficeHit> office = officeEndingAt(word);
        boolean plural = tree.tag(word).equals("NNS");
        if (adjectives.size() < 2 || office.isEmpty() || !plural) {
            return List.of();
        }
        return adjectives.stream()
                .map(name -> acting(name.party(), office.get().office(), tree.words(name.first(), word), null))
                .toList();
    }

    /// "the foreign ministers of Togo and Benin": one mention for each owner.
    private List<Mention> ownersInCommon(int word) {
        Optional<OfficeHit> office = officeEndingAt(word);
        if (office.isEmpty() || !tree.tag(word).equals("NNS")) {
            return List.of();
        }
        for (int of : tree.children(word, "nmod")) {
            List<Party> owners = tree.preposition(of).equals("of") && tree.hasChild(of, "conj")
                    ? at(of).stream()
                            .map(Mention::party)
                            .filter(java.util.Objects::nonNull)
                            .flatMap(id -> register.findParty(id).stream())
                            .toList()
                    : List.of();
            if (owners.size() > 1) {
                Words phrase = tree.words(firstOfPhrase(word), lastOfPhrase(of));
                return owners.stream()
                        .map(owner -> acting(owner, office.get().office(), phrase, null))
                        .toList();
            }
        }
        return List.of();
    }

    private boolean isPossessor(int word) {
        return tree.relation(word).equals("nmod:poss");
    }

    /// "these countries", "both governments": those that the text listed before.
    private List<Mention> collective(int word) {
        if (!tree.tag(word).equals("NNS") || !descriptions.isCountryNoun(tree.lemma(word)) || !refersBack(word)) {
            return List.of();
        }
        Words phrase = tree.words(firstOfPhrase(word), word);
        return discourse.statesBefore(sentence, firstOfPhrase(word)).stream()
                .map(name -> mention(phrase, name.party(), null, null))
                .toList();
    }

    private boolean refersBack(int word) {
        return tree.children(word, "det", "nummod", "amod").stream()
                .anyMatch(child -> Set.of("the", "these", "those", "both", "all", "two", "three")
                        .contains(tree.lower(child)));
    }

    private Mention one(int word) {
        Optional<NameFinder.Found> named =
                names.stream().filter(name -> name.covers(word)).findFirst();
        if (named.isPresent()) {
            return named(named.get(), word);
        }
        Optional<Mention> person = titledPerson(word);
        if (person.isPresent()) {
            return person.get();
        }
        Optional<OfficeHit> office = officeEndingAt(word);
        if (office.isPresent()) {
            return officeHolder(word, office.get());
        }
        return described(word);
    }

    private Mention named(NameFinder.Found found, int word) {
        Words phrase = tree.words(found.first(), found.last());
        if (found.isCity()) {
            return new Mention(phrase, null, null, found.party().country(), null, null, null);
        }
        if (found.party().kind() == PartyKind.PERSON) {
            return personByName(found, phrase);
        }
        Optional<OfficeHit> office = officeEndingAt(word);
        if (office.isPresent() && office.get().first() > found.first() && found.isState()) {
            return officeHolder(word, office.get());
        }
        if (found.isDemonym() && tree.tag(word).equals("NNS")) {
            return new Mention(phrase, null, PartyKind.GROUP, found.party().country(), "CVL", null, null);
        }
        return mention(phrase, found.party(), null, null);
    }

    private Mention personByName(NameFinder.Found found, Words phrase) {
        Optional<Holder> holder = register.listHolders().stream()
                .filter(one ->
                        one.person().equals(found.party().id()) && one.days().holds(day))
                .min(java.util.Comparator.comparing((Holder one) -> !binds(one.office())));
        if (holder.isEmpty()) {
            return mention(phrase, found.party(), found.party().id().value(), null);
        }
        Party party = register.partyOf(holder.get().party());
        Words whole = tree.words(Math.min(found.first(), firstOfPhrase(found.last())), found.last());
        return acting(
                party,
                register.findOffice(holder.get().office()).orElse(null),
                whole,
                holder.get().person().value(),
                holder.get().office());
    }

    private boolean binds(String office) {
        return register.findOffice(office).map(Office::binds).orElse(false);
    }

    /// "Foreign Minister N. N. of X", "X's president, N. N.": an unknown name resolves by its title.
    private Optional<Mention> titledPerson(int word) {
        if (!tree.tag(word).startsWith("NNP")) {
            return Optional.empty();
        }
        Optional<Mention> known = discourse.findPerson(tree.text(word));
        if (known.isPresent() && tree.children(word, "compound").isEmpty()) {
            return known.map(mention -> with(mention, tree.words(word)));
        }
        for (int end = word - 1; end >= firstOfPhrase(word); end--) {
            Optional<OfficeHit> office = officeEndingAt(end);
            if (office.isPresent() && !office.get().office().institution()) {
                return Optional.of(titled(word, end, office.get()));
            }
        }
        return apposedTitle(word).or(() -> known.map(mention -> with(mention, tree.words(word))));
    }

    private Mention titled(int word, int end, OfficeHit office) {
        Words phrase = tree.words(firstOfPhrase(word), word);
        String person = tree.words(end + 1, word).text();
        return owner(word, office)
                .or(() -> heldBy(tree.text(word), office.office()))
                .map(owner -> acting(owner, office.office(), phrase, person))
                .orElseGet(() -> new Mention(
                        phrase,
                        null,
                        PartyKind.PERSON,
                        null,
                        office.office().sector(),
                        person,
                        office.office().office()));
    }

    /// "President N.": the party in which someone of that surname holds such an office on the day, if there is one
    /// only.
    private Optional<Party> heldBy(String surname, Office office) {
        List<PartyId> parties = register.listHolders().stream()
                .filter(holder -> holder.days().holds(day) && holder.name().endsWith(surname))
                .filter(holder -> holder.name().equals(surname) || holder.name().endsWith(" " + surname))
                .filter(holder -> register.findOffice(holder.office())
                        .map(held -> held.office().equals(office.office()))
                        .orElse(false))
                .map(Holder::party)
                .distinct()
                .toList();
        return parties.size() == 1 ? register.findParty(parties.getFirst()) : Optional.empty();
    }

    private Optional<Mention> apposedTitle(int word) {
        for (int apposed : tree.children(word, "appos")) {
            Optional<OfficeHit> office = officeEndingAt(apposed);
            if (office.isPresent()) {
                Words phrase = tree.words(firstOfPhrase(word), word);
                return owner(apposed, office.get())
                        .map(owner -> acting(owner, office.get().office(), phrase, phrase.text()));
            }
        }
        return Optional.empty();
    }

    private Mention officeHolder(int word, OfficeHit office) {
        Words phrase = tree.words(firstOfPhrase(word), word);
        String person = tree.children(word, "appos").stream()
                .filter(apposed ->
                        tree.tag(apposed).startsWith("NNP") && !office.office().institution())
                .map(apposed -> tree.words(firstOfPhrase(apposed), apposed).text())
                .findFirst()
                .orElse(null);
        return owner(word, office)
                .map(owner -> acting(owner, office.office(), phrase, person))
                .orElseGet(() -> unowned(word, office, phrase));
    }

    /// "the government", "the ministry", "the president" without a name: the one the text talks about.
    private Mention unowned(int word, OfficeHit office, Words phrase) {
        boolean definite = tree.children(word, "det").stream()
                .anyMatch(det -> tree.lower(det).equals("the"));
        if (definite && office.office().institution()) {
            Set<PartyKind> kinds = Set.of(PartyKind.GOVERNMENT, PartyKind.MOVEMENT, PartyKind.STATE);
            Optional<NameFinder.Found> last = isGovernment(office.office())
                    ? lastGoverning(word).or(() -> discourse.findLast(sentence, word, kinds, Set.of()))
                    : discourse.findTopicAt(sentence, kinds);
            if (last.isPresent()) {
                return acting(last.get().party(), office.office(), phrase, null);
            }
        }
        return new Mention(
                phrase,
                null,
                null,
                null,
                office.office().sector(),
                null,
                office.office().office());
    }

    /// "the government" after a text about a movement in power means that government.
    private Optional<NameFinder.Found> lastGoverning(int word) {
        return discourse
                .findLast(sentence, word, Set.of(PartyKind.GOVERNMENT, PartyKind.MOVEMENT), Set.of())
                .filter(name -> name.party().linked() != null);
    }

    /// Whose office it is: by a possessive, an adjective or name before it, or "of", "in", "for" after it.
    private Optional<Party> owner(int word, OfficeHit office) {
        List<Integer> possessors = tree.children(word, "nmod:poss");
        Optional<Party> named = possessors.stream()
                .filter(possessor -> !tree.isPronoun(possessor))
                .flatMap(possessor -> partyAt(possessor).stream())
                .findFirst();
        return named.or(() -> ownerBefore(word, office))
                .or(() -> possessors.stream()
                        .flatMap(possessor -> partyAt(possessor).stream())
                        .findFirst())
                .or(() -> ownerBehind(word, office));
    }

    private Optional<Party> ownerBefore(int word, OfficeHit office) {
        return names.stream()
                .filter(name -> name.last() < office.first() && name.first() >= firstOfPhrase(word))
                .filter(name -> ACTING.contains(name.party().kind()) && !name.isCity())
                .reduce((a, b) -> b)
                .map(NameFinder.Found::party);
    }

    private Optional<Party> ownerBehind(int word, OfficeHit office) {
        Set<String> prepositions =
                office.office().institution() ? Set.of("of", "in", "for") : Set.of("of", "for", "from");
        Optional<Party> direct = tree.children(word, "nmod").stream()
                .filter(of -> prepositions.contains(tree.preposition(of)))
                .flatMap(of -> partyAt(of).stream())
                .findFirst();
        return direct.or(() -> placeDirectlyBehind(word, office));
    }

    /// "recognition of the government in X": the parser may hang "in X" elsewhere, the words still follow.
    private Optional<Party> placeDirectlyBehind(int word, OfficeHit office) {
        if (!office.office().institution() || word + 2 > tree.size()) {
            return Optional.empty();
        }
        boolean preposition = Set.of("in", "of").contains(tree.lower(word + 1));
        return preposition
                ? names.stream()
                        .filter(name -> name.isState()
                                && (name.first() == word + 2
                                        || name.first() == word + 3
                                                && tree.lower(word + 2).equals("the")))
                        .findFirst()
                        .map(NameFinder.Found::party)
                : Optional.empty();
    }

    private Optional<Party> partyAt(int word) {
        return at(word).stream()
                .map(Mention::party)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .flatMap(register::findParty);
    }

    /// Those who act for a party: its government where the office governs and the state has had rivals for it, else the
    /// party itself.
    private Mention acting(Party owner, @Nullable Office office, Words phrase, @Nullable String person) {
        return acting(owner, office, phrase, person, office == null ? null : office.office());
    }

    private Mention acting(
            Party owner, @Nullable Office office, Words phrase, @Nullable String person, @Nullable String officeName) {
        if (office != null && !ACTING_SECTORS.contains(office.sector())) {
            return new Mention(phrase, null, null, owner.country(), office.sector(), person, officeName);
        }
        Party party = office == null
                ? owner
                : register.findParty(actingParty(owner, office)).orElse(owner);
        String sector = office == null || party.kind() == PartyKind.ORGANIZATION ? party.sector() : office.sector();
        String named = office != null && isGovernment(office) ? null : officeName;
        return new Mention(phrase, party.id(), party.kind(), party.country(), sector, person, named);
    }

    private PartyId actingParty(Party owner, Office office) {
        return switch (owner.kind()) {
            case STATE -> actingForState(owner.id(), office);
            case MOVEMENT -> isGovernment(office) ? owner.findLinked().orElse(owner.id()) : owner.id();
            default -> owner.id();
        };
    }

    /// A government for "the government of X"; for its ministers only where X has had rival governments, so that it
    /// matters which.
    private PartyId actingForState(PartyId state, Office office) {
        PartyId government = register.findGovernment(state, day).orElse(state);
        boolean particular = !government.value().endsWith(".government")
                && !register.listRivals(government, day).isEmpty();
        return isGovernment(office) || (particular && office.binds()) ? government : state;
    }

    static boolean isGovernment(Office office) {
        return office.institution() && office.office().equals("government");
    }

    private Mention described(int word) {
        Words phrase = tree.words(firstOfPhrase(word), word);
        String lemma = tree.lemma(word);
        Optional<Mention> home = descriptions.isCountryNoun(lemma) ? homeOfPronoun(word, phrase) : Optional.empty();
        if (home.isPresent()) {
            return home.get();
        }
        Optional<Mention> deed = deed(word, phrase);
        if (deed.isPresent()) {
            return deed.get();
        }
        if (isDefinite(word)
                && names.stream().noneMatch(name -> tree.isAbove(word, name.last()) && name.last() < word)) {
            Set<PartyKind> kinds = descriptions.kindsOf(lemma);
            Optional<Party> last = kinds.isEmpty() ? Optional.empty() : lastOf(kinds, word);
            if (last.isPresent()) {
                return mention(phrase, last.get(), null, null);
            }
        }
        return new Mention(phrase, null, null, countryOf(word), null, null, null);
    }

    /// "his country", "their nation": the state of the one meant by the pronoun.
    private Optional<Mention> homeOfPronoun(int word, Words phrase) {
        return tree.children(word, "nmod:poss").stream()
                .filter(tree::isPronoun)
                .flatMap(owner -> at(owner).stream())
                .map(Mention::country)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .flatMap(country -> register.findParty(new PartyId(country)))
                .map(state -> mention(phrase, state, null, null));
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
                .findLast(sentence, firstOfPhrase(word), named, otherArguments(word))
                .map(NameFinder.Found::party)
                .map(party -> movement && party.kind() == PartyKind.GOVERNMENT
                        ? party.findLinked().flatMap(register::findParty).orElse(party)
                        : party);
    }

    /// Whether a word names something done, not someone: "the move".
    public boolean isDeed(int word) {
        return descriptions.isDeed(tree.lemma(word));
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
                        .map(name -> mention(tree.words(name.first(), name.last()), name.party(), null, null))
                : Optional.empty();
    }

    /// "Togo's move", "the move": its doer.
    private Optional<Mention> deed(int word, Words phrase) {
        if (!descriptions.isDeed(tree.lemma(word))) {
            return Optional.empty();
        }
        for (int possessor : tree.children(word, "nmod:poss")) {
            return at(possessor).stream().findFirst();
        }
        return isDefinite(word) ? discourse.findLastActor().map(actor -> with(actor, phrase)) : Optional.empty();
    }

    private boolean isDefinite(int word) {
        return tree.children(word, "det").stream()
                .anyMatch(det -> Set.of("the", "this", "that").contains(tree.lower(det)));
    }

    private @Nullable String countryOf(int word) {
        return names.stream()
                .filter(name -> name.isState() && tree.head(name.last()) == word && name.last() < word)
                .map(name -> name.party().country())
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

    private List<Mention> pronoun(int word) {
        String form = tree.lower(word);
        Words phrase = tree.words(word);
        if (Set.of("he", "she", "him", "her", "his").contains(form)) {
            List<Mention> persons =
                    earlierSubject(word).stream().filter(this::isPerson).toList();
            if (persons.size() == 1) {
                return List.of(with(persons.getFirst(), phrase));
            }
            return List.of(discourse
                    .findLastPerson()
                    .map(person -> with(person, phrase))
                    .orElseGet(() -> unknown(phrase)));
        }
        if (!Set.of("it", "its", "they", "them", "their", "itself").contains(form)) {
            return List.of(unknown(phrase));
        }
        List<Mention> inSentence = earlierSubject(word);
        if (!inSentence.isEmpty()) {
            return inSentence.stream().map(mention -> with(mention, phrase)).toList();
        }
        return List.of(discourse
                .findTopicBefore(sentence, ACTING)
                .map(topic -> mention(phrase, topic.party(), null, null))
                .orElseGet(() -> unknown(phrase)));
    }

    private static Mention unknown(Words phrase) {
        return new Mention(phrase, null, null, null, null, null, null);
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
            List<Mention> mentions = at(subject);
            if (mentions.stream().anyMatch(mention -> mention.party() != null && mention.kind() != PartyKind.OUTLET)) {
                return mentions;
            }
        }
        return List.of();
    }

    /// An office phrase: its first word and what it says.
    private record OfficeHit(int first, Office office) {}

    private Optional<OfficeHit> officeEndingAt(int word) {
        if (!tree.isNoun(word)) {
            return Optional.empty();
        }
        for (int length = 6; length >= 1; length--) {
            int first = word - length + 1;
            if (first < 1) {
                continue;
            }
            Optional<Office> office =
                    register.findOffice(tree.words(first, word).text());
            if (office.isPresent()) {
                return Optional.of(new OfficeHit(first, office.get()));
            }
        }
        return Optional.empty();
    }

    /// The first word of a noun phrase: its leftmost modifier without clauses, quotes and prepositions.
    public int firstOfPhrase(int word) {
        int first = word;
        for (int child : tree.children(word)) {
            boolean inside = child < word
                    && Set.of("det", "amod", "compound", "nmod:poss", "nummod", "det:predet", "dep", "nmod")
                            .contains(tree.relation(child))
                    && tree.preposition(child).isEmpty();
            if (inside) {
                first = Math.min(first, firstOfPhrase(child));
            }
        }
        return first;
    }

    private int lastOfPhrase(int word) {
        int last = word;
        for (int next : tree.children(word, "conj")) {
            last = Math.max(last, lastOfPhrase(next));
        }
        return last;
    }

    private static Mention mention(Words phrase, Party party, @Nullable String person, @Nullable String office) {
        return new Mention(phrase, party.id(), party.kind(), party.country(), party.sector(), person, office);
    }

    private static Mention with(Mention mention, Words phrase) {
        return new Mention(
                phrase,
                mention.party(),
                mention.kind(),
                mention.country(),
                mention.sector(),
                mention.person(),
                mention.office());
    }

    /// The states in which a phrase says that something is: a state, or the country of a city.
    public List<Mention> placesAt(int word) {
        List<Mention> cities = conjuncts(word).stream()
                .flatMap(one -> names.stream().filter(name -> name.isCity() && name.covers(one)))
                .map(name -> mention(tree.words(name.first(), name.last()), name.party(), null, null))
                .toList();
        return cities.isEmpty()
                ? at(word).stream()
                        .filter(mention -> mention.kind() != null && PLACES.contains(mention.kind()))
                        .toList()
                : cities;
    }

    /// The nearest name in the sentence of the country a movement or government belongs to, other than itself.
    public Optional<Mention> homeNear(Mention actor, int word) {
        return names.stream()
                .filter(name -> name.isState()
                        && name.party().country() != null
                        && name.party().country().equals(actor.country()))
                .min(java.util.Comparator.comparingInt(name -> Math.abs(name.first() - word)))
                .map(name -> mention(tree.words(name.first(), name.last()), name.party(), null, null));
    }

    public PartyRegister register() {
        return register;
    }

    public LocalDate day() {
        return day;
    }
}
