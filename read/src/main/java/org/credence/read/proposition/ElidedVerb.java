package org.credence.read.proposition;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.credence.parse.ParsedSentence;

/// Auxiliaries that stand for a verb told before: "but Togo *has* not", "so *did* Peru", "nor *does* Chile". The parser
/// knows no such clause; it is mended to one with a subject and no object.
final class ElidedVerb {
    private static final Set<String> AUXILIARIES = Set.of("do", "have", "be");
    private static final Set<String> TURNED = Set.of("so", "neither", "nor", "as");
    private static final Set<String> FILLERS = Set.of("not", "n't", "n’t", "never", "either", "too", "yet", "also");
    private static final Set<String> BETWEEN =
            Set.of(",", ";", ":", "but", "and", "while", "whereas", "though", "although", "–", "—");
    private static final Set<String> BEHIND =
            Set.of("in", "on", "by", "until", "since", "last", "this", "yesterday", "today", "only", "as");
    private static final Set<String> STOPS = Set.of(".", ",", ";", ":", "–", "—", "\"", "”", "''", ")", "?", "!");
    private static final Set<String> LATER = Set.of("later", "earlier", "before", "after", "ago");
    private static final Set<String> AUX_RELATIONS = Set.of("aux", "aux:pass", "cop");
    private static final Set<String> IN_NAMES = Set.of("DT", "JJ", "PRP$", "POS", "CD");
    private static final int LONGEST_NAME = 8;

    private final MutableTree tree;

    private ElidedVerb(ParsedSentence parsed) {
        this.tree = new MutableTree(parsed);
    }

    static ParsedSentence mend(ParsedSentence parsed) {
        ElidedVerb mending = new ElidedVerb(parsed);
        for (int word = 2; word <= parsed.tokens().size(); word++) {
            if (mending.isAlone(word)) {
                mending.turned(word);
                mending.straight(word);
            }
        }
        return mending.tree.mended();
    }

    /// No verb, adjective or noun behind it to which it is the auxiliary.
    private boolean isAlone(int word) {
        boolean auxiliary = AUXILIARIES.contains(tree.at(word).lemma())
                || Set.of("will", "would").contains(tree.lower(word));
        int head = tree.at(word).head();
        boolean ofName = head > word && tree.isNoun(head) && TURNED.contains(tree.lower(word - 1));
        boolean ofFiller = head != 0 && FILLERS.contains(tree.lower(head));
        boolean helps = AUX_RELATIONS.contains(tree.at(word).relation()) && !ofName && !ofFiller;
        return auxiliary && !helps;
    }

    /// "so did Peru", "nor has the government of Chile".
    private void turned(int word) {
        int end = nextStop(word + 1);
        boolean turned = TURNED.contains(tree.lower(word - 1))
                && (!tree.lower(word - 1).equals("as") || word > 2 && isBetween(word - 2))
                && end > word + 1
                && (tree.isNoun(word + 1) || IN_NAMES.contains(tree.at(word + 1).tag()))
                && IntStream.range(word + 1, end).noneMatch(tree::isVerb);
        if (turned) {
            goesOn(word);
            hang(word - 1, word, "advmod");
            int last = IntStream.range(word + 1, end)
                    .takeWhile(part -> isOfName(part))
                    .reduce(word + 1, (_, part) -> part);
            hang(headOf(word + 1, last), word, "nsubj");
        }
    }

    /// "but Peru has not", "while Chile did", "Togo has not either".
    private void straight(int word) {
        int first = word;
        while (first > 1 && word - first < LONGEST_NAME && isOfName(first - 1)) {
            first--;
        }
        int last = word;
        while (last < tree.size() && FILLERS.contains(tree.lower(last + 1))) {
            last++;
        }
        boolean begins = first == 1 || first == 2 && isBetween(1) ? last > word : isBetween(first - 1);
        if (first < word && tree.isNoun(word - 1) && begins && isEnd(last + 1)) {
            int fillers = last;
            goesOn(word);
            hang(headOf(first, word - 1), word, "nsubj");
            IntStream.rangeClosed(word + 1, fillers).forEach(filler -> {
                tree.children(filler, "cc", "nsubj", "punct", "obl", "obl:tmod", "mark")
                        .forEach(child -> hang(child, word, tree.at(child).relation()));
                hang(filler, word, "advmod");
            });
        }
    }

    private boolean isOfName(int word) {
        return tree.isNoun(word)
                || IN_NAMES.contains(tree.at(word).tag())
                || tree.lower(word).equals("of");
    }

    private boolean isBetween(int word) {
        return BETWEEN.contains(tree.lower(word));
    }

    /// Whether nothing but when and why may follow.
    private boolean isEnd(int word) {
        return word > tree.size()
                || STOPS.contains(tree.lower(word))
                || BETWEEN.contains(tree.lower(word))
                || BEHIND.contains(tree.lower(word))
                || IntStream.rangeClosed(word, Math.min(word + 3, tree.size()))
                        .anyMatch(later -> LATER.contains(tree.lower(later)));
    }

    private int nextStop(int word) {
        return IntStream.rangeClosed(word, tree.size())
                .filter(stop ->
                        STOPS.contains(tree.lower(stop)) || tree.lower(stop).equals("but"))
                .findFirst()
                .orElse(tree.size() + 1);
    }

    private int headOf(int first, int last) {
        List<Integer> outward = IntStream.rangeClosed(first, last)
                .filter(tree::isNoun)
                .filter(part -> tree.at(part).head() < first || tree.at(part).head() > last)
                .boxed()
                .toList();
        return outward.isEmpty() ? last : outward.getFirst();
    }

    /// Hung below the verb; where the verb hung below it, they change places.
    private void hang(int child, int verb, String relation) {
        if (tree.isAbove(child, verb)) {
            int above = tree.at(child).head();
            tree.attach(verb, above, above == 0 ? "root" : "conj");
        }
        tree.attach(child, verb, relation);
    }

    /// Hung to the verb before, with which it makes a row.
    private void goesOn(int word) {
        boolean below = Set.of("advcl", "ccomp").contains(tree.at(word).relation());
        if (tree.at(word).head() == 0 || below) {
            return;
        }
        IntStream.iterate(word - 1, before -> before > 0, before -> before - 1)
                .filter(before -> tree.isVerb(before)
                        && !AUX_RELATIONS.contains(tree.at(before).relation())
                        && !tree.isAbove(word, before))
                .findFirst()
                .ifPresent(before -> tree.attach(word, before, "conj"));
    }
}
