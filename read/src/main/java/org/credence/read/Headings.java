package org.credence.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Document;
import org.credence.model.Family;
import org.credence.model.Modality;
import org.credence.model.Precision;
import org.credence.model.TraceStep;
import org.credence.model.When;
import org.credence.model.Words;
import org.credence.parse.TokenizedSentence;
import org.credence.read.party.Discourse;

/// The headings of a document about two parties' relations: "Elevation of the Legation to Embassy Status, 1947". What a
/// heading names in a year happened on the day that its section tells, if the section tells one day of that year only.
/// All of such a document is history: what it tells without a day is so, too.
final class Headings {
    private static final int LONGEST = 30;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with");

    private final String text;
    private final List<TokenizedSentence> sentences;
    private final Discourse discourse;

    Headings(Document document, List<TokenizedSentence> sentences, Discourse discourse) {
        this.text = document.text();
        this.sentences = sentences;
        this.discourse = discourse;
    }

    /// The claims, those of headings with the days that their sections tell.
    List<Claim> dated(List<Claim> claims) {
        return discourse.findSides().isEmpty()
                ? claims
                : claims.stream().map(claim -> dated(claim, claims)).toList();
    }

    private Claim dated(Claim claim, List<Claim> claims) {
        int sentence = claim.sentence().index();
        DateSpan year = claim.when().span();
        if (year == null && claim.modality() == Modality.ASSERTED) {
            return claim.asBackground();
        }
        if (year == null || year.precision() != Precision.YEAR || !isHeading(sentence)) {
            return claim;
        }
        TraceStep only = new TraceStep("when", "the only day of that year in the heading's section");
        TraceStep credentials = new TraceStep("when", "the day of the credentials in the heading's section");
        return onlyDay(sentence, year)
                .map(day -> claim.dated(day, only))
                .or(() -> dayOfCredentials(claim, year, claims).map(day -> claim.dated(day, credentials)))
                .orElse(claim);
    }

    /// What a heading says of a mission happened, where its section tells no day for it, when its head presented
    /// credentials.
    private Optional<When> dayOfCredentials(Claim heading, DateSpan year, List<Claim> claims) {
        int sentence = heading.sentence().index();
        int end = endOfSection(sentence);
        List<Claim> section = claims.stream()
                .filter(claim ->
                        claim.sentence().index() > sentence && claim.sentence().index() < end)
                .toList();
        boolean toldThere = section.stream()
                .anyMatch(claim -> claim.act() == heading.act() && claim.when().span() != null);
        return toldThere || heading.act() == null || heading.act().family() != Family.MISSIONS
                ? Optional.empty()
                : section.stream()
                        .filter(claim -> claim.act() == ActType.PRESENT_CREDENTIALS)
                        .filter(claim -> samePair(claim, heading))
                        .map(Claim::when)
                        .filter(when -> when.span() != null
                                && when.span().isDay()
                                && when.span().overlaps(year))
                        .findFirst();
    }

    private static boolean samePair(Claim one, Claim other) {
        return Claim.partiesOf(one.actors()).equals(Claim.partiesOf(other.actors()))
                && Claim.partiesOf(one.recipients()).equals(Claim.partiesOf(other.recipients()));
    }

    private Optional<When> onlyDay(int heading, DateSpan year) {
        List<When> days = IntStream.range(heading + 1, endOfSection(heading))
                .boxed()
                .flatMap(sentence -> discourse.daysTold(sentence).stream())
                .filter(when -> when.span() != null
                        && when.span().isDay()
                        && when.span().overlaps(year))
                .toList();
        boolean one = days.stream().map(When::span).distinct().count() == 1;
        return one ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private int endOfSection(int heading) {
        OptionalInt next = IntStream.range(heading + 1, sentences.size())
                .filter(this::isHeading)
                .findFirst();
        return next.orElse(sentences.size());
    }

    /// A short line of its own, its words capitalized.
    private boolean isHeading(int sentence) {
        List<Words> words = sentences.get(sentence).tokens();
        return words.size() <= LONGEST
                && isAlone(sentence)
                && words.stream().map(Words::text).noneMatch(Headings::isSmall);
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.charAt(0)) && !SMALL.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isAlone(int sentence) {
        return startsLine(sentence) && (sentence + 1 == sentences.size() || startsLine(sentence + 1));
    }

    private boolean startsLine(int sentence) {
        return sentence == 0
                || text.substring(
                                sentences.get(sentence - 1).sentence().span().end(),
                                sentences.get(sentence).sentence().span().start())
                        .contains("\n");
    }
}
