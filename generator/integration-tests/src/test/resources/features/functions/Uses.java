import static bound.functions_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.DoubleArray;
import dev.gatun.runtime.IntRef;
import dev.gatun.runtime.Pointer;
import java.lang.foreign.Arena;

public final class Uses {

    private Uses() {}

    public static void smallIntegersArriveAndReturn() {
        assertThat(not_bool(true)).isFalse();
        assertThat(not_bool(false)).isTrue();
        assertThat(next_char((byte) 'a')).isEqualTo((byte) 'b');
        assertThat(negate_schar((byte) -127)).isEqualTo((byte) 127);
        assertThat(next_uchar((byte) 255)).isZero();
        assertThat(next_short(Short.MAX_VALUE)).isEqualTo(Short.MIN_VALUE);
        assertThat(next_ushort((short) 0xfffe)).isEqualTo((short) 0xffff);
        assertThat(next_i8((byte) -1)).isZero();
        assertThat(next_u16((short) 0x7fff)).isEqualTo(Short.MIN_VALUE);
    }

    public static void wideIntegersArriveAndReturn() {
        assertThat(next_int(-2)).isEqualTo(-1);
        assertThat(next_uint(-1)).isZero();
        assertThat(next_long(1L << 40)).isEqualTo((1L << 40) + 1);
        assertThat(next_ulong(-2)).isEqualTo(-1);
        assertThat(next_llong(Long.MAX_VALUE - 1)).isEqualTo(Long.MAX_VALUE);
        assertThat(next_ullong(-1)).isZero();
        assertThat(next_i32(41)).isEqualTo(42);
        assertThat(next_u64(Long.MAX_VALUE)).isEqualTo(Long.MIN_VALUE);
        assertThat(next_size(1L << 33)).isEqualTo((1L << 33) + 1);
        assertThat(next_ptrdiff(-5)).isEqualTo(-4);
        assertThat(next_intptr(-1)).isZero();
    }

    public static void charactersArriveAndReturn() {
        assertThat(next_wchar(0x1F600)).isEqualTo(0x1F601);
        assertThat(next_char16('\uABCD')).isEqualTo('\uABCE');
        assertThat(next_char32(0x1F600)).isEqualTo(0x1F601);
    }

    public static void floatingNumbersArriveAndReturn() {
        assertThat(half_float(3)).isEqualTo(1.5f);
        assertThat(half_double(-0.5)).isEqualTo(-0.25);
        assertThat(half_double(Double.NaN)).isNaN();
    }

    public static void voidFunctionsAreCalled() {
        int before = calls_of_nothing();
        nothing();
        nothing();
        assertThat(calls_of_nothing()).isEqualTo(before + 2);
    }

    public static void argumentsBeyondTheRegistersArrive() {
        double sum = sum_of_many(
                1, 2, 3, 4, (short) 5, 6, (byte) 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
        assertThat(sum).isEqualTo(1 + 4 + 9 + 16 + 25 + 36 + 49 + 64 + 81 + 100 + 121 + 144 + 169 + 196 + 225 + 256);
    }

    public static void pointersToNumbersAreFilled() {
        try (Arena arena = Arena.ofConfined()) {
            IntRef quotient = IntRef.allocate(arena);
            IntRef remainder = IntRef.allocate(arena);
            assertThat(divide(17, 5, quotient, remainder)).isZero();
            assertThat(quotient.get()).isEqualTo(3);
            assertThat(remainder.get()).isEqualTo(2);
        }
    }

    public static void nullIsPassedAsNull() {
        assertThat(divide(17, 5, null, null)).isZero();
        assertThat(echo_pointer(null)).isNull();
    }

    public static void arraysAreFilled() {
        try (Arena arena = Arena.ofConfined()) {
            DoubleArray values = DoubleArray.allocate(arena, 4);
            fill(values, values.length(), 2.5);
            assertThat(values.toArray()).containsExactly(2.5, 3.5, 4.5, 5.5);
        }
    }

    public static void pointersReturnedAreReadable() {
        IntRef answer = address_of_answer();
        assertThat(answer).isNotNull();
        assertThat(answer.get()).isEqualTo(42);
    }

    public static void voidPointersCarryAnyPointer() {
        try (Arena arena = Arena.ofConfined()) {
            IntRef value = IntRef.allocate(arena);
            Pointer<?> back = echo_pointer(value);
            assertThat(back).isNotNull();
            assertThat(back.segment().address()).isEqualTo(value.segment().address());
        }
    }

    public static void functionsWithoutPrototypeAreCalledWithoutArguments() {
        assertThat(no_prototype()).isEqualTo(7);
    }

    public static void namesThatJavaCannotHaveGetAnUnderscore() {
        assertThat(class_(9, 4)).isEqualTo(5);
        assertThat(toString_(21)).isEqualTo(42);
        assertThat(wait_()).isEqualTo(3);
    }

    public static void symbolsMissingFromTheLibraryFailWhenFirstCalled() {
        assertThatThrownBy(() -> nowhere(1))
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("functions");
    }
}
