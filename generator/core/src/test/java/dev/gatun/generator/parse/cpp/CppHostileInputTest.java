package dev.gatun.generator.parse.cpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CppHostileInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MANY = 100_000;
    private static final String TOO_DEEP = "brackets are nested more than 256 levels deep";
    private static final String TEMPLATES_TOO_DEEP = "template arguments are nested more than 256 levels deep";
    private static final String TOO_MANY = "more than 256 pointers, arrays or parameter lists in one declarator";

    private static String nested(String open, int count, String inner, String close) {
        return open.repeat(count) + inner + close.repeat(count);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(nested("A<", MANY, "int", ">") + " x;", TEMPLATES_TOO_DEEP),
                Arguments.of("int " + nested("(", MANY, "x", ")") + ";", TOO_DEEP),
                Arguments.of("int " + "(".repeat(MANY) + ";", "'(' is never closed"),
                Arguments.of(nested("namespace a {", MANY, "", "}"), TOO_DEEP),
                Arguments.of("namespace a {".repeat(MANY), "'{' is never closed"),
                Arguments.of(nested("class a {", MANY, "", "};"), TOO_DEEP),
                Arguments.of("class a {\nint x;\n".repeat(MANY / 10), "'{' is never closed"),
                Arguments.of("int " + "*".repeat(MANY) + "x;", TOO_MANY),
                Arguments.of("int x" + "[1]".repeat(MANY) + ";", TOO_MANY),
                Arguments.of("int " + "A::*".repeat(MANY) + "x;", TOO_MANY),
                Arguments.of("void f" + nested("(void g", MANY, "()", ")") + ";", TOO_DEEP),
                Arguments.of("A<" + "a<".repeat(MANY) + "b> x;", TEMPLATES_TOO_DEEP),
                Arguments.of("template <class T> ".repeat(MANY) + "class X;", "this is nested too deeply"),
                Arguments.of("extern \"C\" ".repeat(MANY) + "int x;", "this is nested too deeply"),
                Arguments.of(
                        "template <" + nested("template <", MANY, "class", "> class") + "> class X;",
                        TEMPLATES_TOO_DEEP));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String source, String message) {
        List<Diagnostic> diagnostics =
                assertTimeoutPreemptively(LIMIT, () -> CppText.parse(source).diagnostics());
        assertThat(diagnostics.getFirst().message()).isEqualTo(message);
    }

    static Stream<String> read() {
        return Stream.of(
                "int f(" + "int,".repeat(MANY / 10) + "int);",
                "A<" + "int,".repeat(MANY / 10) + "int> x;",
                "bool x = " + "a<".repeat(MANY) + "b;",
                "a::".repeat(MANY) + "b x;",
                "const ".repeat(MANY) + "int x;",
                "[[a]] ".repeat(MANY) + "int x;",
                "int f()" + "__attribute__((a)) ".repeat(MANY) + ";",
                "auto f() -> auto()" + "override ".repeat(MANY) + ";",
                "enum { " + "A,".repeat(MANY) + " };",
                "int x" + ", x".repeat(MANY) + ";",
                "int x = " + nested("{", MANY, "", "}") + ";",
                "int f() " + nested("{", MANY, "", "}"),
                "class A : " + "B,".repeat(MANY / 10) + "B {};",
                "using a" + ", a".repeat(MANY / 10) + ";",
                "int f(" + "int x = a < 1, ".repeat(MANY / 10) + " int y);",
                "template <class T> requires " + "C<T> && ".repeat(MANY) + "true void f();",
                nested("A<", 200, "int", ">") + " x;",
                "A<" + nested("void(", 200, "", ")") + "> x;");
    }

    @ParameterizedTest
    @MethodSource
    void read(String source) {
        assertThat(assertTimeoutPreemptively(LIMIT, () -> CppText.parse(source).diagnostics()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operator ",
                "~",
                "::",
                "[",
                "]",
                "<",
                ">",
                "template ",
                "template <",
                "decltype(",
                "A<void(",
                "operator T ",
                "requires ",
                "= ",
                ": ",
                "x < y; ",
                "public ",
                "using ",
                "-> ",
                "() ",
                "(*",
                "[[",
                "noexcept(",
                "__underlying_type(",
                "A::template ",
                "int f(int x) @ ;\n"
            })
    void anythingRepeatedIsDecidedInTime(String piece) {
        assertTimeoutPreemptively(LIMIT, () -> CppText.parse(piece.repeat(MANY / 10)));
        assertTimeoutPreemptively(LIMIT, () -> CppText.parse("int x " + piece.repeat(MANY / 10) + ";"));
    }
}
