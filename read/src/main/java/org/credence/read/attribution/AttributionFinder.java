package org.credence.read.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.credence.model.Span;
import org.credence.parse.ParsedSentence;
import org.credence.read.proposition.Tree;

/// From the parsed sentences of a document to its attributed statements. Pure; safe for many threads. Start at [#find].
public final class AttributionFinder {
    private final Cues cues;

    public AttributionFinder(Cues cues) {
        this.cues = cues;
    }

    /// In the order of their cues.
    public List<Statement> find(List<ParsedSentence> sentences, Quotations quotations) {
        List<Statement> found = new ArrayList<>();
        RunningQuotes running = new RunningQuotes(quotations, sentences);
        for (ParsedSentence sentence : sentences) {
            Tree tree = new Tree(sentence);
            for (Cued cued : new SentenceCues(tree, cues, quotations).find()) {
                Statement statement = statement(tree, cued);
                found.add(cued.cue().takes("quote") ? running.whole(statement) : statement);
            }
        }
        return nested(found);
    }

    private static Statement statement(Tree tree, Cued cued) {
        return new Statement(spans(tree, cued.source()), spans(tree, cued.words()), spans(tree, cued.content()), 0);
    }

    /// Words that stand side by side are one piece.
    static List<Span> spans(Tree tree, BitSet words) {
        List<Span> spans = new ArrayList<>();
        for (int first = words.nextSetBit(0); first >= 0; ) {
            int end = words.nextClearBit(first);
            spans.add(tree.words(first, end - 1).span());
            first = words.nextSetBit(end);
        }
        return spans;
    }

    private static List<Statement> nested(List<Statement> statements) {
        return statements.stream()
                .map(statement -> new Statement(
                        statement.source(), statement.cue(), statement.content(), depth(statement, statements)))
                .sorted(Comparator.comparing(statement -> statement.cue().getFirst()))
                .toList();
    }

    private static int depth(Statement inner, List<Statement> all) {
        Span cue = inner.cue().getLast();
        return (int) all.stream()
                .filter(outer -> outer.content().stream().anyMatch(piece -> piece.contains(cue)))
                .count();
    }
}
