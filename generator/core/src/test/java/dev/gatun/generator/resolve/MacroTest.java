package dev.gatun.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.Models;
import dev.gatun.generator.model.Model;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacroTest {

    private static final String CONTEXT = """
            typedef unsigned long size_t;
            typedef struct point { int x; long y; union { char u; short v[3]; }; unsigned bit : 3; } point;
            enum color { RED = 3, BIG = 0x80000000u };
            extern int variable; int function(int); typedef void (*handler)(int);
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0 | (int) 0",
                "0x7fffffff | (int) 2147483647",
                "0x80000000 | (unsigned int) 2147483648",
                "2147483648 | (long) 2147483648",
                "0xffffffffffffffff | (unsigned long) 18446744073709551615",
                "18446744073709551615 | (__int128) 18446744073709551615",
                "017 | (int) 15",
                "0b101 | (int) 5",
                "10u | (unsigned int) 10",
                "10LL | (long long) 10",
                "10uLL | (unsigned long long) 10",
                "-1 | (int) -1",
                "-1u | (unsigned int) 4294967295",
                "-2147483648 | (long) -2147483648",
                "(-2147483647 - 1) | (int) -2147483648",
                "~0 | (int) -1",
                "~0UL | (unsigned long) 18446744073709551615",
                "!5 | (int) 0",
                "7 / -2 | (int) -3",
                "7 % -2 | (int) 1",
                "1 << 31 | (int) -2147483648",
                "-8 >> 1 | (int) -4",
                "1u << 31 | (unsigned int) 2147483648",
                "1 ? 2 : 3L | (long) 2",
                "0 ?: 4 | (int) 4",
                "1 && 0 ? 1 : 2 | (int) 2",
                "-1 < 0u | (int) 0",
                "-1 < 0 | (int) 1",
                "(unsigned char) 300 | (unsigned char) 44",
                "(signed char) 200 | (signed char) -56",
                "(_Bool) 7 | (_Bool) 1",
                "(int) 3.99 | (int) 3",
                "(size_t) -1 | (size_t) 18446744073709551615",
                "_Generic(1, long: 5, int: 6) | (int) 6",
                "_Generic(1.0f, double: 5, default: 6u) | (unsigned int) 6",
                "_Generic((size_t) 0, default: 1, unsigned long: 2 + 3L) | (long) 5",
                "_Generic((char) 1 + 0L, const long: 1, long: 2) | (int) 2",
                "_Generic(\"text\", int: 1, char *: 2) | (int) 2",
                "_Generic(int, int: 1, default: 1 / 0) | (int) 1",
                "sizeof _Generic(1, int: 1L, default: 1) | (size_t) 8",
                "sizeof(int) | (size_t) 4",
                "sizeof(point) | (size_t) 24",
                "sizeof(point *) / sizeof(char) | (unsigned long) 8",
                "sizeof 1L | (size_t) 8",
                "sizeof variable | (size_t) 4",
                "sizeof(\"abc\") | (size_t) 4",
                "sizeof((char) 1 + (char) 1) | (size_t) 4",
                "sizeof(function(1)) | (size_t) 4",
                "sizeof(((point *) 0)->v) | (size_t) 6",
                "_Alignof(long) | (size_t) 8",
                "__builtin_offsetof(point, y) | (size_t) 8",
                "__builtin_offsetof(point, v[2]) | (size_t) 20",
                "((size_t) &((point *) 0)->v) | (size_t) 16",
                "RED | (int) 3",
                "BIG | (enum color) 2147483648",
                "RED + 1 | (int) 4",
                "'a' | (int) 97",
                "'\\n' | (int) 10",
                "'\\xff' | (int) -1",
                "'\\377' | (int) -1",
                "'ab' | (int) 24930",
                "L'\\x20ac' | (wchar_t) 8364",
                "L'€' | (wchar_t) 8364",
                "u'€' | (char16_t) 8364",
                "1.5 | (double) 1.5",
                "1.5f | (float) 1.5",
                ".1f | (float) 0.10000000149011612",
                "1e3 | (double) 1000.0",
                "0x1.8p3 | (double) 12.0",
                "1.0 / 3 | (double) 0.3333333333333333",
                "1.0f / 3 | (float) 0.3333333432674408",
                "-0.0 | (double) -0.0",
                "1.5f32 | (_Float32) 1.5",
                "2 * 1.5f64 | (_Float64) 3.0",
                "1.5f32 + 1.5f | (_Float32) 3.0",
                "1.5L | (long double) 1.5",
                "1.08420217248550443401e-19L | (long double) 1.0842021724855044E-19",
                "3 + 0.5L | (long double) 3.5",
                "__builtin_inff() | (float) Infinity",
                "__builtin_huge_val() | (double) Infinity",
                "-__builtin_inf() | (double) -Infinity",
                "__builtin_nanf(\"\") | (float) NaN",
                "__builtin_bswap32(0x01020304) | (unsigned int) 67305985",
                "\"abc\" | (char[4]) \"abc\"",
                "\"a\" \"b\" | (char[3]) \"ab\"",
                "\"\\x41\\102\\t€\" | (char[7]) \"AB\t€\"",
                "L\"ab\" | (wchar_t[3]) \"ab\"",
                "u8\"é\" | (char[3]) \"é\"",
                "((const char *) \"abc\") | (const char *) \"abc\"",
                "((void *) 0) | (void *) 0x0",
                "((void *) -1) | (void *) 0xffffffffffffffff",
                "((handler) 1) | (handler) 0x1",
                "(char *) 8 - (char *) 4 | (ptrdiff_t) 4",
                "(char *) 8 + 4 | (char *) 0xc",
                "__extension__ 5 | (int) 5",
                "3.14159265358979323846L | (long double) 3.14159265358979323851280895940618620443274267017841339111328125",
                "1e-4000L != 0 | (int) 1",
                "1e4900L >= __builtin_inf() | (int) 0",
                "(1e4000L > 0) * 1e-5000L | (long double) 0.0",
                "(-0.0L) | (long double) -0.0",
                "(-0.0L) * 2 + (-0.0) | (long double) -0.0",
                "1e4932L * 10 | (long double) Infinity",
                "1 / 0.0L | (long double) Infinity",
                "\"\\x89PNG\" | (char[5]) bytes 89504e47",
                "__builtin_clz(1) | (int) 31",
                "__builtin_ctzl(8) | (int) 3",
                "__builtin_popcountll(-1) | (int) 64",
                "__builtin_ffs(0) | (int) 0",
                "__builtin_parity(7) | (int) 1",
                "__builtin_strlen(\"ab\" \"c\") | (size_t) 3",
            })
    void valueIsWhatCSays(String body, String expected) {
        Model model = Models.of(CONTEXT + "#define M " + body + "\n");
        assertThat(ModelText.declarations(model)).last().isEqualTo("#define M " + expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#define M | expands to nothing",
                "#define M(x) x | function-like macro: has no types; --macro-function gives it a signature",
                "#define M M | expands to itself: names M, which is not declared",
                "#define variable variable | expands to itself: names the variable variable",
                "#define RED RED | expands to itself: names the enumeration constant RED",
                "#define M function | names the function function",
                "#define M variable | names the variable variable",
                "#define M point | names the type point",
                "#define M unsigned long | names the type unsigned long",
                "#define M struct point * | names the type struct point *",
                "#define M __attribute__((pure)) | an attribute",
                "#define M extern | the keyword extern",
                "#define M const | the keyword const",
                "#define M function(1) | not a constant expression: calls function",
                "#define M (*function(1)) | not a constant expression: calls function",
                "#define M (variable + 1) | not a constant expression: names the variable variable",
                "#define M (&variable) | not a constant expression: takes the address of variable",
                "#define M a.b | not a constant expression: reads the member b",
                "#define M 1 / 0 | not a constant expression: divides by zero",
                "#define M 1 << 99 | not a constant expression: shifts int by 99 bits",
                "#define M 2147483647 + 1 | not a constant expression: overflows int",
                "#define M 09x | not a constant expression: contains the malformed number 09x",
                "#define M 1.0iF | not a constant expression: contains the imaginary constant 1.0if",
                "#define M __LINE__ | its value depends on where it is used: it uses __LINE__",
                "#define M { 1, 2 } | no expression: starts with {",
                "#define M ((struct point) { 1 }) | not a constant expression: contains a compound literal",
                "#define M _Generic(1, long: 2) | not a constant expression: selects nothing by the type int",
                "#define M _Generic((const char *) 0, char *: 1, default: 2) | not a constant expression: selects by what a pointer points to",
                "#define M 1, 2 | not a constant expression: has a comma operator",
                "#define M (1, 2) | not a constant expression: has a comma operator",
                "#define M __builtin_clz(0) | not a constant expression: counts the zeros of 0",
                "#define M ({ 1; }) | not a constant expression: contains a statement expression",
                "#define M variable = 3 | not a constant expression: contains an assignment",
            })
    void otherMacrosAreSkippedWithAReason(String definition, String reason) {
        Model model = Models.of(CONTEXT + definition + "\n");
        assertThat(ModelText.skipped(model)).last().asString().endsWith(": " + reason);
    }

    @Test
    void macrosThatDependOnTheirPlaceByWayOfOthersAreSkipped() {
        Model model = Models.of("#define S(x) #x\n#define F __FILE__ \":\"\n#define M F S(1)\n");
        assertThat(ModelText.skipped(model))
                .last()
                .asString()
                .endsWith(": its value depends on where it is used: it uses __FILE__");
    }

    @Test
    void macrosOfMacrosAreExpanded() {
        Model model =
                Models.of("#define A 3\n#define TWICE(x) ((x) * 2)\n#define B TWICE(A) + SIZE\nenum { SIZE = 10 };\n");
        assertThat(ModelText.declarations(model)).contains("#define B (int) 16");
    }

    @Test
    void valueIsThatAtTheEndOfTheHeader() {
        Model model = Models.of("#define A B\n#define B 1\n#undef B\n#define B 2\n");
        assertThat(ModelText.declarations(model)).containsExactly("#define A (int) 2", "#define B (int) 2");
    }

    @Test
    void documentationIsKept() {
        Model model = Models.of("/** The most there is. */\n#define MOST 10\n");
        assertThat(model.declarations().getFirst().documentation()).isEqualTo("/** The most there is. */");
    }

    @Test
    void hostileExpressionsEndSoon() {
        String text = "#define A " + "(".repeat(20_000) + "1" + ")".repeat(20_000)
                + "\n#define B " + "1 + ".repeat(20_000) + "1"
                + "\n#define C " + "-".repeat(20_000) + "1"
                + "\n#define D 1e999999999L\n#define E 0x1p999999999L\n#define F " + "9".repeat(100_000)
                + "\n#define G " + "1 ? ".repeat(20_000) + "1"
                + "\n#define H " + "(int) ".repeat(20_000) + "1\n#define LAST 1\n";
        Model model = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Models.of(text));
        assertThat(ModelText.declarations(model)).containsExactly("#define LAST (int) 1");
    }
}
