package org.credence.app.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.Detail;
import org.credence.model.Modality;

/// Who did what to whom, as a sentence: "Brazil has not recognized Ruritania".
final class ClaimSentence {
    private static final String NO_ONE_NAMED = "an unnamed party";

    /// Names of one party that take a verb in the plural.
    private static final Pattern PLURAL = Pattern.compile("(?:Houthis|Taliban|Bolsheviks|Contras|Forces|Tigers|Units"
            + "|Allies|states|countries|members|diplomats|groups|donors|powers|neighbors)$");

    private final Phrases phrases;
    private final PartyNames names;

    ClaimSentence(Phrases phrases, PartyNames names) {
        this.phrases = phrases;
        this.names = names;
    }

    String of(Claim claim) {
        Phrase phrase = adverb(claim).map(phraseOf(claim)::with).orElseGet(() -> phraseOf(claim));
        String actor = claim.actors().isEmpty() ? NO_ONE_NAMED : names.list(claim.actors());
        boolean several = (actor.contains(" and ") && claim.actors().size() > 1)
                || PLURAL.matcher(actor).find();
        String sentence =
                actor + ' ' + verb(phrase, claim.modality(), several) + ' ' + phrase.rest(slot -> filling(claim, slot));
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT)
                + sentence.substring(1).strip();
    }

    /// An event that is none of the acts is said by its type and context: "praised", "criticized".
    private Phrase phraseOf(Claim claim) {
        ActType act = claim.act();
        if (act != null) {
            return phrases.of(act);
        }
        if (claim.type() != null) {
            return phrases.of(claim.type(), claim.context());
        }
        throw new IllegalArgumentException("a claim has an act or a type");
    }

    private static String verb(Phrase phrase, Modality modality, boolean several) {
        return switch (modality) {
            case ASSERTED -> phrase.past();
            case ONGOING -> several ? phrase.base() : phrase.present();
            case DENIED -> (several ? "have not " : "has not ") + phrase.participle();
            case PLANNED -> (several ? "plan to " : "plans to ") + phrase.base();
            case CONDITIONAL -> "would, on a condition, " + phrase.base();
            case OFFERED -> "offered to " + phrase.base();
            case DEMANDED -> (several ? "are asked to " : "is asked to ") + phrase.base();
            case THREATENED -> "threatened to " + phrase.base();
            case REFUSED -> "refused to " + phrase.base();
            case HYPOTHETICAL -> "might " + phrase.base();
        };
    }

    private Optional<String> filling(Claim claim, String slot) {
        return switch (slot) {
            case "recipient" -> told(names.list(claim.recipients()));
            case "object" -> told(names.list(claim.objects()));
            case "asGovernment" ->
                names.list(claim.recipients()).toLowerCase(Locale.ROOT).contains("government")
                        ? Optional.empty()
                        : Optional.of(" as a government");
            case "manner" -> detail(claim, slot).filter(manner -> !isAdverb(manner));
            case "list" -> detail(claim, slot).map(ClaimSentence::list);
            case "expelled" -> Optional.of(expelled(claim));
            default -> detail(claim, slot);
        };
    }

    /// "formally", which stands before the verb; where the phrase says the manner at all.
    private Optional<String> adverb(Claim claim) {
        return phraseOf(claim).rest().contains("{manner")
                ? detail(claim, "manner").filter(ClaimSentence::isAdverb)
                : Optional.empty();
    }

    private static boolean isAdverb(String manner) {
        return manner.endsWith("ly");
    }

    /// "its list of terrorist organizations"; the text's words alone where they are no list: "as a terrorist group".
    private static String list(String words) {
        if (!words.toLowerCase(Locale.ROOT).contains("list")) {
            return "a list (\"%s\")".formatted(words);
        }
        boolean named = Character.isUpperCase(words.charAt(0));
        boolean determined = words.matches("(?:its|the|their|an?|this|that) .*");
        return determined ? words : (named ? "the " : "its ") + words;
    }

    /// "2 diplomats", "the ambassador", "diplomats".
    private static String expelled(Claim claim) {
        String rank = detail(claim, "rank").orElse("diplomat");
        return detail(claim, "count")
                .map(count -> count + ' ' + rank + (count.equals("1") ? "" : "s"))
                .orElse(rank.equals("diplomat") ? "diplomats" : "the " + rank);
    }

    private static Optional<String> detail(Claim claim, String slot) {
        for (Detail detail : claim.details().keySet()) {
            if (detail.jsonName().equals(slot)) {
                return claim.findDetail(detail).map(PartyNames::oneLine);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> told(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
