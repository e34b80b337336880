package org.credence.read;

import java.util.List;
import org.credence.model.Document;
import org.credence.parse.Parser;
import org.credence.parse.TokenizedSentence;
import org.credence.read.attribution.Cues;
import org.credence.read.attribution.Quotations;
import org.credence.read.factuality.EventFinder;
import org.credence.read.factuality.EventMention;
import org.credence.read.frame.Lexicon;
import org.credence.read.proposition.Tree;

/// From one document to every event that it mentions, whoever takes part in it. Safe for many threads.
public final class EventReader {
    private final Parser parser;
    private final SentenceParser sentenceParser;
    private final EventFinder events;

    private EventReader(Parser parser, Lexicon lexicon, EventFinder events) {
        this.parser = parser;
        this.sentenceParser = new SentenceParser(parser, lexicon, Cues.load());
        this.events = events;
    }

    public static EventReader load() {
        return new EventReader(Parser.load(), Lexicon.load(), EventFinder.load());
    }

    public List<EventMention> read(Document document) {
        Quotations quotations = Quotations.of(document);
        return parser.split(document).stream()
                .filter(sentence -> sentence.tokens().size() <= Reader.LONGEST_SENTENCE)
                .flatMap(sentence -> mentions(sentence, quotations).stream())
                .toList();
    }

    private List<EventMention> mentions(TokenizedSentence sentence, Quotations quotations) {
        return events.mentions(new Tree(sentenceParser.parse(sentence, quotations)));
    }
}
