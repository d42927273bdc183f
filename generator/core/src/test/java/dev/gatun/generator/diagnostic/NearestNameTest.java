package dev.gatun.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    @ParameterizedTest
    @CsvSource({
        "lake_fil, lake_fill",
        "lake_flil, lake_fill",
        "LAKE_DRAIN, lake_drain",
        "ocean, ''",
        "sqlite.h, sqlite3.h"
    })
    void nameIsNearUpToAThirdOfItsLetters(String wanted, String nearest) {
        assertThat(NearestName.of(wanted, List.of("lake_fill", "lake_drain", "sqlite3.h")))
                .isEqualTo(nearest.isEmpty() ? null : nearest);
    }

    @Test
    void lettersSwappedAreOneSlip() {
        assertThat(NearestName.of("hte", List.of("the", "hat"))).isEqualTo("the");
    }

    @Test
    void nameOfAMillionLettersIsNearToNothing() {
        String name = "a".repeat(1_000_000);
        assertThat(NearestName.of(name, List.of(name + "b"))).isNull();
    }
}
