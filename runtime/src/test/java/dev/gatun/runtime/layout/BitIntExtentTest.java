package dev.gatun.runtime.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.BitInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitIntExtentTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "8, 1, 1",
        "9, 2, 2",
        "16, 2, 2",
        "17, 4, 4",
        "32, 4, 4",
        "33, 8, 8",
        "64, 8, 8",
        "65, 16, 8",
        "128, 16, 8",
        "129, 24, 8"
    })
    void bitIntTakesTheNextIntegerOrWholeWords(int width, long size, long alignment) {
        assertThat(TargetAbi.bitInt(width)).isEqualTo(new Extent(size, alignment));
        assertThat(BitInt.type(width).size()).isEqualTo(size);
        assertThat(BitInt.unsignedType(width).alignment()).isEqualTo(alignment);
    }
}
