package org.credence.derive.standing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.credence.derive.rule.IndependentAxes;
import org.credence.derive.rule.PartyEnds;
import org.credence.model.ActType;
import org.credence.model.Axis;
import org.credence.model.Party;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;

/// Which claims a question needs, so that a ledger is asked for these alone, however large it is: the answer is the
/// same
/// as from all.
///
/// `circle` is the party asked about and those linked to it, for counting the documents that speak of it.
public record Needs(Set<Need> claims, Set<PartyId> circle) {
    private static final String GENERIC = ".government";

    /// Some claims, as a ledger finds them by an index.
    public sealed interface Need {
        /// Those that name two parties in different roles of the act.
        record OfPair(PartyId one, PartyId other) implements Need {}

        /// Those that name a party and whose act merges as one group.
        record OfGroup(PartyId party, String mergesAs) implements Need {}
    }

    public Needs {
        claims = Set.copyOf(claims);
        circle = Set.copyOf(circle);
    }

    /// What the standing of an observer towards a party rests on.
    static Needs ofStanding(PartyId observer, PartyId party, LocalDate on, PartyBook book, Collection<Party> register) {
        Set<PartyId> from =
                Circle.ofObserver(observer, on, book, near(observer, register)).parties();
        Set<PartyId> to = Circle.around(party, on, book, near(party, register)).parties();
        Set<Need> needs = new LinkedHashSet<>();
        Set<PartyId> others = new TreeSet<>(to);
        others.addAll(book.listRivals(party, on));
        for (PartyId one : from) {
            needs.add(new Need.OfGroup(one, ActType.DECLARE_RECOGNITION_POLICY.mergesAs()));
            others.stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other -> needs.add(new Need.OfPair(one, other)));
        }
        addGroups(needs, party, PartyEnds::concerns);
        return new Needs(needs, to);
    }

    /// What the list of those who recognize a party rests on.
    static Needs ofRecognizers(PartyId party, LocalDate on, PartyBook book, Collection<Party> register) {
        Set<PartyId> circle =
                Circle.around(party, on, book, near(party, register)).parties();
        Set<Need> needs = new LinkedHashSet<>();
        circle.forEach(member -> addGroups(needs, member, Recognizers::isShown));
        book.listRivals(party, on).forEach(rival -> addGroups(needs, rival, Needs::choosesAmongRivals));
        addGroups(needs, party, PartyEnds::concerns);
        return new Needs(needs, circle);
    }

    static boolean choosesAmongRivals(ActType type) {
        Set<Axis> moved = IndependentAxes.movedBy(type);
        return moved.contains(Axis.RECOGNITION) || moved.contains(Axis.RELATIONS);
    }

    private static void addGroups(Set<Need> needs, PartyId party, Predicate<ActType> wanted) {
        Arrays.stream(ActType.values())
                .filter(wanted)
                .forEach(type -> needs.add(new Need.OfGroup(party, type.mergesAs())));
    }

    /// Those that may be linked to a party: a movement, its government, the state that it governs, bodies and their
    /// organs are at most two steps apart. The government of a state that never had a rival has no row.
    private static Set<PartyId> near(PartyId center, Collection<Party> register) {
        Set<PartyId> near = new TreeSet<>(Set.of(center, new PartyId(center + GENERIC)));
        if (center.value().endsWith(GENERIC)) {
            near.add(new PartyId(center.value().substring(0, center.value().length() - GENERIC.length())));
        }
        for (int step = 0; step < 2; step++) {
            Set<PartyId> before = Set.copyOf(near);
            for (Party party : register) {
                List<PartyId> related = Stream.of(party.id(), party.of(), party.linked())
                        .filter(Objects::nonNull)
                        .toList();
                if (related.stream().anyMatch(before::contains)) {
                    near.addAll(related);
                }
            }
        }
        return near;
    }
}
