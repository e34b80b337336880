package org.credence.read.party;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.credence.model.Party;
import org.credence.model.PartyKind;
import org.credence.model.Words;
import org.jspecify.annotations.Nullable;

/// Finds the register's names among the words of a sentence, on the day of its document.
public final class NameFinder {
    /// Without a day names mean what they mean in the open present.
    private static final LocalDate OPEN_PRESENT = LocalDate.of(9999, 12, 31);

    private final PartyRegister register;

    public NameFinder(PartyRegister register) {
        this.register = register;
    }

    public PartyRegister register() {
        return register;
    }

    /// A name in a sentence: its first and last word (from 1) and the party it means that day.
    public record Found(int first, int last, Name name, Party party) {
        public boolean covers(int word) {
            return first <= word && word <= last;
        }

        public boolean isDemonym() {
            return name.use() == Name.Use.DEMONYM;
        }

        public boolean isCity() {
            return name.use() == Name.Use.CITY;
        }

        public boolean isState() {
            return !isCity()
                    && (party.kind() == PartyKind.STATE
                            || party.kind() == PartyKind.TERRITORY
                            || party.kind() == PartyKind.ENTITY);
        }
    }

    public List<Found> find(List<Words> words, @Nullable LocalDate published) {
        LocalDate day = published == null ? OPEN_PRESENT : published;
        List<String> normal =
                words.stream().map(word -> NameIndex.normalize(word.text())).toList();
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            NameIndex.Hit hit = hitAt(normal, at);
            while (hit != null && hit.words() > 1 && written(hit, at, words).isEmpty()) {
                hit = register.names().longestAt(normal.subList(0, at + hit.words() - 1), at);
            }
            Optional<Found> name = hit == null ? Optional.empty() : meaning(hit, at, words, day);
            name.ifPresent(found::add);
            at = name.map(Found::last).orElse(at + 1);
        }
        return found;
    }

    /// The longest name at a word; "The National" yields to a longer name behind its article ("the National
    /// Transitional Council").
    private NameIndex.@Nullable Hit hitAt(List<String> words, int at) {
        NameIndex.Hit hit = register.names().longestAt(words, at);
        if (hit == null || !words.get(at).equals("the") || at + 1 >= words.size()) {
            return hit;
        }
        NameIndex.Hit behind = register.names().longestAt(words, at + 1);
        return behind != null && behind.words() >= hit.words() ? null : hit;
    }

    private Optional<Found> meaning(NameIndex.Hit hit, int at, List<Words> words, LocalDate day) {
        List<Name> written = written(hit, at, words);
        List<Name> ofTheDay =
                written.stream().filter(name -> name.meansPartyOn(day)).toList();
        List<Name> meant = ofTheDay.isEmpty() ? ofThePast(written, day) : ofTheDay;
        return meant.stream()
                .min(Comparator.comparingLong(NameFinder::daysOfUser)
                        .thenComparingInt(name -> rank(name, day))
                        .thenComparing(Name::party))
                .map(name -> new Found(at + 1, at + hit.words(), name, register.partyOf(name.party())));
    }

    /// The names that are written so: with a capital, and those of outlets and persons with all of theirs, for "new
    /// sanctions on Russia today" names no broadcaster.
    private List<Name> written(NameIndex.Hit hit, int at, List<Words> words) {
        List<Words> text = words.subList(at, at + hit.words());
        boolean capital = text.stream().anyMatch(word -> startsUpper(word.text()));
        boolean smallEnd =
                hit.words() > 1 && Character.isLowerCase(text.getLast().text().charAt(0));
        return hit.names().stream()
                .filter(name -> capital || !startsUpper(name.text()))
                .filter(name -> !smallEnd || !endsUpper(name.text()) || !isTitled(name))
                .toList();
    }

    private boolean isTitled(Name name) {
        PartyKind kind = register.partyOf(name.party()).kind();
        return kind == PartyKind.OUTLET || kind == PartyKind.PERSON;
    }

    private static boolean endsUpper(String name) {
        return Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
    }

    /// Of a user's rows with one name the one of the fewest days: who writes days means them.
    private static long daysOfUser(Name name) {
        LocalDate from = name.days().from();
        LocalDate to = name.days().to();
        boolean bounded = UserParties.isOfUser(name.party()) && (from != null || to != null);
        return bounded
                ? ChronoUnit.DAYS.between(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to)
                : Long.MAX_VALUE;
    }

    /// A name that means nobody on the day may be told as history: "the Soviet Union".
    private static List<Name> ofThePast(List<Name> names, LocalDate day) {
        return names.stream()
                .filter(name -> name.days().to() != null && name.days().to().isBefore(day))
                .toList();
    }

    private static boolean startsUpper(String text) {
        return !text.isEmpty() && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)));
    }

    /// Of several parties with one name: states before others, those with an end of their own last.
    private int rank(Name name, LocalDate day) {
        Party party = register.partyOf(name.party());
        int byKind = switch (party.kind()) {
            case STATE -> 0;
            case ENTITY, TERRITORY -> 1;
            case ORGANIZATION -> 2;
            case GOVERNMENT, MOVEMENT -> 3;
            case GROUP, MISSION -> 4;
            case OUTLET -> 5;
            case PERSON -> 6;
        };
        boolean over = party.tenures().stream().noneMatch(tenure -> tenure.holds(day))
                && !party.tenures().isEmpty();
        return byKind
                + (over ? 10 : 0)
                + (name.use() == Name.Use.CAPITAL ? 1 : 0)
                + (name.use() == Name.Use.CITY ? 2 : 0);
    }
}
