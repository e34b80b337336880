package org.credence.app.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.credence.model.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a file `article.json` beside `article.txt` says of it: `{"published"?, "publisher"?, "url"?, "language"?}`.
/// Other fields are
/// left alone.
///
/// A bad one is a problem of its own; the text is read all the same, with what the user said for all.
final class Sidecar {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Sidecar() {}

    /// What holds for the text, and what was wrong beside it.
    record Found(Publication publication, @Nullable Problem problem) {}

    static Found of(Path text, Publication given) {
        String name = text.getFileName().toString();
        Path sidecar = text.resolveSibling(name.replaceFirst("\\.txt$", "") + ".json");
        if (sidecar.equals(text) || !Files.isRegularFile(sidecar)) {
            return new Found(given, null);
        }
        try {
            JsonNode node = MAPPER.readTree(Files.readAllBytes(sidecar));
            String published = string(node, "published");
            return new Found(
                    new Publication(
                            published == null ? given.published() : LocalDate.parse(published),
                            or(string(node, "publisher"), given.publisher()),
                            or(string(node, "url"), given.url()),
                            or(string(node, "language"), given.language())),
                    null);
        } catch (DateTimeParseException e) {
            return new Found(given, Problems.badDay(sidecar.toString(), '"' + e.getParsedString() + '"'));
        } catch (JacksonException | IOException e) {
            return new Found(given, Problems.badJson(sidecar.toString(), "something else"));
        }
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || !value.isString() ? null : value.asString();
    }

    private static @Nullable String or(@Nullable String own, @Nullable String given) {
        return own == null ? given : own;
    }
}
