package org.credence.read.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.credence.model.Party;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Tenure;
import org.jspecify.annotations.Nullable;

/// Every party the program knows, with its names, offices, rivals and days. Immutable; safe for many threads.
///
/// Loaded from the tables beside this class, whose README names columns and sources.
public final class PartyRegister implements PartyBook {
    private final Map<PartyId, Party> parties;
    private final NameIndex names;
    private final Map<String, Office> offices;
    private final Holders holders;
    private final List<RivalSet> rivalSets;
    private final List<RivalClaim> rivalClaims;
    private final Map<PartyId, List<PartyId>> governmentsOf;
    private final Map<String, RegisterTables.Whole> wholes;

    PartyRegister(RegisterTables tables) {
        this.parties = Map.copyOf(tables.parties);
        this.names = new NameIndex(tables.names);
        this.offices = Map.copyOf(tables.offices);
        this.holders = new Holders(tables.holders, tables.names);
        this.rivalSets = List.copyOf(tables.rivalSets);
        this.rivalClaims = List.copyOf(tables.rivalClaims);
        this.wholes = Map.copyOf(tables.wholes);
        this.governmentsOf = governmentsOf(parties.values());
    }

    /// The register that the program ships.
    public static PartyRegister load() {
        return new PartyRegister(RegisterTables.load());
    }

    /// The register with parties of a user's own: a TSV with header `name, country, sector, valid_from, valid_to`.
    public static PartyRegister load(List<UserParties> more) {
        RegisterTables tables = RegisterTables.load();
        more.forEach(parties -> parties.addTo(tables));
        return new PartyRegister(tables);
    }

    private static Map<PartyId, List<PartyId>> governmentsOf(Collection<Party> parties) {
        Map<PartyId, List<PartyId>> governments = new HashMap<>();
        parties.stream()
                .filter(party -> party.kind() == PartyKind.GOVERNMENT && party.of() != null)
                .sorted(Comparator.comparing(Party::id))
                .forEach(party -> governments
                        .computeIfAbsent(java.util.Objects.requireNonNull(party.of()), state -> new ArrayList<>())
                        .add(party.id()));
        return governments;
    }

    public Collection<Party> listParties() {
        return new TreeMap<>(parties).values();
    }

    public NameIndex names() {
        return names;
    }

    public Optional<Office> findOffice(String phrase) {
        return Optional.ofNullable(offices.get(phrase.toLowerCase(Locale.ROOT)));
    }

    /// The offices that a person held, whenever.
    List<Holder> listOffices(PartyId person) {
        return holders.of(person);
    }

    /// The offices of all who may be called by a surname, whenever they held them.
    List<Holder> listCalled(String surname) {
        return holders.called(surname);
    }

    /// The phrases for those who act for a party.
    Collection<Office> listOffices() {
        return offices.values();
    }

    @Override
    public Optional<Party> findParty(PartyId id) {
        Party known = parties.get(id);
        return known != null ? Optional.of(known) : findUnrivaledGovernment(id);
    }

    /// `BRA.government`: the government of the day of a state that never had a rival needs no row of its own.
    private Optional<Party> findUnrivaledGovernment(PartyId id) {
        if (!id.value().endsWith(".government")) {
            return Optional.empty();
        }
        PartyId state = new PartyId(id.value().substring(0, id.value().length() - ".government".length()));
        return Optional.ofNullable(parties.get(state))
                .map(party -> new Party(
                        id,
                        PartyKind.GOVERNMENT,
                        "government of " + party.name(),
                        party.country(),
                        "GOV",
                        state,
                        null,
                        List.of(),
                        new TreeMap<>(),
                        party.source()));
    }

    public Party partyOf(PartyId id) {
        return findParty(id).orElseThrow(() -> new IllegalArgumentException("the register holds no party " + id));
    }

    @Override
    public Optional<PartyId> findGovernment(PartyId state, LocalDate day) {
        List<PartyId> governments = governmentsOf.getOrDefault(state, List.of());
        List<PartyId> inOffice = governments.stream()
                .filter(government -> findTenure(government, day).isPresent())
                .toList();
        if (inOffice.size() == 1) {
            return Optional.of(inOffice.getFirst());
        }
        boolean plainState = inOffice.isEmpty() && parties.containsKey(state);
        return plainState ? Optional.of(new PartyId(state + ".government")) : Optional.empty();
    }

    /// Governments of a state that control or claim it on a day, by the register's tenures.
    public List<PartyId> listGovernments(PartyId state) {
        return governmentsOf.getOrDefault(state, List.of());
    }

    /// The country for which the people of a party act on a day: Great Britain for Scotland; Germany for Bavaria, but
    /// for the days in which that was a state.
    @Nullable
    String countryOf(Party party, LocalDate day) {
        String country = party.country();
        RegisterTables.Whole whole = country == null ? null : wholes.get(country);
        boolean stateOfItsOwn = whole != null
                && whole.sector() == null
                && party.kind() == PartyKind.STATE
                && party.tenures().stream().anyMatch(tenure -> tenure.holds(day));
        return whole == null || stateOfItsOwn ? country : whole.state();
    }

    /// The sector of a part of a state that claims to be one itself (PRE); null of all others.
    @Nullable
    String sectorOfPart(Party party) {
        RegisterTables.Whole whole = party.country() == null ? null : wholes.get(party.country());
        return whole == null || party.kind() != PartyKind.STATE ? null : whole.sector();
    }

    /// Whether an armed movement's government is the only one of its state on a day.
    boolean isInPower(Party movement, LocalDate day) {
        return movement.kind() == PartyKind.MOVEMENT
                && "REB".equals(movement.sector())
                && movement.linked() != null
                && movement.of() != null
                && findGovernment(movement.of(), day).equals(movement.findLinked());
    }

    @Override
    public List<PartyId> listRivals(PartyId party, LocalDate day) {
        return rivalSets.stream()
                .filter(member -> member.party().equals(party) && member.days().holds(day))
                .flatMap(member -> rivalSets.stream()
                        .filter(other -> other.set().equals(member.set())
                                && !other.party().equals(party)
                                && other.exclusive()
                                && other.days().holds(day)))
                .map(RivalSet::party)
                .distinct()
                .toList();
    }

    @Override
    public boolean isRival(PartyId speaker, PartyId party, LocalDate day) {
        return rivalClaims.stream()
                .anyMatch(claim -> claim.party().equals(party)
                        && claim.rival().equals(speaker)
                        && claim.days().holds(day));
    }

    @Override
    public boolean isUnMember(PartyId state, LocalDate day) {
        Party party = parties.get(state);
        return party != null
                && unMembership(party).filter(days -> days.holds(day)).isPresent();
    }

    @Override
    public List<PartyId> listUnMembers(LocalDate day) {
        return parties.keySet().stream()
                .filter(party -> isUnMember(party, day))
                .sorted()
                .toList();
    }

    private static Optional<Tenure> unMembership(Party party) {
        String from = party.codes().get("un_from");
        return from == null
                ? Optional.empty()
                : Optional.of(new Tenure(
                        Table.firstDay(from), Table.lastDay(party.codes().get("un_to"))));
    }

    /// Who a name, code or id stands for on a day, with the reason; empty if nobody.
    public List<Resolution> resolve(String name, @Nullable LocalDate on) {
        Optional<Party> byId = looksLikeId(name) ? findParty(new PartyId(name)) : Optional.empty();
        if (byId.isPresent()) {
            return List.of(new Resolution(byId.get().id(), Name.Use.NAME, "\"" + name + "\" is its id"));
        }
        List<Resolution> byCode = parties.values().stream()
                .filter(party -> party.codes().entrySet().stream()
                        .anyMatch(
                                code -> isCode(code.getKey()) && code.getValue().equals(name)))
                .sorted(Comparator.comparing(Party::id))
                .map(party -> new Resolution(party.id(), Name.Use.ACRONYM, "\"" + name + "\" is its code"))
                .toList();
        List<Resolution> byName = names.resolve(name, on);
        if (!byName.isEmpty() || !byCode.isEmpty()) {
            return byName.isEmpty() ? byCode : byName;
        }
        Matcher owned = OWNED.matcher(name);
        if (owned.matches()) {
            return names.resolve(owned.group(2) + " of " + owned.group(1), on);
        }
        Matcher qualified = QUALIFIED.matcher(name);
        if (!qualified.matches()) {
            return List.of();
        }
        List<Resolution> onDay = resolve(qualified.group(1), qualified.group(2), on);
        return onDay.isEmpty() ? resolve(qualified.group(1), qualified.group(2), null) : onDay;
    }

    /// "National Council of Togo", "Republic of China (Taiwan)": of those with the shorter name the one of that
    /// country.
    private List<Resolution> resolve(String name, String country, @Nullable LocalDate on) {
        Set<String> countries = names.resolve(country, on).stream()
                .map(resolution -> partyOf(resolution.party()).country())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return names.resolve(name, on).stream()
                .filter(resolution -> countries.contains(
                        String.valueOf(partyOf(resolution.party()).country())))
                .toList();
    }

    private static boolean isCode(String key) {
        return key.equals("iso2") || key.equals("iso3") || key.equals("wikidata");
    }

    /// A name and, behind "of" or in brackets, the country that tells it from others.
    private static final Pattern QUALIFIED = Pattern.compile("(.+?)(?: of (?=\\p{Lu})| \\()([^()]+)\\)?");

    /// "Togo's interim government", which is listed as "interim government of Togo".
    private static final Pattern OWNED = Pattern.compile("(.+?)['’]s? (.+)");

    private static boolean looksLikeId(String name) {
        return !name.isBlank() && name.chars().noneMatch(Character::isWhitespace);
    }

    /// A party in a rival set for a time.
    record RivalSet(String set, PartyId party, Tenure days, boolean exclusive) {}

    /// A claim of one party against another for a time.
    record RivalClaim(PartyId party, PartyId rival, Tenure days) {}
}
