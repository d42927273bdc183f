package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that Java has no type for, against what C makes of them. */
class ValueTypesTest {

    private static final int ROUNDS = 20_000;

    private static final String SOURCE = """
            #include <stdlib.h>
            double ld_get(const long double *x) { return (double) *x; }
            void ld_set(long double *x, double value) { *x = value; }
            void ld_parse(long double *x, const char *text) { *x = strtold(text, 0); }
            int ld_same(const long double *a, const long double *b) { return *a == *b || (*a != *a && *b != *b); }
            double quad_get(const _Float128 *x) { return (double) *x; }
            void quad_set(_Float128 *x, double value) { *x = value; }
            _Float128 strtof128(const char *, char **);
            void quad_parse(_Float128 *x, const char *text) { *x = strtof128(text, 0); }
            void int_product(__int128 *x, long a, long b, long c) { *x = (__int128) a * b + c; }
            void uint_product(unsigned __int128 *x, unsigned long a, unsigned long b) { *x = (unsigned __int128) a * b; }
            float half_get(unsigned short bits) { _Float16 h; __builtin_memcpy(&h, &bits, 2); return h; }
            unsigned short half_set(float f) { _Float16 h = f; unsigned short bits; __builtin_memcpy(&bits, &h, 2); return bits; }
            """;

    @TempDir
    private static Path folder;

    private static final Arena ARENA = Arena.ofShared();
    private static Library library = Library.system();

    private final Random random = new Random(7);

    @BeforeAll
    static void compile() {
        library = Library.of(NativeCompiler.library(folder, "values", SOURCE).toString());
    }

    @AfterAll
    static void free() {
        ARENA.close();
    }

    /** A format with the views and functions of its tests. */
    private record Format(
            String prefix, boolean explicit, MemorySegment memory, Function<MemorySegment, BigDecimal> exact) {

        double get() {
            return prefix.equals("ld") ? new LongDouble(memory).get() : new Float128(memory).get();
        }

        void set(MemorySegment to, double value) {
            if (prefix.equals("ld")) {
                new LongDouble(to).set(value);
            } else {
                new Float128(to).set(value);
            }
        }

        void set(MemorySegment to, BigDecimal value) {
            if (prefix.equals("ld")) {
                new LongDouble(to).set(value);
            } else {
                new Float128(to).set(value);
            }
        }
    }

    private static Format format(String prefix) {
        return prefix.equals("ld")
                ? new Format("ld", true, ARENA.allocate(16, 16), segment -> new LongDouble(segment).toBigDecimal())
                : new Format("quad", false, ARENA.allocate(16, 16), segment -> new Float128(segment).toBigDecimal());
    }

    /** Any bits that the format has a meaning for: subnormals, infinities and NaNs too, and exponents where doubles end. */
    private void randomBits(Format format, int exponent) {
        long low = switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextLong() << random.nextInt(64);
            case 2 -> 1L << random.nextInt(64);
            default -> -1L << random.nextInt(64);
        };
        long sign = random.nextBoolean() ? 0x8000L : 0;
        if (format.explicit()) {
            low = exponent == 0 ? low & Long.MAX_VALUE : low | Long.MIN_VALUE;
            format.memory().set(ValueLayout.JAVA_LONG, 8, exponent | sign);
        } else {
            long high = random.nextInt(3) == 0 ? 0 : random.nextLong() >>> 16;
            format.memory().set(ValueLayout.JAVA_LONG, 8, ((exponent | sign) << 48) | high);
        }
        format.memory().set(ValueLayout.JAVA_LONG, 0, low);
    }

    private int randomExponent() {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> 0x7FFF;
            case 2 -> random.nextInt(0x8000);
            case 3 -> 16383 - 1022 + random.nextInt(70) - 65;
            case 4 -> 16383 + 1023 + random.nextInt(4) - 2;
            default -> 16383 + random.nextInt(2000) - 1000;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"ld", "quad"})
    void nearestDoubleIsThatOfC(String prefix) throws Throwable {
        Format format = format(prefix);
        MethodHandle get = library.function(prefix + "_get", C.DOUBLE, C.POINTER);
        for (int i = 0; i < ROUNDS; i++) {
            randomBits(format, randomExponent());
            double expected = (double) get.invokeExact(format.memory());
            assertThat(Double.doubleToRawLongBits(format.get()))
                    .as(
                            "%x %x",
                            format.memory().get(ValueLayout.JAVA_LONG, 8),
                            format.memory().get(ValueLayout.JAVA_LONG, 0))
                    .isEqualTo(Double.doubleToRawLongBits(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ld", "quad"})
    void doubleIsStoredAsByC(String prefix) throws Throwable {
        Format format = format(prefix);
        MemorySegment expected = ARENA.allocate(16, 16);
        MethodHandle set = library.function(prefix + "_set", C.VOID, C.POINTER, C.DOUBLE);
        double[] special = {
            0.0,
            -0.0,
            Double.MIN_VALUE,
            -Double.MIN_NORMAL,
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NaN,
            1,
            0.1
        };
        for (int i = 0; i < ROUNDS; i++) {
            double value = i < special.length
                    ? special[i]
                    : Double.longBitsToDouble(i % 5 == 0 ? random.nextLong() >>> 12 : random.nextLong());
            set.invokeExact(expected, value);
            format.set(format.memory(), value);
            assertThat(tenOrSixteen(format, format.memory())).as("%s", value).isEqualTo(tenOrSixteen(format, expected));
            assertThat(Double.valueOf(format.get())).isEqualTo(Double.valueOf(value));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ld", "quad"})
    void decimalIsRoundedAsByC(String prefix) throws Throwable {
        Format format = format(prefix);
        MemorySegment expected = ARENA.allocate(16, 16);
        MethodHandle parse = library.function(prefix + "_parse", C.VOID, C.POINTER, C.POINTER);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(20_000);
            for (int i = 0; i < 3000; i++) {
                BigDecimal value = new BigDecimal(new BigInteger(1 + random.nextInt(200), random), randomScale());
                value = random.nextBoolean() ? value : value.negate();
                text.setString(0, value.toString());
                parse.invokeExact(expected, text);
                format.set(format.memory(), value);
                boolean zero = value.signum() == 0;
                assertThat(tenOrSixteen(format, format.memory()))
                        .as("%s", value)
                        .isEqualTo(zero ? BigInteger.ZERO : tenOrSixteen(format, expected));
            }
        }
    }

    private int randomScale() {
        return switch (random.nextInt(4)) {
            case 0 -> 4930 + random.nextInt(100);
            case 1 -> -4900 - random.nextInt(60);
            default -> random.nextInt(600) - 300;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"ld", "quad"})
    void exactDecimalGoesThereAndBack(String prefix) {
        Format format = format(prefix);
        MemorySegment back = ARENA.allocate(16, 16);
        for (int i = 0; i < 2000; i++) {
            randomBits(format, Math.min(randomExponent(), 0x7FFE));
            BigDecimal value = format.exact().apply(format.memory());
            format.set(back, value);
            if (value.signum() != 0) {
                assertThat(tenOrSixteen(format, back)).isEqualTo(tenOrSixteen(format, format.memory()));
            }
            assertThat(format.get()).isEqualTo(value.doubleValue());
        }
    }

    @Test
    void whatIsNoNumberHasNoDecimal() {
        LongDouble value = LongDouble.allocate(ARENA, Double.NaN);
        assertThatThrownBy(value::toBigDecimal)
                .isInstanceOf(NumberFormatException.class)
                .hasMessage("infinite or not a number: NaN");
        value.set(new BigDecimal("-1e1000000000"));
        assertThat(value.get()).isEqualTo(Double.NEGATIVE_INFINITY);
        value.set(new BigDecimal("1e-1000000000"));
        assertThat(value.get()).isZero();
    }

    /** The bytes that mean something. */
    private static BigInteger tenOrSixteen(Format format, MemorySegment segment) {
        long high = segment.get(ValueLayout.JAVA_LONG, 8);
        return BitInt.unsigned(format.explicit() ? high & 0xFFFF : high)
                .shiftLeft(64)
                .or(BitInt.unsigned(segment.get(ValueLayout.JAVA_LONG, 0)));
    }

    @Test
    void integersOf128BitsAreThoseOfC() throws Throwable {
        MethodHandle product =
                library.function("int_product", C.VOID, C.POINTER, C.LONG_LONG, C.LONG_LONG, C.LONG_LONG);
        MethodHandle unsigned = library.function("uint_product", C.VOID, C.POINTER, C.LONG_LONG, C.LONG_LONG);
        Int128 made = Int128.allocate(ARENA);
        Int128 set = Int128.allocate(ARENA);
        UnsignedInt128 large = UnsignedInt128.allocate(ARENA);
        for (int i = 0; i < ROUNDS; i++) {
            long a = random.nextLong() >> random.nextInt(64);
            long b = random.nextLong() >> random.nextInt(64);
            product.invokeExact(made.segment(), a, b, (long) i);
            BigInteger expected =
                    BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).add(BigInteger.valueOf(i));
            assertThat(made.get()).isEqualTo(expected);
            set.set(expected);
            assertThat(set.segment().mismatch(made.segment())).isEqualTo(-1);
            unsigned.invokeExact(large.segment(), a, b);
            assertThat(large.get()).isEqualTo(BitInt.unsigned(a).multiply(BitInt.unsigned(b)));
        }
    }

    @Test
    void integersOutOfRangeAreRefused() {
        BigInteger limit = BigInteger.ONE.shiftLeft(127);
        Int128 value = Int128.allocate(ARENA, limit.negate());
        assertThat(value.get()).isEqualTo(limit.negate());
        assertThatThrownBy(() -> value.set(limit))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(limit + " is out of range for __int128");
        UnsignedInt128 unsigned = UnsignedInt128.allocate(ARENA, limit);
        assertThat(unsigned.get()).isEqualTo(limit);
        assertThatThrownBy(() -> unsigned.set(BigInteger.ONE.negate()))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("-1 is out of range for unsigned __int128");
    }

    @Test
    void bitIntsOfEveryWidthKeepTheirRange() {
        for (int width = 1; width <= 200; width++) {
            BitInt signed = BitInt.type(Math.max(2, width)).allocate(ARENA);
            BitInt unsigned = BitInt.unsignedType(width).allocate(ARENA);
            BigInteger limit = BigInteger.ONE.shiftLeft(Math.max(2, width) - 1);
            signed.set(limit.negate());
            assertThat(signed.get()).isEqualTo(limit.negate());
            signed.set(limit.subtract(BigInteger.ONE));
            assertThat(signed.get()).isEqualTo(limit.subtract(BigInteger.ONE));
            // C leaves any bits beyond the width
            unsigned.segment().fill((byte) -1);
            assertThat(unsigned.get()).isEqualTo(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE));
            assertThatThrownBy(() -> signed.set(limit)).isInstanceOf(ArithmeticException.class);
        }
        assertThat(BitInt.type(37).size()).isEqualTo(8);
        assertThat(BitInt.type(65).size()).isEqualTo(16);
    }

    @Test
    void halvesAreThoseOfC() throws Throwable {
        MethodHandle get = library.function("half_get", C.FLOAT, C.UNSIGNED_SHORT);
        MethodHandle set = library.function("half_set", C.UNSIGNED_SHORT, C.FLOAT);
        Float16Ref half = Float16Ref.allocate(ARENA);
        for (int bits = 0; bits < 0x10000; bits++) {
            half.segment().set(ValueLayout.JAVA_SHORT, 0, (short) bits);
            float expected = (float) get.invokeExact((short) bits);
            assertThat(Float.valueOf(half.get())).isEqualTo(Float.valueOf(expected));
        }
        for (int i = 0; i < ROUNDS; i++) {
            float value = Float.intBitsToFloat(random.nextInt());
            if (!Float.isNaN(value)) {
                half.set(value);
                assertThat(half.segment().get(ValueLayout.JAVA_SHORT, 0)).isEqualTo((short) set.invokeExact(value));
            }
        }
    }

    @Test
    void bfloatsRoundToNearestTiesToEven() {
        Bfloat16Ref value = Bfloat16Ref.allocate(ARENA);
        for (int bits = 0; bits < 0x10000; bits++) {
            value.segment().set(ValueLayout.JAVA_SHORT, 0, (short) bits);
            float read = value.get();
            if (!Float.isNaN(read)) {
                value.set(read);
                assertThat(value.segment().get(ValueLayout.JAVA_SHORT, 0)).isEqualTo((short) bits);
            }
        }
        value.set(Float.intBitsToFloat(0x3F808000));
        assertThat(value.get()).isEqualTo(Float.intBitsToFloat(0x3F800000));
        value.set(Float.intBitsToFloat(0x3F818000));
        assertThat(value.get()).isEqualTo(Float.intBitsToFloat(0x3F820000));
        value.set(Float.MAX_VALUE);
        assertThat(value.get()).isEqualTo(Float.POSITIVE_INFINITY);
        value.set(Float.NaN);
        assertThat(value.get()).isNaN();
    }
}
