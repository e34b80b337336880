package org.credence.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Our evaluation of the parser's model holds only as long as it draws the trees that CoreNLP draws.
class CoreNlpAgreementTest {
    private static final DependencyParser REFERENCE =
            DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");

    private final Parser parser = Parser.load();

    @Test
    void treesAreThoseOfCoreNlp() {
        assertThat(DiplomaticProse.SENTENCES).hasSizeGreaterThanOrEqualTo(60);
        assertAgreement(DiplomaticProse.SENTENCES.stream()
                .flatMap(text -> parser.split(Texts.document(text)).stream())
                .toList());
    }

    @Test
    void treesOfJumbledWordsAreThoseOfCoreNlpToo() {
        var random = new Random(7);
        List<String> words = new ArrayList<>(
                List.of(String.join(" ", DiplomaticProse.SENTENCES).split(" ")));
        List<TokenizedSentence> jumbled = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(words, random);
            String text = String.join(" ", words.subList(0, 1 + random.nextInt(30)));
            jumbled.addAll(parser.split(Texts.document(text)));
        }
        assertAgreement(jumbled);
    }

    private void assertAgreement(List<TokenizedSentence> sentences) {
        List<String> ours = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        for (TokenizedSentence sentence : sentences) {
            ParsedSentence parsed = parser.parse(sentence);
            String text = sentence.sentence().text();
            ours.add(text + "\n" + drawn(parsed));
            theirs.add(text + "\n" + drawn(REFERENCE.predict(labelled(parsed))));
        }
        assertThat(ours).containsExactlyElementsOf(theirs);
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
