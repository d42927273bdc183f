import static bound.shim_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bound.empty;
import bound.fixed;
import bound.line;
import bound.mixed;
import bound.point;
import bound.tight;
import bound.wide;
import dev.gatun.runtime.Array;
import dev.gatun.runtime.ComplexDouble;
import dev.gatun.runtime.ComplexFloat;
import dev.gatun.runtime.ComplexLongDouble;
import dev.gatun.runtime.FloatArray;
import dev.gatun.runtime.Int128;
import dev.gatun.runtime.IntRef;
import dev.gatun.runtime.LongDouble;
import java.lang.foreign.Arena;
import java.math.BigDecimal;
import java.math.BigInteger;

public class Uses {

    public static void inlineFunctionsAreCalled() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(add(2, 3)).isEqualTo(5);
            assertThat(name_of(true).toString()).isEqualTo("yes");
            IntRef where = IntRef.allocate(arena);
            store(where, 9);
            assertThat(where.get()).isEqualTo(9);
            assertThat(count_of(1, 2, 3)).isEqualTo(6);
            assertThat(twice(4, 1)).isEqualTo(9);
        }
    }

    public static void inlineFunctionsTakeAndReturnRecords() {
        try (Arena arena = Arena.ofConfined()) {
            point middle = middle(arena, point.of(arena, 0, 2), point.of(arena, 4, 4));
            assertThat(middle.x()).isEqualTo(2);
            assertThat(middle.y()).isEqualTo(3);
            fixed frozen = frozen(arena, 5);
            assertThat(frozen.a()).isEqualTo(5);
            assertThat(frozen.b().toArray()).containsExactly(6, 7, 8);
        }
    }

    public static void longDoublesKeepTheirPrecision() {
        try (Arena arena = Arena.ofConfined()) {
            LongDouble x = LongDouble.allocate(arena, new BigDecimal("1e4000"));
            LongDouble half = halved(arena, x);
            assertThat(half.get()).isEqualTo(Double.POSITIVE_INFINITY);
            assertThat(half.toBigDecimal().subtract(new BigDecimal("5e3999")).abs())
                    .isLessThan(new BigDecimal("1e3980"));
            assertThat(precise().toBigDecimal().doubleValue()).isEqualTo(0.1);
            precise().set(2.5);
            assertThat(precise().get()).isEqualTo(2.5);
        }
    }

    public static void integersOf128Bits() {
        try (Arena arena = Arena.ofConfined()) {
            Int128 product = product(arena, Long.MIN_VALUE, Long.MAX_VALUE);
            assertThat(product.get())
                    .isEqualTo(BigInteger.valueOf(Long.MIN_VALUE).multiply(BigInteger.valueOf(Long.MAX_VALUE)));
            assertThat(biggest(arena).get()).isEqualTo(BigInteger.TWO.pow(128).subtract(BigInteger.ONE));
        }
    }

    public static void complexNumbers() {
        try (Arena arena = Arena.ofConfined()) {
            ComplexDouble z = rotated(arena, ComplexDouble.allocate(arena, 1, 2));
            assertThat(z.re()).isEqualTo(-2);
            assertThat(z.im()).isEqualTo(1);
            ComplexFloat f = rotated_f(arena, ComplexFloat.allocate(arena, 3, 4));
            assertThat(f.re()).isEqualTo(-4);
            assertThat(f.im()).isEqualTo(3);
            ComplexLongDouble l = rotated_l(arena, ComplexLongDouble.allocate(arena, 5, 6));
            assertThat(l.re().get()).isEqualTo(-6);
            assertThat(l.im().get()).isEqualTo(5);
        }
    }

    public static void vectorsAreArrays() {
        try (Arena arena = Arena.ofConfined()) {
            FloatArray sum = vec_add(
                    arena, FloatArray.of(arena, 1, 2, 3, 4), FloatArray.of(arena, 10, 20, 30, 40));
            assertThat(sum.toArray()).containsExactly(11, 22, 33, 44);
            FloatArray tooShort = FloatArray.of(arena, 1, 2, 3);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> vec_add(arena, tooShort, sum)))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("vec_add: segment of 12 bytes is too small for vector of 4 float (16 bytes)");
        }
    }

    public static void floatsOf16Bits() {
        assertThat(half_add(1.5f, 0.25f)).isEqualTo(1.75f);
        assertThat(half_add(65504f, 65504f)).isEqualTo(Float.POSITIVE_INFINITY);
    }

    public static void quads() {
        try (Arena arena = Arena.ofConfined()) {
            BigDecimal third = third(arena).toBigDecimal();
            assertThat(third.multiply(BigDecimal.valueOf(3)).subtract(BigDecimal.ONE).abs())
                    .isLessThan(new BigDecimal("1e-33"));
        }
    }

    public static void recordsThatTheLinkerRefuses() {
        try (Arena arena = Arena.ofConfined()) {
            wide w = wide.allocate(arena);
            w.value(LongDouble.allocate(arena, 1.5));
            w.after(1);
            wide grown = grown(arena, w);
            assertThat(grown.value().get()).isEqualTo(3);
            assertThat(grown.after()).isEqualTo(2);
            tight t = tight.allocate(arena);
            t.value(0.5);
            tight retagged = retagged(arena, t, (byte) 7);
            assertThat(retagged.tag()).isEqualTo((byte) 7);
            assertThat(retagged.value()).isEqualTo(1.5);
            line l = line.allocate(arena);
            l.n(3);
            line longer = longer(arena, l);
            assertThat(longer.n()).isEqualTo(4);
            assertThat(longer.segment().address() % 64).isZero();
            assertThat(nothing(arena, empty.allocate(arena)).segment().byteSize()).isZero();
        }
    }

    public static void misalignedValuesArePassedAsCopies() {
        try (Arena arena = Arena.ofConfined()) {
            line aligned = line.allocate(arena);
            aligned.n(3);
            java.lang.foreign.MemorySegment odd = arena.allocate(128, 64).asSlice(4, 64);
            odd.copyFrom(aligned.segment());
            assertThat(longer(arena, new line(odd)).n()).isEqualTo(4);
        }
    }

    public static void fieldsOfAllTheseTypes() {
        try (Arena arena = Arena.ofConfined()) {
            mixed m = mixed.allocate(arena);
            m.z().set(1, 2);
            m.v().set(3, 0.5f);
            m.many().get(1).set(7);
            m.half(0.25f);
            m.quad().set(new BigDecimal("1e4000"));
            m.rows().set(7, 8);
            m.zs().get(1).set(3, 4);
            mixed next = mixed_next(arena, m);
            assertThat(next.big().get()).isEqualTo(-1);
            assertThat(next.ubig().get()).isEqualTo(1);
            assertThat(next.z().re()).isEqualTo(2);
            assertThat(next.z().im()).isEqualTo(2);
            assertThat(next.v().toArray()).containsExactly(1, 1, 1, 1.5f);
            assertThat(next.many().get(1).get()).isEqualTo(8);
            assertThat(next.half()).isEqualTo(1.25f);
            assertThat(next.quad().toBigDecimal().precision()).isGreaterThan(3000);
            assertThat(next.rows().toArray()).containsExactly(0, 0, 0, 0, 1, 1, 1, 9);
            assertThat(next.zs().get(1).re()).isEqualTo(4);
        }
    }

    public static void pointersToThem() {
        try (Arena arena = Arena.ofConfined()) {
            Array<LongDouble> values = LongDouble.allocateArray(arena, 3);
            for (int i = 0; i < 3; i++) {
                values.get(i).set(i * 1.5);
            }
            assertThat(sum_of(values, values.length())).isCloseTo(4.5, within(0.0));
            assertThat(where_max(values, 3).get()).isEqualTo(3);
        }
    }

    public static void variablesWithoutSymbols() {
        assertThat(answer()).isEqualTo(42);
        assertThat(origin().y()).isEqualTo(2);
        plain(6);
        assertThat(plain()).isEqualTo(6);
    }

    public static void eachThreadHasItsOwnThreadLocal() throws Exception {
        per_thread(11);
        assertThat(per_thread_value()).isEqualTo(11);
        int[] other = new int[2];
        Thread thread = new Thread(() -> {
            other[0] = per_thread();
            per_thread(12);
            other[1] = per_thread_value();
        });
        thread.start();
        thread.join();
        assertThat(other).containsExactly(3, 12);
        assertThat(per_thread()).isEqualTo(11);
    }

    public static void macrosWithASignatureAreFunctions() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(GREATER(3, -4)).isEqualTo(3);
            assertThat(POINT(arena, 1, 2).y()).isEqualTo(2);
        }
    }

    public static void recordsComeFasterThroughTheShim() {
        try (Arena arena = Arena.ofConfined()) {
            point p = moved(arena, point.of(arena, 1, 2), 10);
            assertThat(p.x()).isEqualTo(11);
            assertThat(p.y()).isEqualTo(12);
        }
    }
}
