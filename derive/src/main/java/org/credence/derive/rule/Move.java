package org.credence.derive.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.credence.derive.merge.Rank;
import org.credence.model.Act;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Document;
import org.credence.model.Flag;
import org.credence.model.Level;
import org.credence.model.Link;
import org.credence.model.Reason;
import org.credence.model.RuleId;
import org.jspecify.annotations.Nullable;

/// What an act says about the level on an axis: that it moved there, that it was observed there, or that it must have
/// been there before.
///
/// `claims` are those of the act that tell this level. `rule` is the rule by which the act says so; null for the plain
/// effect of an act.
public record Move<L extends Level>(
        L level,
        Nature nature,
        Set<Flag> flags,
        Act act,
        List<Claim> claims,
        @Nullable RuleId rule,
        List<Link> via) {
    public enum Nature {
        /// The act moves the level.
        ACT,
        /// A text bears the level out on a day.
        OBSERVATION,
        /// The act presupposes the level before it.
        PRESUPPOSED,
        /// The act cannot move the level, but disputes it.
        CONTEST
    }

    public Move {
        flags = Set.copyOf(flags);
        claims = List.copyOf(claims);
        via = List.copyOf(via);
    }

    public static <L extends Level> Move<L> of(L level, Nature nature, Act act, List<Link> via) {
        return new Move<>(level, nature, Set.of(), act, act.claims(), null, via);
    }

    public Move<L> by(@Nullable RuleId byRule) {
        return new Move<>(level, nature, flags, act, claims, byRule, via);
    }

    public Move<L> flagged(Set<Flag> with) {
        return new Move<>(level, nature, with, act, claims, rule, via);
    }

    public Move<L> toldBy(List<Claim> some) {
        return new Move<>(level, nature, flags, act, some, rule, via);
    }

    public Rank rank() {
        return Rank.best(claims);
    }

    /// The first day on which it may have happened, or was observed.
    public LocalDate possibleFrom() {
        DateSpan span = act.span();
        LocalDate earliest = span == null ? null : span.earliest();
        return earliest == null || earliest.isAfter(sureFrom()) ? sureFrom() : earliest;
    }

    /// The day from which it has surely happened: the end of the span, else the first text that tells it.
    public LocalDate sureFrom() {
        DateSpan span = act.span();
        if (span != null && span.latest() != null) {
            return span.latest();
        }
        LocalDate told = firstPublished();
        if (told != null) {
            return told;
        }
        return span == null || span.earliest() == null ? LocalDate.MAX : span.earliest();
    }

    /// The last day on which a text bears it out.
    public @Nullable LocalDate lastEvidence() {
        return claims.stream()
                .map(Claim::document)
                .map(Document::published)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// The last day on which the state that it observes was told to hold.
    public LocalDate observedOn() {
        LocalDate told = firstPublished();
        DateSpan span = act.span();
        boolean dated = span != null && span.latest() != null;
        return dated || told == null ? sureFrom() : told;
    }

    private @Nullable LocalDate firstPublished() {
        return claims.stream()
                .map(Claim::document)
                .map(Document::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /// The act as a reason, under the rule by which it counts and the link by which it is shown.
    public Reason reason() {
        Reason plain = new Reason.ByAct(act);
        Reason ruled = rule == null ? plain : new Reason.ByRule(rule, rule.text(), List.of(plain), List.of());
        Reason shown = ruled;
        for (Link link : via) {
            shown = new Reason.ByLink(link, shown);
        }
        return shown;
    }
}
