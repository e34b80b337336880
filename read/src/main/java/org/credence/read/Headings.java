package org.credence.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Document;
import org.credence.model.Precision;
import org.credence.model.TraceStep;
import org.credence.model.When;
import org.credence.model.Words;
import org.credence.parse.TokenizedSentence;
import org.credence.read.party.Discourse;

/// The headings of a document about two parties' relations: "Elevation of the Legation to Embassy Status, 1947". What a
/// heading names in a year happened on the day that its section tells, if the section tells one day of that year only.
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
                : claims.stream().map(this::dated).toList();
    }

    private Claim dated(Claim claim) {
        int sentence = claim.sentence().index();
        DateSpan year = claim.when().span();
        if (year == null || year.precision() != Precision.YEAR || !isHeading(sentence)) {
            return claim;
        }
        TraceStep why = new TraceStep("when", "the only day of that year in the heading's section");
        return onlyDay(sentence, year).map(day -> claim.dated(day, why)).orElse(claim);
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
