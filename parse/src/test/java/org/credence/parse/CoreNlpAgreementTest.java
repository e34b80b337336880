package org.credence.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Our evaluation of the parser's model holds only as long as it draws the trees that CoreNLP draws.
class CoreNlpAgreementTest {
    private final Parser parser = Parser.load();

    @Test
    void treesAreThoseOfCoreNlp() {
        var reference = DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
        List<String> ours = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        for (String text : DiplomaticProse.SENTENCES) {
            for (TokenizedSentence sentence : parser.split(Texts.document(text))) {
                ParsedSentence parsed = parser.parse(sentence);
                ours.add(sentence.sentence().text() + "\n" + drawn(parsed));
                theirs.add(sentence.sentence().text() + "\n" + drawn(reference.predict(labelled(parsed))));
            }
        }
        assertThat(ours).hasSizeGreaterThanOrEqualTo(60).containsExactlyElementsOf(theirs);
    }

    private static CoreMap labelled(ParsedSentence parsed) {
        List<CoreLabel> labels = new ArrayList<>();
        for (Token token : parsed.tokens()) {
            CoreLabel label = CoreLabel.wordFromString(ModelForm.of(token.text()));
            label.setTag(token.tag());
            label.setIndex(token.index());
            labels.add(label);
        }
        var sentence = new ArrayCoreMap();
        sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
        return sentence;
    }

    private static String drawn(ParsedSentence parsed) {
        return parsed.tokens().stream()
                .map(token -> "%d<%d:%s".formatted(token.index(), token.head(), token.relation()))
                .collect(Collectors.joining(" "));
    }

    private static String drawn(GrammaticalStructure structure) {
        return structure.typedDependencies().stream()
                .sorted((a, b) -> Integer.compare(a.dep().index(), b.dep().index()))
                .map(arc -> "%d<%d:%s".formatted(arc.dep().index(), arc.gov().index(), arc.reln()))
                .collect(Collectors.joining(" "));
    }
}
