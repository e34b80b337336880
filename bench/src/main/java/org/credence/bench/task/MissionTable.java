package org.credence.bench.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.app.PartyLookup;
import org.credence.app.Pipeline;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;

/// The missions at a narrative's country as rows `country,date_start,date_end,status`; days without a row have none.
///
/// The sender is the state whose dealings with the country the narrative tells.
record MissionTable(Pipeline pipeline, Counterpart counterpart, List<Claim> claims) {
    static final String HEADER = "country,date_start,date_end,status";

    MissionTable {
        claims = List.copyOf(claims);
    }

    List<String> rows(Document document) {
        LocalDate last = Optional.ofNullable(counterpart.asOf()).orElse(document.published());
        PartyId sender = findSender().orElse(null);
        if (sender == null || last == null) {
            return List.of();
        }
        List<String> rows = new ArrayList<>();
        for (String country : counterpart.missions()) {
            findReceiver(country)
                    .map(receiver -> new MissionDays(pipeline.deriver(), sender, receiver, claims))
                    .ifPresent(days -> days.stretches(last).forEach(stretch -> rows.add(row(country, stretch))));
        }
        return rows;
    }

    private static String row(String country, MissionDays.Stretch stretch) {
        return String.join(
                ",",
                country,
                stretch.start().toString(),
                stretch.end().toString(),
                stretch.level().words());
    }

    private Optional<PartyId> findSender() {
        List<PartyId> known = counterpart.parties(pipeline.parties());
        return countNamed().entrySet().stream()
                .filter(named -> !known.contains(named.getKey()) && isState(named.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /// The party of a name in the table where there are several, else that of the narrative which it speaks of most.
    private Optional<PartyId> findReceiver(String country) {
        Map<PartyId, Long> named = countNamed();
        List<PartyId> parties = counterpart.missions().size() > 1
                ? pipeline.parties().resolve(country.replace('-', ' '), null).stream()
                        .map(PartyLookup.Resolution::party)
                        .toList()
                : counterpart.parties(pipeline.parties());
        return parties.stream().max(Comparator.comparing(party -> named.getOrDefault(party, 0L)));
    }

    private Map<PartyId, Long> countNamed() {
        return claims.stream()
                .flatMap(claim -> Stream.of(claim.actors(), claim.recipients()))
                .flatMap(role -> Claim.partiesOf(role).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private boolean isState(PartyId party) {
        return pipeline.parties()
                .findParty(party)
                .filter(found -> found.kind() == PartyKind.STATE)
                .isPresent();
    }
}
