package dev.gatun.generator.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.ShimRequest;
import dev.gatun.generator.VerificationResult;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import dev.gatun.generator.emit.c.Assumption.Aspect;
import dev.gatun.generator.toolchain.Compiler;
import dev.gatun.generator.toolchain.Toolchains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers that say one thing to Gatun, by its macro {@code __GATUN__}, and another to the compiler. */
class VerifierTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void compilerIsThere() {
        HostCompiler.requireCompiler();
    }

    @Test
    void compilerConfirmsEveryKindOfDeclaration() throws IOException {
        VerificationResult result = verify("""
                #define INTEGER 0xffffffffffffffffu
                #define WIDE ((__int128) 1 << 100)
                #define REAL 0x1.8p-1070
                #define NEGATIVE_ZERO (-0.0f)
                #define INFINITE __builtin_inff()
                #define NOT_A_NUMBER __builtin_nan("")
                #define TEXT "a\\xc3\\xa9\\0b"
                #define POINTER ((const char *) "text")
                #define UTF16 u"\\u20ac\\U0001f600"
                #define WIDE_TEXT L"\\u20ac\\U0001f600"
                #define ADDRESS ((void *) -1)
                struct outer {
                    struct { int x; union { char c[3]; struct { short s; } inner[2]; }; };
                    unsigned a : 3; int b : 5, : 0; _Bool e : 1; enum { ON, OFF = -7 } d : 4; long long f : 40;
                    struct outer *(*visit)(const struct outer *, void (*)(int), ...);
                    volatile int *const *tail[];
                };
                typedef enum { RED, GREEN = 0x80000000 } color;
                typedef union __attribute__((packed, aligned(2))) { double d; char c; } packed;
                extern _Thread_local const color *local;
                int old_style();
                static inline packed f(packed p, color c[const 3]) { (void) c; return p; }
                """);
        assertThat(texts(result)).isEmpty();
        Verification verification = Objects.requireNonNull(result.verification());
        assertThat(verification.compiler()).isEqualTo(compiler());
        assertThat(verification.checked(Aspect.MACRO_VALUE)).isEqualTo(11);
        assertThat(verification.checked(Aspect.BIT_FIELD_PLACE)).isEqualTo(5);
        assertThat(verification.checked(Aspect.BIT_FIELD_SIGN)).isEqualTo(4);
        assertThat(verification.checked(Aspect.FIELD_OFFSET)).isEqualTo(8);
        assertThat(verification.checked(Aspect.FUNCTION_TYPE)).isEqualTo(2);
    }

    @Test
    void otherTargetIsVerifiedWithoutTheHostsHeaders() throws IOException {
        HostCompiler.requireCommand("aarch64-linux-gnu-gcc", "gcc-aarch64-linux-gnu");
        Path header = Files.writeString(folder.resolve("foreign.h"), """
                #include <limits.h>
                #include <stddef.h>
                #include <stdint.h>
                #if __has_include(<stdio.h>)
                #define HOSTED 1
                #else
                #define HOSTED 0
                #endif
                #define LARGEST LONG_MAX
                struct record { char plain; wchar_t wide; long double real; size_t size; unsigned bits : 3; };
                int64_t f(struct record *, uint16_t);
                """);
        VerificationResult result = BindingGenerator.verify(
                new GenerationRequest(
                        List.of(header.toString()),
                        "",
                        folder,
                        null,
                        List.of(),
                        List.of(),
                        Map.of(),
                        SelectionRequest.DEFAULT,
                        "aarch64-linux-gnu",
                        null,
                        ShimRequest.NONE),
                RunListener.NONE);
        assertThat(texts(result)).isEmpty();
        Verification verification = Objects.requireNonNull(result.verification());
        assertThat(verification.checked(Aspect.MACRO_VALUE)).isEqualTo(2);
        assertThat(verification.checked(Aspect.FIELD_OFFSET)).isEqualTo(4);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void everyDifferenceIsReported(String ours, String compilers, List<String> differences) throws IOException {
        VerificationResult result =
                verify("#ifdef __GATUN__\n" + ours + "\n#else\n" + compilers + "\n#endif\nint same(int);\n");
        assertThat(result.diagnostics().stream()
                        .map(diagnostic -> diagnostic.message().replace(compiler(), "C")))
                .containsExactlyInAnyOrderElementsOf(differences);
        assertThat(result.diagnostics()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.position()).isNotNull();
            assertThat(Objects.requireNonNull(diagnostic.position()).line()).isEqualTo(2);
        });
    }

    static Stream<Arguments> everyDifferenceIsReported() {
        return Stream.of(
                different("int f(int);", "int f(long);", "type of 'f': int (int) here, int (long int) for C"),
                different("void f(int);", "int f(int);", "type of 'f': void (int) here, int (int) for C"),
                different(
                        "int f(const char *);",
                        "int f(char *);",
                        "type of 'f': int (const char *) here, int (char *) for C"),
                different("int f(int);", "int f(int, ...);", "type of 'f': int (int) here, int (int, ...) for C"),
                different(
                        "int (*f(void))(int);",
                        "int (*f(void))(short);",
                        "type of 'f': int (*(void))(int) here, int (*(void))(short int) for C"),
                different("extern int v;", "extern const int v;", "type of 'v': int here, const int for C"),
                different("extern int v[2];", "extern int v[3];", "type of 'v': int[2] here, int[3] for C"),
                different("typedef int t;", "typedef unsigned t;", "type of 't': int here, unsigned int for C"),
                different("enum { A = 1 };", "enum { A = -2 };", "value of 'A': 1 here, -2 for C"),
                different(
                        "enum e { A = 1 };",
                        "enum e { A = -1 };",
                        "value of 'A': 1 here, -1 for C",
                        "integer type of 'enum e': unsigned int here, enum e for C"),
                different("#define M 1", "#define M 2", "value of 'M': 1 here, 2 for C"),
                different("#define M 1", "#define M 1l", "type of 'M': int here, long int for C"),
                different(
                        "#define M 0.1",
                        "#define M 0.2",
                        "value of 'M': 0x1.999999999999ap-4 here, 0x1.999999999999ap-3 for C"),
                different("#define M \"abc\"", "#define M \"ab\\n\"", "value of 'M': \"abc\" here, \"ab\\xa\" for C"),
                different(
                        "#define M ((char *) \"abc\")",
                        "#define M ((char *) \"abd\")",
                        "value of 'M': \"abc\" here, another for C"),
                different("#define M ((void *) 1)", "#define M ((void *) 2)", "value of 'M': 1 here, 2 for C"),
                different(
                        "struct s { int a; short b, c; };",
                        "struct s { int a; short c, b; };",
                        "offset of 'struct s.b': 4 here, 6 for C",
                        "offset of 'struct s.c': 6 here, 4 for C"),
                different(
                        "struct s { int a; };",
                        "struct __attribute__((aligned(8))) s { int a; };",
                        "size of 'struct s': 4 here, 8 for C",
                        "alignment of 'struct s': 4 here, 8 for C"),
                different(
                        "struct s { unsigned a : 3, b : 5; };",
                        "struct s { unsigned a : 4, b : 4; };",
                        "bits of 'struct s.a': bits 0 to 2 here, bits 0 to 3 for C",
                        "bits of 'struct s.b': bits 3 to 7 here, bits 4 to 7 for C"),
                different(
                        "struct s { int a : 3; };",
                        "struct s { unsigned a : 3; };",
                        "sign of 'struct s.a': signed here, unsigned for C"));
    }

    private static Arguments different(String ours, String compilers, String... differences) {
        return arguments(ours, compilers, List.of(differences));
    }

    @Test
    void whatTheCompilerDoesNotKnowIsReported() throws IOException {
        VerificationResult result = verify("""
                #ifdef __GATUN__
                #define ONLY_HERE 1
                int only_here(void);
                #endif
                int same(int);
                """);
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.message().replace(compiler(), "C"))
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message).startsWith("type of 'only_here': C rejects it: "),
                        message -> assertThat(message).startsWith("value of 'ONLY_HERE': C rejects it: "),
                        message -> assertThat(message).startsWith("type of 'ONLY_HERE': C rejects it: "));
    }

    @Test
    void differenceIsShownAtItsPlace() throws IOException {
        VerificationResult result = verify("#ifdef __GATUN__\n#define MAX 10\n#else\n#define MAX 12\n#endif\n");
        assertThat(texts(result)).containsExactly("""
                test.h:2:9: error: value of 'MAX': 10 here, 12 for C [differs-from-compiler]
                    2 | #define MAX 10
                      |         ^~~
                """);
    }

    @Test
    void headerThatTheCompilerRefusesIsToldWithItsWords() throws IOException {
        VerificationResult result = verify("#ifndef __GATUN__\n#error not for you\n#endif\nint f(void);\n");
        assertThat(texts(result)).containsExactly("""
                gatun: error: C does not accept the headers [compiler-failed]
                gatun: note: it says: test.h:2:2: error: #error not for you
                  hint: CC and CFLAGS choose the compiler and its options; --std, -I and -D are passed on
                """);
    }

    @Test
    void macrosAndFoldersAreThoseOfTheRequest() throws IOException {
        Path include = Files.createDirectories(folder.resolve("with space"));
        Files.writeString(include.resolve("inner.h"), "typedef long number;\n");
        Path header = Files.writeString(
                folder.resolve("test.h"), "#include <inner.h>\n#define TWICE (2 * COUNT)\nnumber f(void);\n");
        VerificationResult result = BindingGenerator.verify(
                request(header, List.of(include), Map.of("COUNT", "(1 + 2)")), RunListener.NONE);
        assertThat(texts(result)).isEmpty();
        assertThat(Objects.requireNonNull(result.verification()).checked(Aspect.MACRO_VALUE))
                .isEqualTo(1);
    }

    @Test
    void temporaryFilesAreRemoved() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        verify("int f(void);\n");
        try (Stream<Path> left = Files.list(temporary)) {
            long mine = ProcessHandle.current().pid();
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("gatun-verify-" + mine + "-")))
                    .isEmpty();
        }
    }

    private VerificationResult verify(String text) throws IOException {
        return BindingGenerator.verify(
                request(Files.writeString(folder.resolve("test.h"), text), List.of(), Map.of()), RunListener.NONE);
    }

    private static GenerationRequest request(Path header, List<Path> folders, Map<String, String> macros) {
        return new GenerationRequest(
                List.of(header.toString()),
                "",
                Path.of("unused"),
                null,
                List.of(),
                folders,
                macros,
                SelectionRequest.DEFAULT,
                null,
                null,
                ShimRequest.NONE);
    }

    private List<String> texts(VerificationResult result) {
        DiagnosticRenderer renderer = new DiagnosticRenderer(false);
        return result.diagnostics().stream()
                .map(renderer::render)
                .map(text -> text.replace(folder + "/", "").replace(compiler(), "C"))
                .toList();
    }

    private static String compiler() {
        Compiler compiler = Toolchains.compiler(null, null);
        return Objects.requireNonNull(compiler).name();
    }
}
