package dev.gatun.generator.plan.idiom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.ShimRequest;
import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.config.CppRules;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.EnumRule;
import dev.gatun.generator.config.NamingRule;
import dev.gatun.generator.config.TaggedUnionRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of mistakes in {@code tagged:} and {@code enums:}. */
@Timeout(60)
class TaggedUnionsTest {

    private static final String HEADER = """
            enum kind { CIRCLE, RECT, ROUND = CIRCLE };
            #define HUGE 300
            struct shape { enum kind kind; unsigned char small; float f; union { double radius; int side; } as; };
            struct value { int type; union { int i; float f; }; };
            struct opaque;
            struct both { int tag; union { int a; } u; };
            int use(struct opaque *o, struct shape s, struct value v, struct both b);
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "shap   | kind  | as   | CIRCLE=radius | no struct or union 'shap' in the headers | did you mean 'shape'?",
                "opaque | kind  | as   | CIRCLE=radius | 'struct opaque' has no fields in the headers: they only name it | ",
                "shape  | kin   | as   | CIRCLE=radius | no field 'kin' in 'struct shape' | did you mean 'kind'?",
                "shape  | as    | as   | CIRCLE=radius | 'as' of 'struct shape' is no tag: its type is 'union {...}' | a tag is an integer or an enum",
                "shape  | f     | as   | CIRCLE=radius | 'f' of 'struct shape' is no tag: its type is 'float' | a tag is an integer or an enum",
                "shape  | kind  | us   | CIRCLE=radius | no field 'us' in 'struct shape' | it has: kind, small, f, as",
                "shape  | kind  | small | CIRCLE=radius | 'small' of 'struct shape' is no union: its type is 'unsigned char' | ",
                "shape  | kind  |      | CIRCLE=radius | 'struct shape' has no anonymous union | name the field with the union: union: FIELD",
                "shape  | kind  | as   | CIRCEL=radius | no constant 'CIRCEL' in the headers | did you mean 'CIRCLE'?",
                "shape  | kind  | as   | CIRC.*=radius | 'CIRC.*' is no value of a tag | a case is the name of a constant, or a number",
                "shape  | kind  | as   | CIRCLE=radios | the union of 'shape' has no member 'radios' | did you mean 'radius'?",
                "value  | type  |      | 1=x           | the union of 'value' has no member 'x' | it has: i, f",
                "shape  | kind  | as   | CIRCLE=radius ROUND=side | 'ROUND' has the value of 'CIRCLE', 0 | each value of a tag is one case",
                "shape  | small | as   | HUGE=radius   | the tag of 'struct shape' can't have the value of 'HUGE', 300 | leave this entry of 'tagged' out, or the case",
            })
    void mistakesAreTold(
            String struct, String tag, @Nullable String union, String cases, String message, @Nullable String hint)
            throws IOException {
        GenerationResult result = generate(List.of(rule(struct, tag, union, cases)), List.of());

        assertThat(result.files()).isEmpty();
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.message()).isEqualTo(message);
            if (hint != null) {
                assertThat(diagnostic.hint()).isEqualTo(hint);
            }
        });
    }

    @Test
    void aRecordHasOneTag() throws IOException {
        TaggedUnionRule rule = rule("both", "tag", "u", "1=a");

        assertThat(generate(List.of(rule, rule), List.of()).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).isEqualTo("'both' has a tag already"));
    }

    @Test
    void rightRulesAreFollowed() throws IOException {
        List<TaggedUnionRule> rules = List.of(
                rule("shape", "kind", "as", "CIRCLE=radius RECT=side 7"),
                rule("struct value", "type", null, "1=i -2=f"));

        assertThat(generate(rules, List.of()).diagnostics()).isEmpty();
        assertThat(folder.resolve("shape.java"))
                .content()
                .contains("case 7 -> new CASE_7();")
                .contains("record CIRCLE(double radius) implements Variant");
    }

    @Test
    void unknownEnumsAreTold() throws IOException {
        EnumRule rule = new EnumRule(Entry.of("kin"), EnumRule.Form.OPEN);

        assertThat(generate(List.of(), List.of(rule)).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.message()).isEqualTo("no enum 'kin' in the headers");
                    assertThat(diagnostic.hint()).isEqualTo("did you mean 'kind'?");
                });
    }

    private GenerationResult generate(List<TaggedUnionRule> tagged, List<EnumRule> enums) throws IOException {
        Path header = Files.writeString(folder.resolve("test.h"), HEADER);
        GenerationRequest request = new GenerationRequest(
                List.of(header.toString()),
                "",
                folder,
                null,
                List.of(),
                List.of(),
                Map.of(),
                SelectionRequest.DEFAULT,
                "x86_64-linux-gnu",
                null,
                ShimRequest.NONE);
        return BindingGenerator.generate(request.withConfiguration(configuration(tagged, enums)));
    }

    private static Configuration configuration(List<TaggedUnionRule> tagged, List<EnumRule> enums) {
        return new Configuration(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                enums,
                tagged,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                NamingRule.NONE,
                List.of(),
                CppRules.NONE);
    }

    /** @param cases {@code CONSTANT=member}, or {@code CONSTANT} alone */
    private static TaggedUnionRule rule(String struct, String tag, @Nullable String union, String cases) {
        List<TaggedUnionRule.Case> list = new ArrayList<>();
        for (String each : cases.split(" ", -1)) {
            int equals = each.indexOf('=');
            list.add(
                    equals < 0
                            ? new TaggedUnionRule.Case(Entry.of(each), null)
                            : new TaggedUnionRule.Case(
                                    Entry.of(each.substring(0, equals)), Entry.of(each.substring(equals + 1))));
        }
        return new TaggedUnionRule(Entry.of(struct), Entry.of(tag), union == null ? null : Entry.of(union), list);
    }
}
