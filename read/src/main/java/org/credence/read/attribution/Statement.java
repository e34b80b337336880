package org.credence.read.attribution;

import java.util.List;
import org.credence.model.Span;

/// One attributed statement: who is said to say it, the words that say so, and what is said.
///
/// A span may have several pieces ("“We leave,” she said, “today.”"). `source` is empty where the text names nobody
/// ("it is believed that …").
///
/// @param depth how many other statements hold this one: 0 for the outermost
public record Statement(List<Span> source, List<Span> cue, List<Span> content, int depth) {
    public Statement {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
