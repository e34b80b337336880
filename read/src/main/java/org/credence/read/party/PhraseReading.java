package org.credence.read.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.credence.model.PartyKind;
import org.jspecify.annotations.Nullable;

/// One phrase on its way to its affiliation, by its parts between the prepositions.
final class PhraseReading {
    private static final Set<String> FORMER = Set.of(
            "former", "ex", "ousted", "deposed", "late", "retired", "onetime", "erstwhile", "disgraced", "exiled");

    private final PhraseWords lexicon;
    private final PartyRegister register;
    private final LocalDate day;
    private final PhraseScan scan;
    private final Terms terms;

    PhraseReading(PhraseWords lexicon, String phrase, LocalDate day) {
        this.lexicon = lexicon;
        this.register = lexicon.register();
        this.day = day;
        this.scan = new PhraseScan(lexicon, phrase, day);
        this.terms = new Terms(register, day);
    }

    Affiliation affiliation() {
        Affiliation found = ofParts();
        if (found.equals(Affiliation.UNKNOWN)) {
            return ofSurname();
        }
        return found.country() == null
                ? owned(found).or(() -> ofPeople(found)).orElseGet(() -> spelledRight(found))
                : found;
    }

    /// What the first part lacks comes from those behind it; whose gunmen they are says more than that they are armed.
    private Affiliation ofParts() {
        Affiliation all = Affiliation.UNKNOWN;
        for (PhraseParts.Part part : PhraseParts.of(scan.words(), scan::isInside, this::isEndOfActor)) {
            Affiliation found = ofPart(part);
            boolean where = all.country() == null && !"IGO".equals(all.sector());
            String country = where ? found.country() : all.country();
            all = new Affiliation(country, says(found, all) ? found.sector() : all.sector());
        }
        return all;
    }

    /// Whether a later part says more of the sector: gunmen in a town are no townspeople.
    private static boolean says(Affiliation later, Affiliation before) {
        return later.sector() != null
                && (before.sector() == null
                        || before.sector().equals("UAF") && !later.sector().equals("CVL"));
    }

    /// "Acehnese villagers": the country of a people, which "pro-" and "-backed" name as somebody else.
    private Optional<Affiliation> ofPeople(Affiliation found) {
        if ("IGO".equals(found.sector())) {
            return Optional.empty();
        }
        return PhraseParts.of(scan.words(), scan::isInside, this::isEndOfActor).stream()
                .flatMap(
                        part -> IntStream.rangeClosed(part.first(), part.last()).boxed())
                .filter(this::mayBePlace)
                .flatMap(word -> lexicon.peoples().countryOf(scan.text(word)).stream())
                .findFirst()
                .map(country -> new Affiliation(country, found.sector()));
    }

    /// "Boric's critics": the country of the one who rules.
    private Optional<Affiliation> owned(Affiliation found) {
        return IntStream.range(1, scan.words().size())
                .filter(word -> PhraseParts.isPossessive(scan.lower(word + 1)) && !scan.isInside(word))
                .mapToObj(word -> lexicon.surnames().ruling(scan.text(word), day))
                .flatMap(Optional::stream)
                .map(ruler -> new Affiliation(terms.of(ruler).country(), found.sector()))
                .findFirst();
    }

    /// "Netanyahu": the one who rules.
    private Affiliation ofSurname() {
        return lexicon.surnames().ruling(scan.phrase(), day).map(terms::of).orElse(Affiliation.UNKNOWN);
    }

    /// "Ethipian rebels": where nothing else says the country, a word that is a place but for one slip.
    private Affiliation spelledRight(Affiliation found) {
        if (scan.offices().isEmpty() || "IGO".equals(found.sector())) {
            return found;
        }
        return IntStream.rangeClosed(1, scan.words().size())
                .filter(word -> !scan.isInside(word) && mayBePlace(word))
                .mapToObj(scan::text)
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .flatMap(word -> lexicon.places().misspelled(word).stream())
                .findFirst()
                .map(state -> new Affiliation(register.countryOf(register.partyOf(state), day), found.sector()))
                .orElse(found);
    }

    /// Whether a word is no part of a person's name and stands without a hyphen.
    private boolean mayBePlace(int word) {
        return !scan.lower(word - 1).equals("-")
                && !scan.lower(word + 1).equals("-")
                && scan.called().stream().noneMatch(name -> name.covers(word));
    }

    /// Whether a word ends what can act by itself, so that "and" begins another.
    private boolean isEndOfActor(int word) {
        return scan.names().stream().anyMatch(name -> name.last() == word && sectorOf(name) != null)
                || scan.offices().stream().anyMatch(hit -> hit.last() == word);
    }

    private Affiliation ofPart(PhraseParts.Part part) {
        List<NameFinder.Found> named = scan.names().stream()
                .filter(name -> part.first() <= name.first() && name.last() <= part.last())
                .filter(name -> !isDoubtful(name))
                .toList();
        List<PhraseScan.OfficeHit> held = scan.offices().stream()
                .filter(hit -> part.first() <= hit.first() && hit.last() <= part.last())
                .toList();
        Optional<NameFinder.Found> person = named.stream()
                .filter(name -> name.party().kind() == PartyKind.PERSON)
                .findFirst();
        if (person.isPresent()) {
            return ofPerson(part, person.get(), held);
        }
        Affiliation byName =
                withCountry(named.stream().map(this::ofName).reduce(Affiliation.UNKNOWN, PhraseReading::nearer), held);
        Optional<Affiliation> titled = titled(part, byName.country());
        if (titled.isPresent()) {
            return titled.get();
        }
        Optional<String> sector = sector(part, held, named, byName);
        boolean organization = "IGO".equals(byName.sector()) && byName.country() == null;
        return organization ? byName : new Affiliation(byName.country(), sector.orElse(byName.sector()));
    }

    /// "Labour" is British, "Labour in Malta" is not.
    private Affiliation withCountry(Affiliation byName, List<PhraseScan.OfficeHit> held) {
        boolean said = scan.names().stream().anyMatch(name -> ofName(name).country() != null);
        return said
                ? byName
                : held.stream()
                        .filter(hit -> hit.country() != null)
                        .map(hit -> new Affiliation(hit.country(), byName.sector()))
                        .findFirst()
                        .orElse(byName);
    }

    /// A city that is the first word of some other name ("Cerro Verde") gives way to any other place of the phrase.
    private boolean isDoubtful(NameFinder.Found name) {
        int next = name.last() + 1;
        boolean goesOn = next <= scan.words().size()
                && Character.isUpperCase(scan.text(next).charAt(0))
                && !scan.isInside(next);
        return name.isCity()
                && goesOn
                && scan.names().stream().anyMatch(other -> other.isState() && !other.equals(name));
    }

    /// "President Obama", by title and surname.
    private Optional<Affiliation> titled(PhraseParts.Part part, @Nullable String country) {
        return scan.called().stream()
                .filter(person -> part.first() <= person.first() && person.last() <= part.last())
                .filter(person -> person.last() == scan.words().size()
                        || !scan.lower(person.last() + 1).endsWith("s"))
                .flatMap(person -> lexicon
                        .surnames()
                        .titled(title(person), scan.text(person.last()), country, day)
                        .filter(holder -> fits(holder, person))
                        .map(terms::of)
                        .map(found -> isFormer(part, person.first()) ? new Affiliation(found.country(), "ELI") : found)
                        .stream())
                .findFirst();
    }

    /// The title without "former".
    private Office title(PhraseScan.Called person) {
        Office title = person.title().office();
        String[] words = title.phrase().split(" ", 2);
        return FORMER.contains(words[0]) && words.length > 1
                ? lexicon.findOffice(words[1], day).orElse(title)
                : title;
    }

    /// A surname alone may be anybody's of that office; with a first name it has to be his.
    private boolean fits(Holder holder, PhraseScan.Called person) {
        return person.first() == person.last() || holder.name().startsWith(scan.text(person.first()));
    }

    /// The person's own affiliation; of "Erdogan's critics" only the country, and "rebel leader" says it of the day.
    private Affiliation ofPerson(PhraseParts.Part part, NameFinder.Found person, List<PhraseScan.OfficeHit> held) {
        Affiliation holder = terms.of(person.party());
        Optional<String> owned = held.stream()
                .filter(hit -> hit.first() > person.last() + 1 && !hit.office().general())
                .filter(_ -> PhraseParts.isPossessive(scan.lower(person.last() + 1)))
                .map(hit -> hit.office().sector())
                .reduce((_, last) -> last);
        Optional<String> against = held.stream()
                .map(hit -> hit.office().sector())
                .filter(sector -> sector.equals("OPP") || sector.equals("REB"))
                .findFirst();
        String sector = isFormer(part, person.first()) ? "ELI" : holder.sector();
        return new Affiliation(holder.country(), owned.or(() -> against).orElse(sector));
    }

    /// The last name gives the sector, the first one with a country the country: "US Senate", "Russian FSB".
    private static Affiliation nearer(Affiliation before, Affiliation name) {
        return new Affiliation(
                before.country() == null ? name.country() : before.country(),
                name.sector() == null ? before.sector() : name.sector());
    }

    /// Of several offices the last that is not general; "former" makes an elite of an official; an armed group's
    /// gunmen are of its own sector.
    private Optional<String> sector(
            PhraseParts.Part part, List<PhraseScan.OfficeHit> held, List<NameFinder.Found> named, Affiliation byName) {
        Optional<PhraseScan.OfficeHit> last =
                held.reversed().stream().filter(hit -> !hit.office().general()).findFirst();
        boolean former =
                isFormer(part, held.isEmpty() ? part.last() : held.getLast().first());
        if (former && last.map(hit -> Offices.actsForItsParty(hit.office())).orElse(true)) {
            return Optional.of("ELI");
        }
        Optional<String> behind = nameBehind(
                named, last.map(PhraseScan.OfficeHit::last).orElse(scan.words().size()));
        if (behind.isPresent()) {
            return behind;
        }
        Optional<String> force =
                named.stream().flatMap(name -> armed(name).stream()).findFirst();
        if (force.isPresent()
                && last.map(hit -> PhraseParts.isArmed(hit.office())).orElse(true)) {
            return force;
        }
        return last.map(hit -> hit.office().sector())
                .or(() -> held.isEmpty() || byName.sector() != null || hasMore(part)
                        ? Optional.empty()
                        : Optional.of(held.getLast().office().sector()));
    }

    /// "state-run Togo News Agency": what a name says behind the last office.
    private Optional<String> nameBehind(List<NameFinder.Found> named, int office) {
        return named.stream()
                .filter(name ->
                        name.first() > office && !name.isCity() && name.name().use() != Name.Use.CAPITAL)
                .flatMap(name -> Optional.ofNullable(sectorOf(name)).stream())
                .reduce((_, last) -> last);
    }

    /// The sector of an armed group that does not govern.
    private Optional<String> armed(NameFinder.Found name) {
        String sector = name.party().sector();
        boolean armed = sector != null && Set.of("REB", "IMG", "PRM", "CRM").contains(sector);
        return Optional.ofNullable(sector).filter(_ -> armed && !register.isInPower(name.party(), day));
    }

    private boolean isFormer(PhraseParts.Part part, int end) {
        return IntStream.range(part.first(), end).anyMatch(word -> FORMER.contains(scan.lower(word)));
    }

    /// Whether a later part can still say in what sector a general office acts.
    private boolean hasMore(PhraseParts.Part part) {
        return scan.names().stream().anyMatch(name -> name.first() > part.last() && sectorOf(name) != null)
                || scan.offices().stream()
                        .anyMatch(hit ->
                                hit.first() > part.last() && !hit.office().general());
    }

    private Affiliation ofName(NameFinder.Found name) {
        return new Affiliation(register.countryOf(name.party(), day), sectorOf(name));
    }

    private @Nullable String sectorOf(NameFinder.Found name) {
        if (name.name().office() != null) {
            return register.findOffice(name.name().office()).map(Office::sector).orElse(null);
        }
        if (register.isInPower(name.party(), day)) {
            return "GOV";
        }
        boolean people = name.isDemonym()
                && isLastOfPart(name)
                && scan.lower(name.last()).endsWith("s");
        if (people || name.isCity() && isLastOfPart(name)) {
            return "CVL";
        }
        boolean country = switch (name.name().use()) {
            case NAME, FORMER, ACRONYM, CITY -> name.isState() || name.isCity();
            case DEMONYM -> true;
            case CAPITAL, METONYM, HOLDER -> false;
        };
        return country ? register.sectorOfPart(name.party()) : name.party().sector();
    }

    private boolean isLastOfPart(NameFinder.Found name) {
        return PhraseParts.isCut(scan.lower(name.last() + 1));
    }
}
