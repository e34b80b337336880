package org.credence.read.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/// Who acts for whom: "the Togolese foreign ministry", "Togo's new ambassador", "the government in Lomé".
final class Offices {
    /// Sectors (PLOVER) whose offices act for the state; citizens, firms and the opposition do not, but for those whose
    /// word binds ("the pope").
    private static final Set<String> ACTING_SECTORS = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG", "IGO");

    /// "minister *of* foreign affairs", "minister *for* foreign affairs".
    private static final Set<String> PARTS = Set.of("of", "for");

    private static final int LONGEST_TAIL = 6;

    /// Whose secretary-general is meant where the text names no other's.
    private static final PartyId UNITED_NATIONS = new PartyId("org.united-nations");
    private static final Set<String> MEETING =
            Set.of("meet", "see", "receive", "greet", "join", "brief", "address", "engage", "consult", "visit");
    private static final Set<String> CALLING = Set.of("call", "pay");
    private static final Set<String> RECEIVING = Set.of("receive", "greet", "welcome", "host", "meet");
    private static final Set<String> LESSER = Set.of("prime", "vice", "vice-", "deputy", "former", "assistant");
    private static final Set<String> RANKS = Set.of(
            "senior",
            "top",
            "high",
            "high-level",
            "high-ranking",
            "other",
            "several",
            "various",
            "many",
            "key",
            "relevant",
            "local",
            "political",
            "military",
            "governmental",
            "interim",
            "acting",
            "transitional",
            "caretaker",
            "new",
            "young");

    /// Whether who holds it acts for the state or the organization, not only among its people.
    static boolean actsForItsParty(Office office) {
        return office.binds() || ACTING_SECTORS.contains(office.sector());
    }

    /// Words behind "ministry" in the longest name of one.

    private final Parties parties;
    private final PartyRegister register;
    private final Discourse discourse;
    private final Tree tree;
    private final NounPhrases phrases;
    private final List<NameFinder.Found> names;
    private final LocalDate day;

    Offices(Parties parties, Discourse discourse, Tree tree) {
        this.parties = parties;
        this.register = parties.register();
        this.discourse = discourse;
        this.tree = tree;
        this.phrases = new NounPhrases(tree);
        this.names = discourse.names(tree.sentence().sentence().index());
        this.day = parties.day();
    }

    private int sentence() {
        return tree.sentence().sentence().index();
    }

    /// An office phrase: its first and last word and what it says.
    record Hit(int first, int last, Office office) {}

    /// The office whose head a word is: "prime *minister*", "*minister* of foreign affairs".
    Optional<Hit> headedBy(int word) {
        return goingOnFrom(word).or(() -> endingAt(word));
    }

    private Optional<Hit> goingOnFrom(int word) {
        boolean goesOn =
                word >= 1 && word + 2 <= tree.size() && tree.isNoun(word) && PARTS.contains(tree.lower(word + 1));
        if (!goesOn) {
            return Optional.empty();
        }
        for (int last = Math.min(tree.size(), word + LONGEST_TAIL); last > word + 1; last--) {
            for (int first = Math.max(1, word - 2); first <= word; first++) {
                Optional<Office> office =
                        register.findOffice(tree.words(first, last).text());
                if (office.isPresent() && tree.isAbove(word, last)) {
                    return Optional.of(new Hit(first, last, office.get()));
                }
            }
        }
        return Optional.empty();
    }

    Optional<Hit> endingAt(int word) {
        boolean noun = word >= 1
                && (tree.isNoun(word) || Character.isUpperCase(tree.text(word).codePointAt(0)));
        if (!noun) {
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
                return Optional.of(of(first, word, office.get()));
            }
        }
        return Optional.empty();
    }

    /// "rebel spokesman", "army official": who is general by himself is of what stands before.
    private Hit of(int first, int last, Office office) {
        Optional<Hit> what = office.general() ? endingAt(first - 1) : Optional.empty();
        return what.map(hit -> new Hit(hit.first(), last, office.of(hit.office())))
                .orElseGet(() -> new Hit(first, last, office));
    }

    Mention holder(int word, Hit office) {
        Words phrase = phrases.words(word);
        String person = tree.children(word, "appos").stream()
                .filter(apposed ->
                        tree.tag(apposed).startsWith("NNP") && !office.office().institution())
                .map(apposed -> phrases.words(apposed).text())
                .findFirst()
                .orElse(null);
        return owner(word, office)
                .map(owner -> acting(owner, office.office(), phrase, person))
                .orElseGet(() -> unowned(word, office, phrase));
    }

    /// "the French and German foreign ministers": one mention for each adjective.
    List<Mention> adjectivesInCommon(int word) {
        List<NameFinder.Found> adjectives = names.stream()
                .filter(name -> name.isState() && name.last() < word && !name.covers(word))
                .filter(name -> tree.isAbove(word, name.last()) && !isPossessor(name.last()))
                .filter(name -> tree.relation(name.last()).equals("amod")
                        || Set.of("conj", "compound").contains(tree.relation(name.last())) && name.isDemonym())
                .toList();
        List<NameFinder.Found> opening = statesOpening(word);
        adjectives = adjectives.size() < 2 ? opening : adjectives;
        Optional<Hit> office = headedBy(word);
        boolean plural = tree.tag(word).equals("NNS");
        if (adjectives.size() < 2 || office.isEmpty() || !plural) {
            return List.of();
        }
        return adjectives.stream()
                .map(name -> acting(name.party(), office.get().office(), tree.words(name.first(), word), null))
                .toList();
    }

    /// "Togo, Benin envoys meet": the states before the noun that opens a headline.
    private List<NameFinder.Found> statesOpening(int word) {
        List<NameFinder.Found> states = new ArrayList<>();
        int next = 1;
        for (NameFinder.Found name : names) {
            boolean inList = name.isState() && name.first() == next && name.last() < word;
            if (!inList) {
                break;
            }
            states.add(name);
            next = name.last() + (Set.of(",", "and", "&").contains(tree.lower(name.last() + 1)) ? 2 : 1);
        }
        boolean direct = !states.isEmpty() && tree.head(states.getLast().last()) == word;
        return direct ? states : List.of();
    }

    /// "the foreign ministers of Togo and Benin", "negotiators from Togo and Benin", "Togo's and Benin's presidents":
    /// one mention for each owner.
    List<Mention> ownersInCommon(int word) {
        Optional<Hit> office = headedBy(word);
        if (office.isEmpty() || !tree.tag(word).equals("NNS")) {
            return List.of();
        }
        for (int of : tree.children(word, "nmod")) {
            boolean owning = prepositions(office.get().office()).contains(tree.preposition(of));
            List<Party> owners = owning && tree.hasChild(of, "conj") ? partiesAt(List.of(of)) : List.of();
            if (owners.size() > 1) {
                return actingFor(owners, office.get(), tree.words(phrases.first(word), phrases.last(of)));
            }
        }
        List<Party> possessors = partiesAt(tree.children(word, "nmod:poss"));
        return possessors.size() > 1 ? actingFor(possessors, office.get(), phrases.words(word)) : List.of();
    }

    private List<Party> partiesAt(List<Integer> words) {
        return words.stream()
                .flatMap(word -> parties.at(word).stream())
                .map(Mention::party)
                .filter(Objects::nonNull)
                .flatMap(id -> register.findParty(id).stream())
                .toList();
    }

    private List<Mention> actingFor(List<Party> owners, Hit office, Words phrase) {
        return owners.stream()
                .map(owner -> acting(owner, office.office(), phrase, null))
                .toList();
    }

    private boolean isPossessor(int word) {
        return tree.relation(word).equals("nmod:poss");
    }

    /// "the government", "the ministry", "the president" without a name: the one the text talks about.
    private Mention unowned(int word, Hit office, Words phrase) {
        boolean definite = tree.children(word, "det").stream()
                .anyMatch(det -> tree.lower(det).equals("the"));
        if (definite && office.office().institution() && actsForItsParty(office.office())) {
            Set<PartyKind> kinds = Set.of(PartyKind.GOVERNMENT, PartyKind.MOVEMENT, PartyKind.STATE);
            Optional<NameFinder.Found> last = isGovernment(office.office())
                    ? lastGoverning(word).or(() -> discourse.findLast(sentence(), word, kinds, Set.of()))
                    : discourse.findTopicAt(sentence(), kinds);
            if (last.isPresent()) {
                return acting(last.get().party(), office.office(), phrase, null);
            }
        }
        if (definite && !office.office().institution()) {
            Optional<Mention> titled = titledBefore(office, phrase);
            if (titled.isPresent()) {
                return titled.get();
            }
        }
        boolean titleAlone = tree.tag(word).startsWith("NNP")
                && tree.children(word, "det", "nmod:poss").isEmpty();
        if ((definite || titleAlone) && office.office().isHigh()) {
            Optional<Mention> ruler = ruler(office.office(), phrase);
            if (ruler.isPresent()) {
                return ruler.get();
            }
        }
        if (phrase.text().contains("Secretary-General")
                || office.office().phrase().contains("secretary-general")) {
            Optional<Party> united = register.findParty(UNITED_NATIONS);
            if (united.isPresent()) {
                return acting(united.get(), office.office(), phrase, null);
            }
        }
        Optional<Party> host = actsForItsParty(office.office()) ? hostAt(word) : Optional.empty();
        if (host.isPresent()) {
            return acting(host.get(), office.office(), phrase, null);
        }
        boolean government = isGovernment(office.office());
        PartyKind kind = government && hasOwner(word)
                ? PartyKind.GOVERNMENT
                : government && phrases.isCounted(word) ? PartyKind.GROUP : null;
        return new Mention(
                phrase,
                null,
                kind,
                null,
                office.office().sector(),
                null,
                office.office().office());
    }

    /// "the deputy secretary": who was introduced with that title.
    private Optional<Mention> titledBefore(Hit office, Words phrase) {
        String title = tree.words(office.first(), office.last()).text().toLowerCase(Locale.ROOT);
        Optional<Mention> own = discourse
                .findHome()
                .flatMap(home -> discourse.findPersonWho(person -> home.id().equals(person.party())
                        && holdsTitle(person.words().text().toLowerCase(Locale.ROOT), title)))
                .map(person -> person.said(phrase));
        if (own.isPresent()) {
            return own; // "the president" of a presidency's own text
        }
        return discourse
                .findPersonWho(person -> person.party() != null
                        && holdsTitle(person.words().text().toLowerCase(Locale.ROOT), title))
                .map(person -> person.said(phrase));
    }

    /// "Deputy Secretary of State N. N." is "the deputy secretary"; a prime minister is no "minister".
    private static boolean holdsTitle(String words, String title) {
        int at = (" " + words + " ").indexOf(" " + title + " ");
        String before = at < 0 ? "" : words.substring(0, at).strip();
        return at >= 0 && LESSER.stream().noneMatch(before::endsWith);
    }

    /// The state in which someone is met of whom only the title is told: "in Lomé he met the president and senior
    /// officials". It is the place that the clause names, else where the text last saw a visitor.
    Optional<Party> hostAt(int word) {
        int met = word;
        while (tree.relation(met).equals("conj") && tree.isNoun(tree.head(met))) {
            met = tree.head(met);
        }
        boolean meets = tree.preposition(met).equals("with")
                || tree.preposition(met).equals("by") && RECEIVING.contains(tree.lemma(tree.head(met)))
                || tree.preposition(met).equals("on") && CALLING.contains(tree.lemma(tree.head(met)))
                || tree.relation(met).equals("obj") && MEETING.contains(tree.lemma(tree.head(met)));
        if (!meets || hasOtherModifier(word)) {
            return Optional.empty();
        }
        return placeAround(met)
                .or(() -> discourse.findHost().map(Mention::party).flatMap(register::findParty));
    }

    private boolean hasOtherModifier(int word) {
        return tree.children(word, "amod").stream().anyMatch(modifier -> !RANKS.contains(tree.lower(modifier)));
    }

    private Optional<Party> placeAround(int word) {
        for (int above = word; above != 0; above = tree.head(above)) {
            List<Party> places = Stream.concat(Stream.of(above), tree.children(above, "conj").stream())
                    .flatMap(head -> tree.children(head, "obl", "nmod").stream())
                    .flatMap(place -> placeIn(place).stream())
                    .map(Mention::party)
                    .filter(Objects::nonNull)
                    .distinct()
                    .flatMap(id -> register.findParty(id).stream())
                    .toList();
            if (places.size() == 1) {
                return Optional.of(places.getFirst());
            }
            if (tree.relation(above).equals("acl:relcl")) {
                return parties.placesAt(tree.head(above)).stream()
                        .map(Mention::party)
                        .filter(Objects::nonNull)
                        .flatMap(id -> register.findParty(id).stream())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /// "in Lomé", "during a visit to Togo".
    private List<Mention> placeIn(int oblique) {
        String preposition = tree.preposition(oblique);
        if (Set.of("in", "at").contains(preposition)) {
            return parties.placesAt(oblique);
        }
        boolean journey = Set.of("during", "on").contains(preposition)
                && Set.of("visit", "trip", "tour", "stop").contains(tree.lemma(oblique));
        return journey
                ? tree.children(oblique, "nmod").stream()
                        .filter(to -> tree.preposition(to).equals("to"))
                        .flatMap(to -> parties.placesAt(to).stream())
                        .toList()
                : List.of();
    }

    /// "the president" is the one the text spoke of, "the minister" of a ministry's text its own.
    private Optional<Mention> ruler(Office office, Words phrase) {
        return discourse
                .findPersonWho(person -> person.party() != null
                        && person.office() != null
                        && register.findOffice(person.office())
                                .filter(held -> held.office().equals(office.office()))
                                .isPresent())
                .map(person -> person.said(phrase))
                .or(() -> discourse.findHome().map(home -> acting(home, office, phrase, null)));
    }

    /// "Ruritania's government": a government, though nobody knows whose.
    private boolean hasOwner(int word) {
        return tree.children(word, "nmod:poss", "nmod", "compound").stream()
                .anyMatch(owner -> tree.tag(owner).startsWith("NNP"));
    }

    /// "the government" after a text about a movement in power means that government.
    private Optional<NameFinder.Found> lastGoverning(int word) {
        return discourse
                .findLast(sentence(), word, Set.of(PartyKind.GOVERNMENT, PartyKind.MOVEMENT), Set.of())
                .filter(name -> name.party().linked() != null);
    }

    /// Whose office it is: by a possessive, an adjective or name before it, or "of", "in", "for" after it.
    Optional<Party> owner(int word, Hit office) {
        List<Integer> possessors = tree.children(word, "nmod:poss");
        Optional<Party> named = possessors.stream()
                .filter(possessor -> !tree.isPronoun(possessor))
                .flatMap(possessor -> partyAt(possessor).stream())
                .findFirst();
        return named.or(() -> ownerWithin(office))
                .or(() -> ownerBefore(word, office))
                .or(() -> possessors.stream()
                        .filter(_ -> !office.office().office().equals("counterpart")) // "his counterpart": another's
                        .flatMap(possessor -> partyAt(possessor).stream())
                        .findFirst())
                .or(() -> ownerBehind(word, office))
                .or(() -> ownerOfLeader(word));
    }

    /// "a delegation led by Foreign Minister N. of Togo".
    private Optional<Party> ownerOfLeader(int word) {
        return tree.children(word, "acl").stream()
                .filter(led -> Set.of("lead", "head").contains(tree.lemma(led))
                        && tree.tag(led).equals("VBN"))
                .flatMap(led -> tree.children(led, "obl", "obl:agent", "nmod", "obj").stream())
                .filter(leader -> tree.preposition(leader).equals("by"))
                .flatMap(leader -> partyAt(leader).stream())
                .findFirst();
    }

    /// "the U.S. secretary of state", "the president of the European Commission": offices that name their party.
    private Optional<Party> ownerWithin(Hit office) {
        return names.stream()
                .filter(name -> name.first() >= office.first() && name.last() <= office.last())
                .filter(name -> Parties.ACTING.contains(name.party().kind()) && !name.isCity())
                .map(NameFinder.Found::party)
                .findFirst();
    }

    /// What acts for a state or body; of those who do not act, also of a firm or group.
    private Optional<Party> ownerBefore(int word, Hit office) {
        Set<PartyKind> others = actsForItsParty(office.office()) ? Set.of() : Set.of(PartyKind.GROUP, PartyKind.OUTLET);
        return names.stream()
                .filter(name ->
                        name.first() < office.first() && name.last() < word && name.first() >= phrases.first(word))
                .filter(name -> (Parties.ACTING.contains(name.party().kind()) && !name.isCity())
                        || others.contains(name.party().kind()))
                .reduce((a, b) -> b)
                .map(NameFinder.Found::party);
    }

    private Optional<Party> ownerBehind(int word, Hit office) {
        Set<String> prepositions = prepositions(office.office());
        Optional<Party> direct = IntStream.rangeClosed(word, Math.max(word, office.last()))
                .boxed()
                .flatMap(part -> tree.children(part, "nmod").stream())
                .filter(of -> of > office.last() && prepositions.contains(tree.preposition(of)))
                .flatMap(of -> stateBeforeName(of).or(() -> partyAt(of)).or(() -> ownerOfPart(of)).stream())
                .findFirst();
        return direct.or(() -> placeDirectlyBehind(word, office));
    }

    /// "the Ministry of Foreign Affairs of X": the parser hangs the owner on the affairs.
    private Optional<Party> ownerOfPart(int affairs) {
        return tree.children(affairs, "nmod").stream()
                .filter(of -> tree.preposition(of).equals("of"))
                .flatMap(of -> partyAt(of).stream())
                .findFirst();
    }

    /// "Ambassador of Togo Kofi Example": the state between title and name.
    Optional<NameFinder.Found> stateBetween(int title, int word) {
        return names.stream()
                .filter(name -> name.isState() && name.first() > title + 1 && name.last() < word)
                .filter(name -> tree.lower(title + 1).equals("of"))
                .findFirst();
    }

    /// "the president of Togo Kofi Example": the parser takes country and name for one.
    private Optional<Party> stateBeforeName(int word) {
        return names.stream()
                .filter(name -> name.isState() && name.first() >= phrases.first(word) && name.last() < word)
                .filter(name -> tree.tag(word).startsWith("NNP") && !name.isDemonym())
                .map(NameFinder.Found::party)
                .findFirst();
    }

    /// "The parliament in X" is that of X, "lawmakers in X" too; envoys and soldiers in X are another's.
    private static Set<String> prepositions(Office office) {
        if (office.institution()) {
            return Set.of("of", "in", "for");
        }
        boolean sent = Set.of("GOV", "MIL", "IGO", "SPY").contains(office.sector());
        return sent ? Set.of("of", "for", "from") : Set.of("of", "for", "from", "in");
    }

    /// "recognition of the government in X": the parser may hang "in X" elsewhere, the words still follow.
    private Optional<Party> placeDirectlyBehind(int word, Hit office) {
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
        return parties.at(word).stream()
                .map(Mention::party)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(register::findParty);
    }

    /// Those who act for a party: its government where the office governs and the state has had rivals for it, else the
    /// party itself.
    Mention acting(Party owner, @Nullable Office office, Words phrase, @Nullable String person) {
        return acting(owner, office, phrase, person, office == null ? null : office.office());
    }

    Mention acting(
            Party owner, @Nullable Office office, Words phrase, @Nullable String person, @Nullable String officeName) {
        if (office != null && !actsForItsParty(office)) {
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

    /// A government for "the government of X"; for its ministers only where another government claims X that day, so
    /// that it matters which. Where several govern, the one that the text spoke of.
    private PartyId actingForState(PartyId state, Office office) {
        PartyId government = register.findGovernment(state, day)
                .or(() -> isGovernment(office) ? governmentSpokenOf(state) : Optional.empty())
                .orElse(state);
        boolean particular = !government.value().endsWith(".government")
                && !register.listRivals(government, day).isEmpty();
        return isGovernment(office) || (particular && office.binds()) ? government : state;
    }

    private Optional<PartyId> governmentSpokenOf(PartyId state) {
        Set<PartyKind> kinds = Set.of(PartyKind.GOVERNMENT, PartyKind.MOVEMENT);
        return discourse
                .findLast(sentence(), tree.size() + 1, kinds, Set.of())
                .map(NameFinder.Found::party)
                .flatMap(party -> party.kind() == PartyKind.MOVEMENT ? party.findLinked() : Optional.of(party.id()))
                .filter(government -> register.listGovernments(state).contains(government));
    }

    static boolean isGovernment(Office office) {
        return office.institution() && office.office().equals("government");
    }
}
