package org.credence.derive.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.credence.derive.merge.ActMerger;
import org.credence.derive.rule.PartyEnds;
import org.credence.model.Act;
import org.credence.model.Claim;
import org.credence.model.Link;
import org.credence.model.Mention;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.RuleSet;

/// What one question is about: two parties with their circles, a day, and the acts between them as far as known.
record Pair(
        Circle observer,
        Circle party,
        LocalDate on,
        Instant known,
        List<Act> acts,
        List<Act> rivalActs,
        List<Act> endings,
        PartyBook book,
        RuleSet rules) {
    Pair {
        acts = List.copyOf(acts);
        rivalActs = List.copyOf(rivalActs);
        endings = List.copyOf(endings);
    }

    static Pair of(
            PartyId observer,
            PartyId party,
            LocalDate on,
            Instant known,
            List<Claim> claims,
            PartyBook book,
            RuleSet rules) {
        Set<PartyId> named = namedIn(claims);
        Circle from = Circle.ofObserver(observer, on, book, named);
        Circle to = Circle.around(party, on, book, named);
        List<Claim> between = claims.stream()
                .filter(claim -> claim.act() != null && names(claim, from) && names(claim, to))
                .toList();
        return new Pair(
                from,
                to,
                on,
                known,
                new ActMerger(book).acts(between),
                rivalActs(party, on, claims, book),
                endings(party, claims, book),
                book,
                rules);
    }

    /// The acts towards those that claim the same place as the party, for rule one-government.
    static List<Act> rivalActs(PartyId party, LocalDate on, List<Claim> claims, PartyBook book) {
        Set<PartyId> rivals = Set.copyOf(book.listRivals(party, on));
        if (rivals.isEmpty()) {
            return List.of();
        }
        List<Claim> aboutRivals = claims.stream()
                .filter(claim -> claim.act() != null && Needs.choosesAmongRivals(claim.act()))
                .filter(claim -> partiesOf(claim).stream().anyMatch(rivals::contains))
                .toList();
        return new ActMerger(book).acts(aboutRivals);
    }

    /// The acts by which the party ended, and those by which others took a stand on that, for rule party-ends.
    static List<Act> endings(PartyId party, List<Claim> claims, PartyBook book) {
        return new ActMerger(book)
                .acts(claims.stream()
                        .filter(claim -> claim.act() != null && PartyEnds.concerns(claim.act()))
                        .filter(claim -> partiesOf(claim).contains(party))
                        .toList());
    }

    static Set<PartyId> namedIn(List<Claim> claims) {
        Set<PartyId> named = new TreeSet<>();
        claims.forEach(claim -> named.addAll(partiesOf(claim)));
        return named;
    }

    static List<PartyId> partiesOf(Claim claim) {
        return Stream.of(claim.actors(), claim.recipients(), claim.objects())
                .flatMap(role -> Claim.partiesOf(role).stream())
                .toList();
    }

    static boolean names(Claim claim, Circle circle) {
        return partiesOf(claim).stream().anyMatch(circle::has);
    }

    /// Whether a claim names both in different roles.
    boolean joins(Claim claim) {
        return splits(claim.actors(), claim.recipients())
                || splits(claim.actors(), claim.objects())
                || splits(claim.recipients(), claim.objects());
    }

    private boolean splits(List<Mention> one, List<Mention> other) {
        return (names(one, observer) && names(other, party)) || (names(one, party) && names(other, observer));
    }

    private static boolean names(List<Mention> role, Circle circle) {
        return Claim.partiesOf(role).stream().anyMatch(circle::has);
    }

    boolean isOutgoing(Act act) {
        return observer.has(act.actor()) && party.has(act.recipient());
    }

    boolean isIncoming(Act act) {
        return party.has(act.actor()) && observer.has(act.recipient());
    }

    boolean isBetween(Act act) {
        return isOutgoing(act) || isIncoming(act);
    }

    /// The links by which an act between the two is shown.
    List<Link> linksOf(Act act) {
        boolean outgoing = isOutgoing(act);
        List<Link> links = new ArrayList<>(observer.linksTo(outgoing ? act.actor() : act.recipient()));
        links.addAll(party.linksTo(outgoing ? act.recipient() : act.actor()));
        return links;
    }
}
