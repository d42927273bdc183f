package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

class WideTextTest {

    private static final String TEXT = "naïve 😀";

    /** As if it came from C: an address without a size. */
    private static MemorySegment address(Pointer<?> pointer) {
        return MemorySegment.ofAddress(pointer.segment().address());
    }

    @Test
    @SuppressWarnings("NullAway") // addresses of arrays
    void textOfEachWidthGoesThereAndBack() {
        try (Arena arena = Arena.ofConfined()) {
            Char16Array utf16 = Char16Array.of(arena, TEXT);
            assertThat(utf16.length()).isEqualTo(TEXT.length() + 1);
            assertThat(utf16.getText()).isEqualTo(TEXT);
            assertThat(Char16Ref.TYPE.at(address(utf16)).getText()).isEqualTo(TEXT);
            IntArray utf32 = IntArray.of(arena, TEXT);
            assertThat(utf32.toArray()).containsExactly('n', 'a', 'ï', 'v', 'e', ' ', 0x1F600, 0);
            assertThat(utf32.getText()).isEqualTo(TEXT);
            assertThat(IntRef.TYPE.at(address(utf32)).getText()).isEqualTo(TEXT);
            WcharArray wide = WcharArray.of(arena, TEXT);
            assertThat(wide.getText()).isEqualTo(TEXT);
            assertThat(WcharRef.TYPE.at(address(wide)).getText()).isEqualTo(TEXT);
        }
    }

    @Test
    void nullIsNull() {
        assertThat(Char16Array.of(Arena.global(), (String) null)).isNull();
        assertThat(WcharArray.of(Arena.global(), (String) null)).isNull();
        assertThat(IntArray.of(Arena.global(), (String) null)).isNull();
    }

    @Test
    void bufferIsReadToItsEndAndWrittenWithinIt() {
        try (Arena arena = Arena.ofConfined()) {
            Char16Array buffer = Char16Array.of(arena, 'a', 'b', 'c');
            assertThat(buffer.getText()).isEqualTo("abc");
            buffer.setText("de");
            assertThat(buffer.toArray()).containsExactly('d', 'e', '\0');
            assertThatThrownBy(() -> buffer.setText("def"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("text of 3 units and its terminator exceed char16_t[3]");
            assertThatThrownBy(() -> buffer.setText("a\0")).hasMessage("text has a NUL character at index 1");
            assertThat(Char16Array.allocate(arena, 0).getText()).isEmpty();
        }
    }

    @Test
    void whatIsNoCharacterIsReplaced() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(IntArray.of(arena, 'a', 0x110000, 0xD800, -1, 0).getText())
                    .isEqualTo("a\uFFFD\uFFFD\uFFFD");
        }
    }

    @Test
    void textInFreedMemoryIsRefused() {
        Char16Array closed;
        try (Arena arena = Arena.ofConfined()) {
            closed = Char16Array.allocate(arena, 2);
        }
        assertThatThrownBy(closed::getText)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("char16_t *: its memory is freed: the arena is closed");
    }
}
