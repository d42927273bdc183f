package dev.gatun.generator.plan.idiom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.Models;
import dev.gatun.generator.model.Declaration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagEnumsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enum { A = 1, B = 2, C = 4 }",
                "enum { N, A, B, C = 4, D = 8 }",
                "enum { A = 1 << 0, B = 1 << 3, C = 1 << 7, WIDE = 0x7fffffff }",
                "enum { A = 1, B = 2, C = 4, D = 8, AB = A | B, ALL = 15 }",
                "enum { A = 1, B = 2, AB = 3, C = 4, D = 8, E = 16, NOT_A = -2 }",
                "enum { A = 2, B = 4, C = 8, D = 16, E = 32 }",
                "enum { A = 1, B = 2, C = 4, SIGN = 1 << 31, ANY = -1 }",
                "enum { A = 1, B = 2, C = 4, D = 8, E = 16, WITH_UNNAMED = 0x1001 }",
                "enum { A = 1, B = 2, C = 1ull << 63 }",
                "enum { A = 1, B = 2, C = 4, ALIAS = C }",
                "enum __attribute__((flag_enum)) { A = 1, B }",
                "enum { A = 1 } __attribute__((flag_enum))",
                "enum [[clang::flag_enum]] { A = 1 }",
            })
    void flagsAreFound(String declaration) {
        assertThat(FlagEnums.isFlags(enumeration(declaration))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enum { A }",
                "enum { A, B, C }",
                "enum { A = 1, B, C }",
                "enum { A = 1, B, C, D }",
                "enum { A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q }",
                "enum { A = 1, B = 2 }",
                "enum { A = 1, B = 2, C = 4, D = 5 }",
                "enum { A = 1, B = 2, C = 4, OTHER = 100 }",
                "enum { A = 8, B = 16, C = 24, D = 32 }",
                "enum { A = 16, B = 32, C = 64 }",
                "enum { A = 1, B = 2, C = 4, D = 6, E = 8, F = 10, G = 12, H = 14 }",
                "enum { A = -1, B = 0, C = 1, D = 2 }",
                "enum { A = -1, B, C, D, E, F, G }",
            })
    void numbersAreNoFlags(String declaration) {
        assertThat(FlagEnums.isFlags(enumeration(declaration))).isFalse();
    }

    private static Declaration.Enumeration enumeration(String declaration) {
        return Models.of("typedef " + declaration + " e;")
                .enums()
                .values()
                .iterator()
                .next();
    }
}
