package org.credence.read.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credence.model.Span;
import org.credence.read.proposition.Tree;

/// What is said, by the complements that a cue takes.
final class Contents {
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "day");

    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "despite", "while", "although", "though", "when", "once", "because", "until");

    private final Tree tree;
    private final Quotations quotations;

    Contents(Tree tree, Quotations quotations) {
        this.tree = tree;
        this.quotations = quotations;
    }

    /// Empty if the cue has no content; `phrase` takes up the preposition of "called for".
    BitSet active(int cue, Cue takes, BitSet phrase) {
        BitSet content = clause(cue, takes);
        if (!content.isEmpty()) {
            return content;
        }
        Optional<Integer> object = object(cue);
        for (int child : tree.children(cue, "xcomp")) {
            if (takes.takes(form(child, object.isPresent()))) {
                content.or(subtree(child));
                if (!takes.takes("whom")) {
                    object.ifPresent(noun -> content.or(subtree(noun)));
                }
            }
        }
        if (object.isPresent() && (takes.takes("obj") || takes.takes("pred") && isCalled(object.get()))) {
            content.or(subtree(object.get()));
        }
        for (int child : tree.children(cue, "obl")) {
            if (isTaken(child, takes)) {
                if (object.isEmpty() || takes.takes("whom")) {
                    tree.children(child, "case").forEach(mark -> phrase.or(subtree(mark)));
                } else {
                    content.or(subtree(object.get()));
                }
                content.or(subtree(child));
            }
        }
        if (takes.kind() == Cue.Kind.SEEM && !content.isEmpty()) {
            tree.findChild(cue, "nsubj").ifPresent(subject -> content.or(subtree(subject)));
        }
        return content;
    }

    private Optional<Integer> object(int cue) {
        return tree.children(cue, "obj").stream().filter(noun -> !isTime(noun)).findFirst();
    }

    /// "called it “a mistake”": the parser may hang the name on what is named.
    private boolean isCalled(int object) {
        return tree.children(object, "dep", "appos", "acl").stream().anyMatch(name -> name > object);
    }

    private String form(int clause, boolean object) {
        boolean infinitive = tree.children(clause, "mark").stream()
                .anyMatch(mark -> tree.lower(mark).equals("to"));
        if (infinitive) {
            return object ? "other" : "to";
        }
        return tree.tag(clause).equals("VBG") ? "ing" : "pred";
    }

    private boolean isTaken(int oblique, Cue takes) {
        return takes.takes(tree.preposition(oblique)) && !isTime(oblique);
    }

    private boolean isTime(int noun) {
        return DAYS.contains(tree.lower(noun));
    }

    /// "was accused of fraud", "is expected to leave": the subject with what is said of it.
    BitSet passive(int cue, Cue takes, BitSet agent) {
        BitSet content = new BitSet();
        boolean clause = false;
        for (int child : tree.children(cue)) {
            boolean that = isClause(child, cue, takes) && takes.takes("that");
            boolean infinitive = tree.relation(child).equals("xcomp");
            boolean oblique = tree.relation(child).equals("obl") && isTaken(child, takes);
            if (that || infinitive || oblique) {
                content.or(subtree(child));
                clause |= that;
            }
        }
        Optional<Integer> subject = tree.findChild(cue, "nsubj:pass", "nsubj");
        boolean expletive =
                subject.filter(noun -> tree.lower(noun).equals("it")).isPresent();
        boolean taken = takes.takes("obj") || !content.isEmpty() && !clause;
        if (subject.isPresent() && !expletive && taken) {
            content.or(subtree(subject.get()));
        } else if (tree.relation(cue).equals("acl") && takes.takes("obj") && !agent.isEmpty()) {
            content.or(new Sources(tree).nounPhrase(tree.head(cue), cue));
        }
        return content;
    }

    /// The clauses that are said: below the cue, or around it where the cue is only put in.
    private BitSet clause(int cue, Cue takes) {
        BitSet content = new BitSet();
        if (!takes.takes("that") && !takes.takes("quote")) {
            return content;
        }
        List<Integer> clauses = tree.children(cue).stream()
                .filter(child -> isClause(child, cue, takes))
                .toList();
        clauses.forEach(child -> content.or(subtree(child)));
        if (content.isEmpty() && isPutIn(cue)) {
            content.or(subtree(tree.head(cue)));
            content.andNot(subtree(cue));
        }
        boolean behind = !clauses.isEmpty() && clauses.stream().allMatch(clause -> clause > cue);
        if (behind && !beginsBefore(content, cue)) {
            content.clear(0, cue);
            withCondition(cue, content);
        }
        return content;
    }

    private boolean isClause(int child, int cue, Cue takes) {
        String relation = tree.relation(child);
        return relation.equals("ccomp")
                || relation.equals("parataxis") && child > cue
                || relation.equals("advcl") && takes.kind() == Cue.Kind.ASK && takes.takes("that") && isWhether(child);
    }

    private boolean isWhether(int clause) {
        return tree.children(clause, "mark").stream()
                .anyMatch(mark -> Set.of("if", "whether").contains(tree.lower(mark)));
    }

    /// ", the agency said,": a cue within what it reports.
    private boolean isPutIn(int cue) {
        return Set.of("parataxis", "dep").contains(tree.relation(cue))
                && tree.head(cue) != 0
                && !tree.hasChild(cue, "obj")
                && tree.children(cue, "nsubj").stream()
                        .anyMatch(subject -> !tree.tag(subject).startsWith("W"));
    }

    /// "said if elected she would go": a condition right behind the cue belongs to what is said.
    private void withCondition(int cue, BitSet content) {
        int first = content.nextSetBit(0);
        boolean condition = first > cue + 1
                && CONDITIONS.contains(tree.lower(cue + 1))
                && !tree.lower(first).equals("that");
        if (condition) {
            content.set(cue + 1, first);
        }
    }

    /// "what she said was decided", "“We,” she said, “stay”": the content begins before its cue.
    private boolean beginsBefore(BitSet content, int cue) {
        int first = content.nextSetBit(0);
        return first > 0
                && (tree.tag(first).startsWith("W") || !quotation(first).equals(quotation(cue)));
    }

    /// What the parser cut off at the right: words that follow without a comma and hang elsewhere.
    void extend(int cue, BitSet content, boolean clausal) {
        int last = content.length() - 1;
        if (last <= cue) {
            return;
        }
        int next = last + 1;
        while (next <= tree.size() && isOpen(next, cue, clausal)) {
            BitSet more = new BitSet();
            int top = topBelow(next, cue);
            more.or(top == next && tree.isAbove(next, cue) ? behind(next, last) : subtree(top));
            more.clear(0, last + 1);
            if (more.isEmpty()) {
                return;
            }
            int end = next;
            while (more.get(end)) {
                end++;
            }
            content.set(next, end);
            last = end - 1;
            next = end;
        }
    }

    private boolean isOpen(int word, int cue, boolean clausal) {
        String text = tree.lower(word);
        if (isLeft(word, cue)
                || Set.of(",", ".", ";", ":", "--", "—", "–", "and", "but", "or", ")", "(", "?", "!")
                        .contains(text)) {
            return false;
        }
        int top = topBelow(word, cue);
        boolean time = isTime(top)
                || tree.relation(top).startsWith("nmod:tmod")
                || tree.relation(top).equals("obl:tmod");
        boolean clause = Set.of("advcl", "conj").contains(tree.relation(top)) && tree.head(top) == cue;
        return !time && !clause && (clausal || tree.head(top) == cue);
    }

    /// Whether the quotation that the cue stands in is over.
    private boolean isLeft(int word, int cue) {
        return quotation(cue)
                .filter(quote -> tree.token(word).span().end() >= quote.end())
                .isPresent();
    }

    private Optional<Span> quotation(int word) {
        return quotations.around(tree.token(word).span());
    }

    /// The highest word above that is not above the cue, too.
    private int topBelow(int word, int cue) {
        int at = word;
        while (tree.head(at) != 0 && !tree.isAbove(tree.head(at), cue)) {
            at = tree.head(at);
        }
        return at;
    }

    private BitSet behind(int word, int last) {
        BitSet words = subtree(word);
        words.clear(0, last + 1);
        return words;
    }

    private BitSet subtree(int word) {
        return WordSets.subtree(tree, word);
    }
}
