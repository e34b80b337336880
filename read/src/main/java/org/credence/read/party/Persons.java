package org.credence.read.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.credence.model.Mention;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Words;
import org.credence.read.proposition.Tree;

/// Persons by name and by title: those the register knows in their offices of the day, and unknown ones whose title
/// says for whom they act.
final class Persons {
    private final PartyRegister register;
    private final Discourse discourse;
    private final Tree tree;
    private final NounPhrases phrases;
    private final Offices offices;
    private final LocalDate day;

    Persons(Parties parties, Discourse discourse, Tree tree, Offices offices) {
        this.register = parties.register();
        this.discourse = discourse;
        this.tree = tree;
        this.phrases = new NounPhrases(tree);
        this.offices = offices;
        this.day = parties.day();
    }

    /// Someone "he" can mean: named, or in an office that a person holds.
    boolean isPerson(Mention mention) {
        return mention.person() != null
                || mention.office() != null
                        && register.findOffice(mention.office())
                                .filter(Office::institution)
                                .isEmpty();
    }

    /// Who it is, not for whom he acts; an unknown name of two words or more is a person where an office is told of it.
    Optional<Mention> self(Mention mention, int word) {
        if (isPerson(mention) && mention.kind() != PartyKind.OUTLET) {
            PartyId id = mention.person() != null && mention.person().startsWith("person.")
                    ? new PartyId(mention.person())
                    : null;
            return Optional.of(new Mention(
                    mention.words(),
                    id,
                    PartyKind.PERSON,
                    mention.country(),
                    mention.sector(),
                    mention.person(),
                    mention.office()));
        }
        Words name = phrases.words(word);
        boolean named = mention.party() == null
                && mention.kind() == null
                && tree.tag(word).startsWith("NNP")
                && tree.children(word, "compound").stream()
                        .anyMatch(part -> tree.tag(part).startsWith("NNP"));
        return named
                ? Optional.of(new Mention(name, null, PartyKind.PERSON, mention.country(), null, name.text(), null))
                : Optional.empty();
    }

    Mention byName(NameFinder.Found found, Words phrase) {
        Words whole = tree.words(Math.min(found.first(), phrases.first(found.last())), found.last());
        return findHolder(found).map(holder -> holding(holder, whole)).orElseGet(() -> withoutOffice(found, phrase));
    }

    private Mention holding(Holder holder, Words phrase) {
        return offices.acting(
                register.partyOf(holder.party()),
                register.findOffice(holder.office()).orElse(null),
                phrase,
                holder.person().value(),
                holder.office());
    }

    /// "Mendes in Lima" as a headline, "Paulo Mendes" in the story: a surname alone means the only one of that surname
    /// whom the document names, if he is in office.
    private Optional<Mention> namedElsewhere(int word) {
        return discourse
                .findNamed(tree.text(word))
                .flatMap(person -> inOfficeOnTheDay(heldBy(person)))
                .map(holder -> holding(holder, tree.words(word)));
    }

    /// The office held on the day, a binding one first; else one of the past that the text gives as title.
    private Optional<Holder> findHolder(NameFinder.Found found) {
        List<Holder> held = heldBy(found.party());
        return inOfficeOnTheDay(held)
                .or(() -> offices.endingAt(found.first() - 1)
                        .flatMap(title -> held.stream()
                                .filter(one -> register.findOffice(one.office())
                                        .filter(office -> office.office()
                                                .equals(title.office().office()))
                                        .isPresent())
                                .findFirst()));
    }

    private List<Holder> heldBy(Party person) {
        return register.listOffices(person.id());
    }

    private Optional<Holder> inOfficeOnTheDay(List<Holder> held) {
        return held.stream()
                .filter(one -> one.days().holds(day))
                .min(Comparator.comparing((Holder one) -> !binds(one.office())));
    }

    private static Mention withoutOffice(NameFinder.Found found, Words phrase) {
        return new Mention(
                phrase,
                found.party().id(),
                PartyKind.PERSON,
                found.party().country(),
                found.party().sector(),
                found.party().id().value(),
                null);
    }

    private boolean binds(String office) {
        return register.findOffice(office).map(Office::binds).orElse(false);
    }

    /// "Foreign Minister N. N. of X", "X's president, N. N.": an unknown name resolves by its title.
    Optional<Mention> byTitle(int word) {
        if (!tree.tag(word).startsWith("NNP")) {
            return Optional.empty();
        }
        Optional<Mention> known = discourse.findPerson(tree.text(word));
        if (known.isPresent() && tree.children(word, "compound").isEmpty()) {
            return known.map(mention -> mention.said(tree.words(word)));
        }
        for (int end = word - 1; end >= phrases.first(word); end--) {
            Optional<Offices.Hit> office = offices.endingAt(end);
            if (office.isPresent() && !office.get().office().institution()) {
                return Optional.of(titled(word, end, office.get()));
            }
        }
        return apposedTitle(word)
                .or(() -> known.map(mention -> mention.said(tree.words(word))))
                .or(() -> tree.children(word, "compound").isEmpty()
                        ? namedElsewhere(word).or(() -> ruling(word))
                        : Optional.empty());
    }

    /// A surname alone, of the only ruler or minister of that name in office, where the text also names his state.
    private Optional<Mention> ruling(int word) {
        String surname = tree.text(word);
        List<Holder> holders = register.listCalled(surname).stream()
                .filter(holder -> holder.days().holds(day))
                .filter(holder -> register.findOffice(holder.office())
                        .filter(Office::isHigh)
                        .isPresent())
                .filter(holder -> discourse.namesState(holder.party())
                        || discourse.namesState(new PartyId(
                                String.valueOf(register.partyOf(holder.party()).country()))))
                .toList();
        boolean one = holders.stream().map(Holder::person).distinct().count() == 1;
        return one ? Optional.of(holding(holders.getFirst(), tree.words(word))) : Optional.empty();
    }

    private Mention titled(int word, int end, Offices.Hit office) {
        Words phrase = phrases.words(word);
        Optional<NameFinder.Found> state = offices.stateBetween(end, word);
        String person = tree.words(state.map(NameFinder.Found::last).orElse(end) + 1, word)
                .text();
        Optional<Mention> known = state.isPresent() ? Optional.empty() : knownAs(word, office);
        return state.map(NameFinder.Found::party)
                .or(() -> offices.owner(word, office))
                .or(() -> known.isPresent() ? Optional.empty() : heldBy(tree.text(word), office.office()))
                .or(() -> known.isPresent() ? Optional.empty() : offices.hostAt(word))
                .or(() -> known.isPresent() ? Optional.empty() : discourse.findHome())
                .map(owner -> offices.acting(owner, office.office(), phrase, person))
                .or(() -> known.map(mention -> mention.said(phrase)))
                .orElseGet(() -> new Mention(
                        phrase,
                        null,
                        PartyKind.PERSON,
                        null,
                        office.office().sector(),
                        person,
                        office.office().office()));
    }

    /// "Minister N." whom the text has named with his state before.
    private Optional<Mention> knownAs(int word, Offices.Hit office) {
        return discourse
                .findPerson(tree.text(word))
                .filter(known -> known.party() != null)
                .filter(known -> heldBy(tree.text(word), office.office()).isEmpty()
                        || known.office() != null && isTitleOf(office.office(), known.office()));
    }

    /// "President N.": the party in which someone of that surname holds such an office on the day, if there is one
    /// only.
    private Optional<Party> heldBy(String surname, Office office) {
        List<PartyId> parties = register.listCalled(surname).stream()
                .filter(holder -> holder.days().holds(day))
                .filter(holder -> isTitleOf(office, holder.office()))
                .map(Holder::party)
                .distinct()
                .toList();
        return parties.size() == 1 ? register.findParty(parties.getFirst()) : Optional.empty();
    }

    /// "Secretary N." is a secretary of state, "Minister N." a foreign minister.
    private boolean isTitleOf(Office title, String held) {
        boolean same = register.findOffice(held)
                .map(office -> office.office().equals(title.office()))
                .orElse(false);
        List<String> words = List.of(held.split(" ", -1));
        return same || words.contains(title.phrase()) && !words.contains("deputy") && !words.contains("vice");
    }

    private Optional<Mention> apposedTitle(int word) {
        for (int apposed : tree.children(word, "appos")) {
            Optional<Offices.Hit> office = offices.headedBy(apposed);
            if (office.isPresent()) {
                Words phrase = phrases.words(word);
                return offices.owner(apposed, office.get())
                        .or(() -> offices.hostAt(word))
                        .map(owner -> offices.acting(owner, office.get().office(), phrase, phrase.text()));
            }
        }
        return Optional.empty();
    }
}
