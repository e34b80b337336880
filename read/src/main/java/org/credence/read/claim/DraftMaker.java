package org.credence.read.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.Family;
import org.credence.model.Mention;
import org.credence.model.PartyKind;
import org.credence.read.factuality.Governor;
import org.credence.read.frame.Entry;
import org.credence.read.proposition.Argument;
import org.credence.read.proposition.Proposition;
import org.credence.read.proposition.Slot;
import org.credence.read.proposition.Tree;

/// Fills the roles of an entry for a proposition, also those that the sentence leaves to be understood.
final class DraftMaker {
    private static final Set<Governor.Effect> OWN_DEED = Set.of(
            Governor.Effect.DECLARED,
            Governor.Effect.PLANNED,
            Governor.Effect.REFUSED,
            Governor.Effect.DONE,
            Governor.Effect.OFFERED,
            Governor.Effect.THREATENED);

    private final SentenceParts parts;
    private final Tree tree;
    private final RoleFiller roles;
    private final List<Claim> before;
    private final UnderstoodSides understoodSides;

    /// `before` are the claims of the document so far, those of this sentence included as they come.
    DraftMaker(SentenceParts parts, List<Claim> before) {
        this.parts = parts;
        this.tree = parts.tree();
        this.roles = parts.roles();
        this.before = before;
        this.understoodSides = new UnderstoodSides(parts, before);
    }

    /// The entry with its roles; nothing where a role that it needs stays empty, two where two did it to each other.
    List<Draft> drafts(Proposition proposition, Entry entry) {
        List<Mention> actors = roles.asStates(roles.fill(entry.actor(), proposition));
        boolean theirOwn = entry.act() != null
                && entry.act().family() == Family.MISSIONS
                && Reciprocal.isOfTheirOwn(proposition)
                && roles.fill(entry.recipient(), proposition).isEmpty();
        boolean toEachOther = actors.size() == 2
                && !isDoneTogether(entry)
                && (theirOwn || Reciprocal.is(proposition))
                && actors.stream().allMatch(actor -> theirOwn || roles.accepts(entry.recipient(), actor));
        return toEachOther
                ? List.of(
                        new Draft(proposition, entry, actors.subList(0, 1), actors.subList(1, 2), List.of()),
                        new Draft(proposition, entry, actors.subList(1, 2), actors.subList(0, 1), List.of()))
                : draft(proposition, entry, actors).stream().toList();
    }

    private Optional<Draft> draft(Proposition proposition, Entry entry, List<Mention> actors) {
        List<Mention> recipients = recipients(entry, proposition);
        boolean together = isDoneTogether(entry) || Reciprocal.isTheirs(proposition);
        if (together && recipients.isEmpty() && actors.size() > 1 && !isWithOthers(proposition)) {
            Mention first = actors.getFirst();
            recipients = actors.stream()
                    .skip(1)
                    .filter(other -> other.party() == null || !other.party().equals(first.party()))
                    .toList();
            actors = List.of(first);
        }
        Optional<Claim> pair =
                actors.isEmpty() && recipients.isEmpty() ? pairBefore(proposition, entry) : Optional.empty();
        if (pair.isPresent()) {
            actors = pair.get().actors();
            recipients = pair.get().recipients();
        }
        if (actors.isEmpty()) {
            actors = understoodActors(proposition, entry, recipients);
        }
        if (recipients.isEmpty()) {
            recipients = understoodRecipients(proposition, entry, actors);
        }
        UnderstoodSides.Roles filled =
                understoodSides.fill(entry, proposition, new UnderstoodSides.Roles(actors, recipients));
        actors = filled.actors();
        recipients = filled.recipients();
        boolean complete = (!actors.isEmpty() || entry.actor().optional())
                && (!recipients.isEmpty() || entry.recipient().optional());
        return complete && areSides(entry, actors, recipients)
                ? Optional.of(
                        new Draft(proposition, entry, actors, recipients, roles.fill(entry.object(), proposition)))
                : Optional.empty();
    }

    /// Acts that need two sides and may name both at once: "Peru and Chile met", "severed relations", "the recognition
    /// between Peru and Chile".
    private boolean isDoneTogether(Entry entry) {
        boolean act = entry.act() != null
                && (entry.act().mutual()
                        || entry.act().family() == Family.RELATIONS
                        || roles.isSpecial(entry.actor(), "between"));
        return act || entry.is("together");
    }

    /// "The armies of Peru and Chile clashed with rebels": whoever they are, it was not with each other.
    private boolean isWithOthers(Proposition proposition) {
        return Stream.of("with", "against")
                .flatMap(preposition -> proposition.obliques(preposition).stream())
                .map(Argument::word)
                .anyMatch(word -> tree.tag(word).equals("NNS") || tree.tag(word).startsWith("NNP"));
    }

    private List<Mention> recipients(Entry entry, Proposition proposition) {
        List<Mention> recipients = roles.fill(entry.recipient(), proposition);
        boolean keepsGovernment = entry.act() != null && entry.act().family() == Family.RECOGNITION;
        return keepsGovernment ? recipients : roles.asStates(recipients);
    }

    private List<Mention> understoodActors(Proposition proposition, Entry entry, List<Mention> recipients) {
        List<Mention> speaker =
                roles.isSpecial(entry.actor(), "speaker") ? speakerAsActor(proposition, entry, recipients) : List.of();
        return speaker.isEmpty() && !entry.actor().optional() ? understoodActor(proposition) : speaker;
    }

    private List<Mention> understoodRecipients(Proposition proposition, Entry entry, List<Mention> actors) {
        if (roles.isSpecial(entry.recipient(), "previous")) {
            return recognizedBefore(actors);
        }
        if (actors.isEmpty()) {
            return List.of();
        }
        List<Mention> beside = roles.isSpecial(entry.recipient(), "beside") ? toldBeside(actors) : List.of();
        if (!beside.isEmpty()) {
            return beside;
        }
        Optional<Mention> understood = roles.isSpecial(entry.recipient(), "partner")
                ? partner(actors)
                : roles.isSpecial(entry.recipient(), "other")
                        ? parts.parties().onlyOther(actors)
                        : roles.isSpecial(entry.recipient(), "home")
                                ? parts.parties().homeNear(actors.getFirst(), proposition.word())
                                : Optional.empty();
        return understood.stream().toList();
    }

    /// "broke off relations in 2019; they were restored a year later", "planned an embassy in Lima; the embassy opened
    /// in
    /// May": between those of whom the sentence told it.
    private Optional<Claim> pairBefore(Proposition proposition, Entry entry) {
        Family family = entry.act() == null ? null : entry.act().family();
        boolean known = family == Family.RELATIONS && proposition.passive()
                || family == Family.MISSIONS && isOfTheMission(proposition);
        return before.stream()
                .filter(claim ->
                        known && claim.sentence().equals(tree.sentence().sentence()))
                .filter(claim -> claim.act() != null && claim.act().family() == family)
                .reduce((a, b) -> b);
    }

    /// "the embassy": one told before, with nothing that says whose or where.
    private boolean isOfTheMission(Proposition proposition) {
        return proposition
                .find(Slot.OBJECT)
                .or(() -> proposition.find(Slot.SUBJECT))
                .map(Argument::word)
                .filter(noun -> tree.children(noun, "det").stream()
                        .anyMatch(det -> tree.lower(det).equals("the")))
                .filter(noun -> !tree.hasChild(noun, "nmod", "nmod:poss", "amod", "compound"))
                .isPresent();
    }

    /// "The minister is on a three-day visit": to those whom the text last saw him deal with.
    private Optional<Mention> partner(List<Mention> actors) {
        return actors.size() == 1
                ? parts.discourse().findPartner(tree.sentence().sentence().index(), actors.getFirst())
                : Optional.empty();
    }

    /// "cut ties with X and recalled its envoy": with whom the last act of the sentence was.
    private List<Mention> toldBeside(List<Mention> actors) {
        return before.stream()
                .filter(claim -> claim.sentence().equals(tree.sentence().sentence()))
                .reduce((a, b) -> b)
                .map(last -> Stream.concat(last.recipients().stream(), last.actors().stream())
                        .filter(mention -> mention.country() != null
                                && actors.stream()
                                        .noneMatch(actor -> mention.country().equals(actor.country())))
                        .toList())
                .orElse(List.of())
                .stream()
                .limit(1)
                .toList();
    }

    /// Someone known takes part; what is done together has two sides; nobody deals with himself.
    private static boolean areSides(Entry entry, List<Mention> actors, List<Mention> recipients) {
        boolean anyoneKnown = Stream.concat(actors.stream(), recipients.stream())
                .anyMatch(mention -> mention.party() != null || entry.act() == null && mention.country() != null);
        boolean mutual = entry.act() != null && entry.act().mutual();
        boolean twoSides = !mutual || !recipients.isEmpty() || entry.is("alone");
        if (entry.act() == ActType.HAND_OVER_MISSION) {
            return anyoneKnown; // the host may hand over another's mission
        }
        boolean abroad =
                entry.act() == null || entry.act().family().mayBeDomestic() || !sameCountry(actors, recipients);
        return anyoneKnown && twoSides && abroad && !sameParty(actors, recipients);
    }

    /// A state's dealings with its own side are no act between parties.
    private static boolean sameCountry(List<Mention> actors, List<Mention> recipients) {
        return !recipients.isEmpty()
                && recipients.stream()
                        .allMatch(recipient -> recipient.country() != null
                                && recipient.kind() != PartyKind.MOVEMENT
                                && actors.stream()
                                        .anyMatch(actor -> recipient.country().equals(actor.country())
                                                && actor.kind() != PartyKind.MOVEMENT));
    }

    private static boolean sameParty(List<Mention> actors, List<Mention> recipients) {
        return !recipients.isEmpty()
                && recipients.stream()
                        .allMatch(recipient -> recipient.party() != null
                                && actors.stream()
                                        .anyMatch(actor -> recipient.party().equals(actor.party())));
    }

    /// "withdrew its recognition": of whom the same actor was last said to recognize.
    private List<Mention> recognizedBefore(List<Mention> actors) {
        return before.stream()
                .filter(claim -> claim.act() != null && claim.act().mergesAs().equals("recognize"))
                .filter(claim -> Claim.partiesOf(claim.actors()).containsAll(Claim.partiesOf(actors)))
                .reduce((a, b) -> b)
                .map(Claim::recipients)
                .orElse(List.of());
    }

    /// "We recognize X," the minister said; "We have met", a ministry writes; "X announced the expulsion of …".
    private List<Mention> understoodActor(Proposition proposition) {
        Optional<Integer> we = proposition
                .find(Slot.SUBJECT)
                .map(Argument::word)
                .filter(word -> Set.of("we", "i").contains(tree.lower(word)));
        if (we.isPresent()) {
            List<Mention> speaking =
                    parts.speakers().above(proposition.word(), proposition.nominal()).reversed().stream()
                            .flatMap(speaker -> Optional.ofNullable(speaker.mention()).stream())
                            .filter(speaker -> speaker.party() != null)
                            .limit(1)
                            .map(speaker -> speaker.said(tree.words(we.get())))
                            .toList();
            return speaking.isEmpty()
                    ? parts.discourse().findHome().map(home -> Mention.of(tree.words(we.get()), home)).stream()
                            .toList()
                    : speaking;
        }
        return proposition.nominal() ? roles.asStates(doerOf(proposition.word())) : List.of();
    }

    /// The subject of a verb that governs a deed as its own: announced, planned, refused it.
    private List<Mention> doerOf(int noun) {
        return parts
                .governance()
                .of(noun, true)
                .filter(governed ->
                        OWN_DEED.contains(governed.use().effect()) && !tree.hasChild(governed.by(), "nsubj:pass"))
                .flatMap(governed -> tree.findChild(governed.by(), "nsubj"))
                .map(parts.parties()::at)
                .orElse(List.of())
                .stream()
                .filter(mention -> mention.party() != null && mention.kind() != PartyKind.OUTLET)
                .toList();
    }

    /// "The ministry said that the recognition of X …": a deed named without its doer is the speaker's where the
    /// document has already said so.
    private List<Mention> speakerAsActor(Proposition proposition, Entry entry, List<Mention> recipients) {
        return parts.speakers().above(proposition.word(), proposition.nominal()).stream()
                .flatMap(speaker -> Optional.ofNullable(speaker.mention()).stream())
                .filter(speaker -> before.stream()
                        .anyMatch(claim -> claim.act() == entry.act()
                                && Claim.partiesOf(claim.actors()).contains(speaker.party())
                                && Claim.partiesOf(claim.recipients()).equals(Claim.partiesOf(recipients))))
                .limit(1)
                .toList();
    }
}
