package org.credence.parse;

import edu.stanford.nlp.process.Morphology;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// All lemmas that a word can have in a tree, whatever tag the tagger may give it: "left" is "left" or "leave".
///
/// For who must know before parsing what a tree cannot hold. Safe for many threads.
public final class Lemmas {
    /// One tag for each way in which CoreNLP's lemmatizer reads a word; under all others it leaves the word as it is.
    private static final List<String> TAGS =
            List.of("NNS", "VB", "VBD", "VBZ", "JJR", "JJS", "RB", "RBR", "MD", "PRP", "DT", "IN", "TO");

    /// Words of many documents are kept, oddities of a long run are not.
    private static final int MOST_KEPT = 50_000;

    private final Map<String, Set<String>> kept = new ConcurrentHashMap<>();

    /// In lower case; the word itself is among them.
    public Set<String> of(String word) {
        Set<String> known = kept.get(word);
        if (known != null) {
            return known;
        }
        Set<String> lemmas = read(ModelForm.of(word));
        if (kept.size() < MOST_KEPT) {
            kept.put(word, lemmas);
        }
        return lemmas;
    }

    private static Set<String> read(String word) {
        Morphology morphology = new Morphology();
        String lower = word.toLowerCase(Locale.ROOT);
        Set<String> lemmas = new HashSet<>(Set.of(lower));
        for (String tag : TAGS) {
            lemmas.add(morphology.lemma(lower, tag).toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(lemmas);
    }
}
