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
    /// A quotation mark and a short word ("But") may stand before the content.
    private static final int LONGEST_OPENING = 6;

    private final Quotations quotations;
    private final List<Span> sentences;

    RunningQuotes(Quotations quotations, List<ParsedSentence> sentences) {
        this.quotations = quotations;
        this.sentences =
                sentences.stream().map(sentence -> sentence.sentence().span()).toList();
    }

    /// The statement with the whole of the quotations that it begins with, and those that follow without a cue.
    Statement whole(Statement statement) {
        List<Span> content = new ArrayList<>();
        boolean quotes = false;
        for (Span piece : statement.content()) {
            Span whole = piece;
            for (Span quotation : quotations.within(piece)) {
                if (!quotation.overlaps(statement.cue().getLast())) {
                    whole = begins(piece, quotation) ? whole.through(quotation) : whole;
                    quotes = true;
                }
            }
            content.add(whole);
        }
        return new Statement(
                statement.source(), statement.cue(), quotes ? withFollowing(content, statement) : content, 0);
    }

    /// Whether the piece holds the quotation from its beginning, or goes on with one of an earlier sentence.
    private boolean begins(Span piece, Span quotation) {
        return quotation.start() >= piece.start() - LONGEST_OPENING
                || sentences.stream()
                        .filter(sentence -> sentence.overlaps(piece))
                        .allMatch(sentence -> quotation.start() < sentence.start());
    }

    /// Goes on behind the cue's sentence.
    private List<Span> withFollowing(List<Span> content, Statement statement) {
        Set<Span> all = new HashSet<>(content);
        Span cue = statement.cue().getLast();
        int from = sentences.stream()
                .filter(sentence -> sentence.overlaps(cue) || content.stream().anyMatch(sentence::overlaps))
                .mapToInt(Span::end)
                .max()
                .orElse(cue.end());
        all.addAll(following(
                Math.max(from, content.stream().mapToInt(Span::end).max().orElse(from))));
        return all.stream().sorted().toList();
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
}
