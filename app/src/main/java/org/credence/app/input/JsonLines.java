package org.credence.app.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.credence.model.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of a `.jsonl` file as a document: `{"text", "title"?, "published"?, "publisher"?, "url"?, "language"?,
/// "license"?}`. With a title the text is title, one line break, text.
final class JsonLines {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final Publication publication;

    JsonLines(Publication publication) {
        this.publication = publication;
    }

    /// A bad field: what was expected and what was found, told by the line that holds it.
    private static final class BadField extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Incoming.Faulty problem;

        BadField(Incoming.Faulty problem) {
            super(problem.problem().message());
            this.problem = problem;
        }
    }

    Incoming document(String name, String place, String line) {
        JsonNode node;
        try {
            node = mapper.readTree(line);
        } catch (JacksonException e) {
            return new Incoming.Faulty(Problems.badJson(place, found(e)));
        }
        if (!node.isObject()) {
            return new Incoming.Faulty(
                    Problems.badJson(place, node.getNodeType().name().toLowerCase(Locale.ROOT)));
        }
        try {
            return new Incoming.Found(document(name, place, node));
        } catch (BadField e) {
            return e.problem;
        }
    }

    private Document document(String name, String place, JsonNode node) {
        String body = text(place, node);
        String title = string(place, node, "title");
        boolean titled = title != null && !title.isBlank();
        return new Document(
                name,
                place,
                or(string(place, node, "url"), publication.url()),
                or(string(place, node, "publisher"), publication.publisher()),
                published(place, node),
                string(place, node, "language"),
                string(place, node, "license"),
                titled ? title + "\n" + body : body,
                titled ? 1 : 0);
    }

    private static String text(String place, JsonNode node) {
        String text = string(place, node, "text");
        if (text == null) {
            throw bad(Problems.badField(place, "a field \"text\" with the words of the document", "none"));
        }
        if (text.isBlank()) {
            throw bad(Problems.badField(place, "a field \"text\" with the words of the document", "an empty one"));
        }
        return text;
    }

    private @Nullable LocalDate published(String place, JsonNode node) {
        String day = string(place, node, "published");
        if (day == null) {
            return publication.published();
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw bad(Problems.badDay(place, '"' + day + '"'));
        }
    }

    private static @Nullable String string(String place, JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw bad(Problems.badField(place, "\"%s\" to be a string".formatted(field), value.toString()));
        }
        return value.asString();
    }

    private static BadField bad(org.credence.model.Problem problem) {
        return new BadField(new Incoming.Faulty(problem));
    }

    private static @Nullable String or(@Nullable String own, @Nullable String given) {
        return own == null ? given : own;
    }

    /// What Jackson found, without its notes on where it looked.
    private static String found(JacksonException e) {
        String message = e.getOriginalMessage();
        int notes = message.indexOf(" (");
        String plain = notes < 0 ? message : message.substring(0, notes);
        return "%s at column %d".formatted(plain, e.getLocation().getColumnNr());
    }
}
