package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacroSignaturesTest {

    private static final String HEADER = """
            typedef struct point { int x; } point;
            #define MAX(a, b) ((a) > (b) ? (a) : (b))
            #define LOG(format, ...) log_it(format, __VA_ARGS__)
            #define NOW() 5
            #define VALUE 7
            int twice(int x);
            #define twice(x) (2 * (x))
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    int MAX(int a, int b)           | MAX
                    unsigned long MAX(point *p, _Bool b) | MAX
                    point MAX(point a, point b)     | MAX
                    const char *MAX(int (*f)(int), const char *const b) | MAX
                    int LOG(const char *format)     | LOG
                    int LOG(const char *format, int a, int b) | LOG
                    int NOW(void)                   | NOW
                    """)
    void macroWithASignatureIsAFunction(String signature, String method) throws IOException {
        GenerationResult result = generate(signature);
        assertThat(messages(result)).isEmpty();
        assertThat(Files.readString(folder.resolve("out/Header.java"))).contains(" " + method + "(");
        assertThat(Files.readString(folder.resolve("out/Header_shim.c"))).contains("gatun_" + method + "(");
        assertThat(result.skipped()).noneMatch(skipped -> skipped.name().equals(method));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    int MAXX(int a, int b)     | no macro 'MAXX' in the headers; did you mean 'MAX'?
                    int zzz(int a)             | no macro 'zzz' in the headers; 'gatun inspect' lists the macros among what is skipped
                    int VALUE(void)            | 'VALUE' is no function-like macro; a macro that is a value is bound as a constant, without a signature
                    int MAX(int a)             | macro 'MAX' takes 2 arguments, its signature has 1
                    int LOG(void)              | macro 'LOG' takes at least 1 arguments, its signature has 0
                    int twice(int x)           | 'twice' is a function too; it is bound by its own declaration
                    int MAX(int a, ...)        | the signature 'int MAX(int a, ...)' is variadic; name the parameters that the macro is to be called with
                    int MAX(foo a, int b)      | can't read the signature 'int MAX(foo a, int b)' of a macro: unknown type name 'foo'; EXAMPLE
                    int MAX(int a, int b       | can't read the signature 'int MAX(int a, int b' of a macro; EXAMPLE
                    int MAX(int a, int b);     | can't read the signature 'int MAX(int a, int b);' of a macro; EXAMPLE
                    MAX(a, b)                  | can't read the signature 'MAX(a, b)' of a macro; EXAMPLE
                    int MAX(int a) { } int f() | can't read the signature 'int MAX(int a) { } int f()' of a macro; EXAMPLE
                    """)
    void signatureThatCannotBeUsedIsAnError(String signature, String expected) {
        String message =
                expected.replace("EXAMPLE", "write it as a function is declared, as in 'int MAX(int a, int b)'");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(messages(generate(signature))).isEqualTo(message));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void signatureOfAnyLengthIsReadInTime() {
        String message = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> messages(generate("int MAX(" + "int (".repeat(100_000))));
        assertThat(message).startsWith("can't read the signature");
    }

    private static String messages(GenerationResult result) {
        return result.diagnostics().stream()
                .map(diagnostic -> diagnostic.message() + (diagnostic.hint() == null ? "" : "; " + diagnostic.hint()))
                .collect(Collectors.joining("\n"));
    }

    private GenerationResult generate(String signature) throws IOException {
        Path header = Files.writeString(folder.resolve("header.h"), HEADER);
        return BindingGenerator.generate(new GenerationRequest(
                List.of(header.toString()),
                "",
                folder.resolve("out"),
                "Header",
                List.of(),
                List.of(),
                Map.of(),
                SelectionRequest.DEFAULT,
                null,
                null,
                new ShimRequest(false, List.of(), List.of(signature))));
    }
}
