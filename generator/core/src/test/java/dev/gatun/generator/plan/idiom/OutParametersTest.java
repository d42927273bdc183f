package dev.gatun.generator.plan.idiom;

import static dev.gatun.generator.diagnostic.DiagnosticKind.BAD_CONFIGURATION;
import static dev.gatun.generator.diagnostic.DiagnosticKind.CONTRADICTION;
import static dev.gatun.generator.diagnostic.DiagnosticKind.OUT_PARAMETER;
import static dev.gatun.generator.diagnostic.DiagnosticKind.UNKNOWN_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.Models;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.plan.idiom.Mistakes.Told;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which parameters can be results, and what is said of those that can't. */
class OutParametersTest {

    private static final String HEADER = """
            typedef struct lake lake;
            typedef struct { int width, height; } extent;
            typedef void (*visit)(int depth);
            typedef const int fixed;
            enum kind { FRESH, SALT };
            int lake_open(const char *name, lake **out);
            int lake_depth(const lake *l, int unit);
            int lake_list(int values[4], int rows[][3], const int seen[4]);
            int lake_seen(const int *n, const extent *e, fixed *f);
            int lake_other(void *any, visit v, lake *l, extent *e, __builtin_va_list *more);
            int lake_unnamed(int *, int);
            void lake_wait(void);
            int lake_all(lake *l, int *restrict n, extent *e, enum kind *k, const char **s, int one[1], int more[]);
            """;

    static Stream<Arguments> mistakes() {
        return Stream.concat(unknown(), impossible());
    }

    private static Stream<Arguments> unknown() {
        String opened = "it has 2 parameters: name, out";
        return Stream.of(
                Arguments.of(
                        "out: {<lake_opn>: out}",
                        UNKNOWN_NAME,
                        "no function 'lake_opn' in the headers",
                        "did you mean 'lake_open'?"),
                Arguments.of(
                        "out: {<extent>: width}",
                        UNKNOWN_NAME,
                        "no function 'extent' in the headers",
                        "there is a struct or union of that name"),
                Arguments.of(
                        "out: {lake_open: <outt>}",
                        UNKNOWN_NAME,
                        "no parameter 'outt' of 'lake_open'",
                        "did you mean 'out'?"),
                Arguments.of("out: {lake_open: <db>}", UNKNOWN_NAME, "no parameter 'db' of 'lake_open'", opened),
                Arguments.of("out: {lake_open: <0>}", UNKNOWN_NAME, "no parameter '0' of 'lake_open'", opened),
                Arguments.of("out: {lake_open: [2, <3>]}", UNKNOWN_NAME, "no parameter '3' of 'lake_open'", opened),
                Arguments.of(
                        "out: {lake_open: <99999999999>}",
                        BAD_CONFIGURATION,
                        "expected a parameter's name or number, not '99999999999'",
                        ""),
                Arguments.of(
                        "out: {lake_unnamed: <n>}",
                        UNKNOWN_NAME,
                        "no parameter 'n' of 'lake_unnamed'",
                        "it has 2 parameters without names: use their numbers, from 1"),
                Arguments.of(
                        "out: {lake_wait: <1>}",
                        UNKNOWN_NAME,
                        "no parameter '1' of 'lake_wait'",
                        "it has no parameters"),
                Arguments.of(
                        "out: {lake_open: [out, <2>]}",
                        OUT_PARAMETER,
                        "parameter 'lake **out' is named twice",
                        "leave out one"),
                Arguments.of(
                        "out: {lake_open: [out, <out>]}",
                        CONTRADICTION,
                        "parameter 'out' of 'lake_open' is spoken of twice",
                        "it is one thing: an out-parameter, a buffer or a callback"));
    }

    private static Stream<Arguments> impossible() {
        String pointers = "results by parameter are pointers to what C writes: 'T *', 'T **'";
        String buffers = "say so with 'buffers', which takes a length";
        String given = "leave it out: it is given to C";
        return Stream.of(
                impossible("out: {lake_depth: <unit>}", "'int unit'", "lake_depth", "it is no pointer", pointers),
                impossible("out: {lake_unnamed: [1, <2>]}", "'int'", "lake_unnamed", "it is no pointer", pointers),
                impossible("out: {lake_seen: <n>}", "'const int *n'", "lake_seen", CONST, given),
                impossible("out: {lake_seen: <e>}", "'const extent *e'", "lake_seen", CONST, given),
                impossible("out: {lake_seen: <3>}", "'fixed *f'", "lake_seen", CONST, given),
                impossible("out: {lake_open: <1>}", "'const char *name'", "lake_open", CONST, given),
                impossible("out: {lake_list: <seen>}", "'const int seen[4]'", "lake_list", CONST, given),
                impossible("out: {lake_list: <values>}", "'int values[4]'", "lake_list", "C writes 4 values", buffers),
                impossible(
                        "out: {lake_list: <rows>}", "'int rows[][3]'", "lake_list", "C writes several values", buffers),
                impossible(
                        "out: {lake_other: <any>}",
                        "'void *any'",
                        "lake_other",
                        "'void *' says nothing of what is written",
                        "leave it out, and give C memory of your own"),
                impossible(
                        "out: {lake_other: <v>}",
                        "'visit v'",
                        "lake_other",
                        "it is a function",
                        "leave it out, and give C a callback"),
                impossible(
                        "out: {lake_other: <l>}",
                        "'lake *l'",
                        "lake_other",
                        "the headers don't say what 'struct lake' consists of",
                        "a pointer to it could be a result: 'struct lake **'"),
                impossible(
                        "out: {lake_other: {name: <e>, inout: true}}",
                        "'extent *e'",
                        "lake_other",
                        "C reads the record too",
                        "leave it out: C reads and writes the caller's record in place"),
                impossible(
                        "out: {lake_other: <more>}",
                        "'__builtin_va_list *more'",
                        "lake_other",
                        "'va_list' has no value in Java",
                        "leave it out"));
    }

    private static final String CONST = "C doesn't write what is const";

    private static Arguments impossible(String marked, String parameter, String function, String reason, String hint) {
        return Arguments.of(
                marked, OUT_PARAMETER, parameter + " can't be a result of '" + function + "': " + reason, hint);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesAreToldWhereTheyAre(String marked, DiagnosticKind kind, String message, String hint) {
        assertThat(Mistakes.told(HEADER, marked)).containsExactly(new Told(marked, kind, message, hint));
    }

    @Test
    void eachMistakeIsToldAndTheRestIsFollowed() {
        String yaml = "out: {lake_open: [name, out], lake_depth: [unit, l]}";
        assertThat(Mistakes.told(HEADER, yaml)).hasSize(3);
        assertThat(indices("lake_open", yaml)).containsExactly(1);
        assertThat(indices("lake_depth", yaml)).isEmpty();
    }

    @Test
    void pointersToWhatHasASizeCanBeResults() {
        String yaml = "out: {lake_all: [more, 6, s, {name: k, inout: true}, e, n]}";
        assertThat(Mistakes.told(HEADER, yaml)).isEmpty();
        assertThat(indices("lake_all", yaml)).as("in C's order").containsExactly(1, 2, 3, 4, 5, 6);
    }

    private static List<Integer> indices(String name, String yaml) {
        Declaration.Function function = Models.of(HEADER).declarations().stream()
                .filter(declaration -> name.equals(declaration.name()))
                .map(Declaration.Function.class::cast)
                .findFirst()
                .orElseThrow();
        return Mistakes.idioms(HEADER, yaml).outs().of(function).stream()
                .map(OutParameter::index)
                .toList();
    }
}
