package org.credence.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.credence.model.ActType;
import org.credence.model.Announcement;
import org.credence.model.Attribution;
import org.credence.model.Basis;
import org.credence.model.DateSpan;
import org.credence.model.Designation;
import org.credence.model.DesignationLevel;
import org.credence.model.Engagement;
import org.credence.model.Evidence;
import org.credence.model.Flag;
import org.credence.model.Level;
import org.credence.model.Modality;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.Position;
import org.credence.model.Post;
import org.credence.model.Posts;
import org.credence.model.Reason;
import org.credence.model.RecognizerList;
import org.credence.model.RuleSet;
import org.credence.model.Standing;
import org.credence.model.Value;

/// Standings and lists of recognizers for a person; axes on which nothing was said are left out.
public final class StandingText {
    private static final String SILENT = "NOTHING_ON_RECORD";
    private static final int LABEL = 16;

    private final PartyNames names;
    private final Palette palette;
    private final ClaimSentence sentence;
    private final ReasonText reasons;
    private final boolean why;

    /// `why` adds the reason of every value.
    public StandingText(PartyBook parties, Palette palette, boolean why) {
        this.names = new PartyNames(parties);
        this.palette = palette;
        Phrases phrases = Phrases.load();
        this.sentence = new ClaimSentence(phrases, names);
        this.reasons = new ReasonText(phrases, names, palette);
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
                .forEach(announced ->
                        told(lines, "announced", said(announced), told(announced.evidence()), announced.evidence()));
        lines.add(palette.faint(coverage(standing)));
        return joined(lines);
    }

    /// Whole lines.
    public String of(RecognizerList list) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.strong("Who recognizes %s, %s?".formatted(names.of(list.party()), Days.day(list.on()))));
        list.groups().stream().filter(group -> group.count() > 0).forEach(group -> group(lines, group));
        list.announced().forEach(announced -> lines.add("  announced: " + said(announced.announcement())));
        if (!list.rules().equals(RuleSet.DEFAULT)) {
            lines.add(palette.faint("  rules: " + RulesText.of(list.rules())));
        }
        return joined(lines);
    }

    /// What people decided, down to the quoted words; whole lines, none where no one did.
    public String of(List<Reason.ByDecision> decided) {
        return decided.isEmpty()
                ? ""
                : joined(decided.stream()
                        .flatMap(reason -> reasons.lines(reason, 1).stream())
                        .toList());
    }

    /// "Norway plans to close its embassy in Mali, in June 2030".
    private String said(Announcement announced) {
        String days = announced.forDays() == null ? ", day not told" : ", " + Days.span(announced.forDays());
        return sentence.of(announced.act().claims().getFirst()) + days;
    }

    private void group(List<String> lines, RecognizerList.Group group) {
        lines.add("%s: %d (%s)"
                .formatted(group.summary().words(), group.count(), counted(group.unMembers(), "UN member")));
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
        told(lines, axis, says, facts(evidence), evidence);
    }

    private void told(List<String> lines, String axis, String says, String facts, Evidence evidence) {
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
        posts.posts().forEach(post -> row(lines, "representation", said(post, posts), post.evidence()));
        posts.closed().forEach(post -> row(lines, "representation", said(post, posts), post.evidence()));
        PartyId protector = posts.protectedBy();
        if (protector != null) {
            lines.add("  " + pad("representation")
                    + "%s in %s is protected by %s"
                            .formatted(names.of(posts.sender()), names.placeOf(posts.receiver()), names.of(protector)));
        }
    }

    private String said(Post post, Posts posts) {
        String where = " of %s in %s".formatted(names.inSentence(posts.sender()), names.placeOf(posts.receiver()));
        String place = post.place() == null ? "" : " (" + PartyNames.oneLine(post.place()) + ")";
        String head = post.head() == null ? "" : ", head: " + post.head().words();
        return switch (post.operations()) {
            case NORMAL -> post.kind().words() + where + place + head;
            case SUSPENDED -> post.kind().words() + where + place + head + ", work suspended";
            case CLOSED -> "closed: " + post.kind().words() + where + place;
        };
    }

    private void designation(List<String> lines, Designation designation) {
        String told = designation.list();
        String list = told == null || told.equals("list") ? "a list" : PartyNames.oneLine(told);
        String says = "%s: %s %s of %s"
                .formatted(
                        names.of(designation.target()),
                        words(designation.value().level()),
                        list,
                        names.inSentence(designation.authority()));
        row(lines, "designation", says, designation.value().evidence());
    }

    private static String words(DesignationLevel level) {
        return switch (level) {
            case LISTED -> "listed on";
            case SUSPENDED -> "suspended from";
            case DELISTED -> "taken off";
            case NOT_LISTED, NOTHING_ON_RECORD -> "not on";
        };
    }

    private void position(List<String> lines, Position position) {
        String says = sentence.of(position.evidence().claims().getFirst());
        row(lines, "position", says, position.evidence());
    }

    private void engagement(List<String> lines, Engagement engagement) {
        if (engagement.certain() + engagement.possible() == 0) {
            return;
        }
        String rank = engagement.highestRank() == null ? "" : ", highest rank: " + engagement.highestRank();
        lines.add(
                "  " + pad("engagement") + "%s in %d days%s".formatted(contacts(engagement), engagement.days(), rank));
        engagement.contacts().forEach(contact -> reason(lines, contact.evidence()));
    }

    private static String contacts(Engagement engagement) {
        if (engagement.certain() == 0) {
            return counted(engagement.possible(), "possible contact");
        }
        String possible = engagement.possible() == 0 ? "" : " and %d possible".formatted(engagement.possible());
        return counted(engagement.certain(), "contact") + possible;
    }

    private static String counted(int count, String one) {
        return count == 1 ? "1 " + one : "%d %ss".formatted(count, one);
    }

    private static String coverage(Standing standing) {
        var coverage = standing.coverage();
        String last = coverage.last() == null ? "" : ", the last of " + Days.day(coverage.last());
        String read = switch (coverage.silence()) {
            case NOTHING_READ -> "no document was read";
            case READ_AND_SILENT ->
                "%s read, none says anything of the two%s".formatted(counted(coverage.all(), "document"), last);
            case TOLD_NOT, SPOKEN ->
                "documents that name both: %d of %d read%s".formatted(coverage.documents(), coverage.all(), last);
        };
        return "  " + read + " · rules: " + RulesText.of(standing.rules());
    }

    private static String facts(Evidence evidence) {
        List<String> facts = new ArrayList<>();
        DateSpan since = evidence.since();
        if (since != null) {
            facts.add(
                    isOnlyObserved(evidence)
                            ? "on record by " + Days.day(Objects.requireNonNull(since.latest()))
                            : since(since));
        } else if (!evidence.claims().isEmpty()) {
            facts.add("since when is unknown");
        }
        if (evidence.disputed()) {
            facts.add("disputed");
        }
        if (since != null && !evidence.certain()) {
            facts.add("day in doubt");
        }
        String told = told(evidence);
        if (!told.isEmpty()) {
            facts.add(told);
        }
        return String.join(" · ", facts);
    }

    /// Whether texts only tell that it held on their day, and not since when.
    private static boolean isOnlyObserved(Evidence evidence) {
        return evidence.since() != null
                && evidence.since().latest() != null
                && evidence.claims().stream()
                        .allMatch(claim -> claim.act() == ActType.MAINTAIN_MISSION
                                && claim.modality() == Modality.ONGOING
                                && claim.when().span() == null);
    }

    /// Whether no source is named but one that says of itself that it is unverified.
    private static boolean isUnverified(Evidence evidence) {
        return !evidence.claims().isEmpty()
                && evidence.claims().stream()
                        .allMatch(claim -> claim.attribution().stream()
                                .map(Attribution::speaker)
                                .anyMatch(words -> words != null && words.text().endsWith("unverified")));
    }

    /// Who tells it, and the last day on which a text does.
    private static String told(Evidence evidence) {
        List<String> facts = new ArrayList<>();
        Basis basis = evidence.basis();
        if (basis != null) {
            facts.add(words(basis) + (isUnverified(evidence) ? ", unverified" : ""));
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
