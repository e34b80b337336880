package org.credence.read;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.credence.model.Words;
import org.credence.parse.Lemmas;
import org.credence.parse.TokenizedSentence;
import org.credence.read.frame.Lexicon;
import org.credence.read.frame.Spelling;
import org.credence.read.party.Descriptions;
import org.credence.read.party.Discourse;
import org.jspecify.annotations.Nullable;

/// Picks the sentences to parse: those that may make a claim, as an entry of the lexicon may fit their words and
/// something in them may be a party, and those before them that may tell when it was and who "he" is.
final class Gate {
    /// Pronouns, and nouns for those who took part in what was told before.
    private static final Set<String> REFERRING = Set.of(
            "it",
            "they",
            "he",
            "she",
            "its",
            "their",
            "them",
            "his",
            "her",
            "him",
            "sides",
            "pair",
            "delegations",
            "government");

    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "his", "her");

    /// Verbs that stand for one told before: "Togo *followed* suit", "neither *does* Peru", "Chile *has* not".
    private static final Set<String> PRO_VERBS =
            Set.of("do does did done doing have has had is are was were will would follow follows followed following"
                    .split(" ", -1));

    private static final Set<String> BEFORE_PRO_VERB = Set.of("so", "neither", "nor");
    private static final Set<String> BEHIND_PRO_VERB = Set.of("so", "likewise", "suit", "either", "too", "similarly");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> BEHIND_NEGATION = Set.of("either", "yet", "and", "but", "in", "on", "until", "by");

    /// How far back [Discourse] looks for whom a pronoun means.
    private static final int SUBJECTS_BACK = 3;

    /// Words of a date that counts from another one: "a day later", "that year".
    private static final Set<String> COUNTING =
            Set.of(("later earlier before after following next previous preceding subsequent same that then "
                            + "thereafter since until within")
                    .split(" ", -1));

    /// Words of dates that are written without a digit.
    private static final Set<String> OF_DATES =
            Set.of(("monday tuesday wednesday thursday friday saturday sunday january february march april may june "
                            + "july august september october november december today yesterday tomorrow tonight day days week weeks "
                            + "weekend month months year years decade decades century ago earlier later morning afternoon evening "
                            + "night spring summer autumn winter")
                    .split(" ", -1));

    private final @Nullable Lexicon lexicon;
    private final Set<String> nouns;
    private final Lemmas lemmas = new Lemmas();

    private Gate(@Nullable Lexicon lexicon, Set<String> nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    static Gate open() {
        return new Gate(null, Set.of());
    }

    static Gate of(Lexicon lexicon, Descriptions descriptions) {
        return new Gate(lexicon, descriptions.nouns());
    }

    /// Backwards from the last sentence that may make a claim: what it leaves open a sentence before it may tell.
    ///
    /// In a document about the relations of two parties any day may belong to a heading.
    BitSet pick(List<TokenizedSentence> sentences, Discourse discourse) {
        BitSet picked = new BitSet();
        boolean aboutTwo = discourse.findSides().isPresent();
        boolean asksForDate = false;
        int asksForSubject = 0;
        for (int at = sentences.size() - 1; at >= 0; at--) {
            TokenizedSentence sentence = sentences.get(at);
            boolean dated = isDated(sentence);
            if (mayClaim(sentence, discourse) || asksForSubject > 0 || dated && (asksForDate || aboutTwo)) {
                picked.set(at);
                asksForDate = dated ? has(sentence, COUNTING) : asksForDate;
                asksForSubject = has(sentence, PERSONAL) ? SUBJECTS_BACK : asksForSubject - 1;
            } else {
                asksForSubject--;
            }
        }
        return picked;
    }

    private static boolean isDated(TokenizedSentence sentence) {
        return sentence.tokens().stream().anyMatch(Gate::isOfDate);
    }

    private static boolean isOfDate(Words word) {
        String text = word.text();
        return Character.isDigit(text.charAt(0)) || OF_DATES.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean has(TokenizedSentence sentence, Set<String> words) {
        return sentence.tokens().stream()
                .anyMatch(word -> words.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private boolean mayClaim(TokenizedSentence sentence, Discourse discourse) {
        return lexicon == null
                || mayNameParties(sentence, discourse)
                        && (lexicon.mayFit(lemmas(sentence.tokens())) || mayTakeUp(sentence));
    }

    private static boolean mayTakeUp(TokenizedSentence sentence) {
        List<String> words = sentence.tokens().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .toList();
        return isInKind(words)
                || IntStream.range(0, words.size() - 1)
                        .filter(at -> PRO_VERBS.contains(words.get(at)))
                        .anyMatch(at -> at > 0 && BEFORE_PRO_VERB.contains(words.get(at - 1))
                                || isTakingUp(words.subList(at + 1, words.size())));
    }

    private static boolean isInKind(List<String> words) {
        int kind = words.indexOf("kind");
        return kind > 0 && words.get(kind - 1).equals("in");
    }

    /// "so", "the same", "not either", "not" at an end.
    private static boolean isTakingUp(List<String> behind) {
        String first = behind.getFirst();
        String second = behind.size() > 1 ? behind.get(1) : "";
        boolean ends = second.isEmpty()
                || !Character.isLetterOrDigit(second.codePointAt(0))
                || BEHIND_NEGATION.contains(second);
        return BEHIND_PRO_VERB.contains(first)
                || first.equals("the") && second.equals("same")
                || NEGATIONS.contains(first) && ends;
    }

    /// In a document about the relations of two parties these may be meant without a word.
    private boolean mayNameParties(TokenizedSentence sentence, Discourse discourse) {
        return !discourse.names(sentence.sentence().index()).isEmpty()
                || discourse.findSides().isPresent()
                || hasReference(sentence.tokens());
    }

    private Set<String> lemmas(List<Words> words) {
        Set<String> all = new HashSet<>();
        for (Words word : words) {
            for (String lemma : lemmas.of(word.text())) {
                all.add(lemma);
                all.add(Spelling.american(lemma));
            }
        }
        return all;
    }

    private boolean hasReference(List<Words> words) {
        return words.stream().anyMatch(word -> refers(word.text().toLowerCase(Locale.ROOT)));
    }

    private boolean refers(String word) {
        return REFERRING.contains(word)
                || nouns.contains(word)
                || (word.endsWith("s") && nouns.contains(word.substring(0, word.length() - 1)))
                || (word.endsWith("ies") && nouns.contains(word.substring(0, word.length() - 3) + "y"));
    }
}
