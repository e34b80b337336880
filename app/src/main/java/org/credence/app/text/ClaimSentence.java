package org.credence.app.text;

import java.util.Locale;
import java.util.Optional;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.Detail;
import org.credence.model.Modality;

/// Who did what to whom, as a sentence: "Brazil has not recognized Ruritania".
final class ClaimSentence {
    private static final String NO_ONE_NAMED = "an unnamed party";

    private final Phrases phrases;
    private final PartyNames names;

    ClaimSentence(Phrases phrases, PartyNames names) {
        this.phrases = phrases;
        this.names = names;
    }

    String of(Claim claim) {
        Phrase phrase = phraseOf(claim);
        String actor = claim.actors().isEmpty() ? NO_ONE_NAMED : names.list(claim.actors());
        boolean several = actor.contains(" and ") && claim.actors().size() > 1;
        String sentence =
                actor + ' ' + verb(phrase, claim.modality(), several) + ' ' + phrase.rest(slot -> filling(claim, slot));
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT)
                + sentence.substring(1).strip();
    }

    /// An event that is none of the acts is said by the words of its text: "criticized" fits more than one deed.
    private Phrase phraseOf(Claim claim) {
        ActType act = claim.act();
        if (act != null) {
            return phrases.of(act);
        }
        if (claim.type() != null) {
            return phrases.of(claim.type());
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
            default -> detail(claim, slot);
        };
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
