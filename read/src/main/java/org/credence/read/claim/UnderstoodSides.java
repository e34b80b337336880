package org.credence.read.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.Family;
import org.credence.model.Mention;
import org.credence.model.Party;
import org.credence.model.PartyKind;
import org.credence.model.Words;
import org.credence.read.frame.Entry;
import org.credence.read.party.PartyRegister;
import org.credence.read.party.Sides;
import org.credence.read.proposition.Argument;
import org.credence.read.proposition.Proposition;
import org.credence.read.proposition.Slot;
import org.credence.read.proposition.Tree;

/// The roles that a document about two parties' relations leaves out, where only these two can be meant: "Diplomatic
/// relations were established in 1921", "the legation was raised to an embassy".
///
/// Nothing is understood where the text names someone whom the register does not know.
final class UnderstoodSides {
    private static final Map<Family, Set<String>> NAMING = Map.of(
            Family.RECOGNITION, Set.of("of", "to", "from", "between"),
            Family.RELATIONS, Set.of("with", "between", "of"),
            Family.MISSIONS, Set.of("of"),
            Family.HEADS, Set.of("to"));

    /// The acts of a head of mission that name the two whose relations the text tells.
    private static final Set<ActType> SENDING = Set.of(ActType.PRESENT_CREDENTIALS, ActType.APPOINT_ENVOY);

    /// So many sentences on, "the legation" and "he" still mean the one last spoken of.
    private static final int NEAR = 4;

    private final SentenceParts parts;
    private final Tree tree;
    private final List<Claim> before;

    UnderstoodSides(SentenceParts parts, List<Claim> before) {
        this.parts = parts;
        this.tree = parts.tree();
        this.before = before;
    }

    /// Who does it and to whom.
    record Roles(List<Mention> actors, List<Mention> recipients) {
        boolean hasOne() {
            return !actors.isEmpty() || !recipients.isEmpty();
        }

        boolean isFull() {
            return !actors.isEmpty() && !recipients.isEmpty();
        }
    }

    /// A noun that tells neither side nor day ("Recognition" above a chapter) tells no act.
    private boolean isDated(Proposition proposition) {
        return parts.days().of(proposition.word(), true, false).stream()
                .anyMatch(told -> told.when().span() != null);
    }

    Roles fill(Entry entry, Proposition proposition, Roles told) {
        ActType act = entry.act();
        Optional<Sides> sides = parts.discourse().findSides();
        if (act == null || sides.isEmpty() || !NAMING.containsKey(act.family())) {
            return told;
        }
        if (act.family() == Family.HEADS) {
            return SENDING.contains(act) && !namesAnother(proposition, act.family())
                    ? ofHead(sides.get(), told, words(proposition))
                    : told;
        }
        if (told.isFull()) {
            return withOtherGovernment(sides.get(), told);
        }
        boolean telling = told.hasOne() || !proposition.nominal() || isDated(proposition);
        return telling && !namesAnother(proposition, act.family())
                ? understood(act, sides.get(), told, words(proposition))
                : told;
    }

    /// "Ana Pérez presented her credentials on 4 May": who was sent is no party, whose envoy it was is understood.
    private Roles ofHead(Sides sides, Roles told, Words words) {
        if (isSide(sides, told.actors())) {
            return told.recipients().isEmpty() ? new Roles(told.actors(), across(sides, told.actors(), words)) : told;
        }
        if (isSide(sides, told.recipients())) {
            return new Roles(across(sides, told.recipients(), words), told.recipients());
        }
        boolean another = Stream.of(told.actors(), told.recipients())
                .flatMap(List::stream)
                .anyMatch(mention -> mention.party() != null && mention.kind() != PartyKind.PERSON);
        return another ? told : ofMission(sides, words);
    }

    private static boolean isSide(Sides sides, List<Mention> mentions) {
        return !mentions.isEmpty() && sides.across(mentions.getFirst()).isPresent();
    }

    /// "Sweden recognized the new government": not its own, but the other side's.
    private Roles withOtherGovernment(Sides sides, Roles told) {
        Mention actor = told.actors().getFirst();
        Mention recipient = told.recipients().getFirst();
        boolean own = actor.country() != null
                && actor.country().equals(recipient.country())
                && recipient.kind() == PartyKind.GOVERNMENT
                && !holdsName(recipient.words());
        PartyRegister register = parts.parties().register();
        return sides.across(actor)
                .filter(_ -> own)
                .flatMap(other ->
                        register.findGovernment(other.id(), parts.parties().day()))
                .flatMap(register::findParty)
                .map(government -> new Roles(told.actors(), List.of(Mention.of(recipient.words(), government))))
                .orElse(told);
    }

    private boolean holdsName(Words words) {
        return parts.discourse().names(tree.sentence().sentence().index()).stream()
                .anyMatch(name -> words.span().contains(tree.token(name.first()).span()));
    }

    private Roles understood(ActType act, Sides sides, Roles told, Words words) {
        if (act == ActType.RECOGNIZE_GOVERNMENT && told.recipients().isEmpty()) {
            return told;
        }
        if (!told.actors().isEmpty()) {
            return act.family() == Family.RECOGNITION
                    ? told
                    : new Roles(told.actors(), across(sides, told.actors(), words));
        }
        if (!told.recipients().isEmpty()) {
            List<Mention> actors = across(sides, told.recipients(), words);
            return new Roles(actors.isEmpty() ? own(sides, words) : actors, told.recipients());
        }
        return act.family() == Family.MISSIONS ? ofMission(sides, words) : both(sides, words);
    }

    private static List<Mention> across(Sides sides, List<Mention> side, Words words) {
        return sides.across(side.getFirst()).map(other -> Mention.of(words, other)).stream()
                .toList();
    }

    private static List<Mention> own(Sides sides, Words words) {
        return Optional.ofNullable(sides.own()).map(own -> Mention.of(words, own)).stream()
                .toList();
    }

    private static Roles both(Sides sides, Words words) {
        Party first = sides.own() == null ? sides.one() : sides.own();
        Party second = first.equals(sides.one()) ? sides.other() : sides.one();
        return new Roles(List.of(Mention.of(words, first)), List.of(Mention.of(words, second)));
    }

    /// "The legation", "he": the one last spoken of, else that of the publisher's side.
    private Roles ofMission(Sides sides, Words words) {
        int here = tree.sentence().sentence().index();
        Optional<Claim> last = before.stream()
                .filter(claim -> claim.act() != null && isOfMissions(claim.act()))
                .filter(claim -> here - claim.sentence().index() <= NEAR)
                .reduce((_, later) -> later);
        if (last.isPresent()) {
            return new Roles(said(last.get().actors(), words), said(last.get().recipients(), words));
        }
        return sides.own() == null ? new Roles(List.of(), List.of()) : both(sides, words);
    }

    private static boolean isOfMissions(ActType act) {
        return act.family() == Family.MISSIONS || SENDING.contains(act);
    }

    private static List<Mention> said(List<Mention> mentions, Words words) {
        return mentions.stream().map(mention -> mention.said(words)).toList();
    }

    /// "relations with Ruritania": a name that means nobody known is neither of the two.
    private boolean namesAnother(Proposition proposition, Family family) {
        Set<String> naming = Objects.requireNonNull(NAMING.get(family));
        return proposition.arguments().stream()
                .filter(argument -> naming.contains(argument.preposition()))
                .map(Argument::word)
                .anyMatch(word -> tree.tag(word).startsWith("NNP")
                        && parts.days().isNoDate(tree.words(word))
                        && !hasRole(word)
                        && parts.parties().at(word).stream().map(Mention::party).noneMatch(Objects::nonNull));
    }

    /// "with N. N. as minister": who comes along, no party.
    private boolean hasRole(int word) {
        return Stream.of(word, tree.head(word))
                .filter(above -> above != 0)
                .flatMap(above -> tree.children(above, "nmod", "obl").stream())
                .anyMatch(role -> role > word && tree.preposition(role).equals("as"));
    }

    /// The words that stand for what is not said: the thing that is opened, established, closed.
    private Words words(Proposition proposition) {
        int word = proposition
                .find(Slot.OBJECT)
                .or(() -> proposition.find(Slot.SUBJECT))
                .map(Argument::word)
                .orElse(proposition.word());
        return tree.words(parts.parties().firstOfPhrase(word), word);
    }
}
