package org.credence.bench.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.credence.app.PartyLookup;
import org.credence.model.PartyId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who a narrative's country has its relations with, by the header beside the text.
///
/// @param missions the names under which a table of missions knows it
/// @param asOf the last day that the text speaks of
record Counterpart(
        String name,
        String code,
        List<String> missions,
        @Nullable LocalDate asOf) {
    private static final JsonMapper JSON = JsonMapper.shared();

    Counterpart {
        missions = List.copyOf(missions);
    }

    static Counterpart of(Path text) throws IOException {
        Path file = text.resolveSibling(text.getFileName().toString().replaceFirst("\\.txt$", ".json"));
        JsonNode header = Files.isRegularFile(file) ? JSON.readTree(Files.readAllBytes(file)) : JSON.missingNode();
        JsonNode counterpart = header.path("counterpart");
        if (!counterpart.path("name").isString() || !counterpart.path("code").isString()) {
            throw new Fault(file + ": expected \"counterpart\" with \"name\" and \"code\"; next step: see --help");
        }
        List<String> missions = new ArrayList<>();
        header.path("mission_countries").forEach(country -> missions.add(country.asString()));
        String asOf =
                header.path("text_as_of").asString(header.path("published").asString(""));
        return new Counterpart(
                counterpart.path("name").asString(),
                counterpart.path("code").asString(),
                missions,
                asOf.isEmpty() ? null : LocalDate.parse(asOf));
    }

    /// The parties that its name may stand for, best first.
    List<PartyId> parties(PartyLookup lookup) {
        return lookup.resolve(name, null).stream()
                .map(PartyLookup.Resolution::party)
                .toList();
    }
}
