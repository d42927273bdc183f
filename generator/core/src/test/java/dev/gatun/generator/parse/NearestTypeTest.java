package dev.gatun.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A type that nobody knows may be a known one, misspelled. */
class NearestTypeTest {

    private static final String ELSE = " Else the declaration is skipped; include the header";

    private static List<Diagnostic> diagnostics(String header) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> CDeclarationParser.parse(CSource.unit(header)).diagnostics());
    }

    @ParameterizedTest
    @CsvSource({"colour x;, color", "sise_t f(void);, size_t", "itn x;, int", "int f(const dobule *x);, double"})
    void misspelledTypeIsGuessed(String declaration, String meant) {
        assertThat(diagnostics("typedef int color; typedef unsigned long size_t;\n" + declaration))
                .singleElement()
                .satisfies(one -> assertThat(one.hint()).startsWith("did you mean '" + meant + "'?" + ELSE));
    }

    @Test
    void nameLikeNoOtherIsNotGuessed() {
        assertThat(diagnostics("typedef int color;\nwindow x;"))
                .singleElement()
                .satisfies(one -> assertThat(one.hint()).startsWith("the declaration is skipped"));
    }

    @Test
    void manyUnknownTypesAmongManyKnownTakeNoLongTime() {
        StringBuilder header = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            header.append("typedef int known_type_")
                    .append(i)
                    .append(";\nunknwon_type_")
                    .append(i)
                    .append(" x;\n");
        }
        assertThat(diagnostics(header.toString())).hasSize(20_000);
    }
}
