package org.credence.read.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credence.model.Attribution;
import org.credence.model.Mention;
import org.credence.model.PartyKind;
import org.credence.model.Sentence;
import org.credence.model.Span;
import org.credence.model.Words;
import org.credence.read.factuality.Governance;
import org.credence.read.factuality.Governor;
import org.credence.read.factuality.Governors;
import org.credence.read.party.Parties;
import org.credence.read.proposition.Tree;
import org.jspecify.annotations.Nullable;

/// Who is said to say it: the speakers above an event, outermost first.
final class Speakers {
    private static final Set<String> HEARSAY = Set.of("reportedly", "allegedly", "supposedly", "purportedly");
    private static final Set<String> CITING = Set.of("cite", "quote");
    private static final Set<String> TEXTS = Set.of(
            "statement", "communiqué", "communique", "note", "letter", "report", "release", "declaration", "message");

    private final Tree tree;
    private final Parties parties;
    private final Governors governors;
    private final Governance governance;
    private final RunningSpeech running;

    Speakers(Tree tree, Parties parties, Governors governors, RunningSpeech running) {
        this.running = running;
        this.tree = tree;
        this.parties = parties;
        this.governors = governors;
        this.governance = new Governance(tree, governors);
    }

    /// A speaker with the mention that names it; none for "reportedly".
    record Speaker(@Nullable Mention mention, Attribution attribution) {}

    List<Speaker> above(int word, boolean nominal) {
        List<Speaker> innermostFirst = new ArrayList<>();
        Set<Integer> cues = new HashSet<>();
        hearsay(word).ifPresent(innermostFirst::add);
        for (int at = word; at != 0; at = tree.head(at)) {
            cueAbove(at, nominal && at == word).filter(cues::add).ifPresent(new Adding(innermostFirst, at)::add);
            for (int aside : tree.children(at, "parataxis", "ccomp", "advcl", "conj", "dep")) {
                boolean trailing = aside != word && !tree.isAbove(aside, word) && isAside(aside, at);
                if (trailing && cues.add(aside)) {
                    new Adding(innermostFirst, at).add(aside);
                }
            }
        }
        according(word).ifPresent(innermostFirst::add);
        if (innermostFirst.isEmpty() && running.isQuoted(sentence().span())) {
            running.speakerBefore(sentence().index()).ifPresent(speaker -> innermostFirst.add(goesOn(speaker)));
        }
        return innermostFirst.reversed();
    }

    private Sentence sentence() {
        return tree.sentence().sentence();
    }

    private Speaker goesOn(Mention speaker) {
        return new Speaker(
                speaker,
                new Attribution(
                        speaker.words(),
                        speaker.party(),
                        speaker.country(),
                        null,
                        List.of(sentence().span())));
    }

    /// Adds the speakers of a cue: whom it cites, who says it, to which outlet.
    private final class Adding {
        private final List<Speaker> innermostFirst;
        private final int content;

        Adding(List<Speaker> innermostFirst, int content) {
            this.innermostFirst = innermostFirst;
            this.content = content;
        }

        void add(int cue) {
            cited(cue, content).ifPresent(innermostFirst::add);
            Optional<Speaker> speaker = speaker(cue, content);
            speaker.ifPresent(innermostFirst::add);
            speaker.flatMap(told -> outlet(cue, content, told)).ifPresent(innermostFirst::add);
            if (speaker.isEmpty() && isImpersonal(cue) && !demands(cue)) {
                innermostFirst.add(nobody(tree.words(cue), content));
            }
        }
    }

    private Optional<Integer> cueAbove(int at, boolean nominal) {
        int head = tree.head(at);
        if (head == 0) {
            return Optional.empty();
        }
        boolean asNoun =
                nominal || tree.isNoun(at) && governors.find(tree.lemma(at)).isPresent();
        Optional<Governance.Governed> governed = governance.of(at, asNoun);
        boolean says = governed.filter(one -> one.use().says()).isPresent();
        boolean hearsay = governed.filter(one -> one.use().effect() == Governor.Effect.HEARSAY && tree.isVerb(one.by()))
                .isPresent();
        String relation = tree.relation(at);
        boolean content = relation.equals("ccomp") || relation.equals("parataxis") || relation.equals("dep");
        Optional<Integer> noun = governed.map(Governance.Governed::by).filter(by -> tree.isNoun(by) && by != head);
        if (noun.isPresent()) {
            return cueAbove(noun.get(), true);
        }
        boolean cue = says || hearsay || content && governors.isSaying(tree.lemma(head));
        return cue ? governed.map(Governance.Governed::by).or(() -> Optional.of(head)) : Optional.empty();
    }

    /// ", the agency reported": a saying verb with a subject and no clause of its own, set off behind what it reports.
    private boolean isAside(int verb, int content) {
        return verb > content
                && !tree.lower(Math.max(1, tree.first(verb) - 1)).equals(";")
                && governors.isSaying(tree.lemma(verb))
                && tree.hasChild(verb, "nsubj")
                && !tree.hasChild(verb, "cc", "xcomp", "ccomp", "mark");
    }

    private Optional<Speaker> speaker(int cue, int content) {
        Optional<Integer> subject =
                tree.findChild(cue, "nsubj").or(() -> agent(cue)).or(() -> quoted(cue));
        return subject.map(this::author).map(word -> speaker(whoSpeaks(word), phrase(word), tree.words(cue), content));
    }

    /// "he added": who spoke before, if the text names no person.
    private Mention whoSpeaks(int word) {
        Mention mention = RoleFiller.asState(parties.at(word).getFirst());
        boolean unknown = mention.party() == null && Set.of("he", "she").contains(tree.lower(word));
        return unknown
                ? running.speakerBefore(sentence().index())
                        .map(before -> new Mention(
                                mention.words(),
                                before.party(),
                                before.kind(),
                                before.country(),
                                before.sector(),
                                null,
                                null))
                        .orElse(mention)
                : mention;
    }

    /// "A statement by the ministry said": the ministry.
    private int author(int subject) {
        if (!TEXTS.contains(tree.lemma(subject))) {
            return subject;
        }
        return tree.children(subject, "nmod:poss").stream()
                .findFirst()
                .or(() -> tree.children(subject, "nmod").stream()
                        .filter(word -> Set.of("by", "from", "of").contains(tree.preposition(word)))
                        .findFirst())
                .orElse(subject);
    }

    /// "it was reported by the agency".
    private Optional<Integer> agent(int cue) {
        return tree.children(cue, "obl").stream()
                .filter(word -> tree.preposition(word).equals("by"))
                .findFirst();
    }

    /// "was quoted as saying", "the ministry released a note saying".
    private Optional<Integer> quoted(int cue) {
        int head = tree.head(cue);
        boolean participle = tree.tag(cue).equals("VBG") && head != 0;
        if (!participle) {
            return Optional.empty();
        }
        return tree.isVerb(head)
                ? tree.findChild(head, "nsubj", "nsubj:pass")
                : Optional.of(head).filter(tree::isNoun);
    }

    /// "It was reported", "is said to have".
    private boolean isImpersonal(int cue) {
        return tree.hasChild(cue, "aux:pass", "nsubj:pass");
    }

    private boolean demands(int cue) {
        return governors
                .find(tree.lemma(cue))
                .filter(governor -> governor.use(Governor.Form.OTHER_TO).effect() == Governor.Effect.DEMANDED)
                .isPresent();
    }

    private Speaker nobody(Words cue, int content) {
        Span said = tree.words(tree.first(content), tree.last(content)).span();
        return new Speaker(null, new Attribution(null, null, null, cue, List.of(said)));
    }

    private Optional<Speaker> hearsay(int word) {
        return tree.children(word, "advmod").stream()
                .filter(adverb -> HEARSAY.contains(tree.lower(adverb)))
                .findFirst()
                .map(adverb -> nobody(tree.words(adverb), word));
    }

    /// "Reuters reported, citing the ministry": whom the speaker rests on.
    private Optional<Speaker> cited(int cue, int content) {
        List<Integer> near = new ArrayList<>(tree.children(cue, "advcl", "dep", "xcomp", "acl", "parataxis"));
        tree.children(cue, "nsubj").forEach(subject -> near.addAll(tree.children(subject, "acl", "dep")));
        return near.stream()
                .filter(word -> tree.tag(word).equals("VBG") && CITING.contains(tree.lemma(word)))
                .flatMap(citing -> tree.children(citing, "obj").stream()
                        .map(source -> speaker(
                                RoleFiller.asState(parties.at(source).getFirst()),
                                phrase(source),
                                tree.words(citing),
                                content)))
                .findFirst();
    }

    /// "sources told Reuters": the outlet that passes it on.
    private Optional<Speaker> outlet(int cue, int content, Speaker told) {
        if (told.mention() != null && told.mention().kind() == PartyKind.OUTLET) {
            return Optional.empty();
        }
        List<Integer> addressed = new ArrayList<>(tree.children(cue, "obj", "iobj"));
        tree.children(cue, "obl").stream()
                .filter(word -> Set.of("to", "with").contains(tree.preposition(word)))
                .forEach(addressed::add);
        for (int word : addressed) {
            Mention mention = parties.at(word).getFirst();
            if (mention.kind() == PartyKind.OUTLET) {
                return Optional.of(speaker(mention, mention.words(), tree.words(cue), content));
            }
        }
        return Optional.empty();
    }

    private Words phrase(int word) {
        return tree.words(parties.firstOfPhrase(word), word);
    }

    private Speaker speaker(Mention mention, Words phrase, Words cue, int content) {
        Span said = tree.words(tree.first(content), tree.last(content)).span();
        return new Speaker(mention, new Attribution(phrase, mention.party(), mention.country(), cue, List.of(said)));
    }

    /// The word "according" (of "according to") or "per" before a source; 0 if there is none.
    private int accordingMark(int source) {
        return tree.children(source, "case").stream()
                .filter(word -> tree.lower(word).equals("per")
                        || tree.lower(word).equals("according") && tree.hasChild(word, "fixed"))
                .findFirst()
                .orElse(0);
    }

    /// "according to X", for the whole sentence.
    private Optional<Speaker> according(int word) {
        for (int source = 1; source <= tree.size(); source++) {
            int first = accordingMark(source);
            if (first != 0 && !tree.isAbove(source, word)) {
                int author = author(source);
                Words phrase = phrase(author);
                Words cue =
                        tree.words(first, tree.children(first, "fixed").stream().reduce(first, Math::max));
                Mention mention = RoleFiller.asState(parties.at(author).getFirst());
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
