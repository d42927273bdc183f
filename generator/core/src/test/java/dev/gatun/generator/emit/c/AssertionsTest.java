package dev.gatun.generator.emit.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.HostCompiler.Output;
import dev.gatun.generator.Models;
import dev.gatun.generator.layout.Layouts;
import dev.gatun.generator.model.Model;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssertionsTest {

    private static final String HEADER = """
            #define MAX 10
            #define BIG 0xffffffffffffffff
            #define LOWEST (-0x7fffffffffffffff - 1)
            #define TEXT "a\\tb\\"?\\?/\\xc3\\xa9"
            typedef struct { int x; union { char c[3]; struct { short s; } inner[2]; }; unsigned a : 3; } place;
            struct SAME_NAME { place p; struct SAME_NAME *next; };
            typedef enum { RED, GREEN = -5 } color;
            enum big { HUGE = 0x8000000000000000 };
            extern const char *const names[3];
            color tint(const place *p, color (*f)(struct SAME_NAME), ...);
            #define SAME_NAME 3
            typedef long aligned_long __attribute__((aligned(32)));
            """;

    @TempDir
    private Path folder;

    private static List<String> assertions(String header) {
        Model model = Models.of(header);
        return Assertions.of(Assumptions.of(model, Layouts.of(model)));
    }

    @Test
    void compilerConfirmsWhatIsTrue() {
        HostCompiler.requireCompiler();
        List<String> assertions = assertions(HEADER);
        assertThat(assertions).anyMatch(line -> line.contains("SAME_NAME)") || line.contains("SAME_NAME) =="));
        Output output = compile(HEADER, assertions);
        assertThat(output.text()).isEmpty();
        assertThat(output.status()).isZero();
    }

    private Output compile(String header, List<String> assertions) {
        return HostCompiler.cc(folder, header + String.join("\n", assertions) + "\n", "-fsyntax-only");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            MAX 10 | MAX 11 | value of MAX
            MAX 10 | MAX 10u | type of MAX
            a\\tb | a\\tc | value of TEXT
            char c[3] | char c[4] | size of place.c
            char c[3] | char c[9] | size of place
            GREEN = -5 | GREEN = -6 | value of GREEN
            GREEN = -5 | GREEN = 5 | integer type of color
            color tint( | unsigned tint( | type of tint
            const place *p | place *p | type of tint
            const names[3] | names[3] | type of names
            aligned(32) | aligned(64) | alignment of aligned_long
            short s; | unsigned short s; | type of struct {...}.s
            """)
    void compilerDeniesWhatIsNot(String ours, String compilers, String denied) {
        HostCompiler.requireCompiler();
        Output output = compile(HEADER.replace(ours, compilers), assertions(HEADER));
        assertThat(output.text()).contains("static assertion failed: \"" + denied + "\"");
    }
}
