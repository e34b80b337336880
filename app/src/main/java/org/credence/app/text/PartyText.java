package org.credence.app.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.credence.app.PartyLookup;
import org.credence.app.PartyLookup.Resolution;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.Tenure;
import org.jspecify.annotations.Nullable;

/// What the register holds of the parties that a name stands for.
public final class PartyText {
    private final PartyLookup parties;
    private final PartyNames names;

    public PartyText(PartyLookup parties) {
        this.parties = parties;
        this.names = new PartyNames(parties);
    }

    /// Whole lines.
    public String of(String name, List<Resolution> found) {
        List<String> lines = new ArrayList<>();
        if (found.size() > 1) {
            lines.add("\"%s\" stands for %d parties:".formatted(name, found.size()));
        }
        for (Resolution resolution : found) {
            lines.add(names.of(resolution.party()) + "  (" + resolution.party() + ")");
            lines.add("  why:     " + resolution.why());
            parties.findParty(resolution.party()).ifPresent(party -> party(lines, party));
        }
        return lines.stream().map(line -> line + '\n').collect(Collectors.joining());
    }

    private void party(List<String> lines, Party party) {
        lines.add("  kind:    " + party.kind().name().toLowerCase(Locale.ROOT));
        linked(lines, "  of:      ", party.of());
        linked(lines, "  linked:  ", party.linked());
        if (!party.codes().isEmpty()) {
            lines.add("  codes:   "
                    + party.codes().entrySet().stream()
                            .map(code -> code.getKey() + " " + code.getValue())
                            .collect(Collectors.joining(", ")));
        }
        party.tenures().forEach(tenure -> lines.add("  days:    " + days(tenure)));
        lines.add("  source:  " + party.source());
    }

    private void linked(List<String> lines, String label, @Nullable PartyId id) {
        if (id != null) {
            lines.add(label + names.of(id) + "  (" + id + ")");
        }
    }

    private static String days(Tenure tenure) {
        return day(tenure.from(), "…") + " to " + day(tenure.to(), "now");
    }

    private static String day(@Nullable LocalDate day, String open) {
        return day == null ? open : day.toString();
    }
}
