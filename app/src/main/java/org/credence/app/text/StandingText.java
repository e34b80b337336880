package org.credence.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.credence.model.Basis;
import org.credence.model.DateSpan;
import org.credence.model.Designation;
import org.credence.model.Engagement;
import org.credence.model.Evidence;
import org.credence.model.Flag;
import org.credence.model.Level;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.Position;
import org.credence.model.Post;
import org.credence.model.Posts;
import org.credence.model.RecognizerList;
import org.credence.model.Standing;
import org.credence.model.Value;

/// Standings and lists of recognizers for a person; axes on which nothing was said are left out.
public final class StandingText {
    private static final String SILENT = "NOTHING_ON_RECORD";
    private static final int LABEL = 16;

    private final PartyNames names;
    private final Palette palette;
    private final ReasonText reasons;
    private final boolean why;

    /// `why` adds the reason of every value.
    public StandingText(PartyBook parties, Palette palette, boolean why) {
        this.names = new PartyNames(parties);
        this.palette = palette;
        this.reasons = new ReasonText(Phrases.load(), names, palette);
        this.why = why;
    }

    /// Whole lines.
    public String of(Standing standing) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.strong("%s → %s, %s: %s"
                .formatted(
                        names.of(standing.observer()),
                        names.of(standing.party()),
                        Days.day(standing.on()),
                        standing.summary().words())));
        value(lines, "recognition", standing.recognition(), true);
        value(lines, "relations", standing.relations(), false);
        value(lines, "consular", standing.consular(), false);
        posts(lines, standing.representation().out());
        posts(lines, standing.representation().in());
        standing.designation().forEach(designation -> designation(lines, designation));
        standing.measures().forEach(measure -> value(lines, "measures", measure.value(), false));
        standing.membership().forEach(membership -> value(lines, "membership", membership.value(), false));
        standing.seat().forEach(seat -> value(lines, "seat", seat.value(), false));
        standing.title().forEach(title -> value(lines, "title", title.value(), false));
        standing.position().forEach(position -> position(lines, position));
        engagement(lines, standing.engagement());
        standing.announced()
                .forEach(announced -> row(
                        lines,
                        "announced",
                        announced.act().type().name()
                                + (announced.forDays() == null ? "" : " " + Days.span(announced.forDays())),
                        announced.evidence()));
        lines.add(palette.faint(coverage(standing)));
        return joined(lines);
    }

    /// Whole lines.
    public String of(RecognizerList list) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.strong("Who recognizes %s, %s?".formatted(names.of(list.party()), Days.day(list.on()))));
        list.groups().stream().filter(group -> group.count() > 0).forEach(group -> group(lines, group));
        list.announced().forEach(announced -> lines.add("  announced: " + names.of(announced.observer())));
        return joined(lines);
    }

    private void group(List<String> lines, RecognizerList.Group group) {
        lines.add("%s: %d (%d UN members)".formatted(group.summary().words(), group.count(), group.unMembers()));
        for (RecognizerList.Observer observer : group.observers()) {
            Evidence evidence = observer.value().evidence();
            String nth = observer.nth() == null ? "" : "no. " + observer.nth() + " · ";
            lines.add("  " + names.of(observer.party()) + " · " + nth + flags(observer.value()) + facts(evidence));
            observer.told()
                    .forEach(told -> lines.add(
                            "    told to be " + told.ordinal() + (told.scope() == null ? "" : " " + told.scope())));
            reason(lines, evidence);
        }
    }

    private void value(List<String> lines, String axis, Value<? extends Level> value, boolean always) {
        boolean silent = value.level().name().equals(SILENT);
        if (silent && !always) {
            return;
        }
        row(lines, axis, value.level().words() + flagsAfter(value), value.evidence());
    }

    private void row(List<String> lines, String axis, String says, Evidence evidence) {
        String facts = facts(evidence);
        lines.add("  " + pad(axis) + says + (facts.isEmpty() ? "" : " · " + facts));
        evidence.via()
                .forEach(link -> lines.add("  " + pad("")
                        + "said of %s, shown here by link: %s"
                                .formatted(names.of(link.said()), link.kind().words())));
        reason(lines, evidence);
    }

    private void reason(List<String> lines, Evidence evidence) {
        if (why) {
            lines.addAll(reasons.lines(evidence.reason(), 3));
        }
    }

    private void posts(List<String> lines, Posts posts) {
        for (Post post : posts.posts()) {
            String where = " of %s in %s".formatted(names.of(posts.sender()), names.of(posts.receiver()));
            String place = post.place() == null ? "" : " (" + post.place() + ")";
            String head = post.head() == null ? "" : ", head: " + post.head().words();
            String operations = post.operations() == Post.Operations.NORMAL ? "" : ", work suspended";
            row(lines, "representation", post.kind().words() + where + place + head + operations, post.evidence());
        }
        PartyId protector = posts.protectedBy();
        if (protector != null) {
            lines.add("  " + pad("representation")
                    + "%s in %s is protected by %s"
                            .formatted(names.of(posts.sender()), names.of(posts.receiver()), names.of(protector)));
        }
    }

    private void designation(List<String> lines, Designation designation) {
        String list = designation.list() == null ? "a list" : designation.list();
        String says = "%s: %s on %s of %s"
                .formatted(
                        names.of(designation.target()),
                        designation.value().level().words(),
                        list,
                        names.of(designation.authority()));
        row(lines, "designation", says, designation.value().evidence());
    }

    private void position(List<String> lines, Position position) {
        String says = names.of(position.speaker()) + ": "
                + position.act().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (position.words() == null ? "" : " “" + position.words() + "”");
        row(lines, "position", says, position.evidence());
    }

    private void engagement(List<String> lines, Engagement engagement) {
        if (engagement.certain() + engagement.possible() == 0) {
            return;
        }
        String rank = engagement.highestRank() == null ? "" : ", highest rank: " + engagement.highestRank();
        String possible = engagement.possible() == 0 ? "" : " and %d possible".formatted(engagement.possible());
        lines.add("  " + pad("engagement")
                + "%d%s contacts in %d days%s".formatted(engagement.certain(), possible, engagement.days(), rank));
        engagement.contacts().forEach(contact -> reason(lines, contact.evidence()));
    }

    private static String coverage(Standing standing) {
        var coverage = standing.coverage();
        String last = coverage.last() == null ? "" : ", the last of " + Days.day(coverage.last());
        return "  documents that name both: %d%s · rules: %s"
                .formatted(coverage.documents(), last, standing.rules().name());
    }

    private static String facts(Evidence evidence) {
        List<String> facts = new ArrayList<>();
        DateSpan since = evidence.since();
        if (since != null) {
            facts.add(since(since));
        }
        if (evidence.disputed()) {
            facts.add("disputed");
        }
        if (!evidence.certain()) {
            facts.add("day in doubt");
        }
        Basis basis = evidence.basis();
        if (basis != null) {
            facts.add(words(basis));
        }
        if (evidence.lastEvidence() != null) {
            facts.add("last evidence " + Days.day(evidence.lastEvidence()));
        }
        return String.join(" · ", facts);
    }

    private static String since(DateSpan span) {
        String days = Days.span(span);
        return days.matches("(on|in|since) .*") ? "since " + days.substring(days.indexOf(' ') + 1) : "begun " + days;
    }

    private static String words(Basis basis) {
        return switch (basis) {
            case OWN_STATEMENT -> "own statement";
            case COUNTERPART -> "told by the other side";
            case THIRD_PARTY -> "told by a third party";
            case REPORTER -> "told by a reporter";
            case RIVAL -> "told by a rival";
        };
    }

    private static String flags(Value<? extends Level> value) {
        return value.flags().stream().map(flag -> flag.words() + " · ").collect(Collectors.joining());
    }

    private static String flagsAfter(Value<? extends Level> value) {
        return value.flags().isEmpty()
                ? ""
                : value.flags().stream().map(Flag::words).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String pad(String label) {
        return label + " ".repeat(Math.max(1, LABEL - label.length()));
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(line -> line + '\n').collect(Collectors.joining());
    }
}
