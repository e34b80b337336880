package org.credence.read.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.text.WordUtils;
import org.credence.model.PartyKind;
import org.credence.model.Span;
import org.credence.model.Words;

/// For whom the actor acts that a phrase names on its own, without a sentence and its tree: "Chilean defence
/// ministry", "former president of Peru".
///
/// The noun at the end of the phrase before its first preposition gives the sector, the nearest name before it the
/// country; what it lacks comes from the parts behind "of", "in", "from" and the like, never from one behind "to".
public final class PhraseResolver {
    private static final Pattern WORD =
            Pattern.compile("['’]s\\b|[^\\s\\-,()'’]+(?:['’](?!s\\b)[^\\s\\-,()'’]+)*|[-,()'’]");
    private static final Set<String> BELONGING = Set.of(
            "of", "in", "from", "for", "at", "by", "with", "within", "inside", "across", "near", "around", ",", "(");
    private static final Set<String> ABROAD =
            Set.of("to", "on", "against", "towards", "toward", "who", "that", "which");
    private static final Set<String> FORMER = Set.of("former", "ex", "ousted", "deposed", "late", "retired");

    private static final Set<String> SIDES = Set.of("pro", "anti");
    private static final Set<String> HELPED = Set.of(
            "backed",
            "led",
            "supported",
            "allied",
            "aligned",
            "funded",
            "financed",
            "trained",
            "armed",
            "linked",
            "sponsored",
            "brokered",
            "mediated",
            "occupied",
            "held",
            "controlled",
            "speaking",
            "born",
            "friendly");

    private final PartyRegister register;
    private final NameFinder finder;

    public PhraseResolver(PartyRegister register) {
        this.register = register;
        this.finder = new NameFinder(register);
    }

    /// The affiliation on a day; unknown parts are null.
    public Affiliation resolve(String phrase, LocalDate day) {
        Affiliation found = new Reading(phrase, day).affiliation();
        boolean shouted = found.equals(Affiliation.UNKNOWN) && phrase.equals(phrase.toUpperCase(Locale.ROOT));
        return shouted ? new Reading(WordUtils.capitalizeFully(phrase, ' ', '-'), day).affiliation() : found;
    }

    /// A run of words without a preposition, and the preposition before it ("" for the first).
    private record Part(String preposition, int first, int last) {}

    /// An office phrase among the words.
    private record Hit(int first, int last, Office office) {}

    /// One phrase on its way.
    private final class Reading {
        private final String phrase;
        private final LocalDate day;
        private final List<Words> words = new ArrayList<>();
        private final List<NameFinder.Found> names;
        private final List<Hit> offices = new ArrayList<>();

        Reading(String phrase, LocalDate day) {
            this.phrase = phrase;
            this.day = day;
            Matcher matcher = WORD.matcher(phrase);
            while (matcher.find()) {
                words.add(Words.of(phrase, new Span(matcher.start(), matcher.end())));
            }
            this.names = finder.find(words, day).stream()
                    .filter(name -> !isOthersSide(name))
                    .toList();
            for (int last = words.size(); last >= 1; last--) {
                Optional<Hit> hit = officeEndingAt(last);
                if (hit.isPresent()) {
                    offices.addFirst(hit.get());
                    last = hit.get().first();
                }
            }
        }

        /// "pro-Russian", "Turkish-backed": whose friends they are, not whose people.
        private boolean isOthersSide(NameFinder.Found name) {
            boolean sides = lower(name.first() - 1).equals("-") && SIDES.contains(lower(name.first() - 2));
            boolean helped = lower(name.last() + 1).equals("-") && HELPED.contains(lower(name.last() + 2));
            return sides || helped;
        }

        private String lower(int word) {
            return word < 1 || word > words.size()
                    ? ""
                    : words.get(word - 1).text().toLowerCase(Locale.ROOT);
        }

        /// The longest office phrase that ends at a word and is no part of a name.
        private Optional<Hit> officeEndingAt(int last) {
            if (names.stream().anyMatch(name -> name.covers(last))) {
                return Optional.empty();
            }
            for (int first = Math.max(1, last - 6); first <= last; first++) {
                String text = phrase.substring(
                        words.get(first - 1).span().start(),
                        words.get(last - 1).span().end());
                Optional<Office> office = register.findOffice(text);
                if (office.isPresent()) {
                    return Optional.of(new Hit(first, last, office.get()));
                }
            }
            return Optional.empty();
        }

        Affiliation affiliation() {
            List<Affiliation> parts = parts().stream().map(this::ofPart).toList();
            Affiliation all = Affiliation.UNKNOWN;
            for (Affiliation part : parts) {
                String country = all.country() == null ? part.country() : all.country();
                String sector = all.sector() == null ? part.sector() : all.sector();
                all = new Affiliation(country, sector);
            }
            return all;
        }

        private List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            String preposition = "";
            int first = 1;
            for (int word = 1; word <= words.size() + 1; word++) {
                String lower = word > words.size() ? "of" : lower(word);
                boolean cut = (BELONGING.contains(lower) || ABROAD.contains(lower)) && !isInside(word);
                if (!cut) {
                    continue;
                }
                if (word > first && !ABROAD.contains(preposition)) {
                    parts.add(new Part(preposition, first, word - 1));
                }
                preposition = lower;
                first = word + 1;
            }
            return parts;
        }

        private boolean isInside(int word) {
            return names.stream().anyMatch(name -> name.covers(word))
                    || offices.stream().anyMatch(hit -> hit.first() <= word && word <= hit.last());
        }

        private Affiliation ofPart(Part part) {
            List<NameFinder.Found> named = names.stream()
                    .filter(name -> part.first() <= name.first() && name.last() <= part.last())
                    .toList();
            List<Hit> held = offices.stream()
                    .filter(hit -> part.first() <= hit.first() && hit.last() <= part.last())
                    .toList();
            Optional<NameFinder.Found> person = named.stream()
                    .filter(name -> name.party().kind() == PartyKind.PERSON)
                    .findFirst();
            if (person.isPresent()) {
                Affiliation holder = ofPerson(person.get());
                return isFormer(part, person.get().first()) ? new Affiliation(holder.country(), "ELI") : holder;
            }
            Affiliation byName = named.stream().map(this::ofName).reduce(Affiliation.UNKNOWN, Reading::nearer);
            Optional<String> sector = sector(part, held, byName);
            boolean organization = "IGO".equals(byName.sector()) && byName.country() == null;
            return organization ? byName : new Affiliation(byName.country(), sector.orElse(byName.sector()));
        }

        /// The last name gives the sector, the first one with a country the country: "US Senate", "Russian FSB".
        private static Affiliation nearer(Affiliation before, Affiliation name) {
            return new Affiliation(
                    before.country() == null ? name.country() : before.country(),
                    name.sector() == null ? before.sector() : name.sector());
        }

        /// Of several offices the last that is not general; "former" makes an elite of an official.
        private Optional<String> sector(Part part, List<Hit> held, Affiliation byName) {
            Optional<Hit> last = held.reversed().stream()
                    .filter(hit -> !hit.office().general())
                    .findFirst();
            boolean former =
                    isFormer(part, held.isEmpty() ? part.last() : held.getLast().first());
            if (former && last.map(hit -> Offices.actsForItsParty(hit.office())).orElse(true)) {
                return Optional.of("ELI");
            }
            return last.map(hit -> hit.office().sector())
                    .or(() -> held.isEmpty() || byName.sector() != null || hasMore(part)
                            ? Optional.empty()
                            : Optional.of(held.getLast().office().sector()));
        }

        private boolean isFormer(Part part, int end) {
            return IntStream.range(part.first(), end).anyMatch(word -> FORMER.contains(lower(word)));
        }

        /// Whether a later part can still say in what sector a general office acts.
        private boolean hasMore(Part part) {
            return names.stream().anyMatch(name -> name.first() > part.last() && sectorOf(name) != null)
                    || offices.stream()
                            .anyMatch(hit ->
                                    hit.first() > part.last() && !hit.office().general());
        }

        private Affiliation ofName(NameFinder.Found name) {
            return new Affiliation(register.countryOf(name.party(), day), sectorOf(name));
        }

        private @org.jspecify.annotations.Nullable String sectorOf(NameFinder.Found name) {
            if (name.name().office() != null) {
                return register.findOffice(name.name().office())
                        .map(Office::sector)
                        .orElse(null);
            }
            if (register.isInPower(name.party(), day)) {
                return "GOV";
            }
            boolean people =
                    name.isDemonym() && isLastOfPart(name) && lower(name.last()).endsWith("s");
            if (people || name.isCity() && isLastOfPart(name)) {
                return "CVL";
            }
            boolean country = switch (name.name().use()) {
                case NAME, FORMER, ACRONYM, CITY -> name.isState() || name.isCity();
                case DEMONYM -> true;
                case CAPITAL, METONYM, HOLDER -> false;
            };
            return country ? null : name.party().sector();
        }

        private boolean isLastOfPart(NameFinder.Found name) {
            String next = lower(name.last() + 1);
            return next.isEmpty() || BELONGING.contains(next) || ABROAD.contains(next);
        }

        /// The office of the day; one held before makes an elite.
        private Affiliation ofPerson(NameFinder.Found name) {
            List<Holder> held = register.listOffices(name.party().id());
            Optional<Holder> current = held.stream()
                    .filter(holder -> holder.days().holds(day))
                    .min(Comparator.comparing((Holder holder) ->
                            !office(holder).map(Office::binds).orElse(false)));
            boolean over = current.isEmpty()
                    && held.stream()
                            .map(holder -> holder.days().to())
                            .filter(Objects::nonNull)
                            .anyMatch(day::isAfter);
            String sector = over
                    ? "ELI"
                    : current.flatMap(this::office)
                            .map(Office::sector)
                            .orElse(name.party().sector());
            return new Affiliation(name.party().country(), sector);
        }

        private Optional<Office> office(Holder holder) {
            return register.findOffice(holder.office());
        }
    }
}
