package org.credence.read.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.credence.model.ActType;
import org.credence.model.Attribution;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.Polarity;

/// A text and the claims it makes, as `factuality.md` shows them.
record Example(String section, String headline, String text, List<String> claims) {
    Example {
        claims = List.copyOf(claims);
    }

    static List<Example> examplesOf(String resource) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Example.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return examples(reader.lines().toList());
        }
    }

    private static List<Example> examples(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        List<String> block = new ArrayList<>();
        String section = "";
        for (String line : lines) {
            if (line.startsWith(">") || line.startsWith("=")) {
                block.add(line);
                continue;
            }
            if (!block.isEmpty()) {
                examples.add(example(section, block));
                block.clear();
            }
            section = line.startsWith("## ") ? line.substring(3) : section;
        }
        if (!block.isEmpty()) {
            examples.add(example(section, block));
        }
        return examples;
    }

    private static Example example(String section, List<String> block) {
        return new Example(
                section,
                block.stream()
                        .filter(line -> line.startsWith("> # "))
                        .map(line -> line.substring(4))
                        .findFirst()
                        .orElse(""),
                block.stream()
                        .filter(line -> line.startsWith("> ") && !line.startsWith("> # "))
                        .map(line -> line.substring(2))
                        .collect(Collectors.joining(" ")),
                block.stream()
                        .filter(line -> line.startsWith("= "))
                        .map(line -> line.substring(2))
                        .toList());
    }

    Document document() {
        String whole = headline.isEmpty() ? text : headline + "\n\n" + text;
        return new Document(
                "example", null, null, LocalDate.of(2030, 5, 6), null, null, whole, headline.isEmpty() ? 0 : 1);
    }

    String name() {
        return headline.isEmpty() ? text : headline;
    }

    /// A claim as the examples write it.
    static String line(Claim claim) {
        StringBuilder line = new StringBuilder();
        line.append(claim.act() == null ? "event " + claim.type() : claim.act())
                .append(' ')
                .append(parties(claim.actors()))
                .append(" -> ")
                .append(parties(claim.recipients()))
                .append(" | ")
                .append(claim.modality().name().toLowerCase(Locale.ROOT))
                .append(event(claim));
        if (claim.polarity() == Polarity.NEGATED && !negates(claim.modality())) {
            line.append(", negated");
        }
        if (!claim.attribution().isEmpty()) {
            line.append(" | said by ")
                    .append(claim.attribution().stream().map(Example::speaker).collect(Collectors.joining(" > ")));
        }
        if (claim.basis() != Basis.REPORTER) {
            line.append(" | ")
                    .append(claim.basis().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return line.toString();
    }

    private static boolean negates(Modality modality) {
        return modality == Modality.DENIED || modality == Modality.REFUSED;
    }

    private static String event(Claim claim) {
        ActType act = claim.act();
        boolean asTheAct = act == null || Objects.equals(act.type().orElse(null), claim.type());
        if (asTheAct) {
            return "";
        }
        return claim.type() == null ? ", no event" : ", event " + claim.type();
    }

    private static String speaker(Attribution attribution) {
        if (attribution.party() != null) {
            return attribution.party().value();
        }
        return attribution.speaker() == null
                ? "nobody"
                : "\"" + attribution.speaker().text() + "\"";
    }

    private static String parties(List<Mention> mentions) {
        return mentions.isEmpty()
                ? "nobody"
                : mentions.stream()
                        .map(mention -> mention.party() == null
                                ? "\"" + mention.words().text() + "\""
                                : mention.party().value())
                        .collect(Collectors.joining(" "));
    }
}
