package org.credence.read;

import java.util.List;
import org.credence.model.Document;
import org.credence.parse.Parser;
import org.credence.read.when.TimeExpression;
import org.credence.read.when.TimeFinder;

/// The time expressions of whole documents, with the days counted from the day of publication. Safe for many threads.
public final class TimeReader {
    private final Parser parser;
    private final TimeFinder finder = new TimeFinder();

    private TimeReader(Parser parser) {
        this.parser = parser;
    }

    public static TimeReader load() {
        return new TimeReader(Parser.load());
    }

    /// In the order of the text. Sentences that [Reader] would skip as too long are skipped here, too.
    public List<TimeExpression> read(Document document) {
        return finder.find(
                parser.split(document).stream()
                        .filter(sentence -> sentence.tokens().size() <= Reader.LONGEST_SENTENCE)
                        .map(parser::parse)
                        .toList(),
                document.published());
    }
}
