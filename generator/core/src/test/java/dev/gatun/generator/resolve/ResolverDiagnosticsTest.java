package dev.gatun.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.Models;
import dev.gatun.generator.model.Model;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of declarations in error, which are skipped; declarations around them are not affected. */
class ResolverDiagnosticsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "struct s { struct t x; }; | 1:21: INCOMPLETE_TYPE member 'x' has the incomplete type 'struct t' (include the header that defines the type before this one)",
                "struct s { int a[-1]; }; | 1:16: INVALID_TYPE array 'a' has the negative size -1",
                "struct s { int f(void); }; | 1:16: INVALID_TYPE member 'f' is a function",
                "struct s { int a; char a; }; | 1:24: REDEFINITION member 'a' is declared twice",
                "struct s { int a : 33; }; | 1:16: INVALID_TYPE bit-field 'a' has a width of 33 bits, its type has 32",
                "struct s { int a : -1; }; | 1:16: INVALID_TYPE bit-field 'a' has a width of -1 bits, its type has 32",
                "struct s { int a : 0; }; | 1:16: INVALID_TYPE bit-field 'a' has the width 0, which only an unnamed one may have",
                "struct s { double a : 3; }; | 1:19: INVALID_TYPE bit-field 'a' has the type 'double', which is no integer type",
                "struct s { char a[0x7fffffffffffffff][4]; }; | 1:17: INVALID_TYPE member 'a' is larger than any address space",
                "struct s { int a; }; struct s { long a; }; | 1:22: REDEFINITION 'struct s' is defined again, with other members (the first definition is used)",
                "struct s { int a; }; union s { int a; }; | 1:22: REDEFINITION 's' is declared as a struct before, as a union here",
                "enum e { A }; enum e { B }; | 1:15: REDEFINITION 'enum e' is defined again (the first definition is used)",
                "enum e { A = x }; | 1:14: NOT_A_CONSTANT the value of enumerator 'A' is no integer constant: it names x, which is not declared",
                "enum e { A = 1.5 }; | 1:14: NOT_A_CONSTANT the value of enumerator 'A' is no integer constant: it is no integer",
                "int a[1 / 0]; | 1:7: NOT_A_CONSTANT the bound of array 'a' is no integer constant: it divides by zero",
                "int f(int); long f(int); | 1:18: CONFLICTING_DECLARATION 'f' conflicts with its declaration in test.h line 1 (the first declaration is used)",
                "typedef int t; typedef long t; | 1:29: CONFLICTING_DECLARATION 't' conflicts with its declaration in test.h line 1 (the first declaration is used)",
                "extern int v; extern char v; | 1:27: CONFLICTING_DECLARATION 'v' conflicts with its declaration in test.h line 1 (the first declaration is used)",
                "void v; | 1:6: INCOMPLETE_TYPE variable 'v' has the type void",
                "typedef int t[4]; t f(void); | 1:19: INVALID_TYPE a function cannot return an array",
                "int v __attribute__((mode(ZZ))); | 1:5: INVALID_TYPE unknown machine mode 'ZZ'",
                "typedef int v __attribute__((aligned(3))); | 1:13: INVALID_TYPE the alignment 3 is no power of two up to 268435456",
                "struct __attribute__((scalar_storage_order(\"big-endian\"))) s { int a; }; | 1:1: FOREIGN_BYTE_ORDER the numbers in 'struct s' are stored in big-endian order (they are given as bytes, its bit-fields not at all; a C function can give their values)",
                "__auto_type v; | 1:1: INVALID_TYPE the type is to be inferred from an initialiser (write the type)",
            })
    void declarationInErrorIsReported(String text, String expected) {
        Model model = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Models.of(text + "\nint after(void);"));
        assertThat(ModelText.diagnostics(model)).containsExactly(expected);
        assertThat(ModelText.declarations(model)).contains("int after(void)");
    }

    @Test
    void pragmaOfByteOrderHoldsForRecordsThatEndBehindIt() {
        Model model = Models.of("""
                #pragma scalar_storage_order big-endian
                struct big { int x; };
                struct own { int x; } __attribute__((scalar_storage_order("little-endian")));
                #pragma scalar_storage_order default
                struct begun {
                #pragma scalar_storage_order big-endian
                int x;
                #pragma scalar_storage_order default
                };
                struct ended { int x;
                #pragma scalar_storage_order big-endian
                };
                #pragma scalar_storage_order little-endian
                struct little { int x; };
                #pragma scalar_storage_order nonsense
                """);
        assertThat(ModelText.diagnostics(model))
                .hasSize(2)
                .allMatch(line -> line.contains("FOREIGN_BYTE_ORDER"))
                .anyMatch(line -> line.contains("'struct big'"))
                .anyMatch(line -> line.contains("'struct ended'"));
    }

    @Test
    void recordInErrorIsLeftOpaqueAndSkipped() {
        Model model = Models.of("typedef struct s { struct t x; } s; int f(s *p);");
        assertThat(ModelText.declarations(model)).contains("struct s", "int f(s *p)");
        assertThat(ModelText.skipped(model))
                .containsExactly("s: its members are in error: member 'x' has the incomplete type 'struct t'");
    }

    @Test
    void enumeratorInErrorCostsItAndThoseThatCountFromIt() {
        Model model = Models.of("enum e { A = x, B, C = 3, D };");
        assertThat(ModelText.declarations(model)).containsExactly("enum e : unsigned int [C=3, D=4]");
        assertThat(ModelText.skipped(model))
                .isEqualTo(List.of(
                        "A: the value of enumerator 'A' is no integer constant: it names x, which is not declared",
                        "B: the value of enumerator 'B' follows one that is not known"));
    }

    @Test
    void typedefsThatDoubleEachTimeAreRefused() {
        StringBuilder text = new StringBuilder("typedef int t0;");
        for (int i = 1; i <= 60; i++) {
            text.append("typedef void t%d(t%d *a, t%d *b);".formatted(i, i - 1, i - 1));
        }
        Model model = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Models.of(text.toString()));
        assertThat(ModelText.diagnostics(model)).anyMatch(line -> line.endsWith("is nested too deeply"));
    }

    @Test
    void longTypedefChainsAreRefused() {
        StringBuilder text = new StringBuilder("typedef int t0;");
        for (int i = 1; i <= 20_000; i++) {
            text.append("typedef t%d t%d;".formatted(i - 1, i));
        }
        Model model = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Models.of(text.toString()));
        assertThat(ModelText.diagnostics(model).getFirst()).endsWith("is nested too deeply");
    }

    @Test
    void chainsOfRecordsAreLaidOutWithoutDepth() {
        StringBuilder text = new StringBuilder("struct s0 { char c; };");
        for (int i = 1; i <= 20_000; i++) {
            text.append("struct s%d { struct s%d a; };".formatted(i, i - 1));
        }
        Model model = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Models.of(text.toString()));
        assertThat(ModelText.declarations(model)).last().isEqualTo("struct s20000 {struct s19999 a @0; } 1/1");
    }

    @Test
    void macrosThatExpandEndlesslyCostThemselvesOnly() {
        StringBuilder text = new StringBuilder("#define A0 1 + 1\n");
        for (int i = 1; i <= 40; i++) {
            text.append("#define A%d A%d + A%d\n".formatted(i, i - 1, i - 1));
        }
        text.append("#define LAST 7\n");
        Model model = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Models.of(text.toString()));
        assertThat(ModelText.declarations(model)).contains("#define A3 (int) 16", "#define LAST (int) 7");
    }
}
