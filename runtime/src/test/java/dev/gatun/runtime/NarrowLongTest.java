package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code long} does where it has 4 bytes, on whatever platform the test runs. */
class NarrowLongTest {

    @ParameterizedTest
    @CsvSource({
        "2147483647, true, 2147483647",
        "-2147483648, true, -2147483648",
        "4294967295, false, -1",
        "-1, false, -1",
        "0, false, 0"
    })
    void valueThatFitsIsKept(long value, boolean signed, int expected) {
        assertThat(CLong.narrow(value, signed, "long")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2147483648, true, long",
        "-2147483649, true, long",
        "4294967296, false, unsigned long",
        "-2147483649, false, unsigned long"
    })
    void valueThatDoesNotFitIsRefused(long value, boolean signed, String name) {
        assertThatThrownBy(() -> CLong.narrow(value, signed, name))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(value + " is out of the range of '" + name + "', which has 4 bytes here");
    }
}
