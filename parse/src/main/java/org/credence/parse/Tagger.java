package org.credence.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// CoreNLP's part-of-speech tagger and lemmatizer. Safe for many threads.
final class Tagger {
    private final MaxentTagger tagger;

    private Tagger(MaxentTagger tagger) {
        this.tagger = tagger;
    }

    static Tagger load() {
        try (InputStream stream = Resources.open("english.tagger")) {
            boolean saysThatItLoads = false;
            return new Tagger(new MaxentTagger(stream, new Properties(), saysThatItLoads));
        } catch (IOException e) {
            throw new UncheckedIOException("the tagger's model cannot be read", e);
        }
    }

    record Tagged(String tag, String lemma) {}

    /// A Penn Treebank tag and a lemma for each form, in their order; `given` tags, by index from 1, outrank the
    /// tagger's.
    List<Tagged> tag(List<String> forms, Map<Integer, String> given) {
        List<CoreLabel> labels = forms.stream().map(CoreLabel::wordFromString).toList();
        tagger.tagCoreLabels(labels);
        given.forEach((index, tag) -> labels.get(index - 1).setTag(tag));
        var morphology = new Morphology();
        return labels.stream()
                .map(label -> new Tagged(label.tag(), morphology.lemma(label.word(), label.tag())))
                .toList();
    }
}
