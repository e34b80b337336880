package org.credence.read;

import java.util.List;
import org.credence.model.Document;
import org.credence.parse.ParsedSentence;
import org.credence.parse.Parser;
import org.credence.read.attribution.AttributionFinder;
import org.credence.read.attribution.Cues;
import org.credence.read.attribution.Quotations;
import org.credence.read.attribution.Statement;
import org.credence.read.frame.Lexicon;

/// From one document to all its attributed statements: every sentence is parsed. A pure function, safe for many
/// threads.
public final class AttributionReader {
    private final Parser parser = Parser.load();
    private final Cues cues = Cues.load();
    private final SentenceParser sentenceParser = new SentenceParser(parser, Lexicon.load(), cues);
    private final AttributionFinder finder = new AttributionFinder(cues);

    public List<Statement> read(Document document) {
        Quotations quotations = Quotations.of(document);
        List<ParsedSentence> sentences = parser.split(document).stream()
                .filter(sentence -> sentence.tokens().size() <= Reader.LONGEST_SENTENCE)
                .map(sentence -> sentenceParser.parse(sentence, quotations))
                .toList();
        return finder.find(sentences, quotations);
    }
}
