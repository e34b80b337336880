package org.credence.read.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credence.model.Mention;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Span;
import org.credence.model.Words;
import org.jspecify.annotations.Nullable;

/// The two parties whose dealings a whole document is about: "Relations between Togo and Peru", or a ministry's page
/// "Relations with Peru". What such a text leaves out is understood of the two: "The legation was closed in 1917."
///
/// `own` is the one that publishes the document, if one of them does.
public record Sides(Party one, Party other, @Nullable Party own) {
    private static final Set<String> DEALINGS = Set.of(
            "relations", "relationship", "relationships", "ties", "recognition", "diplomatic", "bilateral", "consular");
    private static final Set<String> ORGANS = Set.of(
            "ministry",
            "department",
            "government",
            "embassy",
            "chancellery",
            "presidency",
            "secretariat",
            "office",
            "bureau",
            "agency");

    /// By the document's title lines and its publisher; nothing where they name no two parties or say nothing of
    /// relations.
    static Optional<Sides> of(List<List<Words>> titles, NameFinder finder, Discourse discourse, @Nullable String by) {
        if (titles.stream().flatMap(List::stream).noneMatch(Sides::isDealing)) {
            return Optional.empty();
        }
        Optional<Party> own = Optional.ofNullable(by).flatMap(name -> publisher(name, finder, discourse));
        List<Party> named = new ArrayList<>();
        for (int title = 0; title < titles.size(); title++) {
            discourse.names(title).stream()
                    .filter(NameFinder.Found::isState)
                    .map(NameFinder.Found::party)
                    .filter(party -> !named.contains(party))
                    .forEach(named::add);
        }
        own.filter(party -> !named.contains(party)).ifPresent(named::add);
        return named.size() == 2
                ? Optional.of(new Sides(
                        named.getFirst(),
                        named.getLast(),
                        own.filter(named::contains).orElse(null)))
                : Optional.empty();
    }

    private static boolean isDealing(Words word) {
        return DEALINGS.contains(word.text().toLowerCase(Locale.ROOT));
    }

    /// The state whose organ publishes, or the organization: "Ministry of Foreign Affairs of Peru", "Downing Street",
    /// "gov.uk".
    static Optional<Party> publisher(String name, NameFinder finder, Discourse discourse) {
        return Domains.owner(name, finder.register(), discourse.day()).or(() -> organ(name, finder, discourse));
    }

    private static Optional<Party> organ(String name, NameFinder finder, Discourse discourse) {
        List<Words> words = new ArrayList<>();
        for (String word : name.strip().split("[\\s;()]+|(?=,)|(?=['’]s\\b)", -1)) {
            if (!word.isEmpty()) {
                words.add(new Words(word, new Span(0, word.length())));
            }
        }
        boolean organ =
                words.stream().anyMatch(word -> ORGANS.contains(word.text().toLowerCase(Locale.ROOT)));
        return finder.find(words, discourse.day()).stream()
                .filter(found -> found.isState() && (organ || found.name().office() != null)
                        || found.party().kind() == PartyKind.ORGANIZATION
                                && found.first() == 1
                                && found.last() == words.size())
                .map(NameFinder.Found::party)
                .findFirst();
    }

    /// The side that a party is not; nothing where it is neither.
    public Optional<Party> across(Mention mention) {
        return isSide(mention, one) ? Optional.of(other) : isSide(mention, other) ? Optional.of(one) : Optional.empty();
    }

    private static boolean isSide(Mention mention, Party side) {
        PartyId party = mention.party();
        return party != null
                && (party.equals(side.id())
                        || side.country() != null && side.country().equals(mention.country()));
    }
}
