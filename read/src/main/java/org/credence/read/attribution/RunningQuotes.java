package org.credence.read.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credence.model.Span;
import org.credence.parse.ParsedSentence;

/// Direct speech that runs over several sentences: what began before the cue's sentence, and what goes on behind it.
final class RunningQuotes {
    private final Quotations quotations;
    private final List<Span> sentences;

    RunningQuotes(Quotations quotations, List<ParsedSentence> sentences) {
        this.quotations = quotations;
        this.sentences =
                sentences.stream().map(sentence -> sentence.sentence().span()).toList();
    }

    /// The statement with the whole of the quotations that its content begins, and those that follow without a cue.
    Statement whole(Statement statement, ParsedSentence in) {
        Span sentence = in.sentence().span();
        List<Span> content = new ArrayList<>();
        boolean direct = false;
        for (Span piece : statement.content()) {
            Span whole = piece;
            for (Span quotation : quotations.within(piece)) {
                boolean begins = quotation.start() >= piece.start() - 1 || quotation.start() < sentence.start();
                boolean all = begins && quotation.start() <= piece.start() + 1;
                whole = all || quotation.start() >= piece.start() ? whole.through(quotation) : whole;
                direct |= all;
            }
            content.add(whole);
        }
        return direct
                ? new Statement(
                        statement.source(), statement.cue(), merged(content, following(end(content, sentence))), 0)
                : new Statement(statement.source(), statement.cue(), content, 0);
    }

    private static int end(List<Span> content, Span sentence) {
        return content.stream().mapToInt(Span::end).reduce(sentence.end(), Math::max);
    }

    /// Quotations right behind that are no part of a sentence with other words.
    private List<Span> following(int from) {
        List<Span> following = new ArrayList<>();
        Optional<Span> next = quotations.next(from);
        while (next.isPresent() && standsAlone(next.get())) {
            following.add(next.get());
            next = quotations.next(next.get().end());
        }
        return following;
    }

    private boolean standsAlone(Span quotation) {
        return sentences.stream()
                .filter(sentence -> sentence.overlaps(quotation))
                .allMatch(sentence -> sentence.start() >= quotation.start() && sentence.end() <= quotation.end() + 1);
    }

    private static List<Span> merged(List<Span> content, List<Span> following) {
        Set<Span> all = new HashSet<>(content);
        all.addAll(following);
        return all.stream().sorted().toList();
    }
}
