package dev.gatun.generator.plan.idiom;

import static dev.gatun.generator.diagnostic.DiagnosticKind.CONTRADICTION;
import static dev.gatun.generator.diagnostic.DiagnosticKind.ERROR_RULE;
import static dev.gatun.generator.diagnostic.DiagnosticKind.UNKNOWN_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.Models;
import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.ErrorRule;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.plan.idiom.Mistakes.Told;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which functions can fail how, and what is said of rules that can't be. */
class ErrorRulesTest {

    private static final String HEADER = """
            typedef struct lake lake;
            struct Basin { int depth; };
            enum lake_status { LAKE_OK, LAKE_DRY = 5, LAKE_FULL };
            #define LAKE_ROW 100
            #define LAKE_DONE 101
            int lake_open(const char *name, lake **out);
            int lake_depth(const lake *l, int unit);
            unsigned lake_count(void);
            lake *lake_next(lake *l);
            void lake_wait(void);
            double lake_level(const lake *l);
            const char *lake_message(int code);
            const char *lake_text(lake *l);
            const char *lake_both(lake *l, int code);
            const char *lake_formatted(int code, ...);
            const char *lake_words(double level);
            int lake_error(void);
            int lake_error_of(lake *l);
            const char *lake_last(void);
            """;

    private static final String LIST = "names are those of the headers; `gatun inspect` lists them";

    @TempDir
    Path folder;

    static Stream<Arguments> unknownNames() {
        return Stream.of(
                unknown(
                        "errors: {functions: <lake_opn>, success: 0}",
                        "no function 'lake_opn' in the headers",
                        "did you mean 'lake_open'?"),
                unknown(
                        "errors: {functions: [lake_open, <sea_.*>], success: 0}",
                        "no function matches 'sea_.*' in the headers",
                        LIST),
                unknown(
                        "errors: {functions: lake_open, success: 0, message: <lake_mesage>}",
                        "no function 'lake_mesage' in the headers",
                        "did you mean 'lake_message'?"),
                unknown(
                        "errors: {functions: lake_open, success: 0, message: <LAKE_ROW>}",
                        "no function 'LAKE_ROW' in the headers",
                        "there is a constant of that name"),
                unknown(
                        "errors: {functions: lake_next, convention: null, code: <lake_eror>}",
                        "no function 'lake_eror' in the headers",
                        "did you mean 'lake_error'?"),
                unknown(
                        "errors: {functions: lake_open, success: <LAKE_OKK>}",
                        "no constant 'LAKE_OKK' in the headers",
                        "did you mean 'LAKE_OK'?"),
                unknown(
                        "errors: {functions: lake_open, success: [0, LAKE_ROW..<LAKE_DOME>]}",
                        "no constant 'LAKE_DOME' in the headers",
                        "did you mean 'LAKE_DONE'?"),
                unknown(
                        "errors: {functions: lake_depth, convention: negative, failure: <SEA>}",
                        "no constant 'SEA' in the headers",
                        LIST),
                unknown(
                        "errors: {functions: lake_open, success: 0, codes: <SEA_.*>}",
                        "no constant matches 'SEA_.*' in the headers",
                        LIST),
                unknown(
                        "errors: {functions: lake_open, success: 0, codes: <lake_statu>}",
                        "no enum or constant 'lake_statu' in the headers",
                        "did you mean 'lake_status'?"),
                unknown(
                        "errors: {functions: lake_open, success: 0, codes: <lake_open>}",
                        "no enum or constant 'lake_open' in the headers",
                        "there is a function of that name"));
    }

    private static Arguments unknown(String marked, String message, String hint) {
        return Arguments.of(marked, UNKNOWN_NAME, message, hint);
    }

    static Stream<Arguments> wrongShapes() {
        return Stream.of(
                message("lake_open", "int lake_open(const char *name, lake **out)"),
                message("lake_error", "int lake_error(void)"),
                message("lake_both", "const char *lake_both(lake *l, int code)"),
                message("lake_formatted", "const char *lake_formatted(int code, ...)"),
                message("lake_words", "const char *lake_words(double level)"),
                code("lake_error_of", "int lake_error_of(lake *l)"),
                code("lake_last", "const char *lake_last(void)"),
                code("lake_wait", "void lake_wait(void)"));
    }

    private static Arguments message(String function, String spelling) {
        return Arguments.of(
                "errors: {functions: lake_depth, success: 0, message: <" + function + ">}",
                ERROR_RULE,
                "'" + spelling + "' can't give the message of a failure",
                "a function that does returns 'const char *' and takes nothing, the code, or a pointer to what the call"
                        + " was about");
    }

    private static Arguments code(String function, String spelling) {
        return Arguments.of(
                "errors: {functions: lake_depth, success: 0, code: <" + function + ">}",
                ERROR_RULE,
                "'" + spelling + "' can't give the code of a failure",
                "a function that does takes nothing and returns an integer");
    }

    static Stream<Arguments> wrongValues() {
        String order = "the smaller value comes first";
        String status = "'success' is for convention 'status' only";
        return Stream.of(
                Arguments.of(
                        "errors: {functions: lake_open, success: [0, <101..100>]}",
                        ERROR_RULE,
                        "range '101..100' goes from 101 down to 100",
                        order),
                Arguments.of(
                        "errors: {functions: lake_open, success: <LAKE_DONE..LAKE_ROW>}",
                        ERROR_RULE,
                        "range 'LAKE_DONE..LAKE_ROW' goes from 101 down to 100",
                        order),
                Arguments.of(
                        "errors: {functions: lake_open, convention: negative, failure: <-1..-5>}",
                        ERROR_RULE,
                        "range '-1..-5' goes from -1 down to -5",
                        order),
                Arguments.of(
                        "errors: {functions: lake_next, convention: null, success: <0>}",
                        CONTRADICTION,
                        status,
                        "leave it out: null alone means failure"),
                Arguments.of(
                        "errors: {functions: lake_depth, convention: errno, success: [<0>, 1]}",
                        CONTRADICTION,
                        status,
                        "leave it out, or use 'failure' with the results that mean failure"),
                Arguments.of(
                        "errors: {functions: <lake_open>, convention: status}",
                        CONTRADICTION,
                        "convention 'status' without 'success'",
                        "say which values mean success"),
                Arguments.of(
                        "errors: {functions: lake_open, success: 0, failure: <1>}",
                        CONTRADICTION,
                        "'failure' is for the conventions 'errno' and 'negative' only",
                        "leave it out"));
    }

    static Stream<Arguments> wrongConventions() {
        String depth = "int lake_depth(const lake *l, int unit)";
        String count = "unsigned int lake_count(void)";
        String neverNegative = "its result is never negative; 'failure' can name other values";
        return Stream.of(
                convention("lake_depth", "null", depth, "its result is no pointer"),
                convention("lake_wait", "null", "void lake_wait(void)", "its result is no pointer"),
                convention("lake_next", "negative", "lake *lake_next(lake *l)", "its result is no integer"),
                convention("lake_count", "negative", count, neverNegative),
                convention("lake_count", "errno", count, neverNegative),
                convention("lake_wait", "errno", "void lake_wait(void)", "its result is neither integer nor pointer"),
                convention("lake_wait", "status, success: 0", "void lake_wait(void)", "its result is no integer"),
                convention(
                        "lake_level",
                        "status, success: 0",
                        "double lake_level(const lake *l)",
                        "its result is no integer"),
                Arguments.of(
                        "errors: {functions: <lake_wait|lake_level>, success: 0}",
                        ERROR_RULE,
                        "none of the functions that match 'lake_wait|lake_level' can fail by the convention 'status'",
                        "leave it out, or give another convention: status, null, negative or errno"));
    }

    private static Arguments convention(String function, String convention, String spelling, String reason) {
        return Arguments.of(
                "errors: {functions: [<" + function + ">], convention: " + convention + "}",
                ERROR_RULE,
                "'" + spelling + "' can't fail by the convention '" + convention.replaceFirst(",.*", "") + "': "
                        + reason,
                "leave it out, or give it a rule of its own with another convention");
    }

    @ParameterizedTest
    @MethodSource({"unknownNames", "wrongShapes", "wrongValues", "wrongConventions"})
    void mistakesAreToldWhereTheyAre(String marked, DiagnosticKind kind, String message, String hint) {
        assertThat(Mistakes.told(HEADER, marked)).containsExactly(new Told(marked, kind, message, hint));
    }

    @Test
    void patternsPassOverWhatCanNotFailSo() {
        String yaml = "errors: {functions: lake_.*, convention: null, code: lake_error, message: lake_message}";
        assertThat(Mistakes.told(HEADER, yaml)).isEmpty();
        Errors errors = Mistakes.idioms(HEADER, yaml).errors();
        assertThat(errors.of(function("lake_next"))).isNotNull();
        assertThat(errors.of(function("lake_depth"))).isNull();
        assertThat(errors.of(function("lake_message")))
                .as("it tells of failures")
                .isNull();
    }

    @Test
    void ofSeveralRulesTheFirstCountsAndTheOthersAreNoMistakes() {
        String yaml = """
                out: {lake_open: out}
                errors:
                  - {functions: lake_open, success: LAKE_OK, codes: lake_status, message: lake_text}
                  - {functions: [lake_o.*, lake_depth], convention: negative}
                """;
        assertThat(Mistakes.told(HEADER, yaml)).isEmpty();
        Errors errors = Mistakes.idioms(HEADER, yaml).errors();
        assertThat(errors.of(function("lake_open")))
                .isEqualTo(new FunctionErrors(errors.ways().getFirst(), 1));
        assertThat(errors.of(function("lake_depth")))
                .isEqualTo(new FunctionErrors(errors.ways().getLast(), null));
    }

    @Test
    void otherValuesCanMeanFailureWhereNoneIsNegative() {
        assertThat(Mistakes.told(HEADER, "errors: {functions: lake_count, convention: errno, failure: 0xffffffff}"))
                .isEmpty();
    }

    private static Declaration.Function function(String name) {
        return Models.of(HEADER).declarations().stream()
                .filter(declaration -> name.equals(declaration.name()))
                .map(Declaration.Function.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basin", "basin", "lake", "demo_h", "Demo_H", "NativeException", "Pointer"})
    void exceptionsCanNotHaveTheNamesOfOtherClasses(String name) {
        String marked = "errors: {functions: lake_open, success: 0, exception: <" + name + ">}";
        assertThat(Mistakes.told(folder, HEADER, marked))
                .containsExactly(new Told(
                        marked,
                        ERROR_RULE,
                        "another class has the name '" + name + "', or one that differs in letter case only",
                        "choose another name for the exception"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2lakes", "my-exception", "class", "org.demo.LakeException", "A {} class B"})
    void exceptionsNeedNamesOfJava(String name) {
        String marked = "errors: {functions: lake_open, success: 0, exception: <" + name + ">}";
        String quoted = name.contains("{") ? marked.replace("<", "'<").replace(">", ">'") : marked;
        assertThat(Mistakes.told(HEADER, quoted))
                .containsExactly(new Told(
                        quoted,
                        DiagnosticKind.INVALID_JAVA_NAME,
                        "'" + name + "' is not a legal Java class name",
                        "use an identifier that is no Java keyword, as in exception: SqliteException"));
        assertThat(messages(generate(name)))
                .containsExactly(
                        "'" + name + "' is no class name in Java; a valid name is, for example, DemoException");
    }

    @Test
    void exceptionsAreNamedAsTheUserWritesThem() {
        String yaml = """
                naming: {strip-prefix: lake_, style: java}
                errors: {functions: lake_open, success: 0, exception: lake_Failure}
                """;
        assertThat(Mistakes.told(folder, "int lake_open(int depth);", yaml)).isEmpty();
        assertThat(folder.resolve("out/lake_Failure.java")).exists();
    }

    private GenerationResult generate(String exception) {
        ErrorRule rule = new ErrorRule(
                List.of(Entry.of("lake_open")),
                ErrorRule.Convention.STATUS,
                List.of(Entry.of("0")),
                List.of(),
                null,
                null,
                null,
                Entry.of(exception));
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> BindingGenerator.generate(GenerationRequest.builder()
                        .header(Files.writeString(folder.resolve("demo.h"), HEADER)
                                .toString())
                        .outputFolder(folder.resolve("out"))
                        .configuration(Configuration.builder().error(rule).build())
                        .build()));
    }

    private static List<String> messages(GenerationResult result) {
        return result.diagnostics().stream()
                .map(diagnostic -> diagnostic.message() + "; " + diagnostic.hint())
                .toList();
    }
}
