package org.credence.derive.standing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.credence.derive.rule.IndependentAxes;
import org.credence.derive.rule.PartyEnds;
import org.credence.model.ActType;
import org.credence.model.Axis;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;

/// Which claims a question needs, so that a ledger is asked for these alone, however large it is: the answer is the
/// same
/// as from all.
///
/// `circle` is the party asked about and those linked to it, for counting the documents that speak of it.
public record Needs(Set<Need> claims, Set<PartyId> circle) {
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
    static Needs ofStanding(
            PartyId observer, PartyId party, LocalDate on, PartyBook book, Collection<PartyId> register) {
        Set<PartyId> from = Circle.ofObserver(observer, on, book, named(register, observer, book))
                .parties();
        Set<PartyId> to =
                Circle.around(party, on, book, named(register, party, book)).parties();
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
    static Needs ofRecognizers(PartyId party, LocalDate on, PartyBook book, Collection<PartyId> register) {
        Set<PartyId> circle =
                Circle.around(party, on, book, named(register, party, book)).parties();
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

    /// The parties of the register, and the government of a state that never had a rival, which has no row there.
    private static Set<PartyId> named(Collection<PartyId> register, PartyId center, PartyBook book) {
        Set<PartyId> named = register.stream().collect(Collectors.toCollection(TreeSet::new));
        book.findParty(center)
                .filter(party -> party.kind() == PartyKind.STATE)
                .ifPresent(state -> named.add(new PartyId(state.id() + ".government")));
        return named;
    }
}
