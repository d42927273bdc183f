package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.NamingRule;
import dev.gatun.generator.config.read.ConfigurationReader;
import dev.gatun.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a configuration says, held against a header: what is wrong is told with the exact text. */
class ConfiguredBindingTest {

    private static final String HEADER = """
            typedef unsigned quark;
            typedef struct lake { int depth; } lake;
            int lake_print(const char *format, ...);
            int lake_depth(const lake *l, int unit);
            void lake_wait(void);
            """;

    @TempDir
    Path folder;

    private GenerationResult generate(RequestBuilder request) throws IOException {
        Path header = Files.writeString(folder.resolve("demo.h"), HEADER);
        request.header(header.toString()).outputFolder(folder.resolve("out"));
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> BindingGenerator.generate(request.build()));
    }

    private String problems(String yaml) throws IOException {
        ConfigurationFile file = ConfigurationReader.read(new SourceFile(folder.resolve("gatun.yaml"), yaml));
        assertThat(file.diagnostics()).isEmpty();
        return generate(GenerationRequest.builder().file(file)).diagnostics().stream()
                .map(diagnostic -> diagnostic.message() + (diagnostic.hint() == null ? "" : "; " + diagnostic.hint()))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "nonnull: lake_depht | no function 'lake_depht' in the headers; did you mean 'lake_depth'?",
                "nonnull: lake_depth.u | no parameter 'u' of 'lake_depth'; it has 2 parameters: l, unit",
                "nonnull: lake_depth.unit | 'lake_depth.unit' is no pointer: it can't be null; leave it out",
                "nonnull: [lake_depth.l, lake_depth.1] | 'lake_depth.1' is spoken of twice; leave it out",
                "newtypes: quarks | no typedef 'quarks' in the headers; did you mean 'quark'?",
                "newtypes: lake | typedef 'lake' is no integer but 'struct lake'; only integers become types of their own;"
                        + " structs, enums and callbacks are that already",
                "naming: {strip-prefix: lock_} | no name in the headers starts with 'lock_'; letter case counts",
                "naming: {strip-prefix: lake_} | 'lake_wait' is 'lake_wait' in Java: 'wait' is taken",
                "variadic: int lake_prnt(const char *f, int a) | no function 'lake_prnt' in the headers; did you mean 'lake_print'?",
                "variadic: int lake_depth(const lake *l) | 'lake_depth' is not variadic; it is bound as it is declared",
                "variadic: int lake_print(int f, int a) | parameter 1 of 'lake_print' is 'const char *', not 'int';"
                        + " in the headers: int lake_print(const char *format, ...)",
                "variadic: void lake_print(const char *f) | 'lake_print' returns 'int', not 'void';"
                        + " in the headers: int lake_print(const char *format, ...)",
                "variadic: int lake_print(void) | the prototype lacks parameters of 'lake_print': it has 0 of 1 before the ellipsis;"
                        + " in the headers: int lake_print(const char *format, ...)",
                "variadic: int lake_print(const char *f, float x) | a 'float' is no argument of a variadic function: C passes it as"
                        + " 'double'; in the headers: int lake_print(const char *format, ...)",
            })
    void whatCanNotBeIsToldWithAWayOut(String yaml, String expected) throws IOException {
        assertThat(problems(yaml)).isEqualTo(expected);
    }

    @Test
    void prototypesCanNotEndTheirDeclaration() throws IOException {
        String example = "; write it as the function is declared, with arguments in place of the ellipsis, as in"
                + " 'int printf(const char *format, int value)'";
        assertThat(problems("variadic: \"int lake_print(int); } int system(const char *c)\""))
                .isEqualTo("can't read the prototype of a variadic function" + example);
        assertThat(problems("variadic: \"int lake_print(const char *f, ...)\""))
                .isEqualTo("the prototype is variadic itself" + example);
        assertThat(problems("variadic: \"int lake_print(const nothing *f, int */ a)\""))
                .isEqualTo("can't read the prototype of a variadic function" + example);
    }

    @Test
    void theSameCanBeSaidInJava() throws IOException {
        Configuration configuration = Configuration.builder()
                .nonNull("lake_depth.l")
                .newtypes("quark")
                .naming(NamingRule.Style.JAVA, "lake_")
                .variadic("int lake_print(const char *format, int value)")
                .build();
        GenerationResult result =
                generate(GenerationRequest.builder().targetPackage("org.demo").configuration(configuration));
        assertThat(result.hasErrors()).isFalse();
        assertThat(folder.resolve("out/org/demo/demo_h.java"))
                .content()
                .contains("int depth(Pointer<Lake> l, int unit)", "int print(@Nullable String format, int value)");
        assertThat(folder.resolve("out/org/demo/Quark.java")).exists();
    }

    @Test
    void whatIsSaidInJavaIsCheckedToo() throws IOException {
        GenerationResult result = generate(GenerationRequest.builder()
                .configuration(Configuration.builder()
                        .nonNull("lake_depth.l")
                        .nullable("lake_depth.l")
                        .build()));
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.message() + "; " + diagnostic.hint())
                .isEqualTo(List.of("'lake_depth.l' is both non-null and nullable; keep one of them"));
    }
}
