package dev.gatun.generator.plan.idiom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.Models;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.select.Selector;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {

    private static final String HEADER = """
            typedef struct lake_s lake;
            typedef struct lake_s *lake_handle;
            struct gate { int width; void (*on_open)(struct gate *g); };
            typedef int (*visit)(lake *l, void *data);
            typedef unsigned tons;
            enum state { OPEN, CLOSED = 7 };
            #define LIMIT 12
            #define TITLE "Gatun"
            int lake_open(const char *name, lake **out);
            int lake_each(lake *l, visit v, void *data);
            void lake_close(lake *);
            """;

    private final Names names = new Names(Selector.select(Models.of(HEADER), SelectionRequest.DEFAULT));

    private static Entry entry(String text) {
        return new Entry(text, new SourcePosition(new SourceFile(Path.of("gatun.yaml"), "a: " + text + "\n"), 3));
    }

    private static List<String> functions(Names names, String pattern) {
        return names.functions(entry(pattern)).stream()
                .map(Declaration.Function::name)
                .toList();
    }

    @Test
    void patternsStandForAllFunctionsThatTheyMatch() {
        assertThat(functions(names, "lake_(open|close)")).containsExactly("lake_open", "lake_close");
        assertThat(functions(names, "lake_each")).containsExactly("lake_each");
        assertThat(names.functions(List.of(entry("lake_c.*"), entry("lake_close"), entry("lake_open"))))
                .extracting(Declaration.Function::name)
                .containsExactly("lake_close", "lake_open");
        assertThat(names.diagnostics()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsNoMistakeOfThePattern() {
        Names few = new Names(Selector.select(
                Models.of(HEADER),
                SelectionRequest.including(Map.of(DeclarationKind.FUNCTION, Set.of("lake_close")), false)));
        assertThat(functions(few, "lake_.*")).containsExactly("lake_close");
        assertThat(functions(few, "lake_open")).isEmpty();
        assertThat(few.function(entry("lake_open"))).isNotNull();
        assertThat(few.diagnostics()).isEmpty();
    }

    @Test
    void recordsGoByEachOfTheirNames() {
        for (String name : List.of("lake", "lake_s", "struct lake_s", "lake_handle")) {
            assertThat(names.record(entry(name)))
                    .as(name)
                    .isNotNull()
                    .satisfies(record -> assertThat(record.name()).isEqualTo("lake"));
        }
        assertThat(names.enumeration(entry("state"))).isEqualTo(names.enumeration(entry("enum state")));
        assertThat(names.diagnostics()).isEmpty();
    }

    @Test
    void constantsAreThoseOfEnumsAndMacros() {
        assertThat(names.constants(entry("[A-Z]+")))
                .extracting(constant -> constant.name() + "=" + constant.value())
                .containsExactly("OPEN=0", "CLOSED=7", "LIMIT=12");
    }

    @Test
    void parametersGoByNameOrNumber() {
        Declaration.Function open = names.function(entry("lake_open"));
        assertThat(names.parameter(open, entry("out"))).isEqualTo(1);
        assertThat(names.parameter(open, entry("2"))).isEqualTo(1);
        assertThat(names.parameter(entry("lake_each.data")))
                .isEqualTo(new Place.Parameter(names.function(entry("lake_each")), 2));
        assertThat(names.parameter(entry("lake_open")).index()).isEqualTo(Place.Parameter.RESULT);
    }

    @Test
    void placesAreFunctionsCallbacksAndFields() {
        assertThat(names.place(entry("lake_each"))).isInstanceOf(Place.OfFunction.class);
        assertThat(names.place(entry("visit"))).isInstanceOf(Place.OfCallback.class);
        assertThat(names.place(entry("gate.on_open")).name()).isEqualTo("gate.on_open");
        assertThat(names.diagnostics()).isEmpty();
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                unknown(
                        "lake_opne",
                        Names::function,
                        "no function 'lake_opne' in the headers; did you mean 'lake_open'?"),
                unknown(
                        "gate",
                        Names::function,
                        "no function 'gate' in the headers; there is a struct or union of that name"),
                unknown(
                        "nothing_like_it",
                        Names::record,
                        "no struct or union 'nothing_like_it' in the headers; names are those of the headers; `gatun inspect` lists"
                                + " them"),
                unknown(
                        "sea_.*",
                        Names::functions,
                        "no function matches 'sea_.*' in the headers; names are those of the headers; `gatun inspect` lists them"),
                unknown(
                        "a(b",
                        Names::functions,
                        "pattern 'a(b': unclosed '(' (character 2); a name stands for itself; anything else is a regular expression for whole names"),
                unknown("stat", Names::enumeration, "no enum 'stat' in the headers; did you mean 'state'?"),
                unknown("ton", Names::typedef, "no typedef 'ton' in the headers; did you mean 'tons'?"),
                unknown("LIMITS", Names::constants, "no constant 'LIMITS' in the headers; did you mean 'LIMIT'?"),
                unknown(
                        "visitt",
                        Names::place,
                        "no function or callback type 'visitt' in the headers; did you mean 'visit'?"),
                unknown("gate.on_close", Names::place, "no field 'on_close' in 'struct gate'; it has: width, on_open"),
                unknown(
                        "lake.depth",
                        Names::place,
                        "'struct lake_s' has no fields in the headers: they only name it; null"),
                unknown("lake_each.dat", Names::parameter, "no parameter 'dat' of 'lake_each'; did you mean 'data'?"),
                unknown(
                        "lake_each.4",
                        Names::parameter,
                        "no parameter '4' of 'lake_each'; it has 3 parameters: l, v, data"),
                unknown(
                        "lake_each.0",
                        Names::parameter,
                        "no parameter '0' of 'lake_each'; it has 3 parameters: l, v, data"),
                unknown(
                        "lake_close.l",
                        Names::parameter,
                        "no parameter 'l' of 'lake_close'; it has 1 parameter without names: use their numbers, from 1"));
    }

    private static Arguments unknown(String text, BiConsumer<Names, Entry> question, String expected) {
        return Arguments.of(text, question, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unknown")
    void whatStandsForNothingIsReportedOnceWhereItIsWritten(
            String text, BiConsumer<Names, Entry> question, String expected) {
        Entry entry = entry(text);
        question.accept(names, entry);
        question.accept(names, entry);
        assertThat(names.diagnostics()).hasSize(1);
        Diagnostic diagnostic = names.diagnostics().getFirst();
        assertThat(diagnostic.message() + "; " + diagnostic.hint()).isEqualTo(expected);
        assertThat(diagnostic.position()).isNotNull();
    }

    @Test
    void theCaretIsAtTheParameter() {
        names.parameter(entry("lake_each.dat"));
        assertThat(new DiagnosticRenderer(false).render(names.diagnostics().getFirst()))
                .isEqualTo("""
                gatun.yaml:1:14: error: no parameter 'dat' of 'lake_each' [unknown-name]
                    1 | a: lake_each.dat
                      |              ^~~
                  hint: did you mean 'data'?
                """);
    }
}
