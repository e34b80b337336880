package org.credence.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.List;
import org.credence.model.Span;
import org.credence.model.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The models see the words that CoreNLP's tokenizer would show them, though we keep the document's.
class ModelFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said \"we (the U.S.) can't go,\" and “quoted ‘this’ well.” So he left the U.S. The end.",
                "Soft\u00ADhyphens and 1\u00A03/4 or 10\u00A0000 or ½ of £5 and ¼ — or – so -- it seems… ...",
                "[sic] {so} AT&amp;T AT&T &lt; &gt; ``x'' pro-Israel U.S.-led and/or 1/2 rue de l’Homme don’t",
                "\uD83D\uDE00 \uD83C\uDDFA\uD83C\uDDF8 #tag @user http://a.example/?b=c&d x@y.example 12:30 p.m. etc."
            })
    void formsAreThoseOfTheTokenizer(String text) {
        List<Words> words = Tokenizer.wordsIn(text, new Span(0, text.length()));
        assertThat(words).extracting(word -> ModelForm.of(word.text())).containsExactlyElementsOf(formsByCoreNlp(text));
    }

    private static List<String> formsByCoreNlp(String text) {
        var options = "invertible=true,untokenizable=noneKeep";
        return new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), options)
                .tokenize().stream().map(CoreLabel::word).toList();
    }
}
