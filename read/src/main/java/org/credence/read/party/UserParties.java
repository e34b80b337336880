package org.credence.read.party;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Tenure;
import org.jspecify.annotations.Nullable;

/// A user's own parties: the rows of a TSV with header `name, country, sector, valid_from, valid_to`.
public record UserParties(String file, List<NamedCsvRecord> rows) {
    private static final String PREFIX = "user.";

    static boolean isOfUser(PartyId party) {
        return party.value().startsWith(PREFIX);
    }

    /// Throws an `IOException` whose message names the file and what was expected.
    public static UserParties of(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return of(file.toString(), reader);
        }
    }

    /// The same from any text; `name` stands for it in messages.
    public static UserParties of(String name, Reader reader) throws IOException {
        List<NamedCsvRecord> rows = Table.rows(reader);
        for (NamedCsvRecord row : rows) {
            if (Table.cell(row, "name") == null) {
                throw new IOException(
                        "%s:%d: expected a table with the columns name, country, sector, valid_from, valid_to; this row has no name"
                                .formatted(name, row.getStartingLineNumber()));
            }
        }
        return new UserParties(name, rows);
    }

    /// A user's names take the place of ours: who writes that "Georgia" is a state of America means it.
    void addTo(RegisterTables tables) {
        Set<List<String>> written = rows.stream()
                .flatMap(row -> spellings(name(row)).stream())
                .map(NameIndex::words)
                .collect(Collectors.toSet());
        tables.names.removeIf(name -> written.contains(NameIndex.words(name.text())));
        rows.forEach(row -> add(row, tables));
    }

    private void add(NamedCsvRecord row, RegisterTables tables) {
        String name = name(row);
        String sector = Table.cell(row, "sector");
        String country = Table.cell(row, "country");
        Party party = party(tables, name, country, sector);
        tables.parties.putIfAbsent(party.id(), party);
        Tenure days =
                new Tenure(Table.firstDay(Table.cell(row, "valid_from")), Table.lastDay(Table.cell(row, "valid_to")));
        spellings(name).forEach(text -> tables.names.add(new Name(text, party.id(), Name.Use.NAME, days, file)));
    }

    /// Without a sector a row names the country itself, the register's if it has the code. The same name may stand for
    /// one party after another.
    private Party party(RegisterTables tables, String name, @Nullable String country, @Nullable String sector) {
        Party state = country == null ? null : tables.parties.get(new PartyId(country));
        if (sector == null && state != null) {
            return state;
        }
        PartyId plain = new PartyId(PREFIX + RegisterTables.slug(name));
        Party known = tables.parties.get(plain);
        boolean same =
                known == null || Objects.equals(known.country(), country) && Objects.equals(known.sector(), sector);
        PartyId id = same ? plain : new PartyId(PREFIX + RegisterTables.slug(name + " " + country + " " + sector));
        return new Party(id, kind(sector), name, country, sector, null, null, List.of(), new TreeMap<>(), file);
    }

    private static String name(NamedCsvRecord row) {
        String name = Objects.requireNonNull(Table.cell(row, "name"));
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }

    /// As written; a name in capitals also as a text would print it.
    private static Set<String> spellings(String name) {
        String printed = WordUtils.capitalizeFully(name, ' ', '-');
        return name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(printed)
                ? Set.of(name, printed)
                : Set.of(name);
    }

    private static PartyKind kind(@Nullable String sector) {
        return switch (sector) {
            case null -> PartyKind.STATE;
            case "GOV" -> PartyKind.GOVERNMENT;
            case "IGO" -> PartyKind.ORGANIZATION;
            case "JRN", "MED" -> PartyKind.OUTLET;
            case "REB", "OPP", "PRE" -> PartyKind.MOVEMENT;
            default -> PartyKind.GROUP;
        };
    }
}
