package org.credence.parse;

import java.util.List;
import org.credence.model.Document;

/// Documents and their sentences, for tests.
final class Texts {
    private Texts() {}

    static Document document(String text) {
        return withHeadlines(text, 0);
    }

    static Document withHeadlines(String text, int headlines) {
        return new Document("test", null, null, null, "en", null, text, headlines);
    }

    static List<String> sentencesOf(String text) {
        return textsOf(Parser.load().split(document(text)));
    }

    static List<String> textsOf(List<TokenizedSentence> sentences) {
        return sentences.stream().map(sentence -> sentence.sentence().text()).toList();
    }
}
