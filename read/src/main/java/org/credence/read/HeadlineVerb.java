package org.credence.read;

import java.util.List;
import java.util.Set;
import org.credence.parse.Token;
import org.credence.read.frame.Lexicon;

/// The verb of a sentence that the tagger took for a plural noun: "China summons ambassador", "The president visits
/// Lima".
///
/// Taggers are trained on stories in the past tense and take the present of headlines for nouns. Only a sentence
/// without a predicate is looked at, and only verbs of the lexicon.
final class HeadlineVerb {
    /// Penn Treebank's tag of a verb in the third person of the present.
    static final String TAG = "VBZ";

    private static final Set<String> BEFORE = Set.of("NNP", "NNPS", "NN", "CD");
    private static final Set<String> AFTER =
            Set.of("NNP", "NNPS", "NN", "NNS", "JJ", "DT", "PRP$", "CD", "VBN", "VBG", "NNP$");

    private static final Set<String> MOVING = Set.of("heads", "flies", "travels", "returns", "jets", "departs");

    private final Lexicon lexicon;

    HeadlineVerb(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The index from 1 of the noun that is a verb; 0 if there is none.
    int in(List<Token> tokens) {
        if (hasPredicate(tokens)) {
            return 0;
        }
        for (int i = 1; i + 1 < tokens.size() && !endsClause(tokens.get(i)); i++) {
            if (isVerb(tokens, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean hasPredicate(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.head() == 0)
                .allMatch(root -> root.tag().startsWith("VB")
                        || tokens.stream()
                                .anyMatch(token -> token.head() == root.index()
                                        && (token.relation().equals("cop")
                                                || token.relation().startsWith("nsubj")
                                                        && !root.tag().equals("NNS"))));
    }

    private static boolean endsClause(Token token) {
        return token.text().equals(",")
                || token.tag().startsWith("W")
                || token.tag().equals("VBD");
    }

    private boolean isVerb(List<Token> tokens, int at) {
        Token word = tokens.get(at);
        Token next = tokens.get(at + 1);
        boolean open = AFTER.contains(next.tag())
                || next.tag().equals("TO")
                        && at + 2 < tokens.size()
                        && tokens.get(at + 2).tag().equals("VB");
        boolean moving = MOVING.contains(word.text())
                && at + 2 < tokens.size()
                && Set.of("to", "for", "in").contains(next.text())
                && tokens.get(at + 2).tag().startsWith("NNP");
        return word.tag().equals("NNS")
                && BEFORE.contains(tokens.get(at - 1).tag())
                && (open || moving)
                && lexicon.isVerb(verbOf(word));
    }

    /// The lemma of the verb: the noun "summons" is one of its own.
    private static String verbOf(Token word) {
        String lemma = word.lemma();
        return lemma.equals(word.text()) && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
}
