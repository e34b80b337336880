package org.credence.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ParserTest {
    private static final Parser PARSER = Parser.load();

    @Test
    void aSentenceGetsTagsLemmasAndATree() {
        assertThat(drawn("The Taliban were recognized by Russia's governments."))
                .isEqualTo("""
                        1 The DT the 2 det
                        2 Taliban NNP Taliban 4 nsubj:pass
                        3 were VBD be 4 aux:pass
                        4 recognized VBN recognize 0 root
                        5 by IN by 8 case
                        6 Russia NNP Russia 8 nmod:poss
                        7 's POS 's 6 case
                        8 governments NNS government 4 obl
                        9 . . . 4 punct""");
    }

    @Test
    void aSingleWordIsTheRoot() {
        assertThat(parse("Recognized").getFirst().tokens())
                .extracting(Token::head, Token::relation)
                .containsExactly(tuple(0, "root"));
    }

    @Test
    void aSentenceOfFiveThousandWordsIsParsed() {
        String text = "Togo and ".repeat(2_500) + "Benin";
        TokenizedSentence sentence = PARSER.split(Texts.document(text)).getFirst();
        ParsedSentence parsed = PARSER.parse(sentence);
        assertThat(parsed.tokens()).hasSize(5_001);
        assertThat(parsed.tokens()).filteredOn(token -> token.head() == 0).hasSize(1);
    }

    @Test
    void anAbbreviationThatEndsASentenceIsTaggedWithItsStop() {
        ParsedSentence parsed = parse("He left the U.S. The end").getFirst();
        assertThat(parsed.tokens()).extracting(Token::text).containsExactly("He", "left", "the", "U.S.", ".");
        assertThat(parsed.tokens()).extracting(Token::tag).containsExactly("PRP", "VBD", "DT", "NNP", ".");
    }

    @Test
    void loadingAndParsingPrintNothing() {
        var printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (var stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            parse(Parser.load(), "Nulls \u0000, \uFFFD and a lone \uD83D left. Then \u2063 so.");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void twoThreadsGiveTheSameTrees() throws Exception {
        String text = String.join(" ", DiplomaticProse.SENTENCES);
        Parser shared = Parser.load();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<List<ParsedSentence>> parseAll = () -> parse(shared, text);
            Future<List<ParsedSentence>> first = threads.submit(parseAll);
            Future<List<ParsedSentence>> second = threads.submit(parseAll);
            assertThat(first.get()).isEqualTo(second.get()).isEqualTo(parse(text));
        }
    }

    private static List<ParsedSentence> parse(String text) {
        return parse(PARSER, text);
    }

    private static List<ParsedSentence> parse(Parser parser, String text) {
        List<ParsedSentence> parsed = new ArrayList<>();
        for (TokenizedSentence sentence : parser.split(Texts.document(text))) {
            parsed.add(parser.parse(sentence));
        }
        return parsed;
    }

    private static String drawn(String text) {
        return parse(text).getFirst().tokens().stream()
                .map(token -> "%d %s %s %s %d %s"
                        .formatted(
                                token.index(),
                                token.text(),
                                token.tag(),
                                token.lemma(),
                                token.head(),
                                token.relation()))
                .collect(Collectors.joining("\n"));
    }
}
