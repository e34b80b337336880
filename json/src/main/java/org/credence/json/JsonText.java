package org.credence.json;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One JSON value being written, field by field in the order of the calls. What is not known is written as `null`.
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private JsonText(JsonGenerator out) {
        this.out = out;
    }

    /// The text of one object, without a line break.
    public static String object(Consumer<JsonText> fields) {
        StringWriter writer = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), writer)) {
            generator.writeStartObject();
            fields.accept(new JsonText(generator));
            generator.writeEndObject();
        }
        return writer.toString();
    }

    public JsonText put(String name, @Nullable Object value) {
        out.writeName(name);
        value(value);
        return this;
    }

    public JsonText put(String name, int value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    public JsonText put(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    public JsonText object(String name, Consumer<JsonText> fields) {
        out.writeName(name);
        out.writeStartObject();
        fields.accept(this);
        out.writeEndObject();
        return this;
    }

    public <T> JsonText objectOrNull(String name, @Nullable T value, Consumer<T> fields) {
        if (value == null) {
            return put(name, null);
        }
        return object(name, _ -> fields.accept(value));
    }

    public JsonText strings(String name, List<?> values) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(this::value);
        out.writeEndArray();
        return this;
    }

    public <T> JsonText objects(String name, List<T> values, Consumer<T> fields) {
        out.writeName(name);
        out.writeStartArray();
        for (T value : values) {
            out.writeStartObject();
            fields.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value.toString());
        }
    }
}
