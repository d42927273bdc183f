package dev.gatun.generator.inspect;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatun.generator.layout.Layouts;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.PlacedField;
import dev.gatun.generator.model.Skipped;
import dev.gatun.runtime.layout.RecordLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of {@code gatun inspect}.
 *
 * <p>Sizes and alignments are in bytes, offsets and widths in bits. A record's fields are those that C can name as its members: the
 * fields of anonymous members are among them, unnamed bit-fields are not. Size and alignment of an incomplete record are null.
 */
public final class JsonInspector {

    private final Model model;
    private final Layouts layouts;
    private final JsonGenerator json;
    private final JsonParts parts;

    private JsonInspector(Model model, Layouts layouts, JsonGenerator json) {
        this.model = model;
        this.layouts = layouts;
        this.json = json;
        this.parts = new JsonParts(json);
    }

    /**
     * Writes one JSON object in UTF-8 and a line feed.
     *
     * @param declarations which of the model's declarations to write
     * @param skipped what was left out of them, with reasons
     * @param out flushed, not closed
     */
    public static void write(
            Model model, List<Declaration> declarations, Layouts layouts, List<Skipped> skipped, OutputStream out)
            throws IOException {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new EntryPerLine());
            new JsonInspector(model, layouts, json).write(declarations, skipped);
            json.writeRaw('\n');
        }
    }

    private void write(List<Declaration> declarations, List<Skipped> skipped) throws IOException {
        json.writeStartObject();
        json.writeStringField("target", model.abi().triple());
        writeAll("functions", declarations, Declaration.Function.class, this::function);
        writeAll("records", declarations, Declaration.Record.class, this::record);
        writeAll("enums", declarations, Declaration.Enumeration.class, this::enumeration);
        writeAll("typedefs", declarations, Declaration.Typedef.class, this::typedef);
        writeAll("variables", declarations, Declaration.Variable.class, this::variable);
        writeAll("macros", declarations, Declaration.Macro.class, this::macro);
        writeAll("skipped", skipped, Skipped.class, parts::skipped);
        json.writeEndObject();
    }

    /** Writes the parts of one declaration. */
    @FunctionalInterface
    private interface Writer<T> {
        void write(T declaration) throws IOException;
    }

    private <T> void writeAll(String name, List<?> declarations, Class<T> kind, Writer<T> writer) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object declaration : declarations) {
            if (kind.isInstance(declaration)) {
                json.writeStartObject();
                writer.write(kind.cast(declaration));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void function(Declaration.Function function) throws IOException {
        json.writeStringField("name", function.name());
        parts.position(function.position());
        json.writeStringField("returnType", function.type().result().spelling());
        json.writeArrayFieldStart("parameters");
        for (Declaration.Parameter parameter : function.parameters()) {
            json.writeStartObject();
            json.writeStringField("name", parameter.name());
            json.writeStringField("type", parameter.type().spelling());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("variadic", function.type().variadic());
        json.writeBooleanField("inline", function.inline());
    }

    private void record(Declaration.Record record) throws IOException {
        json.writeStringField("kind", record.id().kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("name", nameOf(record.id().tag(), record.name()));
        parts.position(record.position());
        RecordLayout layout = layouts.records().get(record.id());
        parts.measure("size", layout == null ? null : layout.size());
        parts.measure("align", layout == null ? null : layouts.alignment(record));
        json.writeArrayFieldStart("fields");
        for (PlacedField placed : layouts.sizes().namedFields(record)) {
            json.writeStartObject();
            json.writeStringField("name", placed.field().name());
            json.writeStringField("type", placed.field().type().spelling());
            json.writeNumberField("offset", placed.offset());
            if (placed.width().isPresent()) {
                json.writeNumberField("width", placed.width().getAsInt());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The tag, by which types are spelled: the typedef's name, under which Java knows it, only where there is none. */
    private static @Nullable String nameOf(@Nullable String tag, @Nullable String name) {
        return tag == null ? name : tag;
    }

    private void enumeration(Declaration.Enumeration enumeration) throws IOException {
        json.writeStringField("name", nameOf(enumeration.id().tag(), enumeration.name()));
        CType.Primitive underlying = enumeration.underlying();
        json.writeStringField("underlying", underlying == null ? null : underlying.spelling());
        json.writeArrayFieldStart("constants");
        for (Declaration.Constant constant : enumeration.constants()) {
            json.writeStartObject();
            json.writeStringField("name", constant.name());
            json.writeNumberField("value", constant.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void typedef(Declaration.Typedef typedef) throws IOException {
        json.writeStringField("name", typedef.name());
        json.writeStringField("type", typedef.type().spelling());
    }

    private void variable(Declaration.Variable variable) throws IOException {
        json.writeStringField("name", variable.name());
        json.writeStringField("type", variable.type().spelling());
    }

    private void macro(Declaration.Macro macro) throws IOException {
        json.writeStringField("name", macro.name());
        json.writeStringField("type", macro.type().spelling());
        parts.value(macro.value());
    }
}
