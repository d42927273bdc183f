package dev.gatun.runtime;

import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.LongDoubleFormat;
import dev.gatun.runtime.layout.TargetAbi;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;

/**
 * A {@code long double}: the 80 bits of the x87, IEEE 754 binary128 or a {@code double}, as the running JVM's ABI says.
 *
 * @param segment starts with the value
 */
public record LongDouble(MemorySegment segment) implements Pointer<LongDouble> {

    /** The C type. */
    public static final RecordType<LongDouble> TYPE =
            ValueTypes.of("long double", BasicType.LONG_DOUBLE, LongDouble::new);

    private static final boolean IS_DOUBLE = TargetAbi.host().longDouble() == LongDoubleFormat.BINARY64;
    private static final BinaryFormat FORMAT =
            TargetAbi.host().longDouble() == LongDoubleFormat.X87 ? BinaryFormat.X87 : BinaryFormat.BINARY128;

    /** A new one, zero. */
    public static LongDouble allocate(SegmentAllocator allocator) {
        return TYPE.allocate(allocator);
    }

    /** A new one with a value. */
    public static LongDouble allocate(SegmentAllocator allocator, double value) {
        LongDouble result = allocate(allocator);
        result.set(value);
        return result;
    }

    /** A new one with the value nearest to {@code value}. */
    public static LongDouble allocate(SegmentAllocator allocator, BigDecimal value) {
        LongDouble result = allocate(allocator);
        result.set(value);
        return result;
    }

    /** A new array of zeros. */
    public static Array<LongDouble> allocateArray(SegmentAllocator allocator, long length) {
        return TYPE.allocateArray(allocator, length);
    }

    /** The nearest {@code double}, as a cast in C gives it. */
    public double get() {
        return IS_DOUBLE ? segment.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0) : FORMAT.toDouble(segment);
    }

    /** Writes a value; nothing is lost. */
    public void set(double value) {
        if (IS_DOUBLE) {
            segment.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0, value);
        } else {
            FORMAT.write(segment, value);
        }
    }

    /** Writes the value nearest to {@code value}, ties to even; an infinity where there is none so large. */
    public void set(BigDecimal value) {
        if (IS_DOUBLE) {
            set(value.doubleValue());
        } else {
            FORMAT.write(segment, value);
        }
    }

    /**
     * The exact value; zero for either zero.
     *
     * @throws NumberFormatException if it is infinite or no number
     */
    public BigDecimal toBigDecimal() {
        return IS_DOUBLE ? new BigDecimal(get()) : FORMAT.toBigDecimal(segment);
    }
}
