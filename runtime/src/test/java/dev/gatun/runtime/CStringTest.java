package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CStringTest {

    private static final String TEXT = "naïve";

    /** As if it came from C: an address without a size. */
    private static MemorySegment address(Pointer<?> pointer) {
        return MemorySegment.ofAddress(pointer.segment().address());
    }

    @Test
    void textIsUtf8WithNul() {
        try (Arena arena = Arena.ofConfined()) {
            CString string = CString.of(arena, "é");
            assertThat(string.segment().toArray(ValueLayout.JAVA_BYTE)).containsExactly(0xC3, 0xA9, 0);
            assertThat(string).hasToString("é");
            assertThat(string.capacity()).isEqualTo(3);
        }
    }

    @Test
    void nullIsNullBothWays() {
        assertThat(CString.of(Arena.global(), null)).isNull();
        assertThat(CString.at(MemorySegment.NULL)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030"})
    void charsetsKeepTextWithAndWithoutKnownCapacity(String name) {
        Charset charset = Charset.forName(name);
        try (Arena arena = Arena.ofConfined()) {
            CString string = CString.of(arena, TEXT, charset);
            assertThat(string.toString(charset)).isEqualTo(TEXT);
            assertThat(CString.at(address(string)).toString(charset)).isEqualTo(TEXT);
        }
    }

    @Test
    void bufferIsReadUpToItsEndWhereThereIsNoNul() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocateFrom("abcdefgh");
            assertThat(CString.in(memory, 2, 3)).hasToString("cde");
            assertThat(CString.in(memory, 6, 3)).hasToString("gh");
            assertThat(CString.in(memory, 0, 0)).hasToString("");
        }
    }

    @Test
    void bufferIsWrittenWithinItsCapacityOnly() {
        try (Arena arena = Arena.ofConfined()) {
            CString buffer = CString.allocate(arena, 4);
            assertThat(buffer).hasToString("");
            buffer.set("abc");
            buffer.set("x");
            assertThat(buffer).hasToString("x");
            assertThatThrownBy(() -> buffer.set("four"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("text of 4 bytes and its NUL exceed char[4]");
            assertThatThrownBy(() -> buffer.set("xy", StandardCharsets.UTF_16LE))
                    .hasMessage("text of 4 bytes and its NUL exceed char[4]");
            assertThat(buffer.bytes().length()).isEqualTo(4);
        }
    }

    @Test
    void unknownCapacityRefusesWriting() {
        try (Arena arena = Arena.ofConfined()) {
            CString buffer = CString.allocate(arena, 8);
            CString fromC = CString.at(address(buffer));
            assertThat(fromC.hasCapacity()).isFalse();
            assertThatThrownBy(() -> fromC.set("a"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("capacity of a char * from C is not known; use withCapacity");
            fromC.withCapacity(8).set("a");
            assertThat(buffer).hasToString("a");
            assertThatThrownBy(() -> buffer.withCapacity(9))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("segment of 8 bytes is too small for char array (9 bytes)");
        }
    }

    @Test
    void nulWithinTextIsRefused() {
        assertThatThrownBy(() -> CString.of(Arena.global(), "a\0b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text has a NUL character at index 1");
    }

    @Test
    void malformedUtf8IsReplaced() {
        try (Arena arena = Arena.ofConfined()) {
            CString bad = new CString(arena.allocateFrom(ValueLayout.JAVA_BYTE, (byte) 0xFF, (byte) 'a', (byte) 0));
            assertThat(bad).hasToString("\uFFFDa");
            assertThat(CString.at(address(bad))).hasToString("\uFFFDa");
        }
    }

    @Test
    void useAfterCloseIsRefused() {
        CString string;
        try (Arena arena = Arena.ofConfined()) {
            string = CString.of(arena, "gone", StandardCharsets.UTF_8);
        }
        assertThatThrownBy(string::toString)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Already closed");
    }

    @Test
    void argumentVectorEndsWithNull() {
        try (Arena arena = Arena.ofConfined()) {
            PointerArray<CString> arguments = PointerArray.ofStrings(arena, List.of("a", "b"));
            assertThat(arguments.length()).isEqualTo(3);
            assertThat(arguments.get(1)).hasToString("b");
            assertThat(arguments.get(2)).isNull();
        }
    }
}
