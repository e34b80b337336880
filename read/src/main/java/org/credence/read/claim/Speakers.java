package org.credence.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credence.model.Attribution;
import org.credence.model.Mention;
import org.credence.model.PartyKind;
import org.credence.model.Span;
import org.credence.model.Words;
import org.credence.read.party.Parties;
import org.credence.read.proposition.Tree;

/// Who is said to say it: the speakers above an event, outermost first.
final class Speakers {
    private static final Set<String> ACCORDING = Set.of("according_to", "per");

    private final Tree tree;
    private final Parties parties;
    private final Governors governors;

    Speakers(Tree tree, Parties parties, Governors governors) {
        this.tree = tree;
        this.parties = parties;
        this.governors = governors;
    }

    /// A speaker with the mention that names it.
    record Speaker(Mention mention, Attribution attribution) {}

    List<Speaker> above(int word) {
        List<Speaker> innermostFirst = new ArrayList<>();
        Set<Integer> cues = new java.util.HashSet<>();
        for (int at = word; at != 0; at = tree.head(at)) {
            int head = tree.head(at);
            String relation = tree.relation(at);
            boolean content = relation.equals("ccomp") || relation.equals("parataxis") || relation.equals("dep");
            if (head != 0 && content && governors.isSaying(tree.lemma(head)) && cues.add(head)) {
                speaker(head, at).ifPresent(innermostFirst::add);
            }
            for (int aside : tree.children(at, "parataxis", "ccomp", "advcl", "conj", "dep")) {
                boolean trailing = aside != word && !tree.isAbove(aside, word) && isAside(aside, at);
                if (trailing && cues.add(aside)) {
                    speaker(aside, at).ifPresent(innermostFirst::add);
                }
            }
        }
        according(word).ifPresent(innermostFirst::add);
        return innermostFirst.reversed();
    }

    /// ", the agency reported": a saying verb with a subject and no clause of its own, set off behind what it reports.
    private boolean isAside(int verb, int content) {
        boolean bare = !tree.hasChild(verb, "ccomp", "obj", "xcomp");
        boolean behind = verb > content && !tree.hasChild(verb, "mark");
        return governors.isSaying(tree.lemma(verb))
                && bare
                && behind
                && tree.hasChild(verb, "nsubj")
                && !tree.hasChild(verb, "cc");
    }

    private Optional<Speaker> speaker(int cue, int content) {
        Optional<Integer> subject = tree.findChild(cue, "nsubj").or(() -> agent(cue));
        return subject.map(word ->
                speaker(RoleFiller.asState(parties.at(word).getFirst()), phrase(word), tree.words(cue), content));
    }

    /// "it was reported by the agency".
    private Optional<Integer> agent(int cue) {
        return tree.children(cue, "obl").stream()
                .filter(word -> tree.preposition(word).equals("by"))
                .findFirst();
    }

    private Words phrase(int word) {
        return tree.words(parties.firstOfPhrase(word), word);
    }

    private Speaker speaker(Mention mention, Words phrase, Words cue, int content) {
        Span said = tree.words(tree.first(content), tree.last(content)).span();
        return new Speaker(mention, new Attribution(phrase, mention.party(), mention.country(), cue, List.of(said)));
    }

    /// "according to X", for the whole sentence.
    private Optional<Speaker> according(int word) {
        for (int source = 1; source <= tree.size(); source++) {
            if (ACCORDING.contains(tree.preposition(source)) && !tree.isAbove(source, word)) {
                Words phrase = phrase(source);
                int first = tree.children(source, "case").getFirst();
                Words cue =
                        tree.words(first, tree.children(first, "fixed").stream().reduce(first, Math::max));
                Mention mention = RoleFiller.asState(parties.at(source).getFirst());
                Span said = tree.words(1, Math.max(1, first - 1)).span();
                return Optional.of(new Speaker(
                        mention, new Attribution(phrase, mention.party(), mention.country(), cue, List.of(said))));
            }
        }
        return Optional.empty();
    }

    static boolean isOutlet(Mention mention) {
        return mention.kind() == PartyKind.OUTLET || mention.party() == null;
    }
}
