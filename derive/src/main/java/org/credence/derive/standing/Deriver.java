package org.credence.derive.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.derive.merge.ActMerger;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Axis;
import org.credence.model.Claim;
import org.credence.model.Coverage;
import org.credence.model.Coverage.Silence;
import org.credence.model.Document;
import org.credence.model.Engagement;
import org.credence.model.Party;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.Post;
import org.credence.model.PresenceSummary;
import org.credence.model.RecognitionLevel;
import org.credence.model.RecognitionPolicy;
import org.credence.model.RecognitionSummary;
import org.credence.model.RecognizerList;
import org.credence.model.Representation;
import org.credence.model.RuleSet;
import org.credence.model.Standing;
import org.credence.model.Summary;
import org.credence.model.Value;
import org.jspecify.annotations.Nullable;

/// Answers where an observer stands towards a party, from claims, by rules. Start reading here.
///
/// Pure: no clock, no database, no register but the book handed in. The order of the claims does not matter.
public record Deriver(PartyBook parties, RuleSet rules) {
    /// A document is known from noon UTC of the day of its publication; one without a day always was.
    public static boolean isKnown(Claim claim, Instant known) {
        return isKnown(claim.document(), known);
    }

    private static boolean isKnown(Document document, Instant known) {
        LocalDate published = document.published();
        return published == null
                || !published.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).isAfter(known);
    }

    /// The standing on a day, from the claims that were known at an instant (`Instant.MAX`: all of them).
    public Standing standing(PartyId observer, PartyId party, LocalDate on, Instant known, List<Claim> claims) {
        return standing(observer, party, on, known, claims, List.of());
    }

    /// The same, where `read` are all documents that were read, those that claim nothing among them.
    public Standing standing(
            PartyId observer,
            PartyId party,
            LocalDate on,
            Instant known,
            List<Claim> claims,
            Collection<Document> read) {
        List<Claim> then = knownAt(known, claims);
        Pair pair = Pair.of(observer, party, on, known, then, parties, rules);
        Set<Document> naming = documentsOf(then.stream().filter(claim -> Pair.names(claim, pair.party())));
        return standing(pair, then, Holdings.of(naming, documentsKnown(known, then, read)));
    }

    /// The same from a ledger: `claims` are those it knew at the instant, at least what [#needsOf] names, and
    /// `holdings`
    /// how much it held then.
    public Standing standing(
            PartyId observer, PartyId party, LocalDate on, Instant known, List<Claim> claims, Holdings holdings) {
        return standing(Pair.of(observer, party, on, known, claims, parties, rules), claims, holdings);
    }

    private Standing standing(Pair pair, List<Claim> then, Holdings holdings) {
        Value<RecognitionLevel> recognition = new Recognitions(pair).value();
        Representation representation = new Representation(
                new PostHistory(pair, pair.observer(), pair.party()).posts(),
                new PostHistory(pair, pair.party(), pair.observer()).posts());
        Engagement engagement = new Engagements(pair).value();
        return new Standing(
                pair.observer().center(),
                pair.party().center(),
                pair.on(),
                pair.known(),
                new Summary(summaryOf(recognition), presenceOf(representation, engagement)),
                coverageOf(pair, then, holdings, recognition),
                recognition,
                policyOf(pair, then),
                new Relations(pair, Axis.RELATIONS).value(),
                new Relations(pair, Axis.CONSULAR).value(),
                representation,
                new Designations(pair).values(),
                new Measures(pair).values(),
                new Memberships(pair).values(),
                new Seats(pair).values(),
                new Titles(pair).values(),
                new Positions(pair).values(),
                engagement,
                new Announcements(pair).values(),
                rules);
    }

    /// Who recognizes the party on a day, from the claims that were known at an instant.
    public RecognizerList listRecognizers(PartyId party, LocalDate on, Instant known, List<Claim> claims) {
        return listRecognizersAmong(party, on, known, knownAt(known, claims));
    }

    /// The same from a ledger: `claims` are those it knew at the instant, at least what [#needsOf] names.
    public RecognizerList listRecognizersAmong(PartyId party, LocalDate on, Instant known, List<Claim> claims) {
        return new Recognizers(party, on, known, claims, parties, rules).list();
    }

    /// The acts between two parties, in the order of their days, those of later days too; `on` decides who is linked to
    /// whom.
    public List<Act> timeline(PartyId observer, PartyId party, LocalDate on, List<Claim> claims) {
        Pair pair = Pair.of(observer, party, on, Instant.MAX, claims, parties, rules);
        return pair.acts().stream().filter(pair::isBetween).toList();
    }

    /// What a standing needs of a ledger; `register` are all parties that may be linked to the two.
    public Needs needsOf(PartyId observer, PartyId party, LocalDate on, Collection<Party> register) {
        return Needs.ofStanding(observer, party, on, parties, register);
    }

    /// What a list of those who recognize a party needs of a ledger.
    public Needs needsOf(PartyId party, LocalDate on, Collection<Party> register) {
        return Needs.ofRecognizers(party, on, parties, register);
    }

    static RecognitionSummary summaryOf(Value<RecognitionLevel> recognition) {
        return recognition.disputed()
                ? RecognitionSummary.DISPUTED
                : recognition.level().summary();
    }

    private static List<Claim> knownAt(Instant known, List<Claim> claims) {
        return claims.stream().filter(claim -> isKnown(claim, known)).toList();
    }

    private static PresenceSummary presenceOf(Representation representation, Engagement engagement) {
        PresenceSummary without =
                engagement.contacts().isEmpty() ? PresenceSummary.NOTHING_ON_RECORD : PresenceSummary.CONTACTS_ONLY;
        return Stream.concat(representation.out().posts().stream(), representation.in().posts().stream())
                .map(Post::presence)
                .min(Comparator.naturalOrder())
                .orElse(without);
    }

    private @Nullable RecognitionPolicy policyOf(Pair pair, List<Claim> claims) {
        List<Claim> policies = claims.stream()
                .filter(claim -> claim.act() == ActType.DECLARE_RECOGNITION_POLICY)
                .toList();
        return Positions.latestPolicy(pair, new ActMerger(parties).acts(policies))
                .orElse(null);
    }

    private static Set<Document> documentsKnown(Instant known, List<Claim> claims, Collection<Document> read) {
        return Stream.concat(
                        claims.stream().map(Claim::document),
                        read.stream().filter(document -> isKnown(document, known)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Coverage coverageOf(
            Pair pair, List<Claim> claims, Holdings holdings, Value<RecognitionLevel> recognition) {
        Set<Document> ofBoth = documentsOf(claims.stream().filter(pair::joins));
        LocalDate last = Stream.of(
                        Holdings.findLast(ofBoth),
                        Optional.ofNullable(holdings.lastNaming()),
                        Optional.ofNullable(holdings.last()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        return new Coverage(
                ofBoth.size(),
                holdings.naming(),
                holdings.all(),
                last,
                silenceOf(ofBoth, holdings.all() > 0, recognition.level()));
    }

    private static Set<Document> documentsOf(Stream<Claim> claims) {
        return claims.map(Claim::document).collect(Collectors.toUnmodifiableSet());
    }

    private static Silence silenceOf(Set<Document> ofBoth, boolean anyRead, RecognitionLevel level) {
        if (level == RecognitionLevel.NOT_RECOGNIZED || level == RecognitionLevel.REFUSES) {
            return Silence.TOLD_NOT;
        } else if (!ofBoth.isEmpty()) {
            return Silence.SPOKEN;
        }
        return anyRead ? Silence.READ_AND_SILENT : Silence.NOTHING_READ;
    }
}
