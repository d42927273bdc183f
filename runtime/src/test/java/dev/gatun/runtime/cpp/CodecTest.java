package dev.gatun.runtime.cpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.C;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodecTest {

    private static <T> T back(Codec<T> codec, T value) {
        try (Encoded encoded = codec.encode(value, "f", "p")) {
            return codec.decode(encoded.data(), encoded.size());
        }
    }

    @Test
    void valuesComeBack() {
        assertThat(back(Codec.STRING, "ä\0b")).isEqualTo("ä\0b");
        assertThat(back(Codec.U16STRING, "\uD83D")).isEqualTo("\uD83D");
        assertThat(back(Codec.arrayOf(C.DOUBLE), new double[] {1, 2})).containsExactly(1, 2);
        assertThat(back(Codec.arrayOf(C.BOOL), new boolean[] {true, false})).containsExactly(true, false);
        assertThat(back(Codec.list(Codec.STRING), List.of("a", ""))).containsExactly("a", "");
        assertThat(back(Codec.map(Codec.of(C.INT), Codec.optional(Codec.STRING)), Map.of(1, Optional.of("x"))))
                .isEqualTo(Map.of(1, Optional.of("x")));
        assertThat(back(Codec.pair(Codec.of(C.CHAR16_T), Codec.of(C.FLOAT)), new Pair<>('c', 1f)))
                .isEqualTo(new Pair<>('c', 1f));
        assertThat(back(Codec.DURATION, Duration.ofNanos(-1))).isEqualTo(Duration.ofNanos(-1));
        assertThat(back(Codec.UNIT, Unit.UNIT)).isEqualTo(Unit.UNIT);
    }

    @Test
    void emptyArrayComesBack() {
        assertThat(back(Codec.arrayOf(C.INT), new int[0])).isEmpty();
        assertThat(back(Codec.STRING, "")).isEmpty();
    }

    @Test
    void nullInsideIsRefused() {
        assertThatThrownBy(() -> Codec.list(Codec.STRING).encode(Arrays.asList("a", null), "f", "p"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("f: there is a null in p");
    }

    @Test
    void nothingIsReadBeyondTheEnd() {
        Codec<List<String>> codec = Codec.list(Codec.STRING);
        try (Encoded encoded = codec.encode(List.of("abc", "def"), "f", "p")) {
            for (long size = 1; size < encoded.size(); size++) {
                MemorySegment cut = encoded.data().asSlice(0, size);
                assertThatThrownBy(() -> codec.decode(cut, cut.byteSize()))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageStartingWith("a value from C++ is cut short");
            }
        }
    }

    @Test
    void lengthOfAnArrayIsChecked() {
        assertThatThrownBy(() -> Codec.ofLength(Codec.arrayOf(C.INT), 3).encode(new int[2], "f", "p"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("f: p must have 3 elements, and has 2");
    }
}
