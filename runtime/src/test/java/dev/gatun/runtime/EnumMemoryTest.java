package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.demo.color;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnumMemoryTest {

    sealed interface Open extends CLongEnum {

        enum Known implements Open {
            MINUS(-1),
            ONE(1),
            LARGE(200);

            private final long value;

            Known(long value) {
                this.value = value;
            }

            @Override
            public long value() {
                return value;
            }
        }

        record Unknown(long value) implements Open {}
    }

    private static EnumType<Open> open(ScalarType type) {
        return EnumType.open("enum open", type, Open.Known.values(), Open.Unknown::new);
    }

    static List<ScalarType> integers() {
        return List.of(
                C.SIGNED_CHAR,
                C.UNSIGNED_CHAR,
                C.SHORT,
                C.UNSIGNED_SHORT,
                C.INT,
                C.UNSIGNED_INT,
                C.LONG,
                C.UNSIGNED_LONG,
                C.LONG_LONG,
                C.UNSIGNED_LONG_LONG,
                C.CHAR16_T,
                C.WCHAR_T);
    }

    @ParameterizedTest
    @MethodSource("integers")
    void readsWhatIsWrittenAtAnyAddress(ScalarType type) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(64).asSlice(1);
            EnumRef<Open> reference = new EnumRef<>(memory, open(type));
            reference.set(Open.Known.ONE);
            assertThat(reference.get()).isEqualTo(Open.Known.ONE);
            reference.set(new Open.Unknown(100));
            assertThat(reference.get()).isEqualTo(new Open.Unknown(100));

            EnumArray<Open> array = reference.asArray(0).length() == 0
                    ? EnumArray.in(memory, 1, open(type), 3)
                    : EnumArray.allocate(arena, open(type), 3);
            array.set(2, Open.Known.ONE);
            assertThat(array.toList().get(2)).isEqualTo(Open.Known.ONE);
            assertThat(array.length()).isEqualTo(3);
        }
    }

    @Test
    void valuesOfNarrowTypesAreThoseOfC() {
        try (Arena arena = Arena.ofConfined()) {
            EnumRef<Open> unsigned = EnumRef.allocate(arena, open(C.UNSIGNED_CHAR), Open.Known.LARGE);
            assertThat(unsigned.get()).isEqualTo(Open.Known.LARGE);
            EnumRef<Open> signed = EnumRef.allocate(arena, open(C.SIGNED_CHAR), Open.Known.MINUS);
            assertThat(signed.get()).isEqualTo(Open.Known.MINUS);
            EnumRef<Open> word = EnumRef.allocate(arena, open(C.UNSIGNED_SHORT), Open.Known.MINUS);
            assertThat(word.get()).isEqualTo(new Open.Unknown(0xFFFF));
        }
    }

    @Test
    void arraysOfClosedEnumsCheckIndexAndValue() {
        try (Arena arena = Arena.ofConfined()) {
            EnumArray<color> colors = EnumArray.of(arena, color.TYPE, List.of(color.GREEN, color.RED));
            assertThat(colors.toList()).containsExactly(color.GREEN, color.RED);
            assertThatThrownBy(() -> colors.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> colors.set(-1, color.RED)).isInstanceOf(IndexOutOfBoundsException.class);

            C.INT.set(colors.segment(), 4, 77);
            assertThatThrownBy(() -> colors.get(1))
                    .isInstanceOf(UnknownEnumValueException.class)
                    .hasMessage("enum color has no constant of value 77");
        }
    }

    @Test
    void noEnumIsKeptInAFloat() {
        try (Arena arena = Arena.ofConfined()) {
            EnumRef<Open> reference = EnumRef.allocate(arena, open(C.FLOAT));
            assertThatThrownBy(reference::get).hasMessage("no enum is kept in float");
        }
    }
}
