package dev.gatun.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    static Stream<Arguments> declarations() {
        return Stream.of(
                Arguments.of(
                        "int " + "(".repeat(10_000) + "x" + ")".repeat(10_000) + ";",
                        "brackets are nested more than 256 levels deep"),
                Arguments.of("int " + "(".repeat(10_000) + ";", "brackets are nested more than 256 levels deep"),
                Arguments.of(
                        "int " + "*".repeat(100_000) + "x;",
                        "more than 256 pointers, arrays or parameter lists in one declarator"),
                Arguments.of(
                        "int x" + "[1]".repeat(100_000) + ";",
                        "more than 256 pointers, arrays or parameter lists in one declarator"),
                Arguments.of(
                        "int x = " + "{".repeat(100_000) + "}".repeat(100_000) + ";",
                        "brackets are nested more than 256 levels deep"),
                Arguments.of(
                        "struct { ".repeat(10_000) + "int x;" + "} a;".repeat(10_000),
                        "brackets are nested more than 256 levels deep"),
                Arguments.of(
                        "void f" + "(void g".repeat(10_000) + "(void)" + ")".repeat(10_000) + ";",
                        "brackets are nested more than 256 levels deep"),
                Arguments.of("int " + "(*".repeat(200) + "f" + ")(int)".repeat(200) + ";", null),
                Arguments.of("int f(" + "int (".repeat(100) + ")".repeat(100) + ");", null),
                Arguments.of("int " + "const ".repeat(100_000) + "x;", null),
                Arguments.of("enum { " + "A,".repeat(100_000) + " };", null),
                Arguments.of("int f(" + "int,".repeat(50_000) + "int);", null),
                Arguments.of("int x = " + "1 +".repeat(100_000) + "1;", null),
                Arguments.of("__typeof__(".repeat(200) + "int" + ")".repeat(200) + " x;", null),
                Arguments.of("_Atomic(".repeat(200) + "int" + ")".repeat(200) + " x;", null),
                Arguments.of("__attribute__((a)) ".repeat(20_000) + "int x;", null),
                Arguments.of("int *" + "__attribute__((a)) ".repeat(20_000) + "x;", null),
                Arguments.of("int f(int *" + "__attribute__((a)) ".repeat(20_000) + ");", null),
                Arguments.of("int f(void)" + "__attribute__((a)) ".repeat(20_000) + "{}", null),
                Arguments.of("int x" + "[[a]] ".repeat(20_000) + ";", null),
                Arguments.of("struct { int x;} " + "__attribute__((a)) ".repeat(20_000) + "x;", null),
                Arguments.of("typedef int T;" + "const ".repeat(20_000) + "T" + " const".repeat(20_000) + " x;", null),
                Arguments.of("unsigned ".repeat(100_000) + "x;", null),
                Arguments.of("int f(a" + ",a".repeat(20_000) + ") int a; {}", null));
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void declarationIsDecidedInTime(String source, String message) {
        List<Diagnostic> diagnostics = assertTimeoutPreemptively(
                LIMIT, () -> CDeclarationParser.parse(CSource.unit(source)).diagnostics());
        if (message == null) {
            assertThat(diagnostics).isEmpty();
        } else {
            assertThat(diagnostics.getFirst().message()).isEqualTo(message);
        }
    }

    @Test
    void thousandsOfUnclosedRecordsAreDecidedInTime() {
        String source = "struct a {\nint x;\n".repeat(20_000);
        var tree = assertTimeoutPreemptively(LIMIT, () -> CDeclarationParser.parse(CSource.unit(source)));
        assertThat(tree.diagnostics()).isNotEmpty();
    }

    @Test
    void manyBrokenDeclarationsAreDecidedInTime() {
        String source = "int f(foo x) @ ;\n".repeat(20_000);
        var tree = assertTimeoutPreemptively(LIMIT, () -> CDeclarationParser.parse(CSource.unit(source)));
        assertThat(tree.diagnostics()).hasSize(20_000);
    }

    @Test
    void thousandsOfDeclarationsOnOneLineAreDecidedInTime() {
        String source = "int x; /* about x */ ".repeat(50_000);
        var tree = assertTimeoutPreemptively(LIMIT, () -> CDeclarationParser.parse(CSource.unit(source)));
        assertThat(tree.diagnostics()).isEmpty();
        assertThat(tree.declarations()).hasSize(50_000);
    }

    static Stream<Arguments> expressions() {
        return Stream.of(
                Arguments.of(
                        "(".repeat(10_000) + "1" + ")".repeat(10_000), "the expression is longer than 4096 tokens"),
                Arguments.of(
                        "(".repeat(1_000) + "1" + ")".repeat(1_000), "brackets are nested more than 256 levels deep"),
                Arguments.of("(".repeat(200) + "1" + ")".repeat(200), null),
                Arguments.of("- ".repeat(4_000) + "1", "this is nested too deeply"),
                Arguments.of("(T)".repeat(1_300) + "1", "the expression is nested more than 1000 levels deep"),
                Arguments.of("(T)".repeat(300) + "1", null),
                Arguments.of("(a)".repeat(1_300), "the expression is nested more than 1000 levels deep"),
                Arguments.of("(a)(T)".repeat(150) + "1", "'1' makes no sense here"),
                Arguments.of("sizeof ".repeat(4_000) + "x", "this is nested too deeply"),
                Arguments.of("1 + ".repeat(2_000) + "1", "the expression is nested more than 1000 levels deep"),
                Arguments.of("1 | ".repeat(900) + "1", null),
                Arguments.of("a ? b : ".repeat(1_000) + "c", "the expression is nested more than 1000 levels deep"),
                Arguments.of("a ? ".repeat(300) + "b" + ": c".repeat(300), null),
                Arguments.of("f(".repeat(200) + ")".repeat(200), null),
                Arguments.of("sizeof(" + "T (*)(".repeat(100) + "T" + ")".repeat(101), null));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void expressionIsDecidedInTime(String source, String message) {
        ExpressionResult result =
                assertTimeoutPreemptively(LIMIT, () -> ExpressionParser.parse(CSource.run(source), "T"::equals));
        switch (result) {
            case ExpressionResult.Parsed _ -> assertThat(message).isNull();
            case ExpressionResult.Failed failed ->
                assertThat(failed.reason().message()).isEqualTo(message);
        }
    }
}
