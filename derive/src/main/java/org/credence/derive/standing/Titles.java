package org.credence.derive.standing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.credence.derive.rule.Move;
import org.credence.derive.rule.Move.Nature;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Family;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.Title;
import org.credence.model.TitleLevel;

/// Where the observer stands on the party's title to territories, each apart.
record Titles(Pair pair) {
    List<Title> values() {
        Entries<TitleLevel> entries = new Entries<>(pair, TitleLevel.NOTHING_ON_RECORD, this::movesOf);
        List<Act> acts = pair.acts().stream()
                .filter(act -> act.type().family() == Family.TERRITORY
                        && !act.objects().isEmpty())
                .filter(pair::isOutgoing)
                .toList();
        return entries.of(acts, Titles::aboutOf).values().stream()
                .flatMap(together ->
                        together.getFirst().objects().stream().map(territory -> title(together, territory, entries)))
                .filter(title -> title.value().level() != TitleLevel.NOTHING_ON_RECORD)
                .toList();
    }

    private static String aboutOf(Act act) {
        return act.actor() + "|" + act.recipient() + "|"
                + act.objects().stream().map(PartyId::value).sorted().collect(Collectors.joining(","));
    }

    private static Title title(List<Act> together, PartyId territory, Entries<TitleLevel> entries) {
        Act first = together.getFirst();
        return new Title(first.actor(), Objects.requireNonNull(first.recipient()), territory, entries.value(together));
    }

    private List<Move<TitleLevel>> movesOf(Act act) {
        boolean denied = act.modality() == Modality.DENIED;
        if (denied && act.type() == ActType.RECOGNIZE_CLAIM) {
            return List.of(move(TitleLevel.REJECTS, Nature.OBSERVATION, act));
        } else if (act.modality() == Modality.ONGOING && act.type() == ActType.RECOGNIZE_CLAIM) {
            return List.of(move(TitleLevel.RECOGNIZES, Nature.OBSERVATION, act));
        } else if (act.modality() != Modality.ASSERTED) {
            return List.of();
        }
        return switch (act.type()) {
            case RECOGNIZE_CLAIM -> List.of(move(TitleLevel.RECOGNIZES, Nature.ACT, act));
            case REJECT_CLAIM -> List.of(move(TitleLevel.REJECTS, Nature.ACT, act));
            case WITHDRAW_CLAIM_RECOGNITION ->
                List.of(
                        move(TitleLevel.RECOGNIZES, Nature.PRESUPPOSED, act),
                        move(TitleLevel.WITHDRAWN, Nature.ACT, act));
            case CEDE -> List.of(move(TitleLevel.RECOGNIZES, Nature.ACT, act));
            default -> List.of();
        };
    }

    private Move<TitleLevel> move(TitleLevel level, Nature nature, Act act) {
        return Move.of(level, nature, act, pair.linksOf(act));
    }
}
