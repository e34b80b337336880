package org.credence.read.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credence.model.Document;
import org.credence.model.Mention;
import org.credence.model.Party;
import org.credence.model.PartyKind;
import org.credence.model.Span;
import org.credence.model.Words;
import org.credence.read.party.Discourse;
import org.credence.read.party.NameFinder;

/// Who goes on speaking: a quotation that began in an earlier sentence, and "he added".
final class RunningSpeech {
    private static final int SENTENCES_BACK = 4;
    private static final Set<PartyKind> SPEAKING = Set.of(
            PartyKind.STATE,
            PartyKind.GOVERNMENT,
            PartyKind.MOVEMENT,
            PartyKind.ENTITY,
            PartyKind.ORGANIZATION,
            PartyKind.PERSON);
    private static final Set<String> CUES = Set.of(
            "said",
            "says",
            "told",
            "added",
            "adds",
            "spoke",
            "announced",
            "stated",
            "declared",
            "reported",
            "explained",
            "warned",
            "stressed",
            "noted",
            "confirmed",
            "wrote",
            "claimed",
            "insisted",
            "argued",
            "replied");

    private final Document document;
    private final Discourse discourse;

    RunningSpeech(Document document, Discourse discourse) {
        this.document = document;
        this.discourse = discourse;
    }

    /// Whether the sentence stands in quotation marks from its first word on.
    boolean isQuoted(Span sentence) {
        String text = document.text();
        int start = sentence.start();
        if (start < text.length() && isOpening(text.charAt(start))) {
            return true;
        }
        int paragraph = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        int open = 0;
        for (int at = paragraph; at < start; at++) {
            open = after(text.charAt(at), open);
        }
        return open > 0;
    }

    private static boolean isOpening(char mark) {
        return mark == '"' || mark == '“';
    }

    private static int after(char mark, int open) {
        return switch (mark) {
            case '"' -> open > 0 ? 0 : 1;
            case '“' -> 1;
            case '”' -> 0;
            default -> open;
        };
    }

    /// The party that the last sentence with a saying verb before this one is about.
    Optional<Mention> speakerBefore(int sentence) {
        for (int earlier = sentence - 1; earlier >= Math.max(0, sentence - SENTENCES_BACK); earlier--) {
            List<Words> words = discourse.words(earlier);
            boolean speech =
                    words.stream().anyMatch(word -> CUES.contains(word.text().toLowerCase(Locale.ROOT)));
            Optional<Mention> speaker = discourse.findTopicOf(earlier, SPEAKING).map(name -> mention(name, words));
            if (speech && speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    private Mention mention(NameFinder.Found name, List<Words> words) {
        Span span = words.get(name.first() - 1)
                .span()
                .through(words.get(name.last() - 1).span());
        Party party = name.party();
        Words phrase = new Words(document.text().substring(span.start(), span.end()), span);
        return RoleFiller.asState(
                new Mention(phrase, party.id(), party.kind(), party.country(), party.sector(), null, null));
    }
}
