package dev.gatun.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gatun.generator.Models;
import dev.gatun.generator.model.Model;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Constructs of C that few headers have; each is what GCC, Clang or Microsoft's compiler make of it. */
class ConstructsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"gnuCases", "blockCases", "labelCases"})
    void extensionsResolve(String behaviour, String text, List<String> expected) {
        expect(Models.of(text), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("c23Cases")
    void c23Resolves(String behaviour, String text, List<String> expected) {
        expect(Models.of(text, "#define __STDC_VERSION__ 202311L\n"), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("microsoftCases")
    void keywordsOfMicrosoftsCompilerResolve(String behaviour, String text, List<String> expected) {
        expect(Models.of(text, "#define _MSC_VER 1930\n"), expected);
    }

    private static void expect(Model model, List<String> expected) {
        assertThat(ModelText.diagnostics(model)).isEmpty();
        assertThat(ModelText.declarations(model)).isEqualTo(expected);
    }

    static Stream<Arguments> gnuCases() {
        return Stream.of(
                arguments(
                        "a parameter declared before the list of parameters",
                        "int f(int n; int a[n], int n); int g(void);",
                        List.of("int f(int a[], int n)", "int g(void)")),
                arguments(
                        "one in a member's type",
                        "struct s { int (*f)(int n; int a[n], int n); int b; };",
                        List.of("struct s {int (*f)(int *, int) @0; int b @64; } 16/8")),
                arguments(
                        "several of them, and attributes behind",
                        "int f(int n; int m;\n double a[n][m], int n, int m) __attribute__((pure));",
                        List.of("int f(double a[][], int n, int m)")),
                arguments(
                        "adjacent literals as the message of an assertion in a record",
                        "struct s { int a; _Static_assert(1, \"a\" \"b\"); int b; };",
                        List.of("struct s {int a @0; int b @32; } 8/4")),
                arguments(
                        "a type inferred from an initialiser",
                        "__auto_type a = 5.0; __auto_type b = 3L; extern const char t[4]; __auto_type c = t;",
                        List.of("double a", "long b", "const char t[4]", "const char *c")),
                arguments(
                        "inferred types keep the qualifiers written",
                        "const __auto_type a = 5u;",
                        List.of("const unsigned int a")));
    }

    static Stream<Arguments> blockCases() {
        return Stream.of(
                arguments(
                        "a block is an address of something unknown",
                        "typedef int (^blk)(int); void f(void (^done)(int), blk b);",
                        List.of("typedef void *blk", "void f(void *done, blk b)")),
                arguments(
                        "a record keeps its layout around a block",
                        "struct s { int a; int (^b)(void); int c; };",
                        List.of("struct s {int a @0; void *b @64; int c @128; } 24/8")));
    }

    static Stream<Arguments> labelCases() {
        return Stream.of(
                arguments(
                        "escapes in a label",
                        "int f(void) __asm__(\"\\x61\" \"b\\143\");",
                        List.of("int f(void) = abc")),
                arguments("a first byte of 1, LLVM's mark", "extern int v __asm(\"\\01w\");", List.of("int v = w")));
    }

    static Stream<Arguments> c23Cases() {
        return Stream.of(
                arguments(
                        "an enum's underlying type through typeof",
                        "typedef unsigned short us; enum e : typeof(1ull) { A = 18446744073709551615ull };"
                                + " enum f : us { B = 65535 };",
                        List.of(
                                "typedef unsigned short us",
                                "enum e : unsigned long long [A=18446744073709551615]",
                                "enum f : unsigned short [B=65535]")),
                arguments("auto infers a type", "auto a = 5; auto b = 1.5f;", List.of("int a", "float b")),
                arguments(
                        "constexpr objects are constants of their type",
                        "constexpr unsigned char a = 300 - 100; constexpr double b = 1; int c[a];",
                        List.of("int c[200]", "#define a (unsigned char) 200", "#define b (double) 1.0")),
                arguments(
                        "attributes in brackets everywhere",
                        "[[deprecated]] int f [[gnu::const]] ([[maybe_unused]] int a, int b [[maybe_unused]]);"
                                + " struct [[deprecated]] s { [[gnu::aligned(8)]] int a; int b [[gnu::packed]]; };"
                                + " enum [[deprecated]] e { A [[deprecated]] = 1 }; [[]];",
                        List.of(
                                "int f(int a, int b)",
                                "struct s {int a @0; int b @32; } 8/8",
                                "enum e : unsigned int [A=1]")));
    }

    static Stream<Arguments> microsoftCases() {
        return Stream.of(
                arguments(
                        "calling conventions say nothing here",
                        "int __cdecl f(int); typedef int (__stdcall *p)(void); int *__ptr64 q;",
                        List.of("int f(int)", "typedef int (*p)(void)", "int *q")),
                arguments(
                        "integers by width",
                        "unsigned __int64 f(__int32 a, __int16 b, __int8 c);",
                        List.of("unsigned long long f(int a, short b, char c)")),
                arguments(
                        "pack through the operator",
                        "__pragma(pack(push, 1)) struct s { char a; int b; }; __pragma(pack(pop)) struct t { char a; int b; };",
                        List.of("struct s {char a @0; int b @8; } 5/1", "struct t {char a @0; int b @32; } 8/4")),
                arguments(
                        "an array of at least so many elements",
                        "void __fastcall f(int n, int a[static 4]);",
                        List.of("void f(int n, int a[4])")));
    }
}
