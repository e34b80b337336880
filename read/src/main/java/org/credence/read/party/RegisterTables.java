package org.credence.read.party;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Tenure;
import org.jspecify.annotations.Nullable;

/// The register's tables on their way into memory.
final class RegisterTables {
    final Map<PartyId, Party> parties = new HashMap<>();
    final List<Name> names = new ArrayList<>();
    final Map<String, Office> offices = new HashMap<>();
    final List<Holder> holders = new ArrayList<>();
    final List<PartyRegister.RivalSet> rivalSets = new ArrayList<>();
    final List<PartyRegister.RivalClaim> rivalClaims = new ArrayList<>();

    final Map<String, Whole> wholes = new HashMap<>();

    /// The state of which a part is one, and the sector of a part that claims to be a state itself.
    record Whole(String state, @Nullable String sector) {}

    private RegisterTables() {}

    static RegisterTables load() {
        RegisterTables tables = new RegisterTables();
        tables.states();
        tables.governments();
        tables.movements();
        tables.organizations();
        tables.outlets();
        tables.groups();
        tables.names();
        tables.cities();
        tables.offices();
        tables.persons();
        tables.rivals();
        for (Row row : Table.ofResource("parts.tsv")) {
            tables.wholes.put(row.getField("part"), new Whole(row.getField("state"), Table.cell(row, "sector")));
        }
        return tables;
    }

    private void states() {
        for (Row row : Table.ofResource("states.tsv")) {
            PartyId id = new PartyId(row.getField("id"));
            TreeMap<String, String> codes = new TreeMap<>();
            for (String code : List.of("iso2", "iso3", "m49", "cow", "gw", "wikidata", "un_from", "un_to", "capital")) {
                String value = Table.cell(row, code);
                if (value != null) {
                    codes.put(code, value);
                }
            }
            PartyKind kind = PartyKind.valueOf(row.getField("kind"));
            parties.put(
                    id,
                    new Party(
                            id,
                            kind,
                            row.getField("name"),
                            codes.getOrDefault("iso3", id.value()),
                            "GOV",
                            null,
                            null,
                            List.of(days(row)),
                            codes,
                            row.getField("source")));
            names.add(new Name(row.getField("name"), id, Name.Use.NAME, days(row), row.getField("source")));
        }
    }

    private void governments() {
        Map<String, List<Tenure>> tenures = new HashMap<>();
        for (Row row : Table.ofResource("tenures.tsv")) {
            tenures.computeIfAbsent(row.getField("government"), id -> new ArrayList<>())
                    .add(days(row));
        }
        for (Row row : Table.ofResource("governments.tsv")) {
            PartyId id = new PartyId(row.getField("id"));
            String state = Table.cell(row, "state");
            parties.put(
                    id,
                    new Party(
                            id,
                            PartyKind.GOVERNMENT,
                            row.getField("name"),
                            state,
                            "GOV",
                            party(state),
                            party(Table.cell(row, "movement")),
                            tenures.getOrDefault(id.value(), List.of()),
                            new TreeMap<>(),
                            row.getField("source")));
            names.add(
                    new Name(row.getField("name"), id, Name.Use.NAME, new Tenure(null, null), row.getField("source")));
        }
    }

    private void movements() {
        for (Row row : Table.ofResource("movements.tsv")) {
            PartyId id = new PartyId(row.getField("id"));
            String state = Table.cell(row, "state");
            add(
                    row,
                    id,
                    PartyKind.MOVEMENT,
                    state,
                    Table.cell(row, "sector"),
                    party(state),
                    party(Table.cell(row, "government")));
        }
    }

    private void organizations() {
        for (Row row : Table.ofResource("organizations.tsv")) {
            PartyId id = new PartyId(row.getField("id"));
            add(row, id, PartyKind.ORGANIZATION, null, "IGO", party(Table.cell(row, "parent")), null);
        }
    }

    private void outlets() {
        for (Row row : Table.ofResource("outlets.tsv")) {
            PartyId id = new PartyId(row.getField("id"));
            add(
                    row,
                    id,
                    PartyKind.OUTLET,
                    Table.cell(row, "country"),
                    "JRN",
                    party(Table.cell(row, "controlled_by")),
                    null);
            String domain = Table.cell(row, "domain");
            if (domain != null) {
                names.add(new Name(domain, id, Name.Use.NAME, days(row), row.getField("source")));
            }
        }
    }

    private void groups() {
        for (Row row : Table.ofResource("groups.tsv")) {
            add(
                    row,
                    new PartyId(row.getField("id")),
                    PartyKind.GROUP,
                    Table.cell(row, "country"),
                    Table.cell(row, "sector"),
                    null,
                    null);
        }
    }

    private void add(
            Row row,
            PartyId id,
            PartyKind kind,
            @Nullable String country,
            @Nullable String sector,
            @Nullable PartyId of,
            @Nullable PartyId linked) {
        String name = row.getField("name");
        String source = row.getField("source");
        parties.put(
                id,
                new Party(id, kind, name, country, sector, of, linked, List.of(days(row)), new TreeMap<>(), source));
        names.add(new Name(name, id, Name.Use.NAME, days(row), source));
    }

    private void names() {
        for (Row row : Table.ofResource("names.tsv")) {
            names.add(new Name(
                    row.getField("name"),
                    new PartyId(row.getField("party")),
                    Name.Use.valueOf(row.getField("use")),
                    days(row),
                    row.getField("source"),
                    Table.cell(row, "office")));
        }
    }

    private void cities() {
        for (Row row : Table.ofResource("cities.tsv")) {
            names.add(new Name(
                    row.getField("city"),
                    new PartyId(row.getField("country")),
                    Name.Use.CITY,
                    new Tenure(null, null),
                    row.getField("source")));
        }
    }

    private void offices() {
        for (Row row : Table.ofResource("offices.tsv")) {
            String phrase = row.getField("phrase").toLowerCase(Locale.ROOT);
            offices.put(
                    phrase,
                    new Office(
                            phrase,
                            row.getField("office"),
                            row.getField("sector"),
                            row.getField("role").equals("INSTITUTION"),
                            row.getField("role").equals("GENERAL"),
                            row.getField("binds").equals("yes")));
        }
    }

    private void persons() {
        for (Row row : Table.ofResource("persons.tsv")) {
            PartyId id = new PartyId(row.getField("id"));
            String party = row.getField("party");
            String source = row.getField("source");
            String name = row.getField("name");
            holders.add(new Holder(id, name, new PartyId(party), row.getField("office"), days(row), source));
            parties.putIfAbsent(
                    id,
                    new Party(
                            id,
                            PartyKind.PERSON,
                            name,
                            countryOf(party),
                            "GOV",
                            null,
                            null,
                            List.of(),
                            new TreeMap<>(),
                            source));
            if (name.indexOf(' ') > 0) { // A surname alone ("May", "Bush") is no name to look for in a text.
                names.add(new Name(name, id, Name.Use.HOLDER, new Tenure(null, null), source));
            }
        }
    }

    private @Nullable String countryOf(String party) {
        Party known = parties.get(new PartyId(party));
        return known == null ? null : known.country();
    }

    private void rivals() {
        for (Row row : Table.ofResource("rival-sets.tsv")) {
            rivalSets.add(new PartyRegister.RivalSet(
                    row.getField("set"),
                    new PartyId(row.getField("member")),
                    days(row),
                    row.getField("exclusive").equals("yes")));
        }
        for (Row row : Table.ofResource("claims-against.tsv")) {
            rivalClaims.add(new PartyRegister.RivalClaim(
                    new PartyId(row.getField("party")), new PartyId(row.getField("rival")), days(row)));
        }
    }

    private static Tenure days(Row row) {
        return new Tenure(Table.from(row), Table.to(row));
    }

    private static @Nullable PartyId party(@Nullable String id) {
        return id == null ? null : new PartyId(id);
    }

    /// "Amir Khan Muttaqi" → "amir-khan-muttaqi": lower case, no accents, one hyphen between words.
    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
