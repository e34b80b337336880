package org.credence.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.credence.model.Attribution;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.jspecify.annotations.Nullable;

/// A claim as one line of text, and the line that says what is expected of one.
///
/// ```
/// RECOGNIZE_STATE FJI -> XKX | on 2024-03 | by outlet.cnn > FJI | denied | background | own statement
/// ```
///
/// Parties are ids in alphabetical order; the words in quotes where nothing resolves; `nobody` for an empty role. An
/// event that is no act is told as `SUPPORT praise`. Left out, because it is the rule: asserted, no date, no speaker,
/// not background, the reporter's word.
record ClaimLine(
        String what,
        List<String> actors,
        List<String> recipients,
        List<String> about,
        @Nullable String on,
        List<String> by,
        @Nullable Modality modality,
        boolean background,
        @Nullable Basis basis) {
    private static final String NOBODY = "nobody";
    private static final Pattern PARTY = Pattern.compile("\"[^\"]*\"|[^\\s\"]+");

    ClaimLine {
        actors = sorted(actors);
        recipients = sorted(recipients);
        about = sorted(about);
        by = List.copyOf(by);
    }

    static ClaimLine of(Claim claim) {
        return new ClaimLine(
                what(claim),
                parties(claim.actors()),
                parties(claim.recipients()),
                parties(claim.objects()),
                claim.when().span() == null ? null : days(claim.when().span()),
                claim.attribution().stream().map(ClaimLine::speaker).toList(),
                claim.modality() == Modality.ASSERTED ? null : claim.modality(),
                claim.background(),
                claim.basis() == Basis.REPORTER ? null : claim.basis());
    }

    static ClaimLine parse(String line) {
        String[] parts = line.strip().split("\\s*\\|\\s*", -1);
        String[] roles = parts[0].split("->", -1);
        if (roles.length != 2) {
            throw new IllegalArgumentException("expected ACT ACTORS -> RECIPIENTS, found \"%s\"".formatted(line));
        }
        List<String> words = words(roles[0]);
        int named = isEvent(words) ? 2 : 1;
        ClaimLine claim = new ClaimLine(
                String.join(" ", words.subList(0, named)),
                somebody(words.subList(named, words.size())),
                somebody(words(roles[1])),
                List.of(),
                null,
                List.of(),
                null,
                false,
                null);
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            claim = claim.with(part);
        }
        return claim;
    }

    /// Whether a claim told as `other` is what this line expects. What this line leaves out is not asked for, but an
    /// act that is not said to be denied, planned and so on was done or is going on.
    boolean expects(ClaimLine other) {
        return what.equals(other.what)
                && actors.equals(other.actors)
                && recipients.equals(other.recipients)
                && (about.isEmpty() || about.equals(other.about))
                && (on == null || on.equals(other.on))
                && (by.isEmpty() || by.equals(other.by))
                && (modality == null ? isFact(other.modality) : modality == other.modality)
                && (!background || other.background)
                && (basis == null || basis == other.basis);
    }

    private static boolean isFact(@Nullable Modality modality) {
        return modality == null || modality == Modality.ONGOING;
    }

    private ClaimLine with(String part) {
        if (part.startsWith("on ")) {
            return new ClaimLine(
                    what, actors, recipients, about, part.substring(3).strip(), by, modality, background, basis);
        }
        if (part.startsWith("by ")) {
            List<String> speakers = Arrays.asList(part.substring(3).strip().split("\\s*>\\s*", -1));
            return new ClaimLine(what, actors, recipients, about, on, speakers, modality, background, basis);
        }
        if (part.startsWith("about ")) {
            return new ClaimLine(
                    what, actors, recipients, words(part.substring(6)), on, by, modality, background, basis);
        }
        if (part.equals("background")) {
            return new ClaimLine(what, actors, recipients, about, on, by, modality, true, basis);
        }
        String constant = part.toUpperCase(Locale.ROOT).replace(' ', '_');
        if (Arrays.stream(Basis.values()).anyMatch(value -> value.name().equals(constant))) {
            return new ClaimLine(
                    what, actors, recipients, about, on, by, modality, background, Basis.valueOf(constant));
        }
        if (Arrays.stream(Modality.values()).anyMatch(value -> value.name().equals(constant))) {
            return new ClaimLine(
                    what, actors, recipients, about, on, by, Modality.valueOf(constant), background, basis);
        }
        throw new IllegalArgumentException(
                "expected \"on DAYS\", \"by SPEAKERS\", \"about PARTIES\", \"background\", a modality or a basis, found \"%s\""
                        .formatted(part));
    }

    private static boolean isEvent(List<String> words) {
        return words.size() > 1
                && words.get(1).matches("[a-z]+")
                && !words.get(1).equals(NOBODY);
    }

    private static String what(Claim claim) {
        return claim.act() == null
                ? Stream.concat(Stream.of(String.valueOf(claim.type())), claim.context().stream())
                        .limit(2)
                        .reduce((type, context) -> type + " " + context)
                        .orElseThrow()
                : claim.act().name();
    }

    private static List<String> parties(List<Mention> role) {
        return role.stream()
                .map(mention -> mention.party() == null
                        ? quoted(mention.words().text())
                        : mention.party().value())
                .distinct()
                .toList();
    }

    private static String speaker(Attribution link) {
        if (link.party() != null) {
            return link.party().value();
        }
        return link.speaker() == null ? NOBODY : quoted(link.speaker().text());
    }

    private static String quoted(String words) {
        return '"' + words.replaceAll("\\s+", " ").replace("\"", "'").replace("|", "/") + '"';
    }

    private static List<String> words(String text) {
        return PARTY.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> somebody(List<String> parties) {
        return parties.equals(List.of(NOBODY)) ? List.of() : parties;
    }

    private static List<String> sorted(List<String> parties) {
        return parties.stream().sorted().toList();
    }

    /// `2024-10-03`, `2024-10`, `2024`, `2024-10-03..2024-10-09`; an open end is left empty: `2021..`.
    private static String days(DateSpan span) {
        LocalDate earliest = span.earliest();
        LocalDate latest = span.latest();
        if (earliest == null || latest == null) {
            return (earliest == null ? "" : earliest) + ".." + (latest == null ? "" : latest);
        }
        if (earliest.equals(latest)) {
            return earliest.toString();
        }
        if (earliest.equals(latest.withDayOfYear(1)) && latest.equals(lastOfYear(earliest))) {
            return String.valueOf(earliest.getYear());
        }
        if (earliest.equals(latest.withDayOfMonth(1)) && latest.equals(lastOfMonth(earliest))) {
            return earliest.toString().substring(0, 7);
        }
        return earliest + ".." + latest;
    }

    private static LocalDate lastOfYear(LocalDate day) {
        return day.withDayOfYear(day.lengthOfYear());
    }

    private static LocalDate lastOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add(what + ' ' + told(actors) + " -> " + told(recipients));
        if (!about.isEmpty()) {
            parts.add("about " + told(about));
        }
        if (on != null) {
            parts.add("on " + on);
        }
        if (!by.isEmpty()) {
            parts.add("by " + String.join(" > ", by));
        }
        if (modality != null) {
            parts.add(words(modality));
        }
        if (background) {
            parts.add("background");
        }
        if (basis != null) {
            parts.add(words(basis));
        }
        return String.join(" | ", parts);
    }

    private static String told(List<String> parties) {
        return parties.isEmpty() ? NOBODY : String.join(" ", parties);
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
