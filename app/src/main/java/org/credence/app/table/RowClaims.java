package org.credence.app.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.credence.app.PartyLookup;
import org.credence.model.ActType;
import org.credence.model.Attribution;
import org.credence.model.Basis;
import org.credence.model.Certainty;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Detail;
import org.credence.model.Document;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Period;
import org.credence.model.Polarity;
import org.credence.model.Precision;
import org.credence.model.Problem;
import org.credence.model.Sentence;
import org.credence.model.Time;
import org.credence.model.When;
import org.jspecify.annotations.Nullable;

/// What the rows of one table claim.
final class RowClaims {
    private record Asked(String name, @Nullable LocalDate on) {}

    private final PartyLookup parties;
    private final TableMapping mapping;
    private final Document document;
    private final Map<Asked, List<PartyId>> resolved = new HashMap<>();

    RowClaims(PartyLookup parties, TableMapping mapping, Document document) {
        this.parties = parties;
        this.mapping = mapping;
        this.document = document;
    }

    /// A row that cannot be understood: the problem it is.
    private static final class BadRow extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        BadRow(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }
    }

    void read(Row row, List<Claim> claims, List<Problem> problems) {
        try {
            claims.add(claim(row));
        } catch (BadRow bad) {
            problems.add(bad.problem);
        }
    }

    private Claim claim(Row row) {
        Row.Cell actCell = needed("act", row);
        ActType act = constant(ActType.class, actCell.value(), "an act like RECOGNIZE_STATE", row);
        Modality modality = modality(row);
        When from = when("from", row).orElse(null);
        When until = when("until", row).orElse(null);
        When when = when("on", row)
                .or(() -> Optional.ofNullable(from))
                .orElseGet(() -> When.unknown("the table tells no day"));
        LocalDate day = dayOf(when);
        boolean denied = modality == Modality.DENIED;
        return new Claim(
                document,
                new Sentence(row.line(), row.words()),
                row.words(),
                actCell.words(),
                denied ? null : act.type().orElse(null),
                null,
                List.of("diplomatic"),
                act,
                denied ? null : act.cameo().orElse(null),
                List.of(party("actor", row, day, act)
                        .orElseThrow(() -> bad(row, Problem.Kind.BAD_FIELD, "an actor", ""))),
                party("recipient", row, day, act).stream().toList(),
                party("object", row, day, act).stream().toList(),
                null,
                details(row),
                when,
                modality == Modality.ONGOING && (from != null || until != null) ? new Period(from, until) : null,
                modality,
                denied ? Polarity.NEGATED : Polarity.AFFIRMED,
                Time.NON_FUTURE,
                Certainty.CERTAIN,
                false,
                Basis.REPORTER,
                false,
                sources(row),
                List.of());
    }

    private Modality modality(Row row) {
        String told = mapping.find("modality", row).map(Row.Cell::value).orElse("ASSERTED");
        Modality modality = constant(Modality.class, told, "ASSERTED, ONGOING or DENIED", row);
        return switch (modality) {
            case ASSERTED, ONGOING, DENIED -> modality;
            default -> throw bad(row, Problem.Kind.BAD_FIELD, "ASSERTED, ONGOING or DENIED", told);
        };
    }

    private Optional<When> when(String field, Row row) {
        Optional<Row.Cell> cell = mapping.find(field, row);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Precision coarsest = mapping.find("precision", row)
                .map(told -> constant(Precision.class, told.value(), "DAY, MONTH or YEAR", row))
                .orElse(Precision.DAY);
        DateSpan span = Days.parse(cell.get().value(), coarsest)
                .orElseThrow(() -> bad(
                        row,
                        Problem.Kind.BAD_DATE,
                        "\"%s\" to be a day like 2025-07-03, 2025-07, 2025 or 2025-01..2025-07".formatted(field),
                        cell.get().value()));
        return Optional.of(When.of(cell.get().words(), span));
    }

    /// The day on which names are understood.
    private @Nullable LocalDate dayOf(When when) {
        DateSpan span = when.span();
        if (span == null) {
            return document.published();
        }
        return span.latest() == null ? span.earliest() : span.latest();
    }

    private Optional<Mention> party(String role, Row row, @Nullable LocalDate day, ActType act) {
        return mapping.find(role, row).map(cell -> {
            PartyId id = partyOf(cell.value(), day, row);
            PartyId meant = role.equals("recipient") && act == ActType.RECOGNIZE_GOVERNMENT && day != null
                    ? governmentOf(id, day)
                    : id;
            return parties.findParty(meant)
                    .map(party -> Mention.of(cell.words(), party))
                    .orElseGet(() -> new Mention(cell.words(), meant, PartyKind.GOVERNMENT, null, "GOV", null, null));
        });
    }

    /// Whom the recognition of a state's government means.
    private PartyId governmentOf(PartyId id, LocalDate day) {
        return parties.findParty(id)
                .filter(party -> party.kind() == PartyKind.STATE)
                .flatMap(_ -> parties.findGovernment(id, day))
                .orElse(id);
    }

    private PartyId partyOf(String name, @Nullable LocalDate day, Row row) {
        List<PartyId> found = resolved.computeIfAbsent(new Asked(name, day), this::resolve);
        if (found.size() == 1) {
            return found.getFirst();
        }
        String expected = found.isEmpty()
                ? "a party that the register knows" + (day == null ? "" : " on " + day)
                : "one party, and it may be "
                        + String.join(" or ", found.stream().map(PartyId::value).toList());
        throw new BadRow(new Problem(
                Problem.Kind.UNKNOWN_PARTY,
                place(row),
                "expected %s, found \"%s\"".formatted(expected, name),
                found.isEmpty()
                        ? "give a name, code or id, or add the party with --parties FILE; the row was left out"
                        : "give its id; the row was left out"));
    }

    /// On the day first; a name that stood for nobody then, on any day.
    private List<PartyId> resolve(Asked asked) {
        List<PartyId> thatDay = resolve(asked.name(), asked.on());
        return thatDay.isEmpty() ? resolve(asked.name(), null) : thatDay;
    }

    private List<PartyId> resolve(String name, @Nullable LocalDate on) {
        Optional<PartyId> exact = parties.findParty(idOf(name)).map(Party::id);
        return exact.map(List::of)
                .orElseGet(() -> parties.resolve(name, on).stream()
                        .map(PartyLookup.Resolution::party)
                        .distinct()
                        .toList());
    }

    private static PartyId idOf(String name) {
        return new PartyId(name.replaceAll("\\s+", "-"));
    }

    private SortedMap<Detail, String> details(Row row) {
        SortedMap<Detail, String> details = new TreeMap<>();
        for (Detail detail : mapping.details()) {
            mapping.find(detail.jsonName(), row).ifPresent(cell -> details.put(detail, cell.value()));
        }
        return details;
    }

    /// Whom the row names as its source.
    private List<Attribution> sources(Row row) {
        List<Attribution> sources = new ArrayList<>();
        if (!mapping.fields()
                .getOrDefault("source", new Field.Constant(""))
                .columns()
                .isEmpty()) {
            mapping.find("source", row)
                    .ifPresent(cell -> sources.add(new Attribution(
                            cell.words(), null, null, null, List.of(row.words().span()))));
        }
        return sources;
    }

    private Row.Cell needed(String field, Row row) {
        return mapping.find(field, row)
                .orElseThrow(() -> bad(row, Problem.Kind.BAD_FIELD, "a value for \"" + field + '"', ""));
    }

    private <E extends Enum<E>> E constant(Class<E> type, String told, String expected, Row row) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(told.toUpperCase(Locale.ROOT).replace(' ', '_')))
                .findFirst()
                .orElseThrow(() -> bad(row, Problem.Kind.BAD_FIELD, expected, told));
    }

    private BadRow bad(Row row, Problem.Kind kind, String expected, String found) {
        return new BadRow(new Problem(
                kind,
                place(row),
                "expected %s, found %s".formatted(expected, found.isEmpty() ? "nothing" : '"' + found + '"'),
                "correct the row; it was left out"));
    }

    private String place(Row row) {
        return document.name() + ":" + row.line();
    }
}
