package org.credence.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.Detail;
import org.credence.model.Mention;
import org.credence.model.Words;
import org.credence.parse.TokenizedSentence;
import org.credence.read.party.Discourse;
import org.credence.read.party.NameFinder;

/// Where a head of mission lives, as his own sentence or the next says: "was resident at Nairobi". Who lives outside
/// the
/// state to which he is sent is not resident there.
final class Residences {
    private static final Set<ActType> SENDING =
            Set.of(ActType.PRESENT_CREDENTIALS, ActType.ACCEPT_CREDENTIALS, ActType.APPOINT_ENVOY);
    private static final Set<String> RESIDENT = Set.of("resident", "residing", "resided", "resides", "reside");
    private static final Set<String> AT = Set.of("at", "in");

    /// So many words from "at" the name of the place begins.
    private static final int NEAR = 3;

    private final List<TokenizedSentence> sentences;
    private final Discourse discourse;

    Residences(List<TokenizedSentence> sentences, Discourse discourse) {
        this.sentences = sentences;
        this.discourse = discourse;
    }

    /// The claims, those of heads of mission with whether the text calls them resident.
    List<Claim> told(List<Claim> claims) {
        return claims.stream().map(claim -> told(claim, claims)).toList();
    }

    private Claim told(Claim claim, List<Claim> claims) {
        if (claim.act() == null || !SENDING.contains(claim.act())) {
            return claim;
        }
        List<Mention> receiver = claim.act() == ActType.ACCEPT_CREDENTIALS ? claim.actors() : claim.recipients();
        return home(claim.sentence().index(), claims)
                .map(home -> receiver.stream().anyMatch(mention -> home.equals(mention.country())))
                .map(resident -> with(claim, resident))
                .orElse(claim);
    }

    private static Claim with(Claim claim, boolean resident) {
        TreeMap<Detail, String> details = new TreeMap<>(claim.details());
        details.put(Detail.RESIDENT, Boolean.toString(resident));
        return claim.detailed(details);
    }

    /// The country in which he lives, by this sentence, or by the next where it tells no other act of a sender.
    private Optional<String> home(int sentence, List<Claim> claims) {
        return homeIn(sentence).or(() -> {
            int next = sentence + 1;
            boolean onOthers = claims.stream()
                    .anyMatch(claim -> claim.sentence().index() == next && claim.act() == ActType.PRESENT_CREDENTIALS);
            return next == sentences.size() || onOthers ? Optional.empty() : homeIn(next);
        });
    }

    private Optional<String> homeIn(int sentence) {
        List<Words> words = sentences.get(sentence).tokens();
        for (int at = 1; at < words.size(); at++) {
            if (AT.contains(lower(words.get(at))) && RESIDENT.contains(lower(words.get(at - 1)))) {
                return placeAfter(sentence, at + 1);
            }
        }
        return Optional.empty();
    }

    /// The first place that is named behind a word (from 1).
    private Optional<String> placeAfter(int sentence, int word) {
        return discourse.names(sentence).stream()
                .filter(found -> found.first() > word && found.first() <= word + NEAR)
                .map(NameFinder.Found::party)
                .flatMap(party -> Optional.ofNullable(party.country()).stream())
                .findFirst();
    }

    private static String lower(Words word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
