package org.credence.app.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a person says one type of act: the forms of its verb and what follows it.
record Phrase(String base, String present, String past, String participle, String rest) {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern SLOT = Pattern.compile("\\{(a )?(\\w+)(?:\\|([^}]*))?\\}");
    private static final String MISSING = "\u0000";

    /// The same with an adverb before the verb: "formally recognized".
    Phrase with(String adverb) {
        String before = adverb + ' ';
        return new Phrase(before + base, before + present, before + past, before + participle, rest);
    }

    /// What follows the verb, with slots filled by name and the optional parts left out that have nothing to say.
    String rest(Function<String, Optional<String>> filling) {
        String kept = OPTIONAL.matcher(rest).replaceAll(part -> {
            String filled = fill(part.group(1), filling);
            return Matcher.quoteReplacement(filled.contains(MISSING) ? "" : filled);
        });
        return fill(kept, filling).replace(MISSING, "someone").strip();
    }

    private static String fill(String template, Function<String, Optional<String>> filling) {
        return SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(filling.apply(slot.group(2))
                        .map(words -> article(slot, words) + words)
                        .orElseGet(() -> slot.group(3) == null ? MISSING : slot.group(3))));
    }

    private static String article(MatchResult slot, String words) {
        if (slot.group(1) == null) {
            return "";
        }
        return "aeiouAEIOU".indexOf(words.charAt(0)) >= 0 ? "an " : "a ";
    }
}
