package org.credence.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Whether all words that a claim quotes stand in its document at the place it says, letter for letter.
///
/// One pass over the line without making objects of it: every object with words (`text`, or `speaker`) and offsets, and
/// the quote at the claim's `span`.
public final class QuoteCheck {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String text;
    private final Deque<Place> open = new ArrayDeque<>();

    private QuoteCheck(String text) {
        this.text = text;
    }

    /// Words that do not stand where the claim says: what it quotes and what stands there.
    public record Misquote(String expected, String found) {}

    /// Words and offsets of an object as far as they were read.
    private static final class Place {
        private @Nullable String words;
        private int start = -1;
        private int end = -1;
    }

    /// The first misquote of a line, if there is one.
    public static Optional<Misquote> findMisquote(String line, String documentText) {
        return new QuoteCheck(documentText).check(line);
    }

    private Optional<Misquote> check(String line) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            Place claim = new Place();
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open.push(open.isEmpty() ? claim : new Place());
                } else if (token == JsonToken.END_OBJECT) {
                    Place place = open.pop();
                    if (isSpanOfClaim(json)) {
                        claim.start = place.start;
                        claim.end = place.end;
                    }
                    Optional<Misquote> wrong = misquote(place);
                    if (wrong.isPresent()) {
                        return wrong;
                    }
                } else if (token == JsonToken.VALUE_STRING && !open.isEmpty()) {
                    note(json, open.getFirst());
                } else if (token == JsonToken.VALUE_NUMBER_INT && !open.isEmpty()) {
                    number(json, open.getFirst());
                }
            }
            return Optional.empty();
        }
    }

    private boolean isSpanOfClaim(JsonParser json) {
        return open.size() == 1 && "span".equals(json.currentName());
    }

    private void note(JsonParser json, Place place) {
        switch (json.currentName()) {
            case "text", "speaker" -> place.words = json.getString();
            case "quote" -> {
                if (open.size() == 1) {
                    place.words = json.getString();
                }
            }
            case null, default -> {}
        }
    }

    private static void number(JsonParser json, Place place) {
        switch (json.currentName()) {
            case "start" -> place.start = json.getIntValue();
            case "end" -> place.end = json.getIntValue();
            case null, default -> {}
        }
    }

    private Optional<Misquote> misquote(Place place) {
        String words = place.words;
        if (words == null || place.start < 0) {
            return Optional.empty();
        }
        if (place.end - place.start == words.length() && text.startsWith(words, place.start)) {
            return Optional.empty();
        }
        String found = place.start <= place.end && place.end <= text.length()
                ? text.substring(place.start, place.end)
                : "nothing: the text ends at " + text.length();
        return Optional.of(new Misquote(words, found));
    }
}
