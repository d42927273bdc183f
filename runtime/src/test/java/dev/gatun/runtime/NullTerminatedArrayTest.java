package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;

class NullTerminatedArrayTest {

    /** As if it came from C. */
    private static Ref<CString> received(Pointer<?> pointer) {
        return Ref.type(CString.TYPE)
                .at(MemorySegment.ofAddress(pointer.segment().address()));
    }

    @Test
    void arrayEndsBeforeItsNull() {
        try (Arena arena = Arena.ofConfined()) {
            PointerArray<CString> array = received(PointerArray.ofStrings(arena, List.of("one", "two")))
                    .untilNull();
            assertThat(array.length()).isEqualTo(2);
            assertThat(array.get(1)).hasToString("two");
            assertThat(received(PointerArray.ofStrings(arena, List.of()))
                            .untilNull()
                            .length())
                    .isZero();
        }
    }

    @Test
    void endOfMemoryEndsTheSearch() {
        try (Arena arena = Arena.ofConfined()) {
            PointerArray<CString> array = PointerArray.allocate(arena, CString.TYPE, 1);
            array.set(0, CString.of(arena, "one"));
            Ref<CString> first = new Ref<>(array.segment(), CString.TYPE);
            assertThatThrownBy(first::untilNull).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }
}
