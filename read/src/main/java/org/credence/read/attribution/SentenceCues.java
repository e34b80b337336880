package org.credence.read.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credence.read.proposition.Tree;

/// Finds the cues of one sentence with what hangs on them: verbs, nouns, "according to", a colon.
final class SentenceCues {
    private static final int LONGEST_NAME = 6;

    private final Tree tree;
    private final Cues cues;
    private final Sources sources;
    private final Contents contents;
    private final CuePhrases phrases;

    SentenceCues(Tree tree, Cues cues, Quotations quotations) {
        this.tree = tree;
        this.cues = cues;
        this.sources = new Sources(tree);
        this.contents = new Contents(tree, quotations);
        this.phrases = new CuePhrases(tree, cues);
    }

    List<Cued> find() {
        List<Cued> found = new ArrayList<>();
        for (int word = 1; word <= tree.size(); word++) {
            verb(word).ifPresent(found::add);
            noun(word).ifPresent(found::add);
            according(word).ifPresent(found::add);
        }
        colon().ifPresent(found::add);
        return found;
    }

    private Optional<Cued> verb(int word) {
        return tree.isVerb(word) ? cues.find(lemma(word)).flatMap(cue -> verb(word, cue)) : Optional.empty();
    }

    private Optional<Cued> verb(int word, Cue cue) {
        boolean passive = isPassive(word);
        int subject = sources.subject(word);
        if (cue.kind() == Cue.Kind.SHOW && (subject == 0 || !cues.isText(tree.lemma(subject)))) {
            return Optional.empty();
        }
        BitSet phrase = phrases.of(word);
        BitSet source = passive ? sources.agent(word) : new BitSet();
        BitSet content = passive ? contents.passive(word, cue, source) : contents.active(word, cue, phrase);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        contents.extend(word, content, cue.takes("that") || cue.takes("quote"));
        phrases.withMedium(word, phrase);
        if (!passive && subject != 0 && cue.kind() != Cue.Kind.SEEM) {
            source.or(sources.nounPhrase(subject, word));
        }
        return cued(word, cue, source, phrase, content);
    }

    private Optional<Cued> cued(int head, Cue cue, BitSet source, BitSet phrase, BitSet content) {
        content.andNot(phrase);
        source.andNot(phrase);
        if (!content.intersects(source) || content.cardinality() > source.cardinality()) {
            content.andNot(source);
        } else {
            source.andNot(content);
        }
        WordSets.trim(tree, content);
        return content.isEmpty() ? Optional.empty() : Optional.of(new Cued(head, cue, source, phrase, content));
    }

    private String lemma(int word) {
        String lemma = tree.lemma(word);
        return tree.findChild(word, "compound:prt")
                .map(part -> lemma + "_" + tree.lower(part))
                .filter(phrasal -> cues.find(phrasal).isPresent())
                .orElse(lemma);
    }

    private boolean isPassive(int word) {
        boolean participle = tree.tag(word).equals("VBN") && !tree.hasChild(word, "aux");
        return tree.hasChild(word, "aux:pass", "nsubj:pass")
                || participle
                        && Set.of("acl", "advcl", "advmod").contains(tree.relation(word))
                        && !tree.hasChild(word, "nsubj");
    }

    /// "Peru's claim that …", "the fear of …", "a promise by Chile to …".
    private Optional<Cued> noun(int word) {
        return tree.isNoun(word) ? cues.findNoun(tree.lemma(word)).flatMap(cue -> noun(word, cue)) : Optional.empty();
    }

    private Optional<Cued> noun(int word, Cue cue) {
        BitSet phrase = new BitSet();
        phrase.set(word);
        BitSet source = new BitSet();
        BitSet content = new BitSet();
        for (int child : tree.children(word)) {
            String preposition = tree.preposition(child);
            switch (tree.relation(child)) {
                case "nmod:poss" -> source.or(sources.withoutPreposition(child));
                case "acl", "ccomp", "dep" -> {
                    boolean infinitive = tree.children(child, "mark").stream()
                            .anyMatch(mark -> tree.lower(mark).equals("to"));
                    if (child > word
                            && (infinitive ? cue.takes("to") : cue.takes("that") && tree.hasChild(child, "mark"))) {
                        content.or(WordSets.subtree(tree, child));
                    }
                }
                case "nmod" -> {
                    if (Set.of("by", "from", "among").contains(preposition) && source.isEmpty()) {
                        source.or(sources.withoutPreposition(child));
                    } else if (cue.takes(preposition) && content.isEmpty()) {
                        content.or(sources.withoutPreposition(child));
                        tree.children(child, "case").forEach(phrase::set);
                    }
                }
                default -> {}
            }
        }
        if (!content.isEmpty() && source.isEmpty()) {
            lightVerb(word, source, phrase);
        }
        return content.isEmpty() ? Optional.empty() : cued(word, cue, source, phrase, content);
    }

    /// "expressed doubt that", "has delivered a defense of": the verb and all up to the noun are the cue.
    private void lightVerb(int noun, BitSet source, BitSet phrase) {
        int verb = tree.relation(noun).equals("obj") ? tree.head(noun) : 0;
        if (verb == 0 || verb > noun || cues.find(tree.lemma(verb)).isPresent()) {
            return;
        }
        int subject = sources.subject(verb);
        if (subject != 0 && subject < verb) {
            source.or(sources.nounPhrase(subject, verb));
            phrase.or(phrases.of(verb));
            phrase.set(verb, noun);
        }
    }

    private Optional<Cued> according(int word) {
        if (!tree.preposition(word).equals("according_to")) {
            return Optional.empty();
        }
        int mark = tree.findChild(word, "case").orElseThrow();
        BitSet phrase = WordSets.subtree(tree, mark);
        BitSet content = new BitSet();
        content.set(1, tree.size() + 1);
        content.andNot(WordSets.subtree(tree, word));
        return cued(mark, Cue.ACCORDING, sources.withoutPreposition(word), phrase, content);
    }

    /// "Poll: most would stay", "Perez: “We leave.”": a short noun phrase and a colon at the beginning.
    private Optional<Cued> colon() {
        for (int colon = 2; colon <= Math.min(LONGEST_NAME + 1, tree.size() - 2); colon++) {
            if (tree.text(colon).equals(":")) {
                BitSet source = new BitSet();
                source.set(1, colon);
                boolean nominal = source.stream().noneMatch(tree::isVerb)
                        && (tree.tag(colon - 1).startsWith("NNP") || cues.isText(tree.lemma(colon - 1)));
                BitSet phrase = new BitSet();
                phrase.set(colon);
                BitSet content = new BitSet();
                content.set(colon + 1, tree.size() + 1);
                return nominal ? cued(colon, Cue.ACCORDING, source, phrase, content) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
