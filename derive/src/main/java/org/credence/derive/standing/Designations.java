package org.credence.derive.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.credence.derive.rule.Contradiction;
import org.credence.derive.rule.Move;
import org.credence.derive.rule.Move.Nature;
import org.credence.derive.rule.Persistence;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.Designation;
import org.credence.model.DesignationLevel;
import org.credence.model.Detail;
import org.credence.model.Family;
import org.credence.model.PartyId;
import org.credence.model.Value;
import org.jspecify.annotations.Nullable;

/// The lists of the observer on which the party stands or stood. An entry belongs to whom the list names; at another it
/// is shown by link.
record Designations(Pair pair) {
    private static final Set<String> NO_NAME =
            Set.of("list", "lists", "of", "the", "its", "designated", "a", "as", "official", "register");

    List<Designation> values() {
        return entries().stream()
                .map(this::designation)
                .filter(entry -> entry.value().level() != DesignationLevel.NOTHING_ON_RECORD)
                .toList();
    }

    /// The acts of one authority, target and list together.
    private List<List<Act>> entries() {
        List<List<Act>> entries = new ArrayList<>();
        pair.acts().stream()
                .filter(act -> act.type().family() == Family.DESIGNATIONS)
                .filter(pair::isOutgoing)
                .forEach(act -> entries.stream()
                        .filter(entry -> entry.stream().allMatch(other -> sameEntry(act, other)))
                        .findFirst()
                        .ifPresentOrElse(entry -> entry.add(act), () -> entries.add(new ArrayList<>(List.of(act)))));
        return entries;
    }

    private static boolean sameEntry(Act act, Act other) {
        Set<String> list = nameOf(act);
        Set<String> otherList = nameOf(other);
        return act.actor().equals(other.actor())
                && Objects.equals(act.recipient(), other.recipient())
                && (list.containsAll(otherList) || otherList.containsAll(list));
    }

    /// The words that tell a list from others; none where no text names it.
    private static Set<String> nameOf(Act act) {
        String told = act.details().getOrDefault(Detail.LIST, "").toLowerCase(Locale.ROOT);
        return Arrays.stream(told.replace("organisation", "organization").split("\\W+"))
                .filter(word -> !word.isBlank() && !NO_NAME.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Designation designation(List<Act> entry) {
        Act first = entry.getFirst();
        List<Move<DesignationLevel>> moves =
                entry.stream().flatMap(act -> movesOf(act).stream()).toList();
        Value<DesignationLevel> value = new Persistence<>(
                        DesignationLevel.NOTHING_ON_RECORD, Contradiction.ofLevels(), pair.on(), pair.known())
                .valueOf(moves);
        PartyId target = Objects.requireNonNull(first.recipient());
        return new Designation(first.actor(), listName(entry), target, value);
    }

    private static @Nullable String listName(List<Act> entry) {
        return entry.stream()
                .map(act -> act.details().get(Detail.LIST))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Move<DesignationLevel>> movesOf(Act act) {
        List<ActType> types = new ArrayList<>(List.of(act.type()));
        types.addAll(act.rivalTypes());
        return types.stream().flatMap(type -> movesOf(type, act).stream()).toList();
    }

    private List<Move<DesignationLevel>> movesOf(ActType type, Act act) {
        return switch (act.modality()) {
            case ASSERTED -> done(type, act);
            case ONGOING ->
                type == ActType.DESIGNATE
                        ? List.of(move(DesignationLevel.LISTED, Nature.OBSERVATION, type, act))
                        : List.of();
            case DENIED -> denied(type, act);
            case PLANNED, CONDITIONAL, OFFERED, DEMANDED, THREATENED, REFUSED, HYPOTHETICAL -> List.of();
        };
    }

    private List<Move<DesignationLevel>> done(ActType type, Act act) {
        return switch (type) {
            case DESIGNATE -> List.of(move(DesignationLevel.LISTED, Nature.ACT, type, act));
            case DELIST -> after(DesignationLevel.DELISTED, type, act);
            case SUSPEND_DESIGNATION -> after(DesignationLevel.SUSPENDED, type, act);
            case AMEND_DESIGNATION, EXEMPT -> List.of(move(DesignationLevel.LISTED, Nature.OBSERVATION, type, act));
            default -> List.of();
        };
    }

    private List<Move<DesignationLevel>> after(DesignationLevel level, ActType type, Act act) {
        return List.of(
                move(DesignationLevel.LISTED, Nature.PRESUPPOSED, type, act), move(level, Nature.ACT, type, act));
    }

    /// "Has not removed" bears out that it is listed; "has not designated" that it is not.
    private List<Move<DesignationLevel>> denied(ActType type, Act act) {
        return switch (type) {
            case DESIGNATE -> List.of(move(DesignationLevel.NOT_LISTED, Nature.OBSERVATION, type, act));
            case DELIST -> List.of(move(DesignationLevel.LISTED, Nature.OBSERVATION, type, act));
            default -> List.of();
        };
    }

    private Move<DesignationLevel> move(DesignationLevel level, Nature nature, ActType type, Act act) {
        List<Claim> telling =
                act.claims().stream().filter(claim -> claim.act() == type).toList();
        return Move.of(level, nature, act, pair.linksOf(act)).toldBy(telling);
    }
}
