package org.credence.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.credence.model.Document;
import org.credence.model.Words;
import org.jspecify.annotations.Nullable;

/// From a document to sentences, and from a sentence to tags, lemmas and a dependency tree. Start reading here.
///
/// The models load when the first sentence is parsed, tagger and tree builder side by side; splitting needs
/// neither. Safe for many threads; the same text always gets the same trees.
public final class Parser {
    private final Object loading = new Object();
    private volatile @Nullable Models models;

    private Parser() {}

    private record Models(Tagger tagger, TreeBuilder treeBuilder) {}

    public static Parser load() {
        return new Parser();
    }

    /// How this process computes trees: "vectors of 8 floats", or "plain loops", which take several times as long for
    /// the same trees.
    public static String arithmetic() {
        return Arithmetic.best().description();
    }

    /// Loads the models at once, beside what else the caller does: for one who will parse and has more to load.
    public static Parser loadAhead() {
        Parser parser = new Parser();
        Thread.ofPlatform().daemon().name("models").start(parser::models);
        return parser;
    }

    /// The sentences of a document in their order, each with its words. A text without a word has none.
    public List<TokenizedSentence> split(Document document) {
        return SentenceSplitter.split(document);
    }

    /// Takes time in proportion to the sentence's length, which is not limited.
    public ParsedSentence parse(TokenizedSentence sentence) {
        return parse(sentence, Map.of());
    }

    /// The tree that the sentence has if some of its words (by their index from 1) have other tags than the tagger's.
    public ParsedSentence parse(TokenizedSentence sentence, Map<Integer, String> tags) {
        Models loaded = models();
        List<Words> words = sentence.tokens();
        List<String> forms =
                words.stream().map(word -> ModelForm.of(word.text())).toList();
        List<Tagger.Tagged> tagged = loaded.tagger.tag(forms, tags);
        List<TreeBuilder.Arc> tree = loaded.treeBuilder.tree(
                forms, tagged.stream().map(Tagger.Tagged::tag).toList());
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            tokens.add(token(i + 1, words.get(i), tagged.get(i), tree.get(i)));
        }
        return new ParsedSentence(sentence.sentence(), tokens);
    }

    /// Whether the model met a word in its texts, written exactly so: "travels", but not the surname "Landau".
    public boolean knows(String word) {
        return models().treeBuilder.knows(word);
    }

    private static Token token(int index, Words words, Tagger.Tagged tagged, TreeBuilder.Arc arc) {
        return new Token(index, words.text(), words.span(), tagged.tag(), tagged.lemma(), arc.head(), arc.relation());
    }

    private Models models() {
        Models loaded = models;
        if (loaded != null) {
            return loaded;
        }
        synchronized (loading) {
            loaded = models;
            if (loaded == null) {
                loaded = loadModels();
                models = loaded;
            }
            return loaded;
        }
    }

    private static Models loadModels() {
        CompletableFuture<TreeBuilder> treeBuilder =
                CompletableFuture.supplyAsync(() -> TreeBuilder.load(Arithmetic.best()));
        return new Models(Tagger.load(), treeBuilder.join());
    }
}
