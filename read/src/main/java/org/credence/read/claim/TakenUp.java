package org.credence.read.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.PartyKind;
import org.credence.read.factuality.Factuality;
import org.credence.read.frame.Entry;
import org.credence.read.frame.Role;
import org.credence.read.proposition.Argument;
import org.credence.read.proposition.Proposition;
import org.credence.read.proposition.Slot;
import org.credence.read.proposition.Tree;

/// Acts told again in a few words, of someone else: "Peru did so too", "Chile followed suit", "but Togo has not", "nor
/// does Laos". The act and its other side are those of the claim before, in the same sentence or the one before it.
final class TakenUp {
    private static final Set<String> ALIKE = Set.of("same", "likewise", "similarly");
    private static final Set<String> TOO = Set.of("so", "as", "neither", "nor", "either", "too", "also", "likewise");
    private static final Set<String> PRO_VERBS = Set.of("do", "have", "be", "will", "would");
    /// What may stand with a verb that stands for another.
    private static final Set<String> BESIDE =
            Set.of("nsubj", "nsubj:pass", "advmod", "cc", "punct", "obl", "obl:tmod", "obl:npmod", "mark", "aux");

    private final SentenceParts parts;
    private final Tree tree;

    TakenUp(SentenceParts parts) {
        this.parts = parts;
        this.tree = parts.tree();
    }

    /// The act taken up by a proposition; nothing where it tells something of its own, or nothing new.
    Optional<Draft> draft(Proposition proposition, List<Claim> before) {
        int word = proposition.word();
        if (!tree.isVerb(word) && !tree.tag(word).equals("MD") || !(isTold(word) || isElided(word))) {
            return Optional.empty();
        }
        List<Mention> actors = proposition
                .find(Slot.SUBJECT)
                .or(() -> proposition.find(Slot.OBJECT))
                .map(Argument::word)
                .map(parts.parties()::at)
                .map(parts.roles()::asStates)
                .orElse(List.of())
                .stream()
                .filter(mention -> mention.party() != null && mention.kind() != PartyKind.OUTLET)
                .toList();
        return actors.isEmpty()
                ? Optional.empty()
                : antecedent(word, before).flatMap(claim -> draft(proposition, claim, actors));
    }

    /// "did so", "did the same", "followed suit", "responded in kind".
    private boolean isTold(int word) {
        List<Integer> objects = tree.children(word, "obj");
        return switch (tree.lemma(word)) {
            case "follow" ->
                objects.stream().anyMatch(object -> tree.lower(object).equals("suit"));
            case "do" ->
                Stream.concat(objects.stream(), tree.children(word, "advmod").stream())
                        .anyMatch(as -> ALIKE.contains(tree.lower(as))
                                || tree.lower(as).equals("so") && !tree.hasChild(as, "advmod"));
            case "respond", "retaliate", "reply", "react", "answer" ->
                tree.children(word, "obl").stream()
                        .anyMatch(kind -> tree.lower(kind).equals("kind")
                                && tree.preposition(kind).equals("in"));
            default -> false;
        };
    }

    /// "has not", "did too", "nor does X": no object, no other verb.
    private boolean isElided(int word) {
        boolean bare = PRO_VERBS.contains(tree.lemma(word))
                && tree.children(word).stream().allMatch(child -> BESIDE.contains(tree.relation(child)))
                && tree.hasChild(word, "nsubj");
        return bare && tree.children(word, "obl").stream().noneMatch(place -> place < word);
    }

    /// The last act told before: of the same sentence, else of the sentence right before it.
    private Optional<Claim> antecedent(int word, List<Claim> before) {
        int start = tree.token(word).span().start();
        int index = tree.sentence().sentence().index();
        List<Claim> acts = before.stream()
                .filter(claim -> claim.act() != null && !claim.actors().isEmpty())
                .filter(claim -> claim.trigger().span().start() < start)
                .toList();
        for (int at : List.of(index, index - 1)) {
            Optional<Claim> last = acts.stream()
                    .filter(claim -> claim.sentence().index() == at)
                    .reduce((a, b) ->
                            b.trigger().span().start() >= a.trigger().span().start() ? b : a);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> draft(Proposition proposition, Claim claim, List<Mention> actors) {
        Factuality mood = mood(proposition.word(), claim);
        boolean asBefore = isAsBefore(proposition.word());
        boolean done = mood.modality() == Modality.ASSERTED && claim.modality() != Modality.ASSERTED;
        boolean back = isSide(claim.recipients(), actors);
        if (isSide(claim.actors(), actors) && !done || back && !asBefore) {
            return Optional.empty();
        }
        List<Mention> recipients = back ? claim.actors() : claim.recipients();
        ActType act = asBefore ? Objects.requireNonNull(claim.act()) : verbOf(claim);
        return Optional.of(new Draft(proposition, entry(claim, act), actors, recipients, claim.objects(), mood));
    }

    private static boolean isSide(List<Mention> side, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> side.stream().anyMatch(other -> Objects.equals(other.party(), mention.party())));
    }

    /// "will not recognize it, but Chile has": the verb of the refusal.
    private static ActType verbOf(Claim claim) {
        ActType act = Objects.requireNonNull(claim.act());
        boolean recognizes = claim.trigger().text().startsWith("recogni");
        if (!recognizes || act != ActType.DECLINE_RECOGNITION && act != ActType.WITHDRAW_RECOGNITION) {
            return act;
        }
        boolean government = claim.recipients().stream().anyMatch(mention -> mention.kind() == PartyKind.GOVERNMENT);
        return government ? ActType.RECOGNIZE_GOVERNMENT : ActType.RECOGNIZE_STATE;
    }

    private static Entry entry(Claim claim, ActType act) {
        Role any = new Role(List.of(), true);
        return new Entry(
                "taken up", act, null, List.of(), false, Set.of(), List.of(), any, any, any, claim.details(), Set.of());
    }

    /// "so did X" puts it as it was put before; "X has not", "X will" as they say.
    private Factuality mood(int word, Claim claim) {
        if (isAsBefore(word)) {
            return new Factuality(
                    claim.polarity(), claim.time(), claim.certainty(), claim.modality(), "as told before");
        }
        if (tree.tag(word).equals("MD")) {
            boolean not = parts.factuality().isNegated(word);
            return Factuality.of(not ? Modality.REFUSED : Modality.PLANNED, "\"" + tree.text(word) + "\"");
        }
        Factuality own = parts.factuality().of(word, false, ClaimBuilder.isDoneByWord(claim.act()));
        boolean holds = claim.modality() == Modality.ONGOING && own.modality() == Modality.ASSERTED;
        return holds ? Factuality.of(Modality.ONGOING, "as told before") : own;
    }

    private boolean isAsBefore(int word) {
        boolean doneSo = tree.lemma(word).equals("do")
                && tree.children(word, "advmod").stream()
                        .anyMatch(so -> so > word && tree.lower(so).equals("so"));
        boolean too = tree.children(word, "advmod", "cc").stream().anyMatch(as -> TOO.contains(tree.lower(as)));
        return !doneSo && (too || isTold(word)) && !tree.hasChild(word, "aux", "mark");
    }
}
