package org.credence.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.model.Attribution;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.PartyBook;

/// The claims of a document for a person: each with its quote, and below it who did what to whom, when, and according
/// to whom.
public final class ClaimText {
    private final ClaimSentence sentence;
    private final Palette palette;
    private final boolean explained;

    /// `explained` adds how each claim was read.
    public ClaimText(PartyBook parties, Palette palette, boolean explained) {
        this.sentence = new ClaimSentence(Phrases.load(), new PartyNames(parties));
        this.palette = palette;
        this.explained = explained;
    }

    /// Whole lines; empty for no claims.
    public String document(List<Claim> claims) {
        if (claims.isEmpty()) {
            return "";
        }
        StringBuilder text =
                new StringBuilder(palette.strong(heading(claims.getFirst().document()))).append("\n\n");
        claims.forEach(claim -> text.append(claim(claim)).append('\n'));
        return text.toString();
    }

    private static String heading(Document document) {
        return Stream.of(document.name(), document.publisher(), published(document))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String published(Document document) {
        return document.published() == null
                ? "day of publication not given"
                : "published " + Days.day(document.published());
    }

    private String claim(Claim claim) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + palette.quoted('“' + PartyNames.oneLine(claim.quote().text()) + '”'));
        lines.add("    " + sentence.of(claim) + " · " + Days.when(claim.when()) + " · " + accordingTo(claim));
        lines.add("    " + palette.faint(codes(claim)));
        if (explained) {
            claim.trace().forEach(step -> lines.add("      " + palette.faint(step.about() + ": " + step.says())));
        }
        return lines.stream().map(line -> line + '\n').collect(Collectors.joining());
    }

    /// Who says so, innermost speaker first; the publisher where no one is named.
    private static String accordingTo(Claim claim) {
        List<String> speakers = claim.attribution().reversed().stream()
                .map(Attribution::speaker)
                .map(speaker -> speaker == null ? "an unnamed source" : PartyNames.inSentence(speaker))
                .toList();
        if (speakers.isEmpty()) {
            String publisher = claim.document().publisher();
            return publisher == null ? "told by the text itself" : "told by " + publisher;
        }
        String own = claim.basis() == Basis.OWN_STATEMENT ? ", its own statement" : "";
        return "according to " + String.join(", as told by ", speakers) + own;
    }

    private static String codes(Claim claim) {
        List<String> codes = new ArrayList<>();
        if (claim.act() != null) {
            codes.add(claim.act().name());
        }
        if (claim.type() != null) {
            codes.add(claim.mode() == null ? claim.type().name() : claim.type() + "/" + claim.mode());
        }
        codes.add(claim.modality().name().toLowerCase(Locale.ROOT));
        if (claim.background()) {
            codes.add("background");
        }
        claim.details().forEach((detail, value) -> codes.add(detail.jsonName() + "=" + PartyNames.oneLine(value)));
        return String.join(" · ", codes);
    }
}
