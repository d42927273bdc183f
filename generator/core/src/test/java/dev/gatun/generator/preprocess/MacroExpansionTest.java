package dev.gatun.generator.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.grammar.PreprocessingLexer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What macros become: one row per rule of C23 6.10.5 and per GNU extension. */
class MacroExpansionTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // object-like
                "#define N 3 @ N+N | 3 + 3",
                "#define E @ a E b | a b",
                "#define P(x) x @ P | P",
                "#define N (3) @ N | ( 3 )",
                "#define A B @ #define B A x @ A B | A x B x",
                "#define A A @ A | A",
                // function-like
                "#define F(x) x*x @ F(1+2) | 1 + 2 * 1 + 2",
                "#define F(x, y) y x @ F((1,2), 3) | 3 ( 1 , 2 )",
                "#define F() z @ F() F F ( ) | z F z",
                "#define F(x) [x] @ F() | [ ]",
                "#define F(x) x @ F@(1) | 1",
                "#define F(x) x @ F /* c */ (1) | 1",
                // rescanning takes what stands behind
                "#define F(x) x*G @ #define G(x) F(x) @ F(2)(9) | 2 * 9 * G",
                "#define OPEN ( @ #define F(x) <x> @ F OPEN 1) | F ( 1 )",
                "#define NAME F @ #define F(x) <x> @ NAME(1) | < 1 >",
                "#define F(x) x(1) @ F(F) | F ( 1 )",
                "#define F(x) F(x+1) @ F(F(0)) | F ( F ( 0 + 1 ) + 1 )",
                // arguments are expanded before they are put in, unless # or ## stands by
                "#define N 1 @ #define S(x) #x @ #define X(x) S(x) @ S(N) X(N) | \"N\" \"1\"",
                "#define N 1 @ #define C(a, b) a##b @ C(N, N) C(x, N) | NN xN",
                // #
                "#define S(x) #x @ S(  a   b  ) S() S(a,b) | \"a b\" \"\" S",
                "#define S(x) #x @ S(\"a\\n\" '\"' \\) | \"\\\"a\\\\n\\\" '\\\"' \"",
                "#define S(...) #__VA_ARGS__ @ S(a,b , c) | \"a,b , c\"",
                // ##
                "#define C(a, b) a ## b @ C(<, <=) C(1, e2) C(, x) C(y, ) C(,) | <<= 1e2 x y",
                "#define C(a, b) a ## b @ C(N, M) @ #define NM ok @ C(N, M) | NM ok",
                "#define HASH # ## # @ HASH | ##",
                "#define L(x) L ## #x @ L(a) | L\"a\"",
                "#define T(a) a ## a ## a @ T(x) T() | xxx",
                // variadic
                "#define V(a, ...) a __VA_ARGS__ @ V(1) V(1, ) V(1, 2, 3) | 1 1 1 2 , 3",
                "#define V(a, r...) a r @ V(1, 2, 3) | 1 2 , 3",
                "#define V(f, ...) g(f, ## __VA_ARGS__) @ V(1) V(1, 2) V(1, ) | g ( 1 ) g ( 1 , 2 ) g ( 1 , )",
                "#define V(...) g(0, ## __VA_ARGS__) @ V() V(1) | g ( 0 ) g ( 0 , 1 )",
                "#define V(f, ...) g(f __VA_OPT__(,) __VA_ARGS__) @ V(1) V(1, ) V(1, 2) | g ( 1 ) g ( 1 ) g ( 1 , 2 )",
                "#define E @ #define V(f, ...) f __VA_OPT__([__VA_ARGS__]) @ V(1, E) V(1, E 2) | 1 1 [ 2 ]",
                "#define V(x, ...) x ## __VA_OPT__(y z) ## w @ V(a) V(a, b) | aw ay zw",
                "#define V(...) #__VA_OPT__(x  __VA_ARGS__) @ V() V(1,2) | \"\" \"x 1,2\"",
                // #undef, redefinition
                "#define A 1 @ #undef A @ A | A",
                "#define A 1 @ #undef A @ #define A 2 @ A | 2",
                // directives within arguments
                "#define F(x) <x> @ F(1 @ #if 0 @ 2 @ #endif @ 3) | < 1 3 >",
                // digraphs
                "%:define S(x) %:x @ S(<:) <: %> | \"<:\" <: %>",
            })
    void becomes(String text, String expected) {
        PreprocessedUnit unit = Preprocessing.unit(folder, text.replaceAll(" ?@ ?", "\n") + "\n");

        assertThat(String.join(" ", Preprocessing.spellings(unit))).isEqualTo(expected);
    }

    @Test
    void replacementOfArgumentRemembersWhereItIsWritten() {
        PreprocessedUnit unit = Preprocessing.unit(folder, "#define F(x) int x;\n\nF(name)\n");

        PpToken type = unit.tokens().get(0);
        PpToken name = unit.tokens().get(1);
        assertThat(type.spelledAt().line()).isEqualTo(1);
        assertThat(type.position().line()).isEqualTo(3);
        assertThat(type.expansion()).extracting(Expansion::macro).isEqualTo("F");
        assertThat(name.expansion()).isNull();
        assertThat(name.position().column()).isEqualTo(3);
    }

    @Test
    void nestedExpansionKnowsItsParents() {
        PreprocessedUnit unit = Preprocessing.unit(folder, "#define A B\n#define B c\n  A\n");

        PpToken token = unit.tokens().getFirst();
        assertThat(token.expansion()).isNotNull();
        assertThat(token.expansion().macro()).isEqualTo("B");
        assertThat(token.expansion().invokedAt().line()).isEqualTo(1);
        assertThat(token.expansion().outermostName()).isEqualTo("A");
        assertThat(token.position().toString()).endsWith("test.h:3:3");
    }

    @Test
    void tableExpandsWithKeywordTypes() {
        PreprocessedUnit unit = Preprocessing.unit(folder, "#define TYPE(x) unsigned x\n#define T TYPE(long)\n");
        MacroDefinition macro = unit.macros().find("T");

        assertThat(macro).isNotNull();
        assertThat(unit.macros().expand(macro.body(), 1_000))
                .extracting(PpToken::type)
                .containsExactly(PreprocessingLexer.UNSIGNED, PreprocessingLexer.LONG);
    }
}
