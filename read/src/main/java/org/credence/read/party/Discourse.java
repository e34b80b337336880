package org.credence.read.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.credence.model.DateSpan;
import org.credence.model.Document;
import org.credence.model.Mention;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.When;
import org.credence.model.Words;
import org.jspecify.annotations.Nullable;

/// What a document has talked about so far: the names of all its sentences, and the persons and actors met while
/// reading. One per document; not shared between threads.
///
/// Names come from the words alone, so that sentences that were not parsed count as well.
public final class Discourse {
    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "of",
            "from",
            "to",
            "with",
            "by",
            "for",
            "at",
            "on",
            "against",
            "into",
            "between",
            "among",
            "under",
            "over",
            "near",
            "via",
            "through",
            "within",
            "following",
            "after",
            "before",
            "since",
            "towards",
            "toward",
            "about");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", ":");
    private static final Set<String> THIN = Set.of("the", "a", "an", "and", "or", ",", "both", "new", "former");

    private final PartyRegister register;
    private final @Nullable LocalDate day;
    private final List<List<Words>> words;
    private final List<List<NameFinder.Found>> names;
    private final @Nullable Sides sides;
    private final Map<Integer, List<When>> daysTold = new HashMap<>();
    private final Map<String, Mention> personsBySurname = new HashMap<>();
    private final Map<String, Mention> personsByOtherNames = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private List<Mention> together = List.of();
    private int togetherAt = -1;
    private final @Nullable Party home;
    private final List<Mention> persons = new ArrayList<>();
    private final Map<Integer, Mention> subjects = new HashMap<>();
    private @Nullable Mention host;
    private @Nullable Mention lastPerson;
    private @Nullable Mention lastActor;
    private @Nullable DateSpan lastDate;

    public Discourse(NameFinder finder, List<List<Words>> sentences, Document document) {
        this.register = finder.register();
        this.day = document.published();
        this.words = List.copyOf(sentences);
        this.names = sentences.stream()
                .map(sentence -> finder.find(sentence, document.published()))
                .toList();
        List<List<Words>> titles = words.subList(0, Math.min(document.headlines(), words.size()));
        this.home = Optional.ofNullable(document.publisher())
                .flatMap(name -> Sides.publisher(name, finder, this))
                .orElse(null);
        this.host = dateline();
        this.sides = Sides.of(titles, finder, this, document.publisher()).orElse(null);
    }

    /// The place where a story was filed: "LOMÉ, May 6 (Example Press)", "LOMÉ - ".
    private @Nullable Mention dateline() {
        for (int sentence = 0; sentence < Math.min(4, words.size()); sentence++) {
            List<Words> line = words.get(sentence);
            Optional<NameFinder.Found> place = names.get(sentence).stream()
                    .filter(name -> name.first() == 1 && name.last() < line.size())
                    .filter(name -> name.isCity() || name.name().use() == Name.Use.CAPITAL)
                    .findFirst();
            if (place.isPresent()) {
                String behind = line.get(place.get().last()).text();
                String next = place.get().last() + 1 < line.size()
                        ? line.get(place.get().last() + 1).text()
                        : "";
                boolean filed = DASHES.contains(behind)
                        || behind.equals("(")
                        || behind.equals(",") && next.matches("\\p{Lu}[a-z]{2,8}\\.?") && hasDash(line);
                return filed
                        ? Mention.of(
                                line.get(place.get().first() - 1), place.get().party())
                        : null;
            }
        }
        return null;
    }

    private static boolean hasDash(List<Words> line) {
        return line.stream()
                .limit(12)
                .anyMatch(word -> DASHES.contains(word.text())
                        || word.text().equals("(")
                        || word.text().equals("-LRB-"));
    }

    /// The state whose organ publishes the document: a ministry's "the minister" is its own.
    public Optional<Party> findHome() {
        return Optional.ofNullable(home);
    }

    /// The only person of a surname whom the document names.
    Optional<Party> findNamed(String surname) {
        List<Party> named = IntStream.range(0, names.size())
                .boxed()
                .flatMap(sentence -> names.get(sentence).stream()
                        .filter(name -> name.party().kind() == PartyKind.PERSON
                                && words.get(sentence)
                                        .get(name.last() - 1)
                                        .text()
                                        .equals(surname)))
                .map(NameFinder.Found::party)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// Whether the document names a state, by whatever name.
    boolean namesState(PartyId state) {
        return names.stream()
                .flatMap(List::stream)
                .anyMatch(name -> name.party().id().equals(state));
    }

    /// The last person met of whom something is true.
    Optional<Mention> findPersonWho(Predicate<Mention> isMeant) {
        return persons.reversed().stream().filter(isMeant).findFirst();
    }

    /// The two parties that the whole document is about, if it is about the relations of two.
    public Optional<Sides> findSides() {
        return Optional.ofNullable(sides);
    }

    public @Nullable LocalDate day() {
        return day;
    }

    public List<NameFinder.Found> names(int sentence) {
        return names.get(sentence);
    }

    public List<Words> words(int sentence) {
        return words.get(sentence);
    }

    /// Whether a sentence begins with a pronoun, so that what it talks about is what the one before did.
    private boolean opensWithPronoun(int sentence) {
        return !words.get(sentence).isEmpty()
                && Set.of("it", "they", "he", "she", "its", "their")
                        .contains(words.get(sentence).getFirst().text().toLowerCase(Locale.ROOT));
    }

    /// What an earlier sentence is about: its first name that stands in no prepositional phrase and is no mere
    /// adjective.
    public Optional<NameFinder.Found> findTopicBefore(int sentence, Set<PartyKind> kinds) {
        for (int earlier = sentence - 1; earlier >= Math.max(0, sentence - 4); earlier--) {
            Optional<NameFinder.Found> topic = findTopicOf(earlier, kinds);
            if (topic.isPresent()) {
                return topic;
            }
            if (!opensWithPronoun(earlier) && earlier < sentence - 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// What a sentence is about, or else what the ones before are.
    public Optional<NameFinder.Found> findTopicAt(int sentence, Set<PartyKind> kinds) {
        return findTopicOf(sentence, kinds).or(() -> findTopicBefore(sentence, kinds));
    }

    /// What a sentence is about: see [#findTopicBefore].
    public Optional<NameFinder.Found> findTopicOf(int sentence, Set<PartyKind> kinds) {
        int at = sentence;
        return names.get(sentence).stream()
                .filter(name -> kinds.contains(name.party().kind()))
                .filter(name -> !inPrepositionalPhrase(at, name))
                .findFirst();
    }

    private boolean inPrepositionalPhrase(int sentence, NameFinder.Found name) {
        List<Words> around = words.get(sentence);
        for (int before = name.first() - 2; before >= 0; before--) {
            String word = around.get(before).text().toLowerCase(Locale.ROOT);
            if (!THIN.contains(word)) {
                return PREPOSITIONS.contains(word);
            }
            if (word.equals(",")) {
                return false;
            }
        }
        return false;
    }

    /// The last name of one of these kinds before a word, in its sentence or up to five before.
    public Optional<NameFinder.Found> findLast(int sentence, int word, Set<PartyKind> kinds, Set<PartyId> except) {
        for (int earlier = sentence; earlier >= Math.max(0, sentence - 5); earlier--) {
            int limit = earlier == sentence ? word : Integer.MAX_VALUE;
            List<NameFinder.Found> there = names.get(earlier);
            Optional<NameFinder.Found> last = there.reversed().stream()
                    .filter(name ->
                            name.last() < limit && kinds.contains(name.party().kind()))
                    .filter(name -> !except.contains(name.party().id()))
                    .findFirst();
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /// The states of the last list before a word: all that its own sentence named so far if there are two or more, else
    /// those of the sentence before.
    public List<NameFinder.Found> statesBefore(int sentence, int word) {
        for (int earlier = sentence; earlier >= Math.max(0, sentence - 2); earlier--) {
            int limit = earlier == sentence ? word : Integer.MAX_VALUE;
            List<NameFinder.Found> states = distinct(names.get(earlier).stream()
                    .filter(name -> name.isState() && !name.isDemonym() && name.last() < limit)
                    .toList());
            if (states.size() >= 2) {
                return states;
            }
        }
        return List.of();
    }

    private static List<NameFinder.Found> distinct(List<NameFinder.Found> names) {
        List<NameFinder.Found> once = new ArrayList<>();
        for (NameFinder.Found name : names) {
            if (once.stream()
                    .noneMatch(other -> other.party().id().equals(name.party().id()))) {
                once.add(name);
            }
        }
        return once;
    }

    /// Keeps a person for "he" and for a surname alone.
    public void remember(Mention person) {
        lastPerson = person;
        introduce(person);
    }

    /// Keeps the person whom a sentence is about, for "he" in the sentences that follow.
    void rememberSubject(int sentence, Mention person) {
        subjects.put(sentence, person);
    }

    /// The person whom one of the three sentences before is about.
    Optional<Mention> findSubjectBefore(int sentence) {
        return IntStream.iterate(sentence - 1, earlier -> earlier >= Math.max(0, sentence - 3), earlier -> earlier - 1)
                .mapToObj(subjects::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// Keeps the state where the text last saw someone abroad: "the president" whom a visitor meets is its own.
    public void rememberHost(Mention state) {
        host = state;
    }

    Optional<Mention> findHost() {
        return Optional.ofNullable(host);
    }

    /// Keeps a person for a surname alone.
    public void introduce(Mention person) {
        persons.add(person);
        if (person.person() != null) {
            String name = person.person().startsWith("person.") ? person.words().text() : person.person();
            String[] parts = name.split("\\s+", -1);
            personsBySurname.put(parts[parts.length - 1], person);
            for (int part = parts.length - 2; part >= 0 && !isTitle(parts[part]); part--) {
                introduceAs(parts[part], person);
            }
        }
    }

    private boolean isTitle(String part) {
        return register.findOffice(part).isPresent();
    }

    /// Ethiopians, Icelanders, Vietnamese and kings are called by other parts of their names; a part that two share
    /// means neither.
    private void introduceAs(String part, Mention person) {
        Mention other = personsByOtherNames.putIfAbsent(part, person);
        if (other != null && !Objects.equals(other.person(), person.person())) {
            shared.add(part);
        }
    }

    /// Keeps those who took part in one act of a sentence, for "the two leaders" and "they".
    public void rememberTogether(int sentence, List<Mention> parties) {
        List<Mention> distinct = new ArrayList<>();
        for (Mention party : parties) {
            if (party.party() != null
                    && distinct.stream().noneMatch(other -> party.party().equals(other.party()))) {
                distinct.add(party);
            }
        }
        if (distinct.size() > 1) {
            together = List.copyOf(distinct);
            togetherAt = sentence;
        }
    }

    /// Who took part in one act of the sentence just before.
    List<Mention> findTogetherBefore(int sentence) {
        return togetherAt == sentence - 1 ? together : List.of();
    }

    /// With whom someone last took part in an act of two, in this sentence or the three before.
    public Optional<Mention> findPartner(int sentence, Mention one) {
        boolean told = togetherAt >= sentence - 3 && together.size() == 2;
        List<Mention> partners = together.stream()
                .filter(other -> !Objects.equals(other.country(), one.country()))
                .toList();
        return told && partners.size() == 1 ? Optional.of(partners.getFirst()) : Optional.empty();
    }

    /// Who last took part in one act, two or more; empty if nobody did.
    public List<Mention> findTogether() {
        return together;
    }

    /// Keeps the days that a sentence tells, whatever of.
    public void rememberDays(int sentence, List<When> days) {
        daysTold.put(sentence, List.copyOf(days));
    }

    public List<When> daysTold(int sentence) {
        return daysTold.getOrDefault(sentence, List.of());
    }

    public void rememberDate(DateSpan date) {
        lastDate = date;
    }

    /// The last date that a claim told, for "two days later".
    public Optional<DateSpan> findLastDate() {
        return Optional.ofNullable(lastDate);
    }

    public void rememberActor(Mention actor) {
        lastActor = actor;
    }

    /// Someone met before, by surname, else by another part of the name.
    public Optional<Mention> findPerson(String surname) {
        Mention other = shared.contains(surname) ? null : personsByOtherNames.get(surname);
        return Optional.ofNullable(personsBySurname.getOrDefault(surname, other));
    }

    Optional<Mention> findPersonOfSurname(String surname) {
        return Optional.ofNullable(personsBySurname.get(surname));
    }

    public Optional<Mention> findLastPerson() {
        return Optional.ofNullable(lastPerson);
    }

    /// Who did the last act told, for "the move".
    public Optional<Mention> findLastActor() {
        return Optional.ofNullable(lastActor);
    }
}
