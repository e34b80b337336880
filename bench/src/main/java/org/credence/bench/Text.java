package org.credence.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.credence.model.Document;
import org.credence.parse.Parser;
import org.credence.parse.TokenizedSentence;

/// Documents with the number of their sentences and tokens, counted once, as Credence splits them: every contender's
/// rate is of the same sentences.
record Text(List<Document> documents, int sentences, int tokens) {
    Text {
        documents = List.copyOf(documents);
    }

    static Text of(List<Document> documents) {
        Parser splitter = Parser.load();
        int sentences = 0;
        int tokens = 0;
        for (Document document : documents) {
            List<TokenizedSentence> split = splitter.split(document);
            sentences += split.size();
            tokens += split.stream()
                    .mapToInt(sentence -> sentence.tokens().size())
                    .sum();
        }
        return new Text(documents, sentences, tokens);
    }

    /// So many documents, taken at even distances.
    Text sample(int size) {
        if (size >= documents.size()) {
            return this;
        }
        return of(IntStream.range(0, size)
                .mapToObj(i -> documents.get((int) ((long) i * documents.size() / size)))
                .toList());
    }

    String counted() {
        return "%,d documents, %,d sentences, %,d tokens".formatted(documents.size(), sentences, tokens);
    }
}
