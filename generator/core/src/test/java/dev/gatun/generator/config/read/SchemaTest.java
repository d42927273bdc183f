package dev.gatun.generator.config.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.gatun.generator.config.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema for editors and the reader say the same. */
class SchemaTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNode SCHEMA = load();
    private static final JsonSchema VALIDATOR =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SCHEMA);

    private static JsonNode load() {
        try (InputStream in = Configuration.class.getResourceAsStream("gatun.schema.json")) {
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode schema(Section section) {
        String name = section.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return section == Section.ROOT ? SCHEMA : SCHEMA.path("$defs").path(name);
    }

    @ParameterizedTest
    @EnumSource
    void schemaAndReaderHaveTheSameKeys(Section section) {
        JsonNode schema = schema(section);
        List<String> keys = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        assertThat(keys).containsExactlyInAnyOrderElementsOf(section.keys());
        assertThat(schema.path("additionalProperties").isBoolean()).isTrue();
        assertThat(schema.path("additionalProperties").booleanValue()).isFalse();
        schema.path("properties")
                .forEach(property ->
                        assertThat(property.path("description").textValue()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package: org.demo\nheaders: a.h\nbuild-shim: true\ndefines: {A: 1, B: , C: x}\nlibraries: [a, b]",
                "include: {functions: f, all: true}\nexclude: {headers: [a.h]}",
                "errors: {functions: 'f.*', success: [0, 100..101, OK, -1], message: m, exception: E}",
                "errors: [{functions: [f], convention: null}, {functions: g, convention: errno, failure: -1}]",
                "out: {f: a, g: [a, 2], h: {name: a, inout: true}}",
                "buffers: {f: {a: n, b: 4, c: {length: n, text: true, direction: out}}}",
                "owned: {a: free_a, b: {free: free_b, parent: a, from: f, borrowed: [g], consumed-by: h.b, mode: shared}}",
                "callbacks: {f: {v: call, w: {lifetime: owner, user-data: 3, owner: o}}, visit: {default: 0}}",
                "critical: 'f.*'\nenums: {e: flags}\ncharset: UTF-8\nnewtypes: t\nnonnull: [f, f.a]\nnullable: g.1",
                "tagged: {s: {tag: kind, cases: {A: a, B: ~, 3: c}}}",
                "strings: [{functions: f, charset: UTF-8, free: g}]",
                "naming: {strip-prefix: a_, style: java}\nvariadic: int printf(const char *format, int value)",
                "owned: geo::Tree::copy\ngives: ['geo::Tree::add.child', f.1]\nkeeps: geo::f.p\ncopies: ['geo::A::A.b']\nnamespaces: {geo: ~, a::b: '', c: x.y}",
                "owned: [f, 'geo::Stack<int>::operator*']\nnames: {geo::area: surface}\nnonnull: geo::f.p",
                "instantiate: {'geo::Box<int>': IntBox, 'max<int, 3>': }",
                "instantiate: ['geo::Box<int>']\nout: {geo::f: p}",
                "errors: [{type: geo::Status, ok: ok, message: text, exception: E}, {functions: f, success: 0}]",
                "errors:\nout:\nnaming:\n"
            })
    void whatTheReaderTakesIsValid(String yaml) throws IOException {
        assertThat(ConfigurationReaderTest.read(yaml).diagnostics()).isEmpty();
        assertThat(VALIDATOR.validate(YAML.readTree(yaml))).isEmpty();
    }

    /** What is wrong by its form, not by what it means. */
    static Stream<Arguments> wrongByForm() {
        return BadConfigurations.all()
                .filter(one -> ((String) one.get()[1]).matches("(?s).*(unknown key|expected a map).*"));
    }

    @ParameterizedTest
    @MethodSource("wrongByForm")
    void whatTheReaderRefusesForItsFormIsInvalid(String yaml, String message) throws IOException {
        assertThat(VALIDATOR.validate(YAML.readTree(yaml))).as(message).isNotEmpty();
    }
}
