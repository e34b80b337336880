package org.credence.derive.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.credence.model.Link;
import org.credence.model.Party;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.jspecify.annotations.Nullable;

/// A party and those linked to it: what is said of them is shown at it, by those links.
record Circle(PartyId center, Map<PartyId, List<Link>> members) {
    /// The circle of a party on a day, among the parties that are named at all and the one that the register links to
    /// it.
    static Circle around(PartyId center, LocalDate on, PartyBook book, Set<PartyId> named) {
        Map<PartyId, List<Link>> members = new TreeMap<>();
        members.put(center, List.of());
        Set<PartyId> others = new TreeSet<>(named);
        book.findParty(center).flatMap(Party::findLinked).ifPresent(others::add);
        for (PartyId other : others) {
            List<Link> links = linksOf(center, other, on, book);
            if (!links.isEmpty()) {
                members.put(other, links);
            }
        }
        return new Circle(center, members);
    }

    /// The circle of an observer: with every government of its state that no other contests.
    static Circle ofObserver(PartyId observer, LocalDate on, PartyBook book, Set<PartyId> named) {
        Circle circle = around(observer, on, book, named);
        for (PartyId other : named) {
            if (findStateOf(other, on, book).filter(observer::equals).isPresent()) {
                circle.members.putIfAbsent(other, List.of(new Link(Link.Kind.GOVERNMENT_AND_STATE, other, observer)));
            }
        }
        return circle;
    }

    /// The state for which a government speaks on a day: as its government of that day, or as one without a rival.
    static Optional<PartyId> findStateOf(PartyId government, LocalDate on, PartyBook book) {
        String generic = ".government";
        Optional<Party> known = book.findParty(government);
        if (known.isEmpty() && government.value().endsWith(generic)) {
            String state = government.value().substring(0, government.value().length() - generic.length());
            return Optional.of(new PartyId(state));
        }
        return known.filter(party -> party.kind() == PartyKind.GOVERNMENT)
                .map(Party::of)
                .filter(state -> book.findGovernment(state, on)
                                .filter(government::equals)
                                .isPresent()
                        || book.listRivals(government, on).isEmpty());
    }

    boolean has(@Nullable PartyId party) {
        return party != null && members.containsKey(party);
    }

    List<Link> linksTo(@Nullable PartyId party) {
        return party == null ? List.of() : members.getOrDefault(party, List.of());
    }

    Set<PartyId> parties() {
        return members.keySet();
    }

    /// Without those a state and its government share: recognition never crosses from one to the other.
    Circle sameRecognition() {
        Map<PartyId, List<Link>> same = new TreeMap<>(members);
        same.values()
                .removeIf(links -> links.stream().anyMatch(link -> link.kind() != Link.Kind.MOVEMENT_AND_GOVERNMENT));
        return new Circle(center, same);
    }

    /// The government in the circle whose tenures count, if the party asked about is a government or a movement.
    Optional<Party> findGovernment(PartyBook book) {
        return sameRecognition().members.keySet().stream()
                .flatMap(id -> book.findParty(id).stream())
                .filter(party -> party.kind() == PartyKind.GOVERNMENT)
                .findFirst();
    }

    private static List<Link> linksOf(PartyId center, PartyId other, LocalDate on, PartyBook book) {
        if (center.equals(other)) {
            return List.of();
        }
        Optional<Link> direct = findLink(center, other, on, book);
        if (direct.isPresent()) {
            return List.of(direct.get());
        }
        // A movement, its government and the state that it governs.
        return neighborsOf(center, other, on, book).stream()
                .filter(between -> !between.equals(center) && !between.equals(other))
                .flatMap(between -> findLink(between, other, on, book).stream()
                        .flatMap(outer ->
                                findLink(center, between, on, book).stream().map(inner -> List.of(outer, inner))))
                .filter(links -> links.getFirst().kind() != links.getLast().kind())
                .findFirst()
                .orElse(List.of());
    }

    private static Set<PartyId> neighborsOf(PartyId center, PartyId other, LocalDate on, PartyBook book) {
        Set<PartyId> neighbors = new TreeSet<>();
        for (PartyId end : List.of(center, other)) {
            book.findParty(end).ifPresent(party -> {
                party.findLinked().ifPresent(neighbors::add);
                if (party.kind() == PartyKind.STATE) {
                    book.findGovernment(end, on).ifPresent(neighbors::add);
                } else if (party.of() != null) {
                    neighbors.add(party.of());
                }
            });
        }
        return neighbors;
    }

    private static Optional<Link> findLink(PartyId center, PartyId other, LocalDate on, PartyBook book) {
        if (linked(center, other, book) || linked(other, center, book)) {
            return Optional.of(new Link(Link.Kind.MOVEMENT_AND_GOVERNMENT, other, center));
        } else if (governs(other, center, on, book) || governs(center, other, on, book)) {
            return Optional.of(new Link(Link.Kind.GOVERNMENT_AND_STATE, other, center));
        } else if (isOrgan(other, center, book)) {
            return Optional.of(new Link(Link.Kind.ORGAN_AND_BODY, other, center));
        }
        return Optional.empty();
    }

    private static boolean linked(PartyId one, PartyId other, PartyBook book) {
        return book.findParty(one)
                .flatMap(Party::findLinked)
                .filter(other::equals)
                .isPresent();
    }

    private static boolean governs(PartyId government, PartyId state, LocalDate on, PartyBook book) {
        boolean isState = book.findParty(state)
                .filter(party -> party.kind() == PartyKind.STATE)
                .isPresent();
        return isState
                && book.findGovernment(state, on).filter(government::equals).isPresent();
    }

    private static boolean isOrgan(PartyId organ, PartyId body, PartyBook book) {
        return book.findParty(organ)
                .filter(party -> party.kind() == PartyKind.ORGANIZATION && body.equals(party.of()))
                .isPresent();
    }
}
