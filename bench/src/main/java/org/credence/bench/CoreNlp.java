package org.credence.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import org.credence.model.Document;

/// CoreNLP with its own settings for English.
record CoreNlp(String name, StanfordCoreNLP pipeline) implements Contender {
    /// The annotators that CoreNLP's documentation calls its pipeline for English.
    static final String DEFAULT = "tokenize,ssplit,pos,lemma,ner,depparse";

    /// The same without named entities: as far as Credence's own trees go.
    static final String CHAIN = "tokenize,ssplit,pos,lemma,depparse";

    static CoreNlp load(String name, String annotators) {
        return new CoreNlp(name, new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", annotators)));
    }

    @Override
    public void read(Document document) {
        pipeline.annotate(new CoreDocument(document.text()));
    }
}
