import static bound.buffers_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.order;
import bound.said;
import bound.sink;
import bound.spot;
import dev.gatun.runtime.Array;
import dev.gatun.runtime.ByteArray;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.DoubleArray;
import dev.gatun.runtime.IntArray;
import dev.gatun.runtime.IntRef;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

public final class Uses {

    private Uses() {}

    public static void arrayKnowsItsLength() {
        assertThat(total(new int[] {1, 2, 3})).isEqualTo(6);
        assertThat(total(new int[0])).isZero();
        assertThat(short_sum(new short[] {3, 4})).isEqualTo(7);
        assertThat(checksum("ab".getBytes(StandardCharsets.UTF_8))).isEqualTo('a' * 31 + 'b');
    }

    public static void nioBuffersAndNativeMemoryWillDo() {
        ByteBuffer heap = ByteBuffer.wrap(new byte[] {9, 'a', 'b', 9}).position(1).limit(3);
        assertThat(checksum(heap)).isEqualTo('a' * 31 + 'b');
        assertThat(heap.position()).isEqualTo(1);
        ByteBuffer direct = ByteBuffer.allocateDirect(8).order(ByteOrder.nativeOrder());
        direct.asIntBuffer().put(40).put(2);
        assertThat(total(direct)).isEqualTo(42);
        try (Arena arena = Arena.ofConfined()) {
            assertThat(total(IntArray.of(arena, 4, 5))).isEqualTo(9);
            assertThat(total(IntArray.of(arena, 4, 5).segment())).isEqualTo(9);
        }
    }

    public static void nullIsPassedOnWhereItMayBe() {
        assertThat(checksum((byte[]) null)).isEqualTo(4711);
        assertThatThrownBy(() -> total((int[]) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("total: values must not be null");
    }

    public static void tooShortArraysAreRefused() {
        double[] three = {1, 2, 3};
        assertThat(dot(2, three, 2, three, 1)).isEqualTo(7);
        assertThatThrownBy(() -> dot(3, three, 2, three, 1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("dot: x has 3 doubles, 5 are needed");
        assertThatThrownBy(() -> dot(3, three, 1, new double[1], -2))
                .hasMessage("dot: y has 1 double, 5 are needed");
        try (Arena arena = Arena.ofConfined()) {
            DoubleArray two = DoubleArray.of(arena, 1, 2);
            assertThat(dot(2, two, 1, two, 1)).isEqualTo(5);
            assertThatThrownBy(() -> dot(3, two, 1, two, 1)).hasMessage("dot: x has 2 doubles, 3 are needed");
        }
    }

    public static void lengthsThatCannotBeAreRefused() {
        double[] three = {1, 2, 3};
        assertThatThrownBy(() -> dot(-7, three, 1, three, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dot: the length of x is negative: -7");
        assertThatThrownBy(() -> dot(Integer.MAX_VALUE, three, Integer.MAX_VALUE, three, 1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("dot: x has 3 doubles, 4611686011984936963 are needed");
        assertThatThrownBy(() -> short_sum(new short[256]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("short_sum: values has 256 shorts, at most 255 can be passed");
    }

    public static void lengthDependsOnAChoice() {
        int[] six = {1, 2, 3, 4, 5, 6};
        assertThat(grid(order.BY_ROWS, 2, 9, 3, six)).isEqualTo(6);
        assertThat(grid(order.BY_COLUMNS, 9, 1, 3, six)).isEqualTo(3);
        assertThatThrownBy(() -> grid(order.BY_COLUMNS, 2, 9, 3, six))
                .hasMessage("grid: cells has 6 ints, 27 are needed");
    }

    public static void lengthBehindAPointerIsRead() {
        try (Arena arena = Arena.ofConfined()) {
            IntRef two = IntRef.allocate(arena, 2);
            assertThat(pick(two, new int[] {7, 8, 9})).isEqualTo(8);
            assertThatThrownBy(() -> pick(two, new int[1])).hasMessage("pick: values has 1 int, 2 are needed");
        }
    }

    public static void criticalFunctionWritesToTheArrayItself() {
        double[] values = {1, 2, 3};
        scale(2, values);
        assertThat(values).containsExactly(2, 4, 6);
    }

    public static void criticalFunctionWithoutRuleTakesNativeMemory() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(sum_of(IntArray.of(arena, 1, 2), 2)).isEqualTo(3);
        }
    }

    public static void capacityGoesInAndWhatWasWrittenComesOut() {
        byte[] to = {-1, -1, -1, -1};
        assertThat(shrink(to, new byte[] {1, 2, 3, 4})).isEqualTo(2);
        assertThat(to).containsExactly(1, 3, -1, -1);
    }

    public static void outBufferIsFilled() {
        short[] to = new short[3];
        fill(to, 5);
        assertThat(to).containsExactly(5, 5, 5);
        assertThatThrownBy(() -> fill(ByteBuffer.allocate(4).asReadOnlyBuffer(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fill: to is read-only");
    }

    public static void textBufferIsAString() {
        assertThat(spell(7, 32)).isEqualTo("number 7");
        assertThat(spell(7, 4)).isEqualTo("num");
        assertThatThrownBy(() -> spell(7, -1)).hasMessage("spell: negative length -1 for an array of char");
    }

    public static void textWithoutTerminatorIsAString() {
        assertThat(letters("AB")).isEqualTo(2 + 'A');
        assertThat(letters((String) null)).isEqualTo(-1);
        assertThat(letters(new byte[] {1})).isEqualTo(2);
    }

    public static void resultHasTheLengthThatAFunctionSays() {
        assertThat(table(3).toArray()).containsExactly(0.5, 0.25, 0.125);
        assertThatThrownBy(() -> table(2).get(2)).hasMessage("index 2 out of bounds for double[2]");
        assertThat(table(0)).isNull();
        assertThatThrownBy(() -> table(9)).hasMessage("table: negative length -1 for an array of double");
    }

    public static void recordsAreCountedToo() {
        try (Arena arena = Arena.ofConfined()) {
            Array<spot> spots = spot.allocateArray(arena, 2);
            spots.get(1).x(3);
            assertThat(centre_x(spots)).isEqualTo(1.5);
        }
    }

    public static void callbackIsGivenABoundedView() {
        List<String> pieces = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            long sum = pour(
                    sink.allocate(arena, (data, user) -> {
                        if (data == null) {
                            return 1000;
                        }
                        pieces.add(new String(data.toArray(), StandardCharsets.US_ASCII));
                        assertThatThrownBy(() -> data.get(7)).hasMessage("index 7 out of bounds for char[7]");
                        return data.length();
                    }),
                    2,
                    null);
            assertThat(sum).isEqualTo(1014);
        }
        assertThat(pieces).containsExactly("piece0.", "piece1.");
    }

    public static void callbackIsGivenText() {
        List<String> heard = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            talk(said.allocate(arena, (user, text) -> heard.add(text)), null);
        }
        assertThat(heard).containsExactly("hello");
    }

    public static void callbackFromCTakesAView() {
        try (Arena arena = Arena.ofConfined()) {
            sink counting = counting_sink().function();
            assertThat(counting.call(ByteArray.of(arena, (byte) 5, (byte) 6), null)).isEqualTo(205);
            assertThat(counting.call(null, null)).isEqualTo(7);
        }
    }

    public static void memoryWithoutASizeHasNoElements() {
        assertThat(total(MemorySegment.ofAddress(4096))).isZero();
        assertThatThrownBy(() -> pick(IntRef.allocate(Arena.ofAuto(), 1), MemorySegment.ofAddress(4096)))
                .hasMessage("pick: values has 0 ints, 1 is needed");
    }

    public static void textResultsAreStrings() {
        assertThat(motto(1)).isEqualTo("per aspera ad astra");
        assertThat(motto(0)).isNull();
        assertThat(wide_motto()).isEqualTo("über 😀");
    }

    public static void wideParametersTakeStrings() {
        assertThat(wide_length("a😀")).isEqualTo(2);
        assertThat(utf16_length("a😀")).isEqualTo(3);
        assertThat(utf32_length("a😀")).isEqualTo(2);
    }

    public static void ownedTextIsFreed() {
        for (int i = 0; i < 100; i++) {
            assertThat(copy_of("text " + i)).isEqualTo("text " + i);
        }
        assertThat(still_there()).isZero();
        assertThat(copy_of((String) null)).isNull();
    }

    public static void charsetIsThatOfTheRule() {
        assertThat(latin("é")).isEqualTo("é");
        assertThat(latin(CString.of(Arena.ofAuto(), "é", StandardCharsets.UTF_8))).isEqualTo("long");
    }
}
