package org.credence.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.model.Act;
import org.credence.model.Attribution;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Document;
import org.credence.model.Link;
import org.credence.model.Reason;
import org.credence.model.Words;
import org.jspecify.annotations.Nullable;

/// A reason as an indented tree, down to the quoted words.
final class ReasonText {
    private final Phrases phrases;
    private final PartyNames names;
    private final Palette palette;

    ReasonText(Phrases phrases, PartyNames names, Palette palette) {
        this.phrases = phrases;
        this.names = names;
        this.palette = palette;
    }

    List<String> lines(Reason reason, int depth) {
        List<String> lines = new ArrayList<>();
        write(reason, depth, lines);
        return lines;
    }

    private void write(Reason reason, int depth, List<String> lines) {
        lines.add("  ".repeat(depth) + said(reason));
        reason.children().forEach(child -> write(child, depth + 1, lines));
        if (reason instanceof Reason.ByRule rule && !rule.overrode().isEmpty()) {
            lines.add("  ".repeat(depth + 1) + "set aside:");
            rule.overrode().forEach(other -> write(other, depth + 2, lines));
        }
    }

    private String said(Reason reason) {
        return switch (reason) {
            case Reason.ByRule rule -> "rule " + palette.strong(rule.rule().words()) + ": " + rule.says();
            case Reason.ByAct(Act act) -> act(act);
            case Reason.ByClaim(Claim claim) ->
                palette.quoted('“' + PartyNames.oneLine(claim.quote().text()) + '”') + " " + source(claim);
            case Reason.ByRegister(var party, String says, String source) ->
                "register: %s, %s (%s)".formatted(names.of(party), says, source);
            case Reason.ByLink linked -> link(linked.link());
            case Reason.ByDecision decided ->
                "decided by %s at %s: %s".formatted(decided.person(), decided.at(), decided.says());
            case Reason.NothingOnRecord silence -> "nothing on record up to " + Days.day(silence.upTo());
        };
    }

    private String link(Link link) {
        return "link: said of %s, shown at %s (%s)"
                .formatted(
                        names.of(link.said()),
                        names.of(link.shown()),
                        link.kind().words());
    }

    private String act(Act act) {
        Claim told = act.claims().getFirst();
        DateSpan span = act.span();
        String when =
                span == null ? "day not told" : Days.span(span) + (act.assumed() ? " (no later than publication)" : "");
        String claims = act.claims().size() == 1 ? "1 claim" : act.claims().size() + " claims";
        return "act: %s, %s (%s)".formatted(new ClaimSentence(phrases, names).of(told), when, claims);
    }

    private static String source(Claim claim) {
        Document document = claim.document();
        return Stream.of(
                        speaker(claim),
                        document.name(),
                        document.publisher(),
                        document.published() == null ? null : Days.day(document.published()),
                        document.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static @Nullable String speaker(Claim claim) {
        if (claim.attribution().isEmpty()) {
            return null;
        }
        Attribution innermost = claim.attribution().getLast();
        Words speaker = innermost.speaker();
        return speaker == null ? null : "said by " + PartyNames.oneLine(speaker.text());
    }
}
