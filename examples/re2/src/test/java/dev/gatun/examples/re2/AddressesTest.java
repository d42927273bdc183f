package dev.gatun.examples.re2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.re2.Addresses.Address;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private static final String TEXT = "Write to ada@engine.org, or to charles@engine.org.";

    @Test
    void groupsOfTheFirstMatchAreCaptured() {
        try (Addresses addresses = new Addresses()) {
            assertThat(addresses.first(TEXT)).contains(new Address("ada", "engine.org"));
            assertThat(addresses.first("nobody")).isEmpty();
        }
    }

    @Test
    void allMatchesAreReplaced() {
        try (Addresses addresses = new Addresses()) {
            assertThat(addresses.hidden(TEXT)).isEqualTo("Write to ada@..., or to charles@...");
        }
    }

    @Test
    void namesOfGroupsAreAMap() {
        try (Addresses addresses = new Addresses()) {
            assertThat(addresses.groups()).isEqualTo(Map.of("user", 1, "host", 2));
        }
    }

    @Test
    void wrongPatternIsRefusedWithItsReason() {
        assertThatThrownBy(() -> new Addresses("(a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing )");
    }
}
