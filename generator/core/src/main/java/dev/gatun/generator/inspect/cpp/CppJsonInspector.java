package dev.gatun.generator.inspect.cpp;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatun.generator.inspect.EntryPerLine;
import dev.gatun.generator.inspect.JsonParts;
import dev.gatun.generator.layout.cpp.ClassLayout;
import dev.gatun.generator.layout.cpp.ClassLayout.FieldPlace;
import dev.gatun.generator.layout.cpp.ClassLayouts;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Alias;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumerator;
import dev.gatun.generator.model.cpp.CppDeclaration.Field;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Macro;
import dev.gatun.generator.model.cpp.CppDeclaration.Parameter;
import dev.gatun.generator.model.cpp.CppDeclaration.Variable;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of {@code gatun inspect} for C++: that of C, names qualified, members of classes after their classes. Methods are among the
 * functions; size, alignment and offsets are null where only the compiler knows them.
 */
public final class CppJsonInspector {

    private final CppModel model;
    private final ClassLayouts layouts;
    private final JsonGenerator json;
    private final JsonParts parts;

    private CppJsonInspector(CppModel model, JsonGenerator json) {
        this.model = model;
        this.layouts = new ClassLayouts(model.abi(), model.classes()::get, model.enums()::get);
        this.json = json;
        this.parts = new JsonParts(json);
    }

    /**
     * Writes one JSON object in UTF-8 and a line feed.
     *
     * @param declarations which members of namespaces to write
     * @param skipped what was left out of them, with reasons
     * @param out flushed, not closed
     */
    public static void write(CppModel model, List<CppDeclaration> declarations, List<Skipped> skipped, OutputStream out)
            throws IOException {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new EntryPerLine());
            new CppJsonInspector(model, json).write(declarations, skipped);
            json.writeRaw('\n');
        }
    }

    private void write(List<CppDeclaration> declarations, List<Skipped> skipped) throws IOException {
        List<CppDeclaration> all = new ArrayList<>();
        declarations.forEach(each -> withMembers(each).forEach(all::add));
        json.writeStartObject();
        json.writeStringField("target", model.abi().triple());
        writeAll("functions", all, Function.class, this::function);
        writeAll("records", all, CppClass.class, this::record);
        writeAll("enums", all, Enumeration.class, this::enumeration);
        writeAll("typedefs", all, Alias.class, this::alias);
        writeAll("variables", all, Variable.class, this::variable);
        writeAll("macros", all, Macro.class, this::macro);
        writeAll("skipped", skipped, Skipped.class, parts::skipped);
        json.writeEndObject();
    }

    private static Stream<CppDeclaration> withMembers(CppDeclaration declaration) {
        Stream<CppDeclaration> members = declaration instanceof CppClass type && type.members() != null
                ? type.members().stream()
                        .filter(member -> member.access() == CppAccess.PUBLIC)
                        .flatMap(CppJsonInspector::withMembers)
                : Stream.empty();
        return Stream.concat(Stream.of(declaration), members);
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

    private void function(Function function) throws IOException {
        json.writeStringField("name", function.name().spelling());
        parts.position(function.position());
        json.writeStringField("returnType", function.result().readable());
        json.writeArrayFieldStart("parameters");
        for (Parameter parameter : function.parameters()) {
            json.writeStartObject();
            json.writeStringField("name", parameter.name());
            json.writeStringField("type", parameter.type().readable());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("variadic", function.variadic());
        json.writeBooleanField("inline", function.definition() == Function.Definition.BODY);
    }

    private void record(CppClass type) throws IOException {
        ClassLayout layout = layouts.of(type.name());
        json.writeStringField("kind", type.key().name().toLowerCase(Locale.ROOT));
        json.writeStringField("name", type.name().spelling());
        parts.position(type.position());
        parts.measure("size", layout == null ? null : layout.size());
        parts.measure("align", layout == null ? null : layout.alignment());
        json.writeArrayFieldStart("fields");
        int at = 0;
        for (Field field : type.members(Field.class).toList()) {
            FieldPlace place = layout == null ? null : layout.fields().get(at++);
            if (!field.name().identifier().isEmpty()) {
                field(field, place);
            }
        }
        json.writeEndArray();
    }

    private void field(Field field, @Nullable FieldPlace place) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", field.name().identifier());
        json.writeStringField("type", field.type().readable());
        parts.measure("offset", place == null ? null : place.offset());
        if (field.width().isPresent()) {
            json.writeNumberField("width", field.width().getAsInt());
        }
        json.writeEndObject();
    }

    private void enumeration(Enumeration enumeration) throws IOException {
        String name = enumeration.name().identifier();
        json.writeStringField("name", name.isEmpty() ? null : enumeration.name().spelling());
        json.writeStringField("underlying", enumeration.underlying().spelling());
        json.writeArrayFieldStart("constants");
        for (Enumerator constant : enumeration.enumerators()) {
            json.writeStartObject();
            json.writeStringField("name", constant.name());
            json.writeNumberField("value", constant.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void alias(Alias alias) throws IOException {
        json.writeStringField("name", alias.name().spelling());
        json.writeStringField("type", alias.type().readable());
    }

    private void variable(Variable variable) throws IOException {
        json.writeStringField("name", variable.name().spelling());
        json.writeStringField("type", variable.type().readable());
    }

    private void macro(Macro macro) throws IOException {
        json.writeStringField("name", macro.name().spelling());
        json.writeStringField("type", macro.type().readable());
        parts.value(macro.value());
    }
}
