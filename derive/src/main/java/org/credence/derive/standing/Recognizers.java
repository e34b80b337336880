package org.credence.derive.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.credence.derive.merge.ActMerger;
import org.credence.derive.rule.CompetentOrgan;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Detail;
import org.credence.model.Family;
import org.credence.model.Party;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.RecognitionLevel;
import org.credence.model.RecognitionSummary;
import org.credence.model.RecognizerList;
import org.credence.model.RecognizerList.Announced;
import org.credence.model.RecognizerList.Group;
import org.credence.model.RecognizerList.Observer;
import org.credence.model.RecognizerList.TellsOrdinal;
import org.credence.model.RuleSet;
import org.credence.model.Value;
import org.jspecify.annotations.Nullable;

/// The list of who recognizes a party: the recognition axis, once for each observer on record.
record Recognizers(PartyId party, LocalDate on, Instant known, List<Claim> claims, PartyBook book, RuleSet rules) {
    private record Found(PartyId observer, Value<RecognitionLevel> value, Pair pair) {
        RecognitionSummary summary() {
            return Deriver.summaryOf(value);
        }
    }

    RecognizerList list() {
        Circle whole = Circle.around(party, on, book, Pair.namedIn(claims));
        Circle circle = whole.sameRecognition();
        List<Act> acts = new ActMerger(book)
                .acts(claims.stream()
                        .filter(claim -> claim.act() != null && isShown(claim.act()) && Pair.names(claim, whole))
                        .toList());
        List<Found> found = observersIn(acts, circle).stream()
                .map(observer -> found(observer, whole, acts))
                .toList();
        return new RecognizerList(party, on, known, groups(found), announced(found), rules);
    }

    private static boolean isOnAxis(ActType type) {
        return type.family() == Family.RECOGNITION
                || type == ActType.ESTABLISH_RELATIONS
                || type == ActType.RESUME_RELATIONS;
    }

    /// The axis and the envoys received without recognition, for their badge.
    static boolean isShown(ActType type) {
        return isOnAxis(type) || type.family() == Family.HEADS;
    }

    private List<PartyId> observersIn(List<Act> acts, Circle circle) {
        Set<PartyId> observers = new TreeSet<>();
        for (Act act : acts) {
            if (!isOnAxis(act.type())) {
                continue;
            }
            if (circle.has(act.recipient())) {
                observers.add(stateOf(act.actor()));
            } else if (act.type().mutual() && circle.has(act.actor()) && act.recipient() != null) {
                observers.add(stateOf(act.recipient()));
            }
        }
        observers.removeIf(observer -> circle.has(observer) || !new CompetentOrgan(book).recognizes(observer));
        return List.copyOf(observers);
    }

    /// A government speaks for its state unless another claims to.
    private PartyId stateOf(PartyId observer) {
        return Circle.findStateOf(observer, on, book).orElse(observer);
    }

    private Found found(PartyId observer, Circle circle, List<Act> acts) {
        Set<PartyId> named = new TreeSet<>();
        acts.forEach(act -> {
            named.add(act.actor());
            Optional.ofNullable(act.recipient()).ifPresent(named::add);
        });
        Pair pair = new Pair(
                Circle.ofObserver(observer, on, book, named),
                circle,
                on,
                known,
                acts,
                Pair.rivalActs(party, on, claims, book),
                Pair.endings(party, claims, book),
                book,
                rules);
        return new Found(observer, new Recognitions(pair).value(), pair);
    }

    private List<Group> groups(List<Found> found) {
        List<Group> groups = new ArrayList<>();
        for (RecognitionSummary summary : RecognitionSummary.values()) {
            groups.add(summary == RecognitionSummary.NOTHING_ON_RECORD ? rest(found) : group(summary, found));
        }
        return groups;
    }

    private Group group(RecognitionSummary summary, List<Found> found) {
        List<Observer> observers = found.stream()
                .filter(one -> one.summary() == summary)
                .map(one -> observer(one, found))
                .toList();
        int unMembers = (int) observers.stream()
                .filter(one -> book.isUnMember(one.party(), on))
                .count();
        return new Group(summary, observers.size(), unMembers, observers);
    }

    /// The UN members that remain, the party's own state aside.
    private Group rest(List<Found> found) {
        Set<PartyId> remaining = new TreeSet<>(book.listUnMembers(on));
        found.stream()
                .filter(one -> one.summary() != RecognitionSummary.NOTHING_ON_RECORD)
                .forEach(one -> remaining.remove(one.observer()));
        remaining.remove(party);
        Circle.around(party, on, book, remaining).parties().forEach(remaining::remove);
        book.findParty(party).map(Party::of).ifPresent(remaining::remove);
        return new Group(RecognitionSummary.NOTHING_ON_RECORD, remaining.size(), remaining.size(), List.of());
    }

    private Observer observer(Found one, List<Found> found) {
        return new Observer(one.observer(), one.value(), place(one, found), ordinals(one));
    }

    private static @Nullable Integer place(Found one, List<Found> found) {
        LocalDate since = sinceOf(one);
        if (since == null || !one.value().level().recognizes()) {
            return null;
        }
        return 1
                + (int) found.stream()
                        .filter(other -> other.value().level().recognizes())
                        .map(Recognizers::sinceOf)
                        .filter(day -> day != null && day.isBefore(since))
                        .count();
    }

    private static @Nullable LocalDate sinceOf(Found one) {
        DateSpan since = one.value().evidence().since();
        return since == null ? null : since.latest();
    }

    private static List<TellsOrdinal> ordinals(Found one) {
        return one.value().evidence().claims().stream()
                .filter(claim -> claim.findDetail(Detail.ORDINAL).isPresent())
                .map(claim -> new TellsOrdinal(
                        Objects.requireNonNull(claim.details().get(Detail.ORDINAL)),
                        claim.details().get(Detail.SCOPE),
                        claim))
                .toList();
    }

    private List<Announced> announced(List<Found> found) {
        return found.stream()
                .flatMap(one -> new Announcements(one.pair())
                        .values().stream()
                                .filter(announcement ->
                                        isOnAxis(announcement.act().type()))
                                .map(announcement -> new Announced(one.observer(), announcement)))
                .toList();
    }
}
