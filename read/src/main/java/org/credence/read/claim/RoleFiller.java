package org.credence.read.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credence.model.Mention;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.When;
import org.credence.read.frame.Role;
import org.credence.read.party.Parties;
import org.credence.read.party.PartyRegister;
import org.credence.read.proposition.DayNames;
import org.credence.read.proposition.Proposition;

/// Fills the roles of an entry with the parties that its paths lead to.
final class RoleFiller {
    private static final Set<PartyKind> STATES = Set.of(PartyKind.STATE, PartyKind.ENTITY, PartyKind.TERRITORY);

    private static final Set<String> PRIVATE_SECTORS =
            Set.of("AGR", "BUS", "CRM", "CVL", "EDU", "JRN", "LAB", "MED", "NGO", "REF", "REL", "SOC", "UAF", "UNK");

    private final Parties parties;

    RoleFiller(Parties parties) {
        this.parties = parties;
    }

    /// The mentions of the first path that leads to something acceptable; empty where none does.
    List<Mention> fill(Role role, Proposition proposition) {
        for (Role.Way way : role.ways()) {
            for (int word : way.path().from(proposition)) {
                List<Mention> mentions = mentions(word, way.wanted());
                if (!mentions.isEmpty()) {
                    return mentions;
                }
            }
        }
        return List.of();
    }

    private List<Mention> mentions(int word, Role.Wanted wanted) {
        if (wanted == Role.Wanted.PLACE) {
            return parties.placesAt(word);
        }
        if (wanted == Role.Wanted.PERSON || wanted == Role.Wanted.OFFICEHOLDER) {
            return parties.personsAt(word).stream()
                    .filter(person -> wanted == Role.Wanted.PERSON || parties.isInHighOffice(person))
                    .toList();
        }
        if (wanted == Role.Wanted.ENVOY && parties.isDeed(word)) {
            return List.of(); // "welcomed the decision" hosts nobody
        }
        return parties.at(word).stream()
                .flatMap(mention -> accepted(mention, wanted).stream())
                .toList();
    }

    /// Whether someone may fill a role, whatever the way to him.
    boolean accepts(Role role, Mention mention) {
        return role.ways().stream()
                .anyMatch(way -> accepted(mention, way.wanted()).isPresent());
    }

    boolean isSpecial(Role role, String name) {
        return role.ways().stream()
                .anyMatch(way -> way.path().steps().getFirst().equals(name));
    }

    private Optional<Mention> accepted(Mention mention, Role.Wanted wanted) {
        if (mention.kind() == PartyKind.OUTLET && wanted != Role.Wanted.OUTLET_TOO) {
            return Optional.empty();
        }
        return switch (wanted) {
            case PARTY, OUTLET_TOO -> Optional.of(mention).filter(RoleFiller::isParty);
            case ANYONE -> Optional.of(mention).filter(one -> isParty(one) || one.country() != null);
            case STATE ->
                Optional.of(mention)
                        .filter(one -> one.kind() != null && STATES.contains(one.kind()) && one.office() == null);
            case NAMED -> Optional.of(mention).filter(RoleFiller::isNamed);
            case OBSERVER -> Optional.of(mention).filter(RoleFiller::isObserver);
            case RULERS -> rulers(mention);
            case PLACE -> Optional.of(mention).filter(one -> one.kind() != null && STATES.contains(one.kind()));
            case GOVERNMENT -> government(mention);
            case FORCES -> Optional.of(mention).filter(one -> "MIL".equals(one.sector()) && one.party() != null);
            case BODY ->
                Optional.of(mention).filter(one -> one.kind() == PartyKind.ORGANIZATION && one.office() == null);
            case PERSON, OFFICEHOLDER -> Optional.of(mention).filter(one -> one.kind() == PartyKind.PERSON);
            case OFFICIAL ->
                Optional.of(mention)
                        .filter(one -> isParty(one) && (one.office() != null || one.person() != null))
                        .filter(one -> !parties.isInstitution(one));
            case ENVOY -> Optional.of(mention).filter(one -> isParty(one) && one.kind() != PartyKind.TERRITORY);
        };
    }

    /// Known, or described as what can act for a state: a government, a person with an office.
    private static boolean isParty(Mention mention) {
        boolean titled = mention.person() != null && mention.office() != null;
        boolean known = mention.party() != null || mention.kind() == PartyKind.GOVERNMENT || titled;
        return known && !isPrivate(mention);
    }

    /// Firms, unions, scholars, gangs and citizens are no party to acts between states, whatever they are called.
    private static boolean isPrivate(Mention mention) {
        boolean ofNobody =
                mention.kind() == PartyKind.GROUP || mention.party() == null && mention.kind() != PartyKind.GOVERNMENT;
        return ofNobody && PRIVATE_SECTORS.contains(mention.sector() == null ? "" : mention.sector());
    }

    /// A person, group, firm or vessel, known or not.
    private static boolean isNamed(Mention mention) {
        boolean state = mention.kind() != null && STATES.contains(mention.kind()) && mention.office() == null;
        int first = mention.words().text().codePointAt(0);
        boolean name = Character.isUpperCase(first) || Character.isDigit(first); // "12 individuals"
        boolean day = DayNames.has(mention.words().text().toLowerCase(Locale.ROOT)); // "on Belarus on Friday"
        return !state && !day && (mention.party() != null || mention.country() != null || name);
    }

    /// Vocabulary, rule competent-organ: a parliament's vote or a court's word binds no state.
    private static boolean isObserver(Mention mention) {
        boolean counted = mention.party() == null && mention.kind() == PartyKind.GROUP;
        return counted || isParty(mention) && !Set.of("LEG", "JUD").contains(String.valueOf(mention.sector()));
    }

    /// The government of a state recognized "as the government": of that state's on the day.
    private Optional<Mention> rulers(Mention mention) {
        return mention.kind() != PartyKind.STATE || mention.party() == null
                ? government(mention)
                : parties.register()
                        .findGovernment(mention.party(), parties.day())
                        .flatMap(parties.register()::findParty)
                        .map(party -> as(mention, party));
    }

    /// A government, or the government of a movement that has one.
    private Optional<Mention> government(Mention mention) {
        if (mention.kind() == PartyKind.GOVERNMENT) {
            return Optional.of(mention);
        }
        if (mention.kind() != PartyKind.MOVEMENT || mention.party() == null) {
            return Optional.empty();
        }
        Optional<Party> government = parties.register()
                .findParty(mention.party())
                .flatMap(Party::findLinked)
                .flatMap(parties.register()::findParty);
        return Optional.of(government.map(party -> as(mention, party)).orElse(mention));
    }

    private static Mention as(Mention mention, Party party) {
        return new Mention(
                mention.words(), party.id(), party.kind(), party.country(), "GOV", mention.person(), mention.office());
    }

    /// Governments as of the day of the act: "the government of X" in 1990 is that of 1990, whoever governs when the
    /// text is written.
    List<Mention> onDay(List<Mention> mentions, When when) {
        LocalDate day = when.span() == null ? null : when.span().latest();
        return day == null
                ? mentions
                : mentions.stream().map(mention -> onDay(mention, day)).toList();
    }

    private Mention onDay(Mention mention, LocalDate day) {
        if (mention.kind() != PartyKind.GOVERNMENT || mention.party() == null) {
            return mention;
        }
        PartyRegister register = parties.register();
        PartyId named = mention.party();
        boolean heldThen =
                register.findTenure(named, day).isPresent() || named.value().endsWith(".government");
        boolean byName = register.names().isNameOf(mention.words().text(), named);
        return heldThen || byName
                ? mention
                : register.findParty(named)
                        .map(Party::of)
                        .flatMap(state -> register.findGovernment(state, day))
                        .flatMap(register::findParty)
                        .map(party -> as(mention, party))
                        .orElse(mention);
    }

    /// `BRA.government` as `BRA`: who acts for a state without rivals is the state.
    List<Mention> asStates(List<Mention> mentions) {
        return mentions.stream().map(RoleFiller::asState).toList();
    }

    static Mention asState(Mention mention) {
        PartyId id = mention.party();
        if (id == null || !id.value().endsWith(".government")) {
            return mention;
        }
        return new Mention(
                mention.words(),
                new PartyId(id.value().substring(0, id.value().length() - ".government".length())),
                PartyKind.STATE,
                mention.country(),
                mention.sector(),
                mention.person(),
                mention.office());
    }
}
