package org.credence.app.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.app.answer.Moved;
import org.credence.derive.change.Change;
import org.credence.derive.change.Facet;
import org.credence.model.DateSpan;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.Standing;
import org.jspecify.annotations.Nullable;

/// What is different between standings, for a person.
public final class ChangeText {
    private static final int LABEL = 16;

    private final PartyNames names;

    public ChangeText(PartyBook parties) {
        this.names = new PartyNames(parties);
    }

    /// Whole lines.
    public String diff(Standing before, Standing after, List<Change> changes) {
        List<String> lines = new ArrayList<>();
        lines.add("%s, %s".formatted(pair(before.observer(), before.party()), between(before, after)));
        if (changes.isEmpty()) {
            lines.add("  no difference");
        }
        changes.forEach(change -> lines.add("  " + said(change)));
        return String.join("\n", lines) + '\n';
    }

    private static String between(Standing before, Standing after) {
        return before.on().equals(after.on())
                ? "%s, as known at %s and at %s".formatted(Days.day(before.on()), before.known(), after.known())
                : "%s and %s".formatted(Days.day(before.on()), Days.day(after.on()));
    }

    /// Whole lines.
    public String changes(Instant since, LocalDate on, List<Moved> moved) {
        List<String> lines = new ArrayList<>();
        lines.add("Standings of %s that moved since %s: %s"
                .formatted(Days.day(on), since, moved.isEmpty() ? "none" : count(moved)));
        moved.forEach(one -> {
            lines.add(pair(one.observer(), one.party()));
            lines.add("  " + said(one.change()) + " · " + one.cause().words());
        });
        return String.join("\n", lines) + '\n';
    }

    private static String count(List<Moved> moved) {
        return moved.size() == 1 ? "1 value" : moved.size() + " values";
    }

    private String pair(PartyId observer, PartyId party) {
        return names.of(observer) + " → " + names.of(party);
    }

    private static String said(Change change) {
        String axis = change.axis().words();
        String of = change.of().isEmpty() ? "" : " (" + PartyNames.oneLine(change.of()) + ")";
        return axis + " ".repeat(Math.max(1, LABEL - axis.length())) + said(change.before()) + " → "
                + said(change.after()) + of;
    }

    private static String said(@Nullable Facet facet) {
        if (facet == null) {
            return "nothing on record";
        }
        DateSpan since = facet.since();
        String says = PartyNames.oneLine(facet.says().toLowerCase(Locale.ROOT).replace('_', ' '));
        return since == null ? says : says + " (" + Days.span(since) + ")";
    }
}
